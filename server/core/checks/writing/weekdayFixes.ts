/** The repairs of a date whose weekday is wrong: the right weekday, the nearest days with the written one, a year in which it fits. None is preferred. */

import type { Fix } from '../../analysis.ts';
import { addDays, isRealDate, type PlainDate, type Weekday, weekdayOf } from '../../time/plainDate.ts';
import type { WeekdayClaim } from '../claims/weekdayClaims.ts';
import { type DateFixId, dateFix } from './dateFix.ts';
import { type Change, changeDate } from './writtenDate.ts';

/** A slip in the year is seldom further off. */
const farthestYear = 3;

export function weekdayFixes(text: string, claim: WeekdayClaim, day: PlainDate): Fix[] {
  const { date, weekday } = claim;
  const fix = (id: DateFixId, to: Change): Fix[] => dateFix(text, id, claim.span, changeDate(text, date, to));
  const back = (weekdayOf(day) - weekday.value + 7) % 7;
  return [
    ...fix('fix/weekday', { weekday: weekdayOf(day) }),
    ...fix('fix/date', addDays(day, -back)),
    ...fix('fix/date', addDays(day, 7 - back)),
    ...fittingYears(day, weekday.value).flatMap((year) => fix('fix/year', { year })),
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
