/** The stretch beside a date: "the day before last Tuesday", "the day after Christmas", "Easter week", "Labor Day weekend". */

import { type Draft, drafted, type Pattern } from '../draft.ts';
import { isDay, type Part, type TimeForm } from '../timeForm.ts';
import { is, isCapital, kindAt, part, type TimeWords } from '../timeWords.ts';
import { calendarDate } from './calendarDate.ts';
import { holiday, readHolidayName } from './holiday.ts';
import { readYear } from './parts.ts';

/** "the day before last Tuesday": `readDay` reads the day that it is counted from. */
export function dayBeside(readDay: Pattern): Pattern {
  return (words, i, start) => {
    if (is(words, i, 'week')) return weekBeside(words, i, start);
    if (!is(words, i, 'day') || !is(words, i + 1, 'before', 'after')) return undefined;
    const at = is(words, i + 2, 'the') ? i + 3 : i + 2;
    const base = readDay(words, at, i + 2);
    const count = part(words, is(words, i + 1, 'before') ? -1 : 1, i, i + 1);
    if (!base)
      return start < i && isCapital(words, start) && !isCapital(words, i) && isWord(words, i + 2)
        ? besideEvent(start, i, count)
        : undefined;
    const form: Draft['form'] = { kind: 'offset', unit: 'day', count, from: 'document', whole: true, base: base.form };
    return drafted(start, base.last, 'DATE', form);
  };
}

/** "the week before Christmas". */
function weekBeside(words: TimeWords, i: number, start: number): Draft | undefined {
  if (start === i || !is(words, i + 1, 'before', 'after')) return undefined;
  const base = holiday(words, i + 2, i + 2);
  if (!base) return undefined;
  const count = part(words, is(words, i + 1, 'before') ? -1 : 1, i, i + 1);
  const form: TimeForm = { kind: 'offset', unit: 'week', count, from: 'document', whole: true, base: base.form };
  return drafted(start, base.last, 'DATE', form);
}

/** "The day after the battle" opens a sentence, where it tells when; elsewhere it mostly explains a date. Counted from something that tells no day, so that the day stays open. */
function besideEvent(first: number, last: number, count: Part<number>): Draft {
  const base: TimeForm = { kind: 'calendar' };
  return drafted(first, last, 'DATE', { kind: 'offset', unit: 'day', count, from: 'narrative', whole: true, base });
}

function isWord(words: TimeWords, i: number): boolean {
  return kindAt(words, i) === 'word' && !is(words, i, 'and', 'but', 'or', 'when');
}

/** Tokens of the longest name of a day that "week" or "weekend" may stand behind: "Martin Luther King Jr. Day". */
const LONGEST_NAME = 6;

/** "Easter week", "the Thanksgiving weekend 2019", "the July 4 weekend", "the Fourth of July weekend". */
export const holidayWeek: Pattern = (words: TimeWords, i, start) => {
  if (!isWeekSoon(words, i + 1)) return undefined;
  const name = readHolidayName(words, i);
  const day: Draft | undefined = name
    ? drafted(i, name.last, 'DATE', { kind: 'holiday', holiday: name.id })
    : calendarDate(words, i, i);
  if (!day || !isDay(day.form) || !is(words, day.last + 1, 'week', 'weekend')) return undefined;
  const year = readYear(words, day.last + 2);
  return drafted(start, year?.last ?? day.last + 1, 'DATE', {
    kind: 'period',
    period: is(words, day.last + 1, 'week') ? 'week' : 'weekend',
    within: year ? ({ ...day.form, year: year.part } as TimeForm) : day.form,
  });
};

function isWeekSoon(words: TimeWords, i: number): boolean {
  for (let k = i; k < i + LONGEST_NAME; k++) if (is(words, k, 'weekend', 'week')) return true;
  return false;
}
