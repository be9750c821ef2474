/** Weekdays: "Sunday", "last Friday", "this coming Thursday", "Tuesday week", "Monday next", "Friday of next week". */

import { type Draft, drafted, type Pattern } from '../draft.ts';
import { isDay, type OffsetForm, type Shift, type WeekdayForm } from '../timeForm.ts';
import { has, is, isDash, part, type TimeWords } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';
import { calendarDate } from './calendarDate.ts';
import { holiday } from './holiday.ts';
import { weekdayIsMeant } from './meanings.ts';
import { readWeekday } from './parts.ts';
import { readShift, readWithin } from './within.ts';

export const weekday: Pattern = (words, i, start) => {
  if (has(words, i, W.weekday)) return plainWeekday(words, i, start);
  if (!has(words, i, W.shift)) return undefined;
  const shift = readShift(words, i);
  if (!shift) return undefined;
  // "this week Friday", "next week on Friday"
  if (is(words, shift.last + 1, 'week')) {
    const at = is(words, shift.last + 2, 'on', "'s") ? shift.last + 3 : shift.last + 2;
    const day = readWeekday(words, at);
    const within = readWithin(words, i);
    if (day && within && weekdayIsMeant(words, at))
      return draft(i, day.last, { weekday: day.part, shift: 'none', within: within.form });
    return undefined;
  }
  const day = readWeekday(words, shift.last + 1);
  if (!day || isDash(words, day.last + 1) || !(weekdayIsMeant(words, day.last) || is(words, i, 'last', 'next')))
    return undefined;
  const date = calendarDate(words, day.last, day.last);
  if (date?.form.kind === 'calendar' && date.form.day)
    return { ...date, first: start, form: { ...date.form, shift: shift.shift } };
  return draft(start, day.last, { weekday: day.part, shift: shift.shift });
};

/** "the Friday before last", "the Sunday after next". */
function beyondNext(words: TimeWords, i: number, start: number, weekday: WeekdayForm['weekday']): Draft | undefined {
  const back = is(words, i + 1, 'before') && is(words, i + 2, 'last');
  if (!back && !(is(words, i + 1, 'after') && is(words, i + 2, 'next'))) return undefined;
  const form: OffsetForm = {
    kind: 'offset',
    unit: 'week',
    count: part(words, back ? -1 : 1, i + 1, i + 2),
    from: 'document',
    whole: false,
    base: { kind: 'weekday', weekday, shift: back ? 'last' : 'next' },
  };
  return drafted(start, i + 2, 'DATE', form);
}

/** "the Friday before Christmas", "the Sunday after March 9"; without "the" the weekday is one of its own. */
function besideDay(words: TimeWords, i: number, start: number, weekday: WeekdayForm['weekday']): Draft | undefined {
  if (start === i || !is(words, i + 1, 'before', 'after')) return undefined;
  const day = holiday(words, i + 2, i + 2) ?? calendarDate(words, i + 2, i + 2);
  if (!day || !isDay(day.form)) return undefined;
  const shift: Shift = is(words, i + 1, 'before') ? 'previous' : 'following';
  return drafted(start, day.last, 'DATE', { kind: 'weekday', weekday, shift, within: day.form });
}

function plainWeekday(words: TimeWords, i: number, start: number): Draft | undefined {
  const day = readWeekday(words, i);
  if (!day || !weekdayIsMeant(words, i)) return undefined;
  const beyond = beyondNext(words, i, start, day.part) ?? besideDay(words, i, start, day.part);
  if (beyond) return beyond;
  if (is(words, i + 1, 'week')) return draft(i, i + 1, { weekday: day.part, shift: 'week-after' });
  if (is(words, i + 1, 'fortnight')) return draft(i, i + 1, { weekday: day.part, shift: 'fortnight-after' });
  if (is(words, i + 1, 'next', 'last') && !has(words, i + 2, W.unit | W.month | W.season)) {
    const shift: Shift = is(words, i + 1, 'next') ? 'next' : 'last';
    if (is(words, i + 2, '.', ',', ')') || i + 2 >= words.length) return draft(i, i + 1, { weekday: day.part, shift });
  }
  const within = readWithin(words, i + 1);
  if (within?.form.kind === 'offset' && within.form.unit === 'week')
    return draft(i, within.last, { weekday: day.part, shift: 'none', within: within.form });
  return draft(i, i, { weekday: day.part, shift: 'none' });
}

function draft(first: number, last: number, fields: Omit<WeekdayForm, 'kind'>): Draft {
  return drafted(first, last, 'DATE', { kind: 'weekday', ...fields });
}
