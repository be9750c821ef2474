/** Days whose month stands behind the last of them: "14 to 16 June", "3, 5 and 9 January 2020", "Friday 15 to Sunday 17 March". */

import { type Draft, drafted } from '../draft.ts';
import { calendarDate } from '../patterns/calendarDate.ts';
import { readDayNumber, readWeekday } from '../patterns/parts.ts';
import type { Weekday } from '../plainDate.ts';
import type { CalendarForm, Part } from '../timeForm.ts';
import { has, is, type TimeWords } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';
import { type Join, joiner, LONGEST } from './joiner.ts';

/** "14 to 16 June", "3, 5 and 9 January 2020". */
export function daysBefore(words: TimeWords, i: number, start: number): Draft[] | undefined {
  const days: { day: Part<number>; weekday?: Part<Weekday>; first: number; last: number; join?: Join }[] = [];
  let at = i;
  let first = start;
  let join: Join | undefined;
  while (days.length < LONGEST) {
    // "Friday 15 to Sunday 17 March"
    const weekday = readWeekday(words, at);
    const day = readDayNumber(words, weekday ? weekday.last + 1 : at);
    if (!day) return undefined;
    const whole = days.length > 0 && monthIsNear(words, day.last + 1) ? calendarDate(words, at, at) : undefined;
    const form = whole?.form as CalendarForm | undefined;
    if (whole && form?.month && form.day) {
      const shared = sharedParts(form);
      const before = days.map(
        (d): Draft =>
          drafted(
            d.first,
            d.last,
            'DATE',
            { kind: 'calendar', ...(d.weekday && { weekday: d.weekday }), day: d.day, ...shared },
            undefined,
            d.join,
          ),
      );
      const between = is(words, i - 1, 'between') && days.length === 1;
      return [...before, { ...whole, first, joined: between ? 'range' : join! }];
    }
    days.push({
      day: day.part,
      ...(weekday && { weekday: weekday.part }),
      first: has(words, at, W.mixed) ? first : at,
      last: day.last,
      ...(join && { join }),
    });
    const next = joiner(words, day.last + 1);
    if (!next) return undefined;
    join = next.join;
    first = next.next;
    at = is(words, first, 'the') ? first + 1 : first;
  }
  return undefined;
}

/** Behind "16": "June", "of June", "-June". */
function monthIsNear(words: TimeWords, i: number): boolean {
  return has(words, i, W.month) || has(words, i + 1, W.month);
}

function sharedParts(form: CalendarForm): Omit<CalendarForm, 'kind' | 'day'> {
  return {
    ...(form.month && { month: form.month }),
    ...(form.year && { year: form.year, yearInferred: form.yearInferred ?? ('whole' as const) }),
    ...(form.within && { within: form.within }),
  };
}
