/** In the first weeks of a year, a date that only last year's habit explains: "on 3 January 2025, two days ago" in January 2026. */

import type { Fix } from '../analysis.ts';
import {
  addDays,
  compareDates,
  daysBetween,
  formatIso,
  isRealDate,
  type PlainDate,
  weekdayOf,
} from '../time/plainDate.ts';
import type { Check, Draft } from './check.ts';
import { type CheckView, isEvidence } from './checkView.ts';
import { anchorArgs, anchorPlace } from './claims/anchor.ts';
import { message } from './messageIds.ts';
import { isDenied } from './suppressors/denial.ts';
import { before, behind } from './surroundings.ts';
import type { TimeInContext } from './timeInContext.ts';
import { dateFix } from './writing/dateFix.ts';
import { changeDate, type WrittenDate, writtenValue } from './writing/writtenDate.ts';

export const oldYearInJanuary: Check = {
  code: 'date/old-year-in-january',
  severity: 'information',
  summary:
    'In January, a date that is told as near has the year that has just ended, or December the year that has just begun.',
  example: 'article of 5 January 2026: “on 3 January 2025, two days ago”; 2026 was meant',
  guards:
    'Needs wording of nearness beside the date (ago, today, this week, last month) or a weekday that fits the other year alone, and the changed year must make all of it right; ' +
    'an anniversary or a comparison is none. It takes the place of the weekday and relative findings.',
  find: (view) => {
    const today = view.documentTime.date;
    if (!today || (today.month !== 1 && !(today.month === 2 && today.day <= 14))) return [];
    return view.times.flatMap((t) => judge(view, t, today));
  },
};

const apart =
  /\b(?:anniversary|years?|yearly|annual|compared|than|versus|since|season|edition|first|then|previously)\b/i;

function judge(view: CheckView, t: TimeInContext, today: PlainDate): Draft[] {
  const date = t.written;
  if (!date?.month || !date.year || date.year.shared || isEvidence(view, t.time.span)) return [];
  const meant = meantYear(date, today);
  if (meant === undefined) return [];
  const left = before(view, t.time.span, t.sentence);
  const right = behind(view, t.time.span, t.sentence);
  if (apart.test(left.slice(-60)) || apart.test(right.slice(0, 60)) || isDenied(view, t)) return [];
  if (!isToldAsNear(view, t, date, today, meant)) return [];
  const day = date.day && { year: meant, month: date.month.value, day: date.day.value };
  return [
    {
      span: t.time.span,
      message: message('date/old-year-in-january', {
        written: writtenValue(date),
        meant: day ? formatIso(day) : `${meant}-${String(date.month.value).padStart(2, '0')}`,
        ...anchorArgs(view)!,
      }),
      related: anchorPlace(view),
      fixes: yearFix(view, t, date, meant),
      anchored: true,
      explains: [t.time, ...neighbours(view, t)],
    },
  ];
}

/** January or February with last year's number, or December with this year's. */
function meantYear({ month, year }: WrittenDate, today: PlainDate): number | undefined {
  if (month!.value <= 2 && year!.value === today.year - 1) return today.year;
  if (month!.value === 12 && year!.value === today.year) return today.year - 1;
  return undefined;
}

/** The words around, or the weekday, hold for the meant year and not for the written one. */
function isToldAsNear(view: CheckView, t: TimeInContext, date: WrittenDate, today: PlainDate, meant: number): boolean {
  const offsets = neighbours(view, t).flatMap((time) =>
    time.form.kind === 'offset' && time.form.count ? [time.form] : [],
  );
  if (!date.day) {
    const isLastMonth = offsets.some(({ unit, count }) => unit === 'month' && count!.value === -1);
    return isLastMonth && today.month === 1 && date.month!.value === 12;
  }
  const day = { year: meant, month: date.month!.value, day: date.day.value };
  if (!isRealDate(day) || Math.abs(daysBetween(today, day)) > 31) return false;
  const days = offsets.filter(({ unit }) => unit === 'day');
  if (days.length) return days.some(({ count }) => compareDates(addDays(today, Math.trunc(count!.value)), day) === 0);
  if (date.weekday) {
    const written = { ...day, year: date.year!.value };
    return weekdayOf(day) === date.weekday.value && isRealDate(written) && weekdayOf(written) !== date.weekday.value;
  }
  const isNear = offsets.some(({ unit, count }) => unit === 'week' && Math.abs(count!.value) <= 2);
  return isNear && Math.abs(daysBetween(today, day)) <= 21;
}

/** Expressions that stand directly beside. */
function neighbours(view: CheckView, t: TimeInContext) {
  return [view.times[t.at - 1], view.times[t.at + 1]].flatMap((other) => {
    if (other?.sentence.start !== t.sentence.start) return [];
    const [a, b] = other.at < t.at ? [other, t] : [t, other];
    const gap = view.text.slice(a!.time.span.end, b!.time.span.start);
    return /^(?:,| \(|\s[–—-])?\s?(?:on\s|in\s|that is,?\s)?$/.test(gap) ? [other.time] : [];
  });
}

function yearFix(view: CheckView, t: TimeInContext, date: WrittenDate, year: number): Fix[] {
  return dateFix(view.text, 'fix/year', t.time.span, changeDate(view.text, date, { year }));
}
