/** Finds the listed names of a paragraph: countries, cities, nationalities, given names, organisations, titles. */

import type { Tokens } from '../text/tokens.ts';

/** A run of tokens that a list knows; hits may overlap. */
export interface GazetteerHit {
  readonly first: number;
  readonly last: number;
  /** Bits of the lists that hold the phrase. */
  readonly lists: number;
}

/** Opaque to callers: made from the model file, or the small built-in one when there is none. */
export interface Gazetteer {
  readonly lookup: (phrase: string) => number;
}

export const emptyGazetteer: Gazetteer = { lookup: () => 0 };

export function findInGazetteer(_gazetteer: Gazetteer, _tokens: Tokens): GazetteerHit[] {
  return [];
}
