/** The calendar components of an expression where they stand in the article, and edits that change them in the style in which they were written. */

import type { Edit, TimeExpression } from '../../analysis.ts';
import type { Span } from '../../text/span.ts';
import { isRealDate, type PlainDate, pad, type Weekday } from '../../time/plainDate.ts';
import type { CalendarForm, Part, TimeForm } from '../../time/timeForm.ts';
import { dayLike, monthLike, weekdayLike, yearLike } from './style.ts';

export interface Written<T> {
  readonly value: T;
  readonly span: Span;
  /** It stands at the other end of a range or list, and other dates share it. */
  readonly shared: boolean;
}

export interface WrittenDate {
  readonly weekday?: Written<Weekday>;
  readonly day?: Written<number>;
  readonly month?: Written<number>;
  /** With the century that two digits leave out. */
  readonly year?: Written<number>;
  /** Other words tell the year or the month: "of that year", "of next month". */
  readonly within: boolean;
}

/** The calendar form of an expression: its own, or that of the day which its time of day belongs to. */
export function calendarForm(form: TimeForm): CalendarForm | undefined {
  if (form.kind === 'calendar') return form;
  return form.kind === 'clock' && form.on ? calendarForm(form.on) : undefined;
}

/** Undefined where the expression is no calendar date. An ordinal's ending belongs to the day ("4th"). */
export function writtenDate(text: string, time: TimeExpression): WrittenDate | undefined {
  const form = calendarForm(time.form);
  if (!form) return undefined;
  const size = time.span.end - time.span.start;
  const place = <T>(part: Part<T>): Written<T> => ({
    value: part.value,
    span: { start: time.span.start + part.start, end: time.span.start + part.end },
    shared: part.start < 0 || part.end > size,
  });
  return {
    ...(form.weekday && { weekday: place(form.weekday) }),
    ...(form.day && { day: withOrdinalEnding(text, place(form.day)) }),
    ...(form.month && { month: place(form.month) }),
    ...(form.year && { year: place(form.year) }),
    within: form.within !== undefined,
  };
}

function withOrdinalEnding(text: string, day: Written<number>): Written<number> {
  const next = text.charCodeAt(day.span.end) | 32; // in lower case
  if (next !== 115 && next !== 110 && next !== 114 && next !== 116) return day; // s, n, r, t
  const ending = /^(?:st|nd|rd|th)\b/i.exec(text.slice(day.span.end, day.span.end + 3));
  return ending ? { ...day, span: { start: day.span.start, end: day.span.end + 2 } } : day;
}

/** The day that is written in full; a year that it shares with the other end of a range counts where `shared` says so. */
export function fullDate(date: WrittenDate, shared = false): PlainDate | undefined {
  if (!date.day || !date.month || !date.year || (date.year.shared && !shared)) return undefined;
  const full = { year: date.year.value, month: date.month.value, day: date.day.value };
  return isRealDate(full) ? full : undefined;
}

/** TIMEX3 value of what is written: "XXXX-03-04" without a year. */
export function writtenValue(date: WrittenDate): string {
  const year = date.year ? pad(date.year.value, 4) : 'XXXX';
  if (!date.month) return year;
  const month = `${year}-${pad(date.month.value, 2)}`;
  return date.day ? `${month}-${pad(date.day.value, 2)}` : month;
}

export interface Change {
  readonly weekday?: Weekday;
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
}

/**
 * An edit for each component that is written and not already so; a component that is not written needs none. Undefined
 * where a component would change that other dates share.
 */
export function changeDate(text: string, date: WrittenDate, to: Change): Edit[] | undefined {
  const edits: Edit[] = [];
  let shared = false;
  const change = <T>(part: Written<T> | undefined, value: T | undefined, write: (old: string, value: T) => string) => {
    if (!part || value === undefined || part.value === value) return;
    shared ||= part.shared;
    edits.push({ span: part.span, newText: write(text.slice(part.span.start, part.span.end), value) });
  };
  change(date.weekday, to.weekday, weekdayLike);
  // A date of numbers alone keeps its columns: "2023-02-29" → "2023-03-01".
  const numeric = date.month !== undefined && /^\d/.test(text.slice(date.month.span.start, date.month.span.end));
  change(date.day, to.day, (old, value) => (numeric ? pad(value, old.length) : dayLike(old, value)));
  change(date.month, to.month, (old, value) => monthLike(old, value));
  change(date.year, to.year, yearLike);
  return shared ? undefined : edits.sort((a, b) => a.span.start - b.span.start);
}

/** How `span` would read after the edits, all of which are within it. */
export function edited(text: string, span: Span, edits: readonly Edit[]): string {
  let result = '';
  let at = span.start;
  for (const edit of edits) {
    result += text.slice(at, edit.span.start) + edit.newText;
    at = edit.span.end;
  }
  return result + text.slice(at, span.end);
}
