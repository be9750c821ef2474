/** What one paragraph tells by its own text, whatever article it stands in. Kept between edits; offsets count from its start. */

import type { Caseless } from './analysis.ts';
import { cuesOf } from './checks/cues.ts';
import { findInGazetteer, type Gazetteer, type GazetteerHit } from './names/gazetteer.ts';
import { readCases, type WordCases } from './names/wordCases.ts';
import { ownFacts, profileOf, type WordProfile } from './names/wordProfile.ts';
import { type ParagraphShape, shapeOf } from './structure/paragraphShape.ts';
import { type Sentence, splitSentences } from './text/sentences.ts';
import { type Tokens, tokenize } from './text/tokens.ts';
import { recognizeTimes } from './time/recognizeTimes.ts';
import type { TimeCandidate } from './time/timeForm.ts';
import type { WordTable } from './words/wordTable.ts';

export interface ParagraphReading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly cases: WordCases;
  readonly times: readonly TimeCandidate[];
  readonly gazetteerHits: readonly GazetteerHit[];
  /** What each token tells about its word. */
  readonly facts: Int32Array;
  readonly profile: WordProfile;
  /** What its own text tells about its part in an article. */
  readonly shape: ParagraphShape;
  /** Bits of `Cue`. */
  readonly cues: number;
  /** The same in mixed case, where its own letters tell no names: what names are sought in. See `readCased`. */
  readonly cased?: ParagraphReading;
  /** Set in such a reading: how the text is written. */
  readonly caseless?: Caseless;
}

/** Total and pure, whatever `words` holds; linear in the length of `text`. */
export function readParagraph(text: string, gazetteer: Gazetteer, words?: WordTable): ParagraphReading {
  const tokens = tokenize(text, words);
  const sentences = splitSentences(tokens, text);
  const cases = readCases(tokens, sentences);
  const gazetteerHits = findInGazetteer(gazetteer, tokens);
  const facts = ownFacts(tokens, cases, gazetteerHits);
  const profile = profileOf(tokens, facts);
  return {
    text,
    tokens,
    sentences,
    cases,
    times: recognizeTimes(text, tokens, sentences),
    gazetteerHits,
    facts,
    profile,
    shape: shapeOf(text, tokens, gazetteerHits),
    cues: cuesOf(tokens),
  };
}
