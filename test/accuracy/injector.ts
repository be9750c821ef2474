/** Puts one slip into a right article: a wrong weekday, a day that its month does not have, an interval turned round. */

import { type ArticleAnalysis, isTime, type TimeExpression } from '../../server/core/analysis.ts';
import { caseLike } from '../../server/core/checks/writing/style.ts';
import { type WrittenDate, writtenDate } from '../../server/core/checks/writing/writtenDate.ts';
import { daysInMonth, weekdayOf } from '../../server/core/time/plainDate.ts';
import { weekdayNames } from '../../server/core/time/timeForm.ts';

export type Slip = 'weekday' | 'weekday without year' | 'impossible day' | 'interval' | 'added weekday';

export interface Injected {
  readonly slip: Slip;
  readonly text: string;
  /** Where the slip is now. */
  readonly start: number;
  readonly end: number;
}

interface Dated {
  readonly time: TimeExpression;
  readonly date: WrittenDate;
}

/** Every slip that the article's dates allow, one in each text. Pure. */
export function injectSlips({ text, mentions }: ArticleAnalysis): Injected[] {
  const dates = mentions.filter(isTime).flatMap((time): Dated[] => {
    const date = writtenDate(text, time);
    return date ? [{ time, date }] : [];
  });
  return dates.flatMap((dated, i) => [
    ...wrongWeekday(text, dated),
    ...addedWeekday(text, dated),
    ...impossibleDay(text, dated),
    ...turnedInterval(text, dated, dates[i + 1]),
  ]);
}

function replaced(text: string, at: { start: number; end: number }, newText: string, slip: Slip): Injected {
  return {
    slip,
    text: text.slice(0, at.start) + newText + text.slice(at.end),
    start: at.start,
    end: at.start + newText.length,
  };
}

function wrongWeekday(text: string, { date }: Dated): Injected[] {
  const { weekday, day, month, year } = date;
  if (!weekday || !day || !month || weekday.shared) return [];
  const old = text.slice(weekday.span.start, weekday.span.end);
  const other = caseLike(old, weekdayNames[(weekday.value + 2) % 7]!);
  return [replaced(text, weekday.span, other, year && !year.shared ? 'weekday' : 'weekday without year')];
}

/** A full date gets a weekday that it does not have. */
function addedWeekday(text: string, { time, date }: Dated): Injected[] {
  if (date.weekday || !date.day || !date.month || !date.year || date.year.shared || time.form.kind !== 'calendar')
    return [];
  if (!/\bon $/.test(text.slice(0, time.span.start))) return [];
  const day = time.interval?.first;
  if (!day) return [];
  const written = `${weekdayNames[(weekdayOf(day) + 2) % 7]!}, ${time.text}`;
  return [replaced(text, time.span, written, 'added weekday')];
}

function impossibleDay(text: string, { date }: Dated): Injected[] {
  const { day, month, year } = date;
  if (!day || !month || day.shared || month.shared) return [];
  const last = daysInMonth(year?.value ?? 2024, month.value);
  const old = text.slice(day.span.start, day.span.end);
  return last < 31 && /^\d+$/.test(old) && old !== '31' ? [replaced(text, day.span, '31', 'impossible day')] : [];
}

function turnedInterval(text: string, { time, date }: Dated, next: Dated | undefined): Injected[] {
  if (!next || !/^(?:–| to | until )$/.test(text.slice(time.span.end, next.time.span.start))) return [];
  const decided = date.year && next.date.year && !date.year.shared;
  const oneMonth = date.month?.shared || next.date.month?.shared;
  if (!decided && !(oneMonth && date.day && next.date.day)) return [];
  const [a, b] = decided ? [time.span, next.time.span] : [date.day!.span, next.date.day!.span];
  const turned = text.slice(b.start, b.end) + text.slice(a.end, b.start) + text.slice(a.start, a.end);
  return [replaced(text, { start: a.start, end: b.end }, turned, 'interval')];
}
