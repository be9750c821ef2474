/** Tells names that mean another thing in each article: "Foreign Ministry", "the Supreme Court", "City Hall". */

import type { NameKind } from '../analysis.ts';
import { officeModifiers, organizationHeads, placeHeads } from '../names/vocabulary.ts';

/** Of these there is one. */
const SOLE = new Set(['european', 'world', 'international', 'global', 'african', 'asian']);
const MORE_PLACE_WORDS = new Set(
  'north south east west northern southern eastern western central upper lower main high old new grand great downtown capital'.split(
    ' ',
  ),
);

/** `words` as `spellingOf` gives them: all of them are common nouns and what stands before such. */
export function isGenericName(kind: NameKind, words: readonly string[]): boolean {
  if (kind === 'organization') return words.every(isBodyWord);
  if (kind === 'place')
    return words.every((word) => isBodyWord(word) || placeHeads.has(word) || MORE_PLACE_WORDS.has(word));
  return false;
}

function isBodyWord(word: string): boolean {
  if (SOLE.has(word)) return false;
  return organizationHeads.has(word) || officeModifiers.has(word) || word === 'of' || word === 'and';
}
