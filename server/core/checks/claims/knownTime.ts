/** The stretch of days that an expression is known to mean, by its own words or by the engine; and how far such stretches lie apart. */

import { compareDates, daysBetween, type PlainDate } from '../../time/plainDate.ts';
import type { CheckView } from '../checkView.ts';
import type { TimeInContext } from '../timeInContext.ts';
import { fullDate, type WrittenDate } from '../writing/writtenDate.ts';
import { earliest, latest } from './intervals.ts';

export interface KnownTime {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** The date has a year of its own, as `toldTime` wants it: by what is written alone. */
export function hasYear({ written }: TimeInContext): boolean {
  return written?.year !== undefined;
}

/** A calendar date, month or year with the year written in the same place; undefined for all else. */
export function toldTime(t: TimeInContext): KnownTime | undefined {
  const date = t.written;
  if (!date?.year || date.year.value < 1 || (date.day && !fullDate(date, true))) return undefined;
  if (date.month && (date.month.value < 1 || date.month.value > 12)) return undefined;
  return { first: earliest(date)!, last: latest(date)! };
}

/** As `toldTime`; a month or day without its year is the latest one before the article's day or the one of the year before. Empty where nothing is told. */
export function recentTimes(view: CheckView, t: TimeInContext): KnownTime[] {
  const told = toldTime(t);
  if (told) return [told];
  const date = t.written;
  const today = view.documentTime.date;
  if (
    !today ||
    !date?.month ||
    date.year ||
    date.weekday ||
    date.within ||
    date.month.value < 1 ||
    date.month.value > 12
  )
    return [];
  return [today.year, today.year - 1, today.year - 2]
    .flatMap((value) => {
      const known: WrittenDate = { ...date, year: { ...date.month!, value } };
      if (date.day && !fullDate(known)) return [];
      const when = { first: earliest(known)!, last: latest(known)! };
      return compareDates(when.first, today) <= 0 ? [when] : [];
    })
    .slice(0, 2);
}

/** As `toldTime`, or the day that the engine found for it. */
export function knownTime(t: TimeInContext): KnownTime | undefined {
  return toldTime(t) ?? t.time.interval;
}

/** Completed years from one day to another, as birthdays count; negative where `to` is earlier. */
function completedYears(from: PlainDate, to: PlainDate): number {
  const early = to.month < from.month || (to.month === from.month && to.day < from.day);
  return to.year - from.year - Number(early);
}

/** Fewest and most completed years between a day of the one and a day of the other. */
export function yearsApart(from: KnownTime, to: KnownTime): { low: number; high: number } {
  return { low: completedYears(from.last, to.first), high: completedYears(from.first, to.last) };
}

/** Fewest and most years, months, weeks or days between the two, as fractions. */
export function unitsApart(
  from: KnownTime,
  to: KnownTime,
  unit: 'year' | 'month' | 'week' | 'day',
): { low: number; high: number } {
  return { low: units(from.last, to.first, unit), high: units(from.first, to.last, unit) };
}

function units(from: PlainDate, to: PlainDate, unit: 'year' | 'month' | 'week' | 'day'): number {
  const months = (to.year - from.year) * 12 + to.month - from.month + (to.day - from.day) / 31;
  if (unit === 'year') return months / 12;
  if (unit === 'month') return months;
  const days = daysBetween(from, to);
  return unit === 'week' ? days / 7 : days;
}

/** Whole days that the article may be of, as stretches. */
export function articleDays(view: CheckView): KnownTime[] {
  return view.days.map((day) => ({ first: day, last: day }));
}
