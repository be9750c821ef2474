/** The repairs of a date whose weekday is wrong: the right weekday, the nearest days with the written one, a year in which it fits. None is preferred. */

import type { Edit, Fix } from '../../analysis.ts';
import { addDays, isRealDate, type PlainDate, type Weekday, weekdayOf } from '../../time/plainDate.ts';
import type { WeekdayClaim } from '../claims/weekdayClaims.ts';
import { message } from '../messageIds.ts';
import { changeDate, edited } from './writtenDate.ts';

/** A slip in the year is seldom further off. */
const farthestYear = 3;

export function weekdayFixes(text: string, claim: WeekdayClaim, day: PlainDate): Fix[] {
  const { date, weekday } = claim;
  const fix = (id: 'fix/weekday' | 'fix/date' | 'fix/year', edits: readonly Edit[] | undefined): Fix[] =>
    edits?.length ? [{ title: message(id, { text: edited(text, claim.span, edits) }), edits }] : [];
  const back = (weekdayOf(day) - weekday.value + 7) % 7;
  return [
    ...fix('fix/weekday', changeDate(text, date, { weekday: weekdayOf(day) })),
    ...fix('fix/date', changeDate(text, date, addDays(day, -back))),
    ...fix('fix/date', changeDate(text, date, addDays(day, 7 - back))),
    ...fittingYears(day, weekday.value).flatMap((year) => fix('fix/year', changeDate(text, date, { year }))),
  ];
}

/** The nearest year before and after in which the day has that weekday, where it is near. */
function fittingYears(day: PlainDate, weekday: Weekday): number[] {
  const nearest = (step: 1 | -1) => {
    for (let away = 1; away <= farthestYear; away++) {
      const other = { ...day, year: day.year + step * away };
      if (isRealDate(other) && weekdayOf(other) === weekday) return [other.year];
    }
    return [];
  };
  return [...nearest(-1), ...nearest(1)];
}
