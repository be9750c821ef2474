/** Parts of a day: "tonight", "at night", "before dawn", "this morning", "the early hours of Sunday". */

import type { Draft, Pattern } from '../draft.ts';
import type { DayPart, OffsetForm } from '../timeForm.ts';
import { has, is, isCapital, isContentWord, isDash, part, type TimeWords, timeAt, wordAt } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';
import { clockDraft } from './clockDraft.ts';
import { dayLike } from './dayLike.ts';
import { readShift, shiftedUnit } from './within.ts';

/** "tonight", "at night", "before dawn", "this morning", "the early hours of Sunday". */
export const partOfDay: Pattern = (words, i, start) =>
  tonight(words, i) ??
  atNight(words, i) ??
  dawnOrDusk(words, i) ??
  shiftedPart(words, i, start) ??
  partOfNamedDay(words, i, start);

function fromDocument(words: TimeWords, days: number, at: number): OffsetForm {
  return { kind: 'offset', unit: 'day', count: part(words, days, at), from: 'document', whole: true };
}

function tonight(words: TimeWords, i: number): Draft | undefined {
  if (is(words, i, 'tonight')) return clockDraft(i, i, { part: 'NI', on: fromDocument(words, 0, i) });
  if (is(words, i, 'overnight') && !isCapital(words, i + 1))
    return clockDraft(i, i, { part: 'NI', on: fromDocument(words, -1, i) });
  return undefined;
}

/** "moved only at night", "in daytime": of no day that is told, unless one stands beside it. */
function atNight(words: TimeWords, i: number): Draft | undefined {
  const night = is(words, i, 'night') && is(words, i - 1, 'at');
  if (!night && !(is(words, i, 'daytime') && is(words, i - 1, 'in', 'during'))) return undefined;
  if (isContentWord(words, i + 1)) return undefined;
  return isDash(words, i + 1) ? undefined : clockDraft(i, i, { part: night ? 'NI' : 'DT', on: { kind: 'calendar' } });
}

/** "at dawn", "before sunrise", "until dusk": words for an hour of the day that need no article. */
function dawnOrDusk(words: TimeWords, i: number): Draft | undefined {
  if (!is(words, i, 'dawn', 'dusk', 'sunrise', 'sunset', 'daybreak', 'lunchtime', 'nightfall')) return undefined;
  if (!is(words, i - 1, 'at', 'before', 'after', 'until', 'till', 'by', 'since', 'around') || isCapital(words, i))
    return undefined;
  // "at dawn Friday"
  const day = has(words, i + 1, W.weekday | W.deictic) ? dayLike(words, i + 1, i + 1) : undefined;
  if (day) return clockDraft(i, day.last, { part: timeAt(words, i).dayPart!, on: day.form });
  // "before dawn raids": the word belongs to a noun
  if (isContentWord(words, i + 1)) return undefined;
  return isDash(words, i + 1) ? undefined : clockDraft(i, i, { part: timeAt(words, i).dayPart! });
}

/** "this morning", "last night", "that evening", "the next afternoon". */
function shiftedPart(words: TimeWords, i: number, start: number): Draft | undefined {
  if (!has(words, i, W.shift)) return undefined;
  const shift = readShift(words, i);
  if (!shift) return undefined;
  const at = is(words, shift.last + 1, 'early', 'late', 'mid') ? shift.last + 2 : shift.last + 1;
  const found = timeAt(words, at).dayPart;
  if (!found || wordAt(words, at)!.endsWith('s') || shift.shift === 'coming') return undefined;
  // "the last night train" is no train of yesterday
  if (shift.shift === 'last' && is(words, i - 1, 'the')) return undefined;
  const kind = start < i && shift.shift === 'next' ? 'following' : shift.shift;
  return clockDraft(start, at, { part: found, on: shiftedUnit('day', kind, { first: i, last: shift.last }, words) });
}

/** "the night of 12 August", "the morning of Christmas Day", "the early hours of Sunday"; "the morning" alone is of the day reached. */
function partOfNamedDay(words: TimeWords, i: number, start: number): Draft | undefined {
  let at = i;
  if (is(words, i, 'early') || is(words, i, 'late')) at++;
  let found: DayPart | undefined = timeAt(words, at).dayPart;
  if (found && is(words, at + 1, 'hours')) at++;
  else if (!found && at > i && is(words, at, 'hours')) found = 'MO';
  if (!found) return undefined;
  if (is(words, at + 1, 'of')) {
    const inner = is(words, at + 2, 'the') ? at + 3 : at + 2;
    const day = dayLike(words, inner, at + 2);
    if (day) return clockDraft(start, day.last, { part: found, on: day.form });
    return undefined;
  }
  if (start === i || at > i || wordAt(words, at)!.endsWith('s') || isCapital(words, at)) return undefined;
  const led =
    is(words, start - 1, 'in', 'during', 'until', 'by', 'later') &&
    !is(words, at, 'night') &&
    !has(words, at + 1, W.dayPart);
  return led ? clockDraft(start, at, { part: found }) : undefined;
}
