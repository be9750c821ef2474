/** "On 11 May … two days later, on 14 May". */

import { addDays, formatIso, isRealDate, type PlainDate } from '../time/plainDate.ts';
import type { Check, Draft } from './check.ts';
import type { CheckView, TimeInContext } from './checkView.ts';
import { appositions } from './claims/adjacent.ts';
import { message } from './messageIds.ts';
import { isDenied } from './suppressors/denial.ts';
import { changeDate, edited, type WrittenDate, writtenDate, writtenValue } from './writing/writtenDate.ts';

export const offsetMismatch: Check = {
  code: 'date/offset-mismatch',
  severity: 'information',
  summary: '“Two days later” stands beside a date that is not two days after the one before it.',
  example: '“on 11 May … two days later, on 14 May”; it would be 13 May',
  guards:
    'The date counted from must be the last time that was told, in the same paragraph, and the new date must stand beside the count. Years may be off by one, as only their days tell.',
  find: (view) =>
    appositions(view).flatMap(({ first, second }) => {
      const from = view.times[first.at - 1];
      return from && from.blockAt === first.blockAt ? judge(view, from, first, second) : [];
    }),
};

function judge(view: CheckView, from: TimeInContext, offset: TimeInContext, told: TimeInContext): Draft[] {
  const form = offset.time.form;
  if (form.kind !== 'offset' || form.from !== 'narrative' || form.base || !form.count || offset.time.mod) return [];
  if (!/\b(?:later|earlier|before|after(?:ward)?s?)\b/i.test(offset.time.text) || isDenied(view, told)) return [];
  const a = writtenDate(view.text, from.time);
  const b = writtenDate(view.text, told.time);
  if (!a || !b) return [];
  const count = form.count.value;
  if (!Number.isInteger(count)) return [];
  if (form.unit === 'year' && a.year && b.year) {
    if (Math.abs(b.year.value - a.year.value - count) <= 1) return [];
    return report(view, from, offset, told, a, b, { year: a.year.value + count }, String(a.year.value + count));
  }
  if (form.unit !== 'day' && form.unit !== 'week') return [];
  const year = a.year?.value ?? b.year?.value ?? 2001;
  const start = a.day && a.month && { year, month: a.month.value, day: a.day.value };
  if (!start || !isRealDate(start) || !b.day || !b.month) return [];
  const means = addDays(start, count * (form.unit === 'week' ? 7 : 1));
  if (isDay(b, means) || isLeapCase(a, b, start, means)) return [];
  const value = a.year || b.year ? formatIso(means) : `XXXX${formatIso(means).slice(4)}`;
  return report(view, from, offset, told, a, b, means, value);
}

function isDay(date: WrittenDate, day: PlainDate): boolean {
  return date.month!.value === day.month && date.day!.value === day.day && (!date.year || date.year.value === day.year);
}

/** Without a year, the end of February leaves a day open. */
function isLeapCase(a: WrittenDate, b: WrittenDate, start: PlainDate, means: PlainDate): boolean {
  if (a.year || b.year) return false;
  const crosses = start.month <= 2 && means.month >= 3;
  return crosses && isDay(b, addDays(means, -1));
}

function report(
  view: CheckView,
  from: TimeInContext,
  offset: TimeInContext,
  told: TimeInContext,
  a: WrittenDate,
  b: WrittenDate,
  to: Partial<PlainDate>,
  means: string,
): Draft[] {
  const edits = b.weekday ? undefined : changeDate(view.text, b, to);
  const { span } = told.time;
  return [
    {
      span,
      message: message('date/offset-mismatch', {
        from: writtenValue(a),
        words: offset.time.text,
        means,
        written: writtenValue(b),
      }),
      related: [{ span: from.time.span, message: message('related/other-date', { date: writtenValue(a) }) }],
      fixes: edits?.length ? [{ title: message('fix/date', { text: edited(view.text, span, edits) }), edits }] : [],
      explains: [offset.time, told.time],
    },
  ];
}
