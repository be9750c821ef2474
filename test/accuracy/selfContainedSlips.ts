/** Slips that the words alone prove: a wrong weekday, a day that its month does not have, an interval turned round, a second date for one event. */

import { type ArticleAnalysis, isTime, type TimeExpression } from '../../server/core/analysis.ts';
import { caseLike } from '../../server/core/checks/writing/style.ts';
import { type WrittenDate, writtenDate } from '../../server/core/checks/writing/writtenDate.ts';
import { daysInMonth, weekdayOf } from '../../server/core/time/plainDate.ts';
import { weekdayNames } from '../../server/core/time/timeForm.ts';
import { type Injected, replaced } from './injector.ts';

export interface Dated {
  readonly time: TimeExpression;
  readonly date: WrittenDate;
}

export function datesOf({ text, mentions }: ArticleAnalysis): Dated[] {
  return mentions.filter(isTime).flatMap((time): Dated[] => {
    const date = writtenDate(text, time);
    return date ? [{ time, date }] : [];
  });
}

export function selfContainedSlips(article: ArticleAnalysis): Injected[] {
  const { text } = article;
  const dates = datesOf(article);
  return dates.flatMap((dated, i) => [
    ...wrongWeekday(text, dated),
    ...addedWeekday(text, dated),
    ...impossibleDay(text, dated),
    ...turnedInterval(text, dated, dates[i + 1]),
    ...secondDate(article, dated),
  ]);
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
  if (text.slice(a.start, a.end) === text.slice(b.start, b.end)) return [];
  const turned = text.slice(b.start, b.end) + text.slice(a.end, b.start) + text.slice(a.start, a.end);
  return [replaced(text, { start: a.start, end: b.end }, turned, 'interval')];
}

/** A last paragraph that tells an event of the article with another day: "the collapse of the dam on 6 May". */
function secondDate({ text }: ArticleAnalysis, { time, date }: Dated): Injected[] {
  const { day, month } = date;
  if (!day || !month || date.weekday || day.shared || month.shared || day.value > 24) return [];
  const told = /\b[Tt]he (\p{Ll}+) (collapsed|crashed|sank|derailed|erupted) on $/u.exec(
    text.slice(0, time.span.start),
  );
  if (!told) return [];
  const nouns: Readonly<Record<string, string>> = {
    collapsed: 'collapse',
    crashed: 'crash',
    sank: 'sinking',
    derailed: 'derailment',
    erupted: 'eruption',
  };
  const other = text.slice(time.span.start, time.span.end).replace(/\b\d{1,2}\b/, String(day.value + 2));
  const end = { start: text.length, end: text.length };
  return [replaced(text, end, `\n\nThe ${nouns[told[2]!]} of the ${told[1]} on ${other} was told at once.\n`, 'event')];
}
