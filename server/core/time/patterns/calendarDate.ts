/** Calendar dates in words: "Friday, July 10, 2020", "the 3rd of March", "12 Aug.", "March 2011", "Monday the 21st", "May". */

import { type Draft, drafted, type Pattern } from '../draft.ts';
import type { CalendarForm, Part, TimeForm } from '../timeForm.ts';
import {
  classesAt,
  has,
  hasSoon,
  is,
  isCapital,
  isContentWord,
  isDash,
  joinedToNext,
  numberAt,
  part,
  type TimeWords,
  wordAt,
} from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';
import { monthIsMeant } from './meanings.ts';
import {
  afterComma,
  countsSomething,
  type Read,
  readDayNumber,
  readMonth,
  readWeekday,
  readYear,
  standsAlone,
} from './parts.ts';
import { readWithin } from './within.ts';

/** How far behind the start of a day its month may stand: "twenty-first of May". */
const MONTH_REACH = 5;

/** Filled in step by step: spreading what may be missing costs more than all the rest. */
type Open = { -readonly [K in keyof CalendarForm]: CalendarForm[K] };

/** All calendar dates that begin with a weekday, a month or a day; a weekday alone is another pattern's. */
export const calendarDate: Pattern = (words, i, start) => {
  if (!has(words, i, W.weekday | W.month | W.digits | W.mixed | W.ordinal | W.cardinal)) return undefined;
  if (words.dateAt !== i || words.dateStart !== start) {
    words.date = readDate(words, i, start);
    words.dateAt = i;
    words.dateStart = start;
  }
  return words.date;
};

function readDate(words: TimeWords, i: number, start: number): Draft | undefined {
  const weekday = readWeekday(words, i);
  if (weekday) {
    const from = afterComma(words, weekday.last + 1);
    const inner = is(words, from, 'the') ? from + 1 : from;
    const rest =
      readMonthFirst(words, from) ??
      readDayFirst(words, inner, inner > from) ??
      readDayAlone(words, inner, inner > from);
    if (!rest) return undefined;
    rest.form.weekday = weekday.part;
    return drafted(i, rest.last, 'DATE', rest.form);
  }
  if (!has(words, i, W.month) && !hasSoon(words, i + 1, MONTH_REACH, W.month | W.shift))
    return ordinalAlone(words, i, start);
  const monthFirst = readMonthFirst(words, i);
  if (monthFirst) return weekdayBehind(words, i, monthFirst);
  const dayFirst = readDayFirst(words, i, start < i);
  if (dayFirst) return weekdayBehind(words, Math.min(start, i), dayFirst);
  return monthAlone(words, i) ?? ordinalAlone(words, i, start);
}

interface Rest {
  readonly last: number;
  readonly form: Open;
}

/** "July 10, 2020", "July 10", "July 2020", "May 10 of that year". */
function readMonthFirst(words: TimeWords, i: number): Rest | undefined {
  const month = readMonth(words, i);
  if (!month) return undefined;
  const at = is(words, i + 1, 'the') ? i + 2 : i + 1;
  const day = readDayNumber(words, at);
  if (
    day &&
    !countsSomething(words, day.last) &&
    !isHour(words, day) &&
    !(at > i + 1 && (nounBehind(words, day.last) || is(words, day.last + 1, 'of')))
  ) {
    if (day.part.value > 31 && !dayYear(words, day.last + 1)) return undefined;
    return withYear(words, day.last, { kind: 'calendar', month: month.part, day: day.part });
  }
  const of = is(words, i + 1, 'of', 'in', ',') ? i + 2 : i + 1;
  const year = readYear(words, of);
  if (year && standsAlone(words, year.last) && !countsSomething(words, year.last))
    return { last: year.last, form: addYear({ kind: 'calendar', month: month.part }, year) };
  return undefined;
}

/** "the end of May the Second Squadron": the ordinal belongs to a noun. */
function nounBehind(words: TimeWords, last: number): boolean {
  return isContentWord(words, last + 1) && (classesAt(words, last + 1) === 0 || has(words, last + 1, W.unit));
}

/** "June 5:30": the number is an hour. */
function isHour(words: TimeWords, day: Read<number>): boolean {
  return is(words, day.last + 1, ':') && numberAt(words, day.last + 2) >= 0 && joinedToNext(words, day.last + 1);
}

/** "10 July 2020", "the 3rd of March". */
function readDayFirst(words: TimeWords, i: number, definite: boolean): Rest | undefined {
  const day = readDayNumber(words, i);
  if (!day) return undefined;
  const spelled = !has(words, i, W.digits);
  const of = is(words, day.last + 1, 'of') || (is(words, day.last + 1, '-') && readMonth(words, day.last + 2)) ? 1 : 0;
  const dot = !of && is(words, day.last + 1, '.') && !spelled && leadsDate(words, i) ? 1 : 0;
  const month = readMonth(words, day.last + 1 + of + dot);
  if (!month) return of ? dayOfMonth(words, day) : undefined;
  if (!of && spelled && !definite && /^\p{L}/u.test(wordAt(words, i)!)) return undefined; // "a second May"
  const at = is(words, month.last + 1, '-') ? month.last + 1 : month.last;
  if (at > month.last && !readYear(words, at + 1))
    return withYear(words, month.last, { kind: 'calendar', month: month.part, day: day.part });
  return withYear(words, at, { kind: 'calendar', month: month.part, day: day.part });
}

/** Before "16. Nov. 2016" the number begins a date and ends no sentence. */
function leadsDate(words: TimeWords, i: number): boolean {
  return i === 0 || is(words, i - 1, 'on', ',', 'from', 'to', 'until', 'since');
}

/** "the 20th of next month", "the 28th of that month". */
function dayOfMonth(words: TimeWords, day: Read<number>): Rest | undefined {
  const within = readWithin(words, day.last + 1);
  if (within?.form.kind !== 'offset' || within.form.unit !== 'month') return undefined;
  return { last: within.last, form: { kind: 'calendar', day: day.part, within: within.form } };
}

/** "Monday the 21st", "Sunday, the third". */
function readDayAlone(words: TimeWords, i: number, definite: boolean): Rest | undefined {
  const day = readDayNumber(words, i);
  if (!day || !definite || day.part.value > 31 || nounBehind(words, day.last)) return undefined;
  if (has(words, day.last + 1, W.unit | W.weekday)) return undefined;
  return withYear(words, day.last, { kind: 'calendar', day: day.part }, true);
}

/** Adds the year, or what stands for it, behind `last`. */
function withYear(words: TimeWords, last: number, form: Open, withinOnly = false): Rest {
  const year = withinOnly ? undefined : dayYear(words, last + 1);
  if (year) return { last: year.last, form: addYear(form, year) };
  const within = readWithin(words, last + 1);
  if (!within) return { last, form };
  form.within = within.form;
  return { last: within.last, form };
}

function dayYear(words: TimeWords, i: number): ReturnType<typeof readYear> {
  const at = is(words, i, ',', 'of') ? i + 1 : i;
  const year = readYear(words, at) ?? readPaddedYear(words, at);
  if (!year || !standsAlone(words, year.last) || countsSomething(words, year.last)) return undefined;
  if (has(words, at, W.cardinal) && at > i && is(words, i, ',')) return undefined;
  return year;
}

/** "0476": behind day and month only, as elsewhere it is an hour or a label. */
function readPaddedYear(words: TimeWords, i: number): Read<number> | undefined {
  const value = numberAt(words, i);
  if (!(value >= 1 && value < 1000) || wordAt(words, i)!.length !== 4) return undefined;
  if (is(words, i + 1, 'hours', 'hrs', 'hr') || isCapital(words, i + 1)) return undefined;
  return { last: i, part: part(words, value, i) };
}

function addYear(form: Open, year: Read<number> & { readonly two?: true }): Open {
  form.year = year.part;
  if (year.two) form.yearInferred = 'short';
  return form;
}

/** "July 10, 2020 (Friday)". */
function weekdayBehind(words: TimeWords, first: number, { last, form }: Rest): Draft {
  const weekday = form.day && is(words, last + 1, '(') ? readWeekday(words, last + 2) : undefined;
  if (!weekday || !is(words, weekday.last + 1, ')')) return drafted(first, last, 'DATE', form);
  form.weekday = weekday.part;
  return drafted(first, weekday.last + 1, 'DATE', form);
}

/** "on the 20th": a day of the month that the text has reached. */
function ordinalAlone(words: TimeWords, i: number, start: number): Draft | undefined {
  if (start === i || !has(words, i, W.mixed) || !is(words, start - 1, 'on', 'by', 'until', 'till', 'since', 'from'))
    return undefined;
  const day = readDayNumber(words, i);
  if (!day || day.part.value > 31 || isDash(words, i + 1) || nounBehind(words, i)) return undefined;
  return drafted(start, i, 'DATE', { kind: 'calendar', day: day.part });
}

function monthAlone(words: TimeWords, i: number): Draft | undefined {
  const month: { last: number; part: Part<number> } | undefined = readMonth(words, i);
  if (!month) return undefined;
  const within: { last: number; form: TimeForm } | undefined = readWithin(words, i + 1);
  if (within) return drafted(i, within.last, 'DATE', { kind: 'calendar', month: month.part, within: within.form });
  return monthIsMeant(words, i) && isCapital(words, i)
    ? drafted(i, i, 'DATE', { kind: 'calendar', month: month.part })
    : undefined;
}
