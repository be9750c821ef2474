/** Tells which day "03/04/2025" at the head of an article is: by the setting, the article's other dates in digits, the lede's weekday, or all that it says about days. */

import type { ArticleParagraph } from '../article.ts';
import { compareDates, type PlainDate, weekdayOf } from '../time/plainDate.ts';
import { countTimes, type DateOrder, toldOrder } from '../time/timeCounts.ts';
import { bestDay } from './contextDay.ts';
import { type DayStatement, ledeWeekday } from './dayStatements.ts';

/** `readings`: the day first, then the month first. Undefined where nothing tells. */
export type ChooseDay = (readings: readonly PlainDate[]) => PlainDate | undefined;

/** Counts and measures only when it is asked. */
export function dayChooser(
  paragraphs: readonly ArticleParagraph[],
  statements: readonly DayStatement[],
  setting: DateOrder,
): ChooseDay {
  return (readings) => {
    const [dayFirst, monthFirst] = readings;
    if (!dayFirst || !monthFirst) return dayFirst;
    const order = setting === 'auto' ? toldOrder(paragraphs.map(({ reading }) => countTimes(reading))) : setting;
    if (order) return order === 'dmy' ? dayFirst : monthFirst;
    const lede = ledeWeekday(statements);
    const fitting = readings.filter((day) => weekdayOf(day) === lede);
    if (fitting.length === 1) return fitting[0];
    const best = bestDay(statements, readings);
    return best && readings.find((day) => compareDates(day, best) === 0);
  };
}
