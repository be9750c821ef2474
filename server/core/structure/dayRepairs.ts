/** Tells which days a date may have meant whose parts do not fit together. */

import { compareDates, daysInMonth, isRealDate, type PlainDate, weekdayOf } from '../time/plainDate.ts';
import type { DayStatement } from './dayStatements.ts';

const YEARS_AROUND = 12;

/**
 * The days that the statement may mean if one of its parts is wrong; only other years where its
 * weekday is right, none where it has no weekday.
 */
export function repairs({ year, month, day, weekday }: DayStatement): PlainDate[] {
  if (!year || !month || !day || !weekday) return [];
  const written = { year, month, day };
  const isRight = isRealDate(written) && weekdayOf(written) === weekday;
  const found: PlainDate[] = [];
  for (let near = year - YEARS_AROUND; near <= year + YEARS_AROUND; near++) found.push({ year: near, month, day });
  if (!isRight) {
    for (let other = 1; other <= 12; other++) found.push({ year, month: other, day });
    for (let other = 1; other <= daysInMonth(year, month); other++) found.push({ year, month, day: other });
  }
  const fitting = found.filter(
    (date) => isRealDate(date) && weekdayOf(date) === weekday && compareDates(date, written) !== 0,
  );
  return isRight || !isRealDate(written) ? fitting : [written, ...fitting];
}
