/** The words for a day, seen from the article's own day. */

import { newspaperMonth, ordinalEnding } from '../checks/writing/style.ts';
import { daysBetween, type PlainDate, weekdayOf } from '../time/plainDate.ts';
import { monthNames, weekdayNames } from '../time/timeForm.ts';
import type { DateStyle } from './dateStyle.ts';

/** "yesterday"; "Wednesday"; "July 15"; "July 15, 2020". */
export type Wording = 'word' | 'weekday' | 'date' | 'full-date';

const words = ['yesterday', 'today', 'tomorrow'] as const;

/** A weekday alone means a day of the six before or behind the article's. Source: AP Stylebook, "time element". */
const farthestWeekday = 6;

/** Undefined where the day has no such words: no weekday for a day of another week. */
export function dayWords(day: PlainDate, wording: Wording, from: PlainDate, style: DateStyle): string | undefined {
  const away = daysBetween(from, day);
  switch (wording) {
    case 'word':
      return words[away + 1];
    case 'weekday':
      return Math.abs(away) <= farthestWeekday ? weekdayNames[weekdayOf(day) - 1] : undefined;
    default:
      return dateWords(day, style, wording === 'full-date');
  }
}

function dateWords(
  { year, month, day }: PlainDate,
  { dayFirst, months, ordinal }: DateStyle,
  withYear: boolean,
): string {
  const full = monthNames[month - 1]!;
  const name = months === 'newspaper' ? newspaperMonth(month) : months === 'short' ? full.slice(0, 3) : full;
  const number = `${day}${ordinal ? ordinalEnding(day) : ''}`;
  if (dayFirst) return `${number} ${name}${withYear ? ` ${year}` : ''}`;
  return `${name} ${number}${withYear ? `, ${year}` : ''}`;
}
