/** Dates in digits: "2020-07-10", "7/10/2020", "10.07.2020", "10-7-20". */

import { type Draft, drafted, type Pattern } from '../draft.ts';
import type { CalendarForm, ClockForm, Part } from '../timeForm.ts';
import { has, is, isDash, joinedToNext, numberAt, part, type TimeWords, wordAt } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';
import { fullYear } from './parts.ts';

export const numericDate: Pattern = (words, i) => {
  if (!has(words, i, W.digits)) return undefined;
  const text = wordAt(words, i)!;
  const dotted = text.length > 5 ? /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(text) : null;
  if (dotted)
    return !is(words, i - 1, 'version', 'v', 'v.', 'release', 'build', 'firmware') && standsFree(words, i, i)
      ? fromDots(words, i, dotted)
      : undefined;
  if (!joinedToNext(words, i) || !joinedToNext(words, i + 1)) return undefined;
  const dash = isDash(words, i + 1);
  if (!dash && !is(words, i + 1, '/')) return undefined;
  if (dash ? !isDash(words, i + 3) : !is(words, i + 3, '/')) return undefined;
  if (!joinedToNext(words, i + 2) || !joinedToNext(words, i + 3) || !standsFree(words, i, i + 4)) return undefined;
  return yearFirst(words, i) ?? yearLast(words, i, dash);
};

/** "2020-07-10", "2020/07/10", also before a clock time ("2020-07-10T12:30"). */
function yearFirst(words: TimeWords, i: number): Draft | undefined {
  const year = numberAt(words, i);
  const month = numberAt(words, i + 2);
  const time = /^(\d\d)t\d\d$/.exec(wordAt(words, i + 4)!);
  const day = time ? Number(time[1]) : numberAt(words, i + 4);
  if (wordAt(words, i)!.length !== 4 || !(year >= 0) || !mayBeMonth(month, year) || !(day >= 0 && day <= 39))
    return undefined;
  const stands = part(words, day, i + 4);
  const date: CalendarForm = {
    kind: 'calendar',
    year: part(words, year, i),
    month: part(words, month, i + 2),
    day: time ? { ...stands, end: stands.start + 2 } : stands,
  };
  return time ? withTime(words, i, date) : drafted(i, i + 4, 'DATE', date);
}

/** Months to 31 are kept beside a year of our time, so that the checks see "2024-13-05". */
function mayBeMonth(month: number, year: number): boolean {
  return (month >= 1 && month <= 12) || (month >= 0 && month <= 31 && year >= 1900 && year <= 2100);
}

/** "2020-07-10T12:30:00Z": the hour is tied to the day by a T, the minutes follow a colon. */
function withTime(words: TimeWords, i: number, on: CalendarForm): Draft {
  const { end } = part(words, 0, i + 4);
  const hour = { value: Number(wordAt(words, i + 4)!.slice(3)), start: end - 2, end };
  const rest = is(words, i + 5, ':') ? /^(\d\d)(?::(\d\d))?(?:[.,]\d+)?(z?)$/.exec(wordAt(words, i + 6) ?? '') : null;
  if (!rest) return drafted(i, i + 4, 'TIME', { kind: 'clock', hour, on });
  const { start, end: last } = part(words, 0, i + 6);
  const form: ClockForm = {
    kind: 'clock',
    hour,
    minute: { value: Number(rest[1]), start, end: start + 2 },
    ...(rest[2] && { second: { value: Number(rest[2]), start: start + 3, end: start + 5 } }),
    ...(rest[3] && { zone: { value: 'UTC', start: last - 1, end: last } }),
    on,
  };
  return drafted(i, i + 6, 'TIME', form);
}

function yearLast(words: TimeWords, i: number, dash: boolean): Draft | undefined {
  const [a, b, year] = [numberAt(words, i), numberAt(words, i + 2), numberAt(words, i + 4)];
  const width = wordAt(words, i + 4)!.length;
  if (width !== 4 && (width !== 2 || dash)) return undefined;
  if (!(year >= 0) || (width === 4 && (year < 1000 || year > 2999))) return undefined; // "1/2/or so"
  return byOrder(
    i,
    i + 4,
    part(words, a, i),
    part(words, b, i + 2),
    part(words, width === 2 ? fullYear(year) : year, i + 4),
    width === 2,
  );
}

/** The first number is the month where both orders are possible, as in America; the article may tell otherwise later. */
function byOrder(
  first: number,
  last: number,
  a: Part<number>,
  b: Part<number>,
  year: Part<number>,
  short: boolean,
): Draft | undefined {
  const monthFirst = a.value >= 1 && a.value <= 12 && b.value >= 1 && b.value <= 31;
  const dayFirst = b.value >= 1 && b.value <= 12 && a.value >= 1 && a.value <= 31;
  if (!monthFirst && !dayFirst) return undefined;
  const ambiguous = monthFirst && dayFirst && a.value !== b.value;
  return draft(first, last, {
    month: monthFirst ? a : b,
    day: monthFirst ? b : a,
    year,
    ...(short && { yearInferred: 'short' as const }),
    ...(ambiguous && { ambiguousOrder: true as const }),
  });
}

/** With full stops the day comes first everywhere. */
function fromDots(words: TimeWords, i: number, match: RegExpExecArray): Draft | undefined {
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (match[3]!.length === 2 || day < 1 || day > 31 || month < 1 || month > 12 || year < 1000 || year > 2999)
    return undefined;
  const { start } = part(words, 0, i);
  const monthStart = start + match[1]!.length + 1;
  const yearStart = monthStart + match[2]!.length + 1;
  return draft(i, i, {
    day: { value: day, start, end: start + match[1]!.length },
    month: { value: month, start: monthStart, end: monthStart + match[2]!.length },
    year: { value: year, start: yearStart, end: yearStart + match[3]!.length },
  });
}

const TIED_BEFORE = /[\p{L}\p{N}/.@#=_\-–$£€+]/u;
const TIED_BEHIND = /[\p{N}/@#=_\-–%]/u;

/** Part of no address, path, version or longer number. */
function standsFree(words: TimeWords, first: number, last: number): boolean {
  const before = words.text[words.tokens.starts[first]! - 1] ?? ' ';
  const end = words.tokens.ends[last]!;
  const after = words.text[end] ?? ' ';
  if (TIED_BEFORE.test(before) || TIED_BEHIND.test(after)) return false;
  return after !== '.' || !/[\p{L}\p{N}]/u.test(words.text[end + 1] ?? ' ');
}

function draft(first: number, last: number, fields: Omit<CalendarForm, 'kind'>): Draft {
  return drafted(first, last, 'DATE', { kind: 'calendar', ...fields });
}
