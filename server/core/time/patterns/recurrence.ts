/** What comes again and again: "every Monday", "each of the past three years" not, "twice a year", "daily", "on Fridays", "per month". */

import { type Draft, drafted, type Pattern } from '../draft.ts';
import { readCount, readOrdinal } from '../numbers.ts';
import type { SetForm, Unit } from '../timeForm.ts';
import { has, is, isCapital, isDash, joinedToNext, look, type TimeWords, timeAt, wordAt } from '../timeWords.ts';
import { dayGroups, frequencies } from '../vocabulary.ts';
import { WordClass as W } from '../wordClass.ts';
import { weekdayIsMeant } from './meanings.ts';
import { readMonth, readWeekday } from './parts.ts';

/** Tokens of the longest count: "two hundred and twenty-one and a half". */
const LONGEST_COUNT = 10;

export const recurrence: Pattern = (words, i) => {
  if (has(words, i, W.weekday)) return alsoEvery(words, i) ?? pluralWeekday(words, i);
  if (!has(words, i, W.set | W.cardinal | W.digits | W.openCount | W.opener)) return undefined;
  if (is(words, i, 'per') && has(words, i + 1, W.unit) && !is(words, i + 1, 'second', 'hour', 'minute'))
    return draft(i, i + 1, { unit: timeAt(words, i + 1).unit! });
  if (is(words, i, 'every', 'each')) return every(words, i);
  return groupOfDays(words, i) ?? times(words, i) ?? adverb(words, i);
};

function draft(first: number, last: number, fields: Omit<SetForm, 'kind'>): Draft {
  return drafted(first, last, 'SET', { kind: 'set', ...fields });
}

/** How many weekdays a list behind "every" may have. */
const LONGEST_LIST = 7;

/** "every Monday and Thursday", "every Monday, Tuesday and Friday": each of them comes again. */
function alsoEvery(words: TimeWords, i: number): Draft | undefined {
  const weekday = readWeekday(words, i);
  if (!weekday) return undefined;
  let at = i;
  for (let k = 0; k < LONGEST_LIST; k++) {
    if (!is(words, at - 1, 'and', ',', 'or')) return undefined;
    at = is(words, at - 2, ',') ? at - 3 : at - 2;
    if (!has(words, at, W.weekday)) return undefined;
    if (is(words, at - 1, 'every', 'each')) return draft(i, i, { unit: 'week', weekday: weekday.part.value });
  }
  return undefined;
}

/** "on Mondays", "Sunday nights". */
function pluralWeekday(words: TimeWords, i: number): Draft | undefined {
  const weekday = readWeekday(words, i);
  if (!weekday || !weekdayIsMeant(words, i)) return undefined;
  const part = timeAt(words, i + 1).dayPart;
  if (part && wordAt(words, i + 1)!.endsWith('s'))
    return draft(i, i + 1, { unit: 'week', weekday: weekday.part.value, part });
  return wordAt(words, i)!.endsWith('days') ? draft(i, i, { unit: 'week', weekday: weekday.part.value }) : undefined;
}

/** "on weekdays", "weeknights", "weekday mornings", "open weekends"; "weekday traffic" and "the weekend" are no set. */
function groupOfDays(words: TimeWords, i: number): Draft | undefined {
  const group = look(words, i, dayGroups);
  if (!group || (isCapital(words, i) && isCapital(words, i - 1))) return undefined;
  const part = timeAt(words, i + 1).dayPart;
  if (part && wordAt(words, i + 1)!.endsWith('s')) return draft(i, i + 1, { unit: 'week', days: group.days, part });
  if (!wordAt(words, i)!.endsWith('s') || has(words, i - 1, W.shift | W.article | W.opener) || is(words, i - 1, 'both'))
    return undefined;
  return draft(is(words, i - 1, 'most') ? i - 1 : i, i, { unit: 'week', ...group });
}

/** "every day", "each July", "every two years", "every other week", "every Tuesday night". */
function every(words: TimeWords, i: number): Draft | undefined {
  const at = is(words, i + 1, 'single') ? i + 2 : i + 1;
  const weekday = readWeekday(words, at);
  const group = look(words, at, dayGroups);
  if (weekday || group) {
    const part = timeAt(words, at + 1).dayPart;
    const days = weekday ? { weekday: weekday.part.value } : group;
    return draft(i, part ? at + 1 : at, { unit: 'week', ...days, ...(part && { part }) });
  }
  const month = readMonth(words, at);
  if (month) return draft(i, at, { unit: 'year', month: month.part.value });
  const season = timeAt(words, at).season;
  if (season !== undefined) return draft(i, at, { unit: 'year', season });
  const part = timeAt(words, at).dayPart;
  if (part) return draft(i, at, { unit: 'day', part });
  const nth = is(words, at, 'other') ? { last: at, part: { value: 2 } } : readOrdinal(words, at);
  const again = nth && readWeekday(words, nth.last + 1);
  if (again) return draft(i, again.last, { unit: 'week', weekday: again.part.value, every: nth.part.value });
  if (is(words, at, 'other') && has(words, at + 1, W.unit))
    return draft(i, at + 1, { unit: timeAt(words, at + 1).unit!, every: 2 });
  const unit = timeAt(words, at).unit;
  if (unit && unit !== 'second') return draft(i, at, { unit });
  const count = readCount(words, at) ?? readOrdinal(words, at);
  if (!count) return undefined;
  const counted = timeAt(words, count.last + 1).unit;
  const value = 'count' in count ? count.count?.value : 'part' in count ? count.part.value : undefined;
  return counted
    ? draft(i, count.last + 1, { unit: counted, ...(value !== undefined && { every: value }) })
    : undefined;
}

/** "twice a week", "three times a year", "once every four years". */
function times(words: TimeWords, i: number): Draft | undefined {
  let count: number | undefined;
  let at: number;
  if (has(words, i, W.set)) {
    if (!is(words, i, 'once', 'twice', 'thrice')) return undefined;
    count = is(words, i, 'once') ? 1 : is(words, i, 'twice') ? 2 : 3;
    at = i + 1;
    // "a twice-weekly market", "twice yearly"
    const often = isDash(words, at) ? at + 1 : at;
    const frequency = look(words, often, frequencies);
    if (frequency && !frequency.times && !frequency.every)
      return draft(i, often, { unit: frequency.unit, times: count });
  } else {
    if (!timesSoon(words, i + 1)) return undefined;
    const read = readCount(words, i);
    if (!read || !is(words, read.last + 1, 'times')) return undefined;
    count = read.count?.value;
    at = read.last + 2;
  }
  if (is(words, at, 'a', 'an', 'per', 'each', 'every')) {
    const unit: Unit | undefined = timeAt(words, at + 1).unit;
    if (unit && !wordAt(words, at + 1)!.endsWith('s'))
      return draft(i, at + 1, { unit, ...(count !== undefined && { times: count }) });
    const again = is(words, at, 'every') ? every(words, at) : undefined;
    if (again) return { ...again, first: i };
  }
  return undefined;
}

/** "times" stands behind a count that begins before `i`. */
function timesSoon(words: TimeWords, i: number): boolean {
  for (let k = i; k < i + LONGEST_COUNT; k++) if (is(words, k, 'times')) return true;
  return false;
}

/** "daily" and its kin, but no part of a name ("the Daily News"). */
function adverb(words: TimeWords, i: number): Draft | undefined {
  const frequency = look(words, i, frequencies);
  if (!frequency) return is(words, i, 'everyday') ? draft(i, i, { unit: 'day' }) : undefined;
  if (isCapital(words, i) && (i === 0 || !is(words, i - 1, '.', '“', '"') || isCapital(words, i + 1))) return undefined;
  const { unit } = frequency;
  // "semi-annual", "bi-weekly"
  const prefixed = isDash(words, i - 1) && joinedToNext(words, i - 1) && !frequency.every && !frequency.times;
  if (prefixed && is(words, i - 2, 'semi')) return draft(i - 2, i, { unit, times: 2 });
  if (prefixed && is(words, i - 2, 'bi'))
    return draft(i - 2, i, { unit, ...(unit === 'year' ? { times: 2 } : { every: 2 }) });
  return draft(i, i, frequency);
}
