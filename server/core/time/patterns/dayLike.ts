/** An expression for one day, of whatever family: "March 4", "Friday", "yesterday", "Christmas Day". */

import type { Draft, Pattern } from '../draft.ts';
import { isDay } from '../timeForm.ts';
import { classesAt } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';
import { calendarDate } from './calendarDate.ts';
import { deictic } from './deictic.ts';
import { holiday } from './holiday.ts';
import { weekday } from './weekday.ts';

const DATE = W.weekday | W.month | W.digits | W.mixed | W.ordinal | W.cardinal;

export const dayLike: Pattern = (words, i, start) => {
  const classes = classesAt(words, i);
  if (classes === 0) return undefined;
  return (
    ((classes & DATE) !== 0 ? day(calendarDate(words, i, start)) : undefined) ??
    ((classes & (W.weekday | W.shift)) !== 0 ? day(weekday(words, i, start)) : undefined) ??
    ((classes & (W.deictic | W.unit)) !== 0 ? day(deictic(words, i, start)) : undefined) ??
    ((classes & W.holiday) !== 0 ? holiday(words, i, start) : undefined)
  );
};

function day(draft: Draft | undefined): Draft | undefined {
  return draft && isDay(draft.form) ? draft : undefined;
}
