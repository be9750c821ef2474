/** A paragraph laid out for the recognition of names: what is known about each of its tokens. */

import type { ParagraphReading } from '../paragraphReading.ts';
import type { Tokens } from '../text/tokens.ts';
import type { GazetteerHit } from './gazetteer.ts';
import { courtesyTitles, officeHeads, officeModifiers, rankTitles } from './vocabulary.ts';
import { WordCase, type WordCases } from './wordCases.ts';
import type { WordProfile } from './wordProfile.ts';

export const TitlePart = { none: 0, courtesy: 1, rank: 2, head: 3, modifier: 4 } as const;

export interface NameView {
  readonly text: string;
  readonly tokens: Tokens;
  readonly cases: WordCases;
  /** The article's facts about each token's word. */
  readonly facts: Int32Array;
  /** Lists that hold the token alone. */
  readonly lists: Int32Array;
  /** Listed phrases by position, the longest first. */
  readonly hits: readonly GazetteerHit[];
  /** The same by their first token. */
  readonly hitsAt: ReadonlyMap<number, readonly GazetteerHit[]>;
  /** One of `TitlePart` for each token. */
  readonly titles: Uint8Array;
  /** 1 where a time expression has the token. */
  readonly timed: Uint8Array;
}

/** What of a paragraph's reading the names are sought in. */
export type NameReading = Pick<ParagraphReading, 'text' | 'tokens' | 'sentences' | 'cases' | 'times' | 'gazetteerHits'>;

export function viewNames(reading: NameReading, facts: WordProfile): NameView {
  const { tokens, cases, gazetteerHits } = reading;
  const lists = new Int32Array(tokens.length);
  const hitsAt = new Map<number, GazetteerHit[]>();
  for (const hit of gazetteerHits) {
    if (hit.first === hit.last) lists[hit.first] = hit.lists;
    const others = hitsAt.get(hit.first);
    if (others) others.push(hit);
    else hitsAt.set(hit.first, [hit]);
  }
  const own = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) if (tokens.kinds[i] === 'word') own[i] = facts.get(tokens.lower[i]!) ?? 0;
  return {
    text: reading.text,
    tokens,
    cases,
    facts: own,
    lists,
    hits: gazetteerHits,
    hitsAt,
    titles: markTitles(tokens, cases),
    timed: markTimes(reading),
  };
}

function markTitles(tokens: Tokens, cases: WordCases): Uint8Array {
  const titles = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kinds[i] !== 'word') continue;
    const word = tokens.lower[i]!;
    if (courtesyTitles.has(word)) titles[i] = cases.of[i] === WordCase.small ? TitlePart.none : TitlePart.courtesy;
    else if (officeHeads.has(word)) titles[i] = TitlePart.head;
    else if (rankTitles.has(word)) titles[i] = cases.of[i] === WordCase.small ? TitlePart.none : TitlePart.rank;
    else if (officeModifiers.has(word)) titles[i] = TitlePart.modifier;
  }
  return titles;
}

function markTimes({ tokens, times }: NameReading): Uint8Array {
  const timed = new Uint8Array(tokens.length);
  let at = 0;
  for (const { span } of times) {
    while (at < tokens.length && tokens.ends[at]! <= span.start) at++;
    while (at < tokens.length && tokens.starts[at]! < span.end) timed[at++] = 1;
  }
  return timed;
}
