/** What one paragraph tells by its own text, whatever article it stands in. Kept between edits; offsets count from its start. */

import { cuesOf } from './checks/cues.ts';
import { findInGazetteer, type Gazetteer, type GazetteerHit } from './names/gazetteer.ts';
import { readCases, type WordCases } from './names/wordCases.ts';
import { profileOf, type WordProfile } from './names/wordProfile.ts';
import { type ParagraphShape, shapeOf } from './structure/paragraphShape.ts';
import { type Sentence, splitSentences } from './text/sentences.ts';
import { type Tokens, tokenize } from './text/tokens.ts';
import { recognizeTimes } from './time/recognizeTimes.ts';
import type { TimeCandidate } from './time/timeForm.ts';

export interface ParagraphReading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly cases: WordCases;
  readonly times: readonly TimeCandidate[];
  readonly gazetteerHits: readonly GazetteerHit[];
  readonly profile: WordProfile;
  /** What its own text tells about its part in an article. */
  readonly shape: ParagraphShape;
  /** Bits of `Cue`. */
  readonly cues: number;
}

/** Total and pure; linear in the length of `text`. */
export function readParagraph(text: string, gazetteer: Gazetteer): ParagraphReading {
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens, text);
  const cases = readCases(tokens, sentences);
  const gazetteerHits = findInGazetteer(gazetteer, tokens);
  const profile = profileOf(tokens, cases, gazetteerHits);
  return {
    text,
    tokens,
    sentences,
    cases,
    times: recognizeTimes(text, tokens, sentences),
    gazetteerHits,
    profile,
    shape: shapeOf(text, tokens, gazetteerHits),
    cues: cuesOf(profile),
  };
}
