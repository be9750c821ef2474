/** A counted stretch beside an interval of another length: "the five-day summit, June 3–6". */

import { daysBetween, isRealDate, type PlainDate } from '../time/plainDate.ts';
import type { Check, Draft } from './check.ts';
import type { CheckView } from './checkView.ts';
import { type WrittenInterval, writtenIntervals } from './claims/intervals.ts';
import { conflicts } from './constraints/conflicts.ts';
import { isOfTwoDates, reportSet } from './constraints/reportSet.ts';
import { message } from './messageIds.ts';
import { isDenied } from './suppressors/denial.ts';
import { behind } from './surroundings.ts';
import type { TimeInContext } from './timeInContext.ts';
import { numberFix } from './writing/numberFix.ts';
import { type WrittenDate, writtenValue } from './writing/writtenDate.ts';

export const durationMismatch: Check = {
  code: 'date/duration-mismatch',
  severity: 'information',
  summary: 'A stretch that is told in days, weeks or years stands beside an interval of another length.',
  example: '“the five-day summit, June 3–6”: four days, or three nights',
  guards:
    'Right where the number is the distance of the two ends or one more; weeks, months and years may be rounded to either side. ' +
    'Silent on “about”, on working, school, court, trial or playing days, and where other words stand between.',
  find: (view) => [
    ...writtenIntervals(view).flatMap((interval) => judge(view, interval)),
    ...conflicts(view).sets.flatMap((set) => (isOfTwoDates(set, 'stretch') ? reportSet(view, set) : [])),
  ],
};

function judge(view: CheckView, interval: WrittenInterval): Draft[] {
  const ends = endsOf(interval, view);
  if (!ends) return [];
  const { from, to } = interval;
  const ahead = view.times[from.at - 1];
  const after = view.times[to.at + 1];
  const stretch = isBeside(view, ahead, from) ? ahead : isBehind(view, to, after) ? after : undefined;
  const form = stretch?.time.form;
  if (!stretch || form?.kind !== 'duration' || !form.count || form.and || form.reach || stretch.time.mod) return [];
  const written = form.count.value;
  const apart = daysBetween(ends.first, ends.last);
  if (!isFineEnough(interval, form.unit) || /old$/i.test(stretch.time.text)) return [];
  const length = lengths(form.unit, apart);
  if (!length || apart < 0 || (written >= length.low && written <= length.high)) return [];
  if (isDenied(view, stretch) || isOtherDay(view, stretch)) return [];
  // “It rains on 31 days between June 1 and August 31”.
  if (/\bon\s(?:the\s)?$/i.test(view.text.slice(Math.max(0, stretch.time.span.start - 8), stretch.time.span.start)))
    return [];
  const [other, later] = stretch === ahead ? [stretch.time.span, interval.span] : [interval.span, stretch.time.span];
  return [
    {
      span: later,
      message: message('date/duration-mismatch', {
        first: writtenValue(interval.first),
        last: writtenValue(interval.last),
        actual: length.actual,
        written,
        unit: form.unit,
      }),
      related: [
        { span: other, message: message('related/said-here', { words: view.text.slice(other.start, other.end) }) },
      ],
      fixes: numberFix(view.text, stretch.time.span, length.actual),
      explains: [stretch.time, from.time, to.time],
    },
  ];
}

/** Both ends as days of known years; days without any year count within one, or over its turn. */
function endsOf({ first, last }: WrittenInterval, view: CheckView): { first: PlainDate; last: PlainDate } | undefined {
  if (!first.day && !last.day) return wholeUnits(first, last);
  if (!first.day || !last.day || !first.month || !last.month) return undefined;
  const year = last.year?.value ?? first.year?.value ?? view.documentTime.date?.year ?? 2001;
  const end = { year, month: last.month.value, day: last.day.value };
  const wraps = first.month.value > last.month.value;
  const ownYear = first.year && !first.year.shared ? first.year.value : wraps ? year - 1 : year;
  const start = { year: ownYear, month: first.month.value, day: first.day.value };
  return isRealDate(start) && isRealDate(end) ? { first: start, last: end } : undefined;
}

/** Years do not tell days. */
function isFineEnough({ first }: WrittenInterval, unit: string): boolean {
  if (first.day) return true;
  return unit === 'year' || unit === 'decade' || (unit === 'month' && first.month !== undefined);
}

/** "2015–2020", "from January 2024 to March 2024": from the start of the first to the start of the last. */
function wholeUnits(first: WrittenDate, last: WrittenDate): { first: PlainDate; last: PlainDate } | undefined {
  if (!first.year || !last.year || !first.month !== !last.month || first.year.shared) return undefined;
  const start = ({ year, month }: WrittenDate) => ({ year: year!.value, month: month?.value ?? 1, day: 1 });
  return { first: start(first), last: start(last) };
}

/** Counts that the interval allows, and the plainest of them. */
function lengths(unit: string, apart: number): { low: number; high: number; actual: number } | undefined {
  const counts: Readonly<Record<string, number>> = {
    day: 1,
    night: 1,
    week: 7,
    fortnight: 14,
    month: 30.44,
    year: 365.25,
    decade: 3652.5,
  };
  const days = counts[unit];
  if (days === undefined) return undefined;
  if (days === 1) {
    const actual = unit === 'night' ? apart : apart + 1;
    return { low: apart, high: unit === 'night' ? apart : apart + 1, actual };
  }
  // “A decade” is round: nine years, or eleven.
  const loose = unit === 'decade' ? 0.15 : 0;
  return {
    low: Math.floor(apart / days + loose),
    high: Math.ceil((apart + 1) / days - loose),
    actual: Math.max(1, Math.round(apart / days)),
  };
}

/** "the five-day summit, June 3–6", "for five days, from June 3 to 6": few words, no other clause between. */
function isBeside(view: CheckView, stretch: TimeInContext | undefined, from: TimeInContext): boolean {
  if (!stretch || stretch.sentence.start !== from.sentence.start) return false;
  const gap = view.text.slice(stretch.time.span.end, from.time.span.start);
  // “Sat for six days between June 3 and 20”: not all of them.
  if (/[^,(–—]\sbetween\s(?:the\s)?$/.test(gap)) return false;
  return gap.length <= 80 && fewWords.test(gap.replace(isHeld, '')) && !otherClause.test(gap.replace(isHeld, ''));
}

/** "Which was held from", "running from": what tells the days of the thing itself. */
const isHeld =
  /,?\s(?:which\s|that\s)?(?:(?:will\s|would\s)?(?:was|were|is|are|be|to\sbe)\s(?:held|staged|scheduled|planned|set)|held|staged|scheduled|running|lasting|lasted|ran|runs?|lasts?|stretched|took\splace|takes?\splace)(?:\s(?:in|at)\s(?:the\s)?[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,2}?)?(?=\s(?:on\s|from\s)?$)/u;

const fewWords =
  /^(?:\s[\p{L}’'-]+){0,4}(?:,|\s\(|\s[–—])?(?:\s(?:to be\s)?(?:held\s|running\s|lasting\s)?(?:on|from))?\s?$/u;
const otherClause =
  /\b(?:and|but|after|before|since|until|later|earlier|ago|when|said|was|were|began|starts?|ended|ends?)\b/i;

/** "June 3–6, a five-day …", "from June 3 to 6, five days". */
function isBehind(view: CheckView, to: TimeInContext, stretch: TimeInContext | undefined): stretch is TimeInContext {
  if (!stretch || stretch.sentence.start !== to.sentence.start) return false;
  const gap = view.text.slice(to.time.span.end, stretch.time.span.start);
  if (!/^(?:,|\s[–—]|\s\()\s?(?:a|in all|for|altogether|lasting|a total of)?\s?(?:the\s)?$/.test(gap)) return false;
  // "from 2004 to 2009, for three years abroad": another stretch of the same list.
  return !/\bfor\s/.test(gap) || /^(?:[.,;)]|$)/.test(behind(view, stretch.time.span, stretch.sentence, 1));
}

/** Days that are not counted in a row. */
function isOtherDay(view: CheckView, stretch: TimeInContext): boolean {
  const around =
    view.text.slice(stretch.time.span.start, stretch.time.span.end) +
    behind(view, stretch.time.span, stretch.sentence, 30);
  return /\b(?:working|business|school|court|trial|trading|sitting|playing|match|week-?day|days?[- ]week\b|day week|of (?:racing|play|hearings|trading|testimony|talks over))\b/i.test(
    around,
  );
}
