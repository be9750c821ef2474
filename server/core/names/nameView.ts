/** A paragraph laid out for the recognition of names: what is known about each of its tokens. */

import type { ParagraphReading } from '../paragraphReading.ts';
import type { Tokens } from '../text/tokens.ts';
import type { GazetteerHit } from './gazetteer.ts';
import type { WordCases } from './wordCases.ts';
import type { WordProfile } from './wordProfile.ts';

export { TitlePart } from '../words/wordType.ts';

export interface NameView {
  readonly text: string;
  readonly tokens: Tokens;
  readonly cases: WordCases;
  /** The article's facts about each token's word. */
  readonly facts: Int32Array;
  /** What each token itself tells about its word. */
  readonly own: Int32Array;
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
export type NameReading = Pick<
  ParagraphReading,
  'text' | 'tokens' | 'sentences' | 'cases' | 'times' | 'gazetteerHits' | 'facts'
>;

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
  const known = new Int32Array(tokens.length);
  const titles = new Uint8Array(tokens.length);
  const looks = looksOf(facts);
  for (let i = 0; i < tokens.length; i++) {
    const type = tokens.types[i]!;
    if (type.kind !== 'word') continue;
    if (looks[lookOf(type.lower)] === 1) known[i] = facts.get(type.lower) ?? 0;
    titles[i] = type.title;
  }
  return {
    text: reading.text,
    tokens,
    cases,
    facts: known,
    own: reading.facts,
    lists,
    hits: gazetteerHits,
    hitsAt,
    titles,
    timed: markTimes(reading),
  };
}

/** 1 for the looks that words of `facts` have: those of most other words differ, and need not be looked for. */
function looksOf(facts: WordProfile): Uint8Array {
  const looks = new Uint8Array(LOOKS);
  facts.forEach((_, word) => {
    looks[lookOf(word)] = 1;
  });
  return looks;
}

const LOOKS = 512;

/** A number by its length and its ends. */
function lookOf(word: string): number {
  const { length } = word;
  return (word.charCodeAt(0) * 7 + word.charCodeAt(length - 1) * 61 + length * 29) & (LOOKS - 1);
}

/** Bits of the lists that hold the tokens `first` to `last` as one phrase. */
export function listsOfPhrase({ lists, hitsAt }: NameView, first: number, last: number): number {
  if (first === last) return lists[first]!;
  const hits = hitsAt.get(first);
  if (hits !== undefined) for (const hit of hits) if (hit.last === last) return hit.lists;
  return 0;
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
