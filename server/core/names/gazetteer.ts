/** Finds the listed names of a paragraph: countries, cities, nationalities, given names, organisations. */

import type { Tokens } from '../text/tokens.ts';
import { WordCase } from '../words/wordType.ts';
import { extendHash } from './wordHash.ts';

/** The lists, as bits. */
export const NameList = {
  country: 1,
  /** Nationalities, religions, ethnic groups, political leanings. */
  group: 2,
  /** Continents, regions, seas, rivers, mountains, landmarks. */
  region: 4,
  /** Provinces and states. */
  province: 8,
  capital: 16,
  /** 200,000 people and more. */
  bigCity: 32,
  /** 20,000 people and more. */
  city: 64,
  givenName: 128,
  surname: 256,
  organization: 512,
  /** Is also, or mostly, an ordinary English word ("Reading", "Nice", "Officials"). */
  commonWord: 1024,
  /** Given names that are mostly a man's, or a woman's: for links alone, not for the tagger. */
  male: 2048,
  female: 4096,
} as const;

export const placeLists =
  NameList.country | NameList.region | NameList.province | NameList.capital | NameList.bigCity | NameList.city;

/** Set beside the lists where a longer phrase starts with this one. */
export const GOES_ON = 1 << 15;

/** A run of tokens that a list knows; hits may overlap. */
export interface GazetteerHit {
  readonly first: number;
  readonly last: number;
  /** Bits of the lists that hold the phrase. */
  readonly lists: number;
}

/** Made from the model file, or the small built-in one when there is none. */
export interface Gazetteer {
  /** Bits of the lists that hold a phrase, given by `extendHash`, and `GOES_ON`; 0 when none does. */
  readonly lookup: (hash: number) => number;
}

export const emptyGazetteer: Gazetteer = { lookup: () => 0 };

const MAX_WORDS = 10;
const SMALL_STARTS = new Set(['al', 'el', 'ul', 'le', 'la', 'de', 'los', 'las']);

/** All listed phrases that start with a capital (or with a small article, as "al-Qaeda"), by start, the longest first. Linear. */
export function findInGazetteer(gazetteer: Gazetteer, tokens: Tokens): GazetteerHit[] {
  const hits: GazetteerHit[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!mayStart(tokens, first)) continue;
    const from = hits.length;
    let hash = 0;
    for (let last = first; last < tokens.length && last < first + MAX_WORDS; last++) {
      hash = extendHash(hash, tokens.types[last]!.hash);
      const found = gazetteer.lookup(hash);
      const lists = found & ~GOES_ON;
      if (lists) hits.push({ first, last, lists });
      if (!(found & GOES_ON)) break;
    }
    if (hits.length - from > 1) hits.push(...hits.splice(from).reverse());
  }
  return hits;
}

function mayStart(tokens: Tokens, at: number): boolean {
  const { kind, letterCase, text } = tokens.types[at]!;
  if (kind !== 'word') return false;
  if (letterCase > WordCase.small) return true;
  if (text.length > 3 || !SMALL_STARTS.has(text)) return false;
  const next = tokens.words[at + 1];
  return next === '-' || (next !== undefined && next !== tokens.lower[at + 1]);
}
