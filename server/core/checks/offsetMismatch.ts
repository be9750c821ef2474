/** "On 11 May … two days later, on 14 May". */

import { addDays, addMonths, daysBetween, formatIso, isRealDate, type PlainDate } from '../time/plainDate.ts';
import type { Unit } from '../time/timeForm.ts';
import { type Pair, pairsThat } from './answers.ts';
import type { Check, Draft } from './check.ts';
import type { CheckView } from './checkView.ts';
import { appositions } from './claims/adjacent.ts';
import { mentionsAge } from './claims/agesThen.ts';
import { conflicts } from './constraints/conflicts.ts';
import { isOfLife } from './constraints/life.ts';
import { isOfTwoDates, reportSet } from './constraints/reportSet.ts';
import { message } from './messageIds.ts';
import { isDenied } from './suppressors/denial.ts';
import { between } from './surroundings.ts';
import type { TimeInContext } from './timeInContext.ts';
import { dateFix } from './writing/dateFix.ts';
import { changeDate, type WrittenDate, writtenValue } from './writing/writtenDate.ts';

export const offsetMismatch: Check = {
  code: 'date/offset-mismatch',
  severity: 'information',
  summary: '“Two days later” stands beside a date that is not two days after the one before it.',
  example: '“on 11 May … two days later, on 14 May”; it would be 13 May',
  guards:
    'The date counted from must be the last time that was told, in the same paragraph with no age in between, and the new date must stand beside the count. Years may be off by one, as only their days tell.',
  find: (view) => [
    ...appositions(view).flatMap(({ first, second }) => {
      const from = view.times[first.at - 1];
      const form = first.time.form;
      if (!from || from.blockAt !== first.blockAt || form.kind !== 'offset' || form.from !== 'narrative') return [];
      if (
        form.base ||
        !form.count ||
        !/\b(?:later|earlier|before|after(?:ward)?s?|next|following)\b/i.test(first.time.text)
      )
        return [];
      // Another sentence between may tell of what it counts from.
      if (
        from.sentence.start !== first.sentence.start &&
        /\S/.test(view.text.slice(from.sentence.end, first.sentence.start))
      )
        return [];
      if (mentionsAge(view.text.slice(from.time.span.end, first.time.span.start))) return [];
      return judge(view, from, { t: first, unit: form.unit, count: form.count.value }, second);
    }),
    ...appositions(view).flatMap(({ first, second }) => {
      const counted = countedFrom(view, first);
      return counted ? judge(view, first, counted, second) : [];
    }),
    // “Four days after the 3 June vote, on 12 June”.
    ...pairsThat(view, isAfterEvent).flatMap(({ first, second }) => {
      const counted = countedFrom(view, first);
      return counted ? judge(view, first, counted, second) : [];
    }),
    ...conflicts(view).sets.flatMap((set) =>
      isOfTwoDates(set, 'step') && !set.some(({ to }) => isOfLife(to)) ? reportSet(view, set) : [],
    ),
  ],
};

function isAfterEvent(_view: CheckView, { gap }: Pair): boolean {
  return gap.length <= 30 && /^\s\p{Ll}+(?:\s\p{Ll}+)?,\s(?:on|in)\s(?:the\s)?$/u.test(gap);
}

interface Counted {
  readonly t: TimeInContext;
  readonly unit: Unit;
  /** Negative for "before". */
  readonly count: number;
}

/** "Three days after the vote of 5 June": the count before `from`. */
function countedFrom(view: CheckView, from: TimeInContext): Counted | undefined {
  const t = view.times[from.at - 1];
  const form = t?.time.form;
  const gap = t && between(view, t, from, 50);
  if (!t || gap === undefined || form?.kind !== 'duration' || !form.count || form.and || form.reach) return undefined;
  const side = /^\s(after|before)\s(?:the\s)?(?:[\p{L}’'-]+\s){0,4}?(?:(?:of|on)\s)?(?:the\s)?$/u.exec(gap)?.[1];
  return side ? { t, unit: form.unit, count: form.count.value * (side === 'after' ? 1 : -1) } : undefined;
}

function judge(view: CheckView, from: TimeInContext, counted: Counted, told: TimeInContext): Draft[] {
  const { t: offset, unit, count } = counted;
  if (offset.time.mod || isDenied(view, told)) return [];
  const a = from.written;
  const b = told.written;
  if (!a || !b) return [];
  if (!Number.isInteger(count)) return [];
  if (unit === 'year' && a.year && b.year) {
    // "Fifty years later" is round.
    const slack = Math.abs(count) >= 50 && count % 10 === 0 ? 5 : 1;
    if (Math.abs(b.year.value - a.year.value - count) <= slack) return [];
    return report(view, from, offset, told, a, b, { year: a.year.value + count }, String(a.year.value + count));
  }
  if (unit !== 'day' && unit !== 'week' && unit !== 'month') return [];
  const year = a.year?.value ?? b.year?.value ?? 2001;
  const start = a.day && a.month && { year, month: a.month.value, day: a.day.value };
  if (!start || !isRealDate(start) || !b.day || !b.month) return [];
  const means = unit === 'month' ? addMonths(start, count) : addDays(start, count * (unit === 'week' ? 7 : 1));
  // Months are told loosely: half of one to either side.
  const end = { year: b.year?.value ?? means.year, month: b.month.value, day: b.day.value };
  if (unit === 'month' && Math.abs(daysBetween(means, end)) <= 17) return [];
  if (unit === 'week' && Math.abs(daysBetween(means, end)) <= 1) return [];
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
      fixes: dateFix(view.text, 'fix/date', span, edits),
      explains: [offset.time, told.time],
    },
  ];
}
