/** "Yesterday", "today" or "three days ago" beside a date that is another day. */

import type { Fix } from '../analysis.ts';
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  formatIso,
  isRealDate,
  type PlainDate,
  weekdayOf,
} from '../time/plainDate.ts';
import type { TimeForm } from '../time/timeForm.ts';
import type { Check, Draft } from './check.ts';
import { type CheckView, isEvidence } from './checkView.ts';
import { appositions } from './claims/adjacent.ts';
import { anchorArgs, anchorPlace } from './claims/anchor.ts';
import { message } from './messageIds.ts';
import { isQuoted } from './placesIn.ts';
import { isDenied } from './suppressors/denial.ts';
import type { TimeInContext } from './timeInContext.ts';
import { dateFix } from './writing/dateFix.ts';
import { weekdayLike } from './writing/style.ts';
import { changeDate, type WrittenDate, writtenValue } from './writing/writtenDate.ts';

export const relativeVsAbsolute: Check = {
  code: 'date/relative-vs-absolute',
  severity: 'warning',
  summary: '“Yesterday”, “today” or “two days ago” stands beside a date that is another day.',
  example: 'article of March 5, 2025: “yesterday (March 3)”; it was March 4',
  guards:
    'The two must stand side by side. Silent where a stamp in UTC or an update leaves open a day that fits, and inside quotation marks, which may have been said on another day.',
  find: (view) =>
    appositions(view).flatMap(({ first, second }) => [
      ...judge(view, { relative: first, absolute: second, later: second }),
      ...judge(view, { relative: second, absolute: first, later: second }),
    ]),
};

interface Both {
  readonly relative: TimeInContext;
  readonly absolute: TimeInContext;
  /** Of the two the one that stands behind: where a finding stands. */
  readonly later: TimeInContext;
}

function report(view: CheckView, both: Both, says: Draft['message'], fixes?: readonly Fix[]): Draft {
  return {
    span: both.later.time.span,
    message: says,
    related: anchorPlace(view),
    ...(fixes && { fixes }),
    anchored: true,
    explains: [both.relative.time, both.absolute.time],
  };
}

/** "Yesterday" means `means`; `written` is what stands beside it. */
function told(view: CheckView, { relative }: Both, means: string, written: string): Draft['message'] {
  return message('date/relative-vs-absolute', { words: relative.time.text, means, written, ...anchorArgs(view)! });
}

function judge(view: CheckView, both: Both): Draft[] {
  const { relative, absolute } = both;
  const days = dayOffset(relative);
  if (isQuoted(view, relative.time.span)) return [];
  if (days !== undefined && absolute.time.form.kind === 'weekday') return judgeWeekday(view, both, days);
  const date = absolute.written;
  if (days === undefined && date) return judgePeriod(view, both, date);
  if (days === undefined || !date?.day || !date.month || !view.documentTime.date) return [];
  if (isEvidence(view, absolute.time.span) || isEvidence(view, relative.time.span)) return [];
  if (view.days.some((day) => isDay(date, addDays(day, days)))) return [];
  if (isDenied(view, absolute)) return [];
  const means = addDays(view.documentTime.date, days);
  const written = { year: date.year?.value ?? means.year, month: date.month.value, day: date.day.value };
  if (!isRealDate(written) || compareDates(written, means) === 0) return [];
  const fixes = dateFix(view.text, 'fix/date', absolute.time.span, changeDate(view.text, date, means));
  return [report(view, both, told(view, both, formatIso(means), formatIso(written)), fixes)];
}

/** "Yesterday (Monday)". */
function judgeWeekday(view: CheckView, both: Both, days: number): Draft[] {
  const { relative, absolute, later } = both;
  const { form, span } = absolute.time;
  const today = view.documentTime.date;
  if (form.kind !== 'weekday' || form.shift !== 'none' || form.within || !today) return [];
  if (isEvidence(view, span) || isEvidence(view, relative.time.span) || isDenied(view, absolute)) return [];
  if (!/^(?:[,;.)]|$)/.test(view.text.slice(later.time.span.end, later.time.span.end + 1))) return [];
  if (view.days.some((day) => weekdayOf(addDays(day, days)) === form.weekday.value)) return [];
  const means = addDays(today, days);
  const newText = weekdayLike(absolute.time.text, weekdayOf(means));
  const fixes = [{ title: message('fix/weekday', { text: newText }), edits: [{ span, newText }] }];
  return [report(view, both, told(view, both, formatIso(means), `XXXX-WXX-${form.weekday.value}`), fixes)];
}

/** Days from the article's date; undefined where the words do not count days from it. */
function dayOffset({ time }: TimeInContext): number | undefined {
  const form = time.form.kind === 'clock' && time.form.on ? time.form.on : time.form;
  if (form.kind !== 'offset' || form.unit !== 'day' || form.from !== 'document' || time.mod) return undefined;
  const own = form.count?.value;
  // "The day before yesterday".
  const count = form.base ? sum(own, form.base) : own;
  return count !== undefined && Number.isInteger(count) ? count : undefined;
}

function sum(count: number | undefined, base: TimeForm): number | undefined {
  if (count === undefined || base.kind !== 'offset' || base.unit !== 'day' || base.from !== 'document' || base.base)
    return undefined;
  return base.count && base.count.value + count;
}

/** "Last year, in 2022", "next month (November)". */
function judgePeriod(view: CheckView, both: Both, date: WrittenDate): Draft[] {
  const { relative, absolute } = both;
  const { form, mod, text } = relative.time;
  const today = view.documentTime.date;
  if (form.kind !== 'offset' || form.from !== 'document' || form.base || !today || date.within) return [];
  // “Earlier this month”, “late last month” are still of that month.
  if (mod && !((mod === 'START' || mod === 'END' || mod === 'MID') && form.unit !== 'week')) return [];
  const count = form.count?.value;
  if (form.unit === 'week') return judgeWeek(view, both, date);
  const isMonth = form.unit === 'month' && date.month !== undefined;
  if (!isMonth && !(form.unit === 'year' && date.year)) return [];
  if (date.day && date.weekday) return [];
  if (count === undefined || Math.abs(count) > 1 || /\bago\b/i.test(text)) return [];
  if (isEvidence(view, absolute.time.span) || isEvidence(view, relative.time.span) || isDenied(view, absolute))
    return [];
  if (/^\s?[-–/]\s?\d/.test(view.text.slice(absolute.time.span.end, absolute.time.span.end + 3))) return [];
  const meant = (day: PlainDate) =>
    isMonth ? addMonths({ ...day, day: 1 }, count) : { ...day, year: day.year + count };
  const fits = (day: PlainDate) =>
    (!date.year || date.year.value === meant(day).year) && (!isMonth || date.month!.value === meant(day).month);
  if (view.days.some(fits)) return [];
  const means = formatIso(meant(today)).slice(0, isMonth ? 7 : 4);
  const { year, month } = meant(today);
  const edits = changeDate(view.text, date, isMonth ? { year, month } : { year });
  const fixes = dateFix(view.text, 'fix/date', absolute.time.span, edits);
  return [report(view, both, told(view, both, means, writtenValue(date)), fixes)];
}

/** "Last week, on 3 March": a few days beside the week are loose, not wrong. */
function judgeWeek(view: CheckView, both: Both, date: WrittenDate): Draft[] {
  const { relative, absolute } = both;
  const { form, text } = relative.time;
  const today = view.documentTime.date;
  if (form.kind !== 'offset' || !today || !date.day || !date.month || date.weekday || /\bago\b/i.test(text)) return [];
  const count = form.count?.value;
  if (count === undefined || !Number.isInteger(count) || Math.abs(count) > 1) return [];
  if (isEvidence(view, absolute.time.span) || isEvidence(view, relative.time.span) || isDenied(view, absolute))
    return [];
  const written = { year: date.year?.value ?? today.year, month: date.month.value, day: date.day.value };
  if (!isRealDate(written)) return [];
  const near = [written, ...(date.year ? [] : [-1, 1].map((step) => ({ ...written, year: written.year + step })))];
  const fits = (day: PlainDate) => {
    const monday = addDays(day, 1 - weekdayOf(day) + 7 * count);
    return near.some((one) => {
      const apart = daysBetween(monday, one);
      return apart >= -3 && apart <= 9;
    });
  };
  if (view.days.some(fits)) return [];
  const monday = addDays(today, 1 - weekdayOf(today) + 7 * count);
  const week = { first: formatIso(monday), last: formatIso(addDays(monday, 6)), written: formatIso(written) };
  return [
    report(view, both, message('date/relative-vs-absolute/week', { words: text, ...week, ...anchorArgs(view)! })),
  ];
}

function isDay(date: WrittenDate, day: PlainDate): boolean {
  return (
    date.month?.value === day.month &&
    date.day?.value === day.day &&
    (!date.year || date.year.shared || date.year.value === day.year)
  );
}
