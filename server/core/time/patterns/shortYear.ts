/** The short second year that belongs to a season or a fiscal year: "the winter of 1962-63". */

import { is, isDash, joinedToNext, numberAt, type TimeWords, wordAt } from '../timeWords.ts';
import type { Read } from './parts.ts';

/** "the winter of 1962-63", "financial year 2021-22": the last token with the short year of the range. */
export function shortYearBehind(words: TimeWords, year: Read<number>): number {
  const at = year.last + 2;
  const bound = (isDash(words, at - 1) || is(words, at - 1, '/')) && joinedToNext(words, at - 2);
  if (!bound || !joinedToNext(words, at - 1) || wordAt(words, at)?.length !== 2) return year.last;
  return numberAt(words, at) === (year.part.value + 1) % 100 ? at : year.last;
}
