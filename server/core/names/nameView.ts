/** A paragraph laid out for the recognition of names: what is known about each of its tokens. */

import type { ParagraphReading } from '../paragraphReading.ts';
import type { Tokens } from '../text/tokens.ts';
import type { GazetteerHit } from './gazetteer.ts';
import { WordCase, type WordCases } from './wordCases.ts';
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

/** `facts` are those of the words that the paragraph writes with a capital (`factsFor`); what it holds of others is passed over. */
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
  const written = hashesWritten(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const type = tokens.types[i]!;
    if (type.kind !== 'word') continue;
    if (written[type.hash & (HASHES - 1)] === 1) known[i] = facts.get(type.lower) ?? 0;
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

const HASHES = 256;

/** 1 for the last bits of the hashes of words that the paragraph writes with a capital: facts are told of no others, and most words need not be looked up. */
function hashesWritten({ types }: Tokens): Uint8Array {
  const written = new Uint8Array(HASHES);
  for (let i = 0; i < types.length; i++) {
    const { letterCase, hash } = types[i]!;
    if (letterCase > WordCase.small) written[hash & (HASHES - 1)] = 1;
  }
  return written;
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
