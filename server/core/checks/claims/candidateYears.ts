/** The years in which a day without a year may lie, seen from the article's date. */

import { daysBetween, isRealDate, type PlainDate } from '../../time/plainDate.ts';

/** Half a year to either side. */
const reach = 184;

/** The days with this month and day within half a year of `anchor`, the nearest first: one, at the edge two, for 29 February perhaps none. */
export function nearDays(anchor: PlainDate, month: number, day: number): PlainDate[] {
  return [0, -1, 1]
    .map((step) => ({ year: anchor.year + step, month, day }))
    .filter((date) => isRealDate(date) && Math.abs(daysBetween(anchor, date)) <= reach)
    .sort((a, b) => Math.abs(daysBetween(anchor, a)) - Math.abs(daysBetween(anchor, b)));
}
