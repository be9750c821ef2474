/** "Yesterday", "today" or "three days ago" beside a date that is another day. */

import { addDays, compareDates, formatIso, isRealDate, type PlainDate, weekdayOf } from '../time/plainDate.ts';
import type { Check, Draft } from './check.ts';
import { type CheckView, isEvidence, isQuoted, type TimeInContext } from './checkView.ts';
import { appositions } from './claims/adjacent.ts';
import { anchorArgs, anchorPlace } from './claims/anchor.ts';
import { message } from './messageIds.ts';
import { isDenied } from './suppressors/denial.ts';
import { weekdayLike } from './writing/style.ts';
import { changeDate, edited, type WrittenDate } from './writing/writtenDate.ts';

export const relativeVsAbsolute: Check = {
  code: 'date/relative-vs-absolute',
  severity: 'warning',
  summary: '“Yesterday”, “today” or “two days ago” stands beside a date that is another day.',
  example: 'article of March 5, 2025: “yesterday (March 3)”; it was March 4',
  guards:
    'The two must stand side by side. Silent where a stamp in UTC or an update leaves open a day that fits, and inside quotation marks, which may have been said on another day.',
  find: (view) =>
    appositions(view).flatMap(({ first, second }) => [
      ...judge(view, first, second, second),
      ...judge(view, second, first, second),
    ]),
};

function judge(view: CheckView, relative: TimeInContext, absolute: TimeInContext, later: TimeInContext): Draft[] {
  const days = dayOffset(relative);
  if (isQuoted(view, relative.time.span)) return [];
  if (days !== undefined && absolute.time.form.kind === 'weekday')
    return judgeWeekday(view, relative, absolute, later, days);
  const date = absolute.written;
  if (days === undefined || !date?.day || !date.month || !view.documentTime.date) return [];
  if (isEvidence(view, absolute.time.span) || isEvidence(view, relative.time.span)) return [];
  if (view.days.some((day) => isDay(date, addDays(day, days)))) return [];
  if (isDenied(view, absolute)) return [];
  const means = addDays(view.documentTime.date, days);
  const written = { year: date.year?.value ?? means.year, month: date.month.value, day: date.day.value };
  if (!isRealDate(written) || compareDates(written, means) === 0) return [];
  const edits = changeDate(view.text, date, means);
  const span = absolute.time.span;
  return [
    {
      span: later.time.span,
      message: message('date/relative-vs-absolute', {
        words: relative.time.text,
        means: formatIso(means),
        written: formatIso(written),
        ...anchorArgs(view)!,
      }),
      related: anchorPlace(view),
      fixes: edits?.length ? [{ title: message('fix/date', { text: edited(view.text, span, edits) }), edits }] : [],
      anchored: true,
      explains: [relative.time, absolute.time],
    },
  ];
}

/** "Yesterday (Monday)". */
function judgeWeekday(
  view: CheckView,
  relative: TimeInContext,
  absolute: TimeInContext,
  later: TimeInContext,
  days: number,
): Draft[] {
  const { form, span } = absolute.time;
  const today = view.documentTime.date;
  if (form.kind !== 'weekday' || form.shift !== 'none' || form.within || !today) return [];
  if (isEvidence(view, span) || isEvidence(view, relative.time.span) || isDenied(view, absolute)) return [];
  if (!/^(?:[,;.)]|$)/.test(view.text.slice(later.time.span.end, later.time.span.end + 1))) return [];
  if (view.days.some((day) => weekdayOf(addDays(day, days)) === form.weekday.value)) return [];
  const means = addDays(today, days);
  const newText = weekdayLike(absolute.time.text, weekdayOf(means));
  return [
    {
      span: later.time.span,
      message: message('date/relative-vs-absolute', {
        words: relative.time.text,
        means: formatIso(means),
        written: `XXXX-WXX-${form.weekday.value}`,
        ...anchorArgs(view)!,
      }),
      related: anchorPlace(view),
      fixes: [{ title: message('fix/weekday', { text: newText }), edits: [{ span, newText }] }],
      anchored: true,
      explains: [relative.time, absolute.time],
    },
  ];
}

/** Days from the article's date; undefined where the words do not count days from it. */
function dayOffset({ time }: TimeInContext): number | undefined {
  const form = time.form.kind === 'clock' && time.form.on ? time.form.on : time.form;
  if (form.kind !== 'offset' || form.unit !== 'day' || form.from !== 'document' || form.base || time.mod)
    return undefined;
  const count = form.count?.value;
  return count !== undefined && Number.isInteger(count) ? count : undefined;
}

function isDay(date: WrittenDate, day: PlainDate): boolean {
  return (
    date.month?.value === day.month &&
    date.day?.value === day.day &&
    (!date.year || date.year.shared || date.year.value === day.year)
  );
}
