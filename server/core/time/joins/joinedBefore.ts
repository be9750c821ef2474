/** Numbers that what stands behind the last of them explains: "14 to 16 June", "5-6 p.m.", "499 to 450 BC", "the 18th and 19th centuries". */

import type { Draft } from '../draft.ts';
import { has, is, isCapital, type TimeWords } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';
import { daysBefore } from './daysBefore.ts';
import { eraBefore } from './eraYears.ts';
import { hoursBefore } from './hoursBefore.ts';
import { joiner } from './joiner.ts';
import { periodsBefore } from './periodsBefore.ts';

/** Undefined where `i` begins no such run. */
export function joinedBefore(words: TimeWords, i: number, start: number): Draft[] | undefined {
  if (!has(words, i, W.digits | W.mixed | W.ordinal))
    return has(words, i, W.weekday) && has(words, i + 1, W.digits | W.mixed) ? daysBefore(words, i, start) : undefined;
  const firstJoin = joiner(words, i + 1);
  if (!firstJoin) return undefined;
  // "Operation Dawn 5, and 22 to 24 February": a comma alone does not part a name from its number
  if (is(words, i + 1, ',') && isCapital(words, i - 1) && !has(words, i - 1, W.weekday | W.month)) return undefined;
  return (
    daysBefore(words, i, start) ??
    hoursBefore(words, i, firstJoin) ??
    eraBefore(words, i, firstJoin) ??
    periodsBefore(words, i, start)
  );
}
