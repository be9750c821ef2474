/** An expression for one day, of whatever family: "March 4", "Friday", "yesterday", "Christmas Day". */

import type { Pattern } from '../draft.ts';
import { isDay } from '../timeForm.ts';
import { calendarDate } from './calendarDate.ts';
import { deictic } from './deictic.ts';
import { holiday } from './holiday.ts';
import { weekday } from './weekday.ts';

const days: readonly Pattern[] = [calendarDate, weekday, deictic, holiday];

export const dayLike: Pattern = (words, i, start) => {
  for (const pattern of days) {
    const found = pattern(words, i, start);
    if (found && isDay(found.form)) return found;
  }
  return undefined;
};
