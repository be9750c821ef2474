/** Clock times as they are spoken: "half past six", "a quarter to seven", "ten minutes past midnight", "at twenty to nine". */

import { type ReadNumber, readOrdinal } from '../numbers.ts';
import type { Part } from '../timeForm.ts';
import { has, is, part, type TimeWords, timeAt } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';

/** Hour and minute that the words come to; the half of the day is left open. */
export interface SpokenTime {
  readonly last: number;
  readonly hour: Part<number>;
  readonly minute: Part<number>;
}

export function readSpokenTime(words: TimeWords, i: number): SpokenTime | undefined {
  const minutes = readMinutes(words, i);
  if (!minutes) return undefined;
  const at = minutes.last + 1;
  const before = is(words, at, 'to');
  if (!before && !is(words, at, 'past', 'after')) return undefined;
  const hour = hourAt(words, at + 1);
  if (hour === undefined || has(words, at + 2, W.unit) || readOrdinal(words, at + 1)) return undefined;
  const value = minutes.part.value;
  return {
    last: at + 1,
    hour: part(words, before ? (hour === 1 ? 12 : hour - 1) : hour, at + 1),
    minute: { ...minutes.part, value: before ? 60 - value : value },
  };
}

/** "half" (past only), "quarter", "ten minutes"; a bare "ten" only behind "at", as "ten to six" may be a range or a score. */
function readMinutes(words: TimeWords, i: number): ReadNumber | undefined {
  if (is(words, i, 'half')) return is(words, i + 1, 'past') ? { last: i, part: part(words, 30, i) } : undefined;
  if (is(words, i, 'quarter'))
    return is(words, i + 1, 'past', 'to') ? { last: i, part: part(words, 15, i) } : undefined;
  const { cardinal, number } = timeAt(words, i);
  const value = cardinal ?? number;
  if (!(value >= 1 && value <= 59)) return undefined;
  if (is(words, i + 1, 'minutes')) return { last: i + 1, part: part(words, value, i) };
  const spoken = is(words, i, 'five', 'ten', 'twenty') && is(words, i - 1, 'at');
  return spoken ? { last: i, part: part(words, value, i) } : undefined;
}

function hourAt(words: TimeWords, i: number): number | undefined {
  if (is(words, i, 'midnight')) return 24;
  if (is(words, i, 'noon', 'midday')) return 12;
  const value = timeAt(words, i).cardinal;
  return value !== undefined && value >= 1 && value <= 12 ? value : undefined;
}
