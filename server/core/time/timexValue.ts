/** TIMEX3 values of stretches of the calendar, and their first and last days. */

import {
  addDays,
  addMonths,
  daysInMonth,
  formatIso,
  formatYear,
  isoWeekOf,
  mondayOf,
  type PlainDate,
  pad,
  weekdayOf,
} from './plainDate.ts';
import type { Unit } from './timeForm.ts';

export type StretchUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** A stretch of the calendar by its unit and its first day. A season's first day only tells year and number: 1 March, June, September, December. */
export interface Stretch {
  readonly unit: StretchUnit;
  readonly first: PlainDate;
}

export interface Interval {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

const SEASON_CODES = ['SP', 'SU', 'FA', 'WI'] as const;

/** The stretch of `unit` that holds `day`. */
export function stretchAround(day: PlainDate, unit: StretchUnit): Stretch {
  return { unit, first: startOf(day, unit) };
}

function startOf(day: PlainDate, unit: StretchUnit): PlainDate {
  const { year, month } = day;
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      return mondayOf(day);
    case 'weekend':
      return addDays(mondayOf(day), 5);
    case 'month':
      return { year, month, day: 1 };
    case 'quarter':
      return { year, month: month - ((month - 1) % 3), day: 1 };
    case 'half':
      return { year, month: month <= 6 ? 1 : 7, day: 1 };
    case 'season':
      return month <= 2 ? { year: year - 1, month: 12, day: 1 } : { year, month: month - (month % 3), day: 1 };
    case 'year':
      return { year, month: 1, day: 1 };
    case 'decade':
      return { year: firstYear(year, 10), month: 1, day: 1 };
    case 'century':
      return { year: firstYear(year, 100), month: 1, day: 1 };
    case 'millennium':
      return { year: firstYear(year, 1000), month: 1, day: 1 };
  }
}

/** Before our era the 480s are 489 to 480 BC, the 5th century 500 to 401 BC. */
function firstYear(year: number, years: number): number {
  if (year > 0) return Math.floor(year / years) * years;
  const bc = 1 - year;
  return years === 10 ? -8 - Math.floor(bc / 10) * 10 : 1 - Math.ceil(bc / years) * years;
}

/** How many months the unit has; 0 of days and weeks. */
export function monthsIn(unit: StretchUnit): number {
  switch (unit) {
    case 'month':
      return 1;
    case 'quarter':
    case 'season':
      return 3;
    case 'half':
      return 6;
    case 'year':
      return 12;
    case 'decade':
      return 120;
    case 'century':
      return 1200;
    case 'millennium':
      return 12000;
    default:
      return 0;
  }
}

/** The stretch that comes `count` later (whole number, negative for earlier). */
export function shiftStretch(stretch: Stretch, count: number): Stretch {
  const months = monthsIn(stretch.unit);
  if (months > 0) return { unit: stretch.unit, first: addMonths(stretch.first, months * count) };
  return { unit: stretch.unit, first: addDays(stretch.first, (stretch.unit === 'day' ? 1 : 7) * count) };
}

/** The first day and the last, or undefined for a season, whose days depend on the hemisphere. */
export function intervalOf(stretch: Stretch): Interval | undefined {
  const { unit, first } = stretch;
  if (unit === 'season') return undefined;
  if (unit === 'day') return { first, last: first };
  if (unit === 'week' || unit === 'weekend') return { first, last: addDays(first, unit === 'week' ? 6 : 1) };
  if (unit === 'month')
    return { first, last: { year: first.year, month: first.month, day: daysInMonth(first.year, first.month) } };
  if (unit === 'year' && first.month === 1) return { first, last: { year: first.year, month: 12, day: 31 } };
  const { year, month } = addMonths(first, monthsIn(unit) - 1);
  return { first, last: { year, month, day: daysInMonth(year, month) } };
}

/** "2020-07-12", "2020-W28", "2020-W28-WE", "2020-07", "2020-Q3", "2020-H2", "2020-SU", "2020", "202", "20", "2"; BC years keep their prefix. */
export function stretchValue({ unit, first }: Stretch): string {
  const { year, month } = first;
  switch (unit) {
    case 'day':
      return formatIso(first);
    case 'week':
    case 'weekend': {
      const iso = isoWeekOf(first);
      return `${formatYear(iso.year)}-W${pad(iso.week, 2)}${unit === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return `${formatYear(year)}-${pad(month, 2)}`;
    case 'quarter':
      return `${formatYear(year)}-Q${Math.ceil(month / 3)}`;
    case 'half':
      return `${formatYear(year)}-H${month <= 6 ? 1 : 2}`;
    case 'season':
      return `${formatYear(year)}-${SEASON_CODES[Math.floor(month / 3) - 1]}`;
    case 'year':
      return formatYear(year);
    case 'decade':
      return coarseValue(year, 10, 3);
    case 'century':
      return coarseValue(year, 100, 2);
    case 'millennium':
      return coarseValue(year, 1000, 1);
  }
}

/** The first stretch of our era is 0, as is the one before it: "00" and "BC00" are the first centuries. */
function coarseValue(year: number, years: number, width: number): string {
  if (year >= 0) return pad(Math.floor(year / years), width);
  return `BC${pad(Math.floor((1 - year) / years) - (years === 10 ? 0 : 1), width)}`;
}

/** The same with the year unknown: "XXXX-07", "XXXX-SU", "XXXX-WXX". */
export function valueWithoutYear(unit: StretchUnit, number?: number): string {
  switch (unit) {
    case 'day':
      return 'XXXX-XX-XX';
    case 'week':
      return `XXXX-W${number === undefined ? 'XX' : pad(number, 2)}`;
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'month':
      return `XXXX-${number === undefined ? 'XX' : pad(number, 2)}`;
    case 'quarter':
      return `XXXX-Q${number ?? 'X'}`;
    case 'half':
      return `XXXX-H${number ?? 'X'}`;
    case 'season':
      return `XXXX-${number === undefined ? 'XX' : SEASON_CODES[number - 1]}`;
    case 'year':
      return 'XXXX';
    case 'decade':
      return 'XXX';
    case 'century':
      return 'XX';
    case 'millennium':
      return 'X';
  }
}

/** Which stretch a unit of the text counts; hours and smaller have none. */
export function stretchUnit(unit: Unit): StretchUnit | undefined {
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return undefined;
  if (unit === 'night') return 'day';
  return unit === 'fortnight' ? 'week' : unit;
}

/** The first `weekday` on or after `day`. */
export function weekdayOnOrAfter(day: PlainDate, weekday: number): PlainDate {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** The last `weekday` on or before `day`. */
export function weekdayOnOrBefore(day: PlainDate, weekday: number): PlainDate {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}
