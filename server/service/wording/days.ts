/** Days, months and years in plain words, American order. */

import { addDays, daysBetween, formatIso, type PlainDate, weekdayOf } from '../../core/time/plainDate.ts';
import { monthNames, weekdayNames } from '../../core/time/timeForm.ts';

export { formatIso };

/** "Thursday, July 16, 2020". */
export function dayInWords(date: PlainDate): string {
  return `${weekdayName(weekdayOf(date))}, ${dateInWords(date)}`;
}

/** "July 16, 2020". */
export function dateInWords({ year, month, day }: PlainDate): string {
  return `${monthName(month)} ${day}, ${yearInWords(year)}`;
}

/** "Jan. 16, 2025", "June 3, 2025". Source: AP Stylebook, months. */
export function shortDate({ year, month, day }: PlainDate): string {
  const name = monthName(month);
  const short = name.length <= 5 ? name : `${name.slice(0, name === 'September' ? 4 : 3)}.`;
  return `${short} ${day}, ${yearInWords(year)}`;
}

/** A stretch of days, both included: "1978", "March 1978", "July 16, 2020", "March 11, 1953 to March 10, 1954". */
export function stretchInWords(first: PlainDate, last: PlainDate): string {
  if (daysBetween(first, last) === 0) return dateInWords(first);
  const after = addDays(last, 1);
  const isWhole = first.day === 1 && after.day === 1;
  if (isWhole && first.month === 1 && after.month === 1 && after.year === first.year + 1)
    return yearInWords(first.year);
  if (isWhole && first.month === last.month && first.year === last.year)
    return `${monthName(first.month)} ${yearInWords(first.year)}`;
  return `${dateInWords(first)} to ${dateInWords(last)}`;
}

/** "2020", "44 BC"; 0 is 1 BC. */
export function yearInWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

/** Any number has words, since what was written may be no month. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? `month ${month}`;
}

export function weekdayName(weekday: number): string {
  return weekdayNames[weekday - 1] ?? `weekday ${weekday}`;
}
