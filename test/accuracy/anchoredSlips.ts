/** Slips that need the article's date: one of two words for one day is shifted, or a count of years is wrong. */

import { type ArticleAnalysis, isTime, type TimeExpression } from '../../server/core/analysis.ts';
import { addDays, type PlainDate, weekdayOf } from '../../server/core/time/plainDate.ts';
import { monthNames, weekdayNames } from '../../server/core/time/timeForm.ts';
import { type Injected, replaced } from './injector.ts';
import { datesOf } from './selfContainedSlips.ts';

/** None where the article's date was guessed from the text, as a slip may well change the guess. */
export function anchoredSlips(article: ArticleAnalysis): Injected[] {
  const { date, source, yearSource } = article.documentTime;
  if (!date || source === 'context' || yearSource === 'context') return [];
  const body = article.structure.blocks.filter(({ kind }) => kind === 'paragraph');
  const isBody = ({ span }: TimeExpression) =>
    body.some((one) => one.span.start <= span.start && span.end <= one.span.end);
  const isQuoted = ({ span }: TimeExpression) =>
    article.structure.quotations.some((one) => one.span.start <= span.start && span.end <= one.span.end);
  const free = (time: TimeExpression) => isBody(time) && !isQuoted(time);
  return [
    ...article.mentions
      .filter(isTime)
      .filter(free)
      .flatMap((time) => [
        ...datedWeekday(article.text, time, date),
        ...datedRelative(article.text, time),
        ...datedYearsAgo(article.text, time, date),
      ]),
    ...datesOf(article)
      .filter(({ time }) => free(time))
      .flatMap(({ time }) => weekdayForDay(article, time, date)),
  ];
}

const dayWords = ({ month, day }: PlainDate) => `${monthNames[month - 1]} ${day}`;

/** "on Tuesday" with a date two days off: "on Tuesday, March 6". */
function datedWeekday(text: string, time: TimeExpression, date: PlainDate): Injected[] {
  const day = time.interval?.first;
  if (time.form.kind !== 'weekday' || time.form.shift !== 'none' || !day || time.mod || time.joined) return [];
  if (!/\bon $/.test(text.slice(0, time.span.start)) || !/^[.,]/.test(text.slice(time.span.end))) return [];
  const other = addDays(day, 2);
  if (other.year !== date.year) return [];
  return [replaced(text, time.span, `${time.text}, ${dayWords(other)}`, 'added date')];
}

/** "yesterday" with a date two days off: "yesterday (March 6)". */
function datedRelative(text: string, time: TimeExpression): Injected[] {
  const day = time.interval?.first;
  if (!/^(?:yesterday|tomorrow|today)$/i.test(time.text) || !day || time.type !== 'DATE') return [];
  if (/^['’-]/.test(text.slice(time.span.end))) return [];
  return [replaced(text, time.span, `${time.text} (${dayWords(addDays(day, 2))})`, 'relative day')];
}

/** "Five years ago" with a year three off, or a third. */
function datedYearsAgo(text: string, time: TimeExpression, date: PlainDate): Injected[] {
  const { form } = time;
  if (form.kind !== 'offset' || form.unit !== 'year' || form.from !== 'document' || form.base || !form.count) return [];
  const years = -form.count.value;
  if (!/ago$/i.test(time.text) || time.mod || !(years >= 1)) return [];
  const off = Math.max(3, Math.ceil(years / 3));
  return [replaced(text, time.span, `${time.text} (in ${date.year - years - off})`, 'years ago')];
}

/** "on March 6" near the article's date gets a weekday that it does not have. */
function weekdayForDay(article: ArticleAnalysis, time: TimeExpression, date: PlainDate): Injected[] {
  const { text } = article;
  const day = time.interval?.first;
  const { form } = time;
  if (form.kind !== 'calendar' || form.year || form.weekday || form.shift || form.within || !form.day || !day)
    return [];
  if (!/\bon $/.test(text.slice(0, time.span.start)) || time.joined || time.mod || day.year !== date.year) return [];
  // One, two, four and five days off: by chance one of them may fit a year that the article names.
  return [0, 1, 3, 4].map((shift) => {
    const written = `${weekdayNames[(weekdayOf(day) + shift) % 7]}, ${time.text}`;
    return replaced(text, time.span, written, 'added weekday without year');
  });
}
