/** "Next Friday", "last Monday" or "this Sunday" with a date that no reading of the words gives. */

import {
  addDays,
  compareDates,
  daysBetween,
  formatIso,
  isRealDate,
  type PlainDate,
  type Weekday,
  weekdayOf,
} from '../time/plainDate.ts';
import type { Shift } from '../time/timeForm.ts';
import { timesThat } from './answers.ts';
import type { Check, Draft } from './check.ts';
import { type CheckView, isEvidence } from './checkView.ts';
import { appositions } from './claims/adjacent.ts';
import { anchorArgs, anchorPlace } from './claims/anchor.ts';
import { nearDays } from './claims/candidateYears.ts';
import { message } from './messageIds.ts';
import { isQuoted } from './placesIn.ts';
import { isDenied } from './suppressors/denial.ts';
import { before } from './surroundings.ts';
import type { TimeInContext } from './timeInContext.ts';
import { calendarForm, type WrittenDate } from './writing/writtenDate.ts';

export const relativeWeekdayVsDate: Check = {
  code: 'date/relative-weekday-vs-date',
  severity: 'warning',
  summary: '“Next Friday”, “last Monday” or “this Sunday” with a date that no reading of the words gives.',
  example: 'article of Monday, March 10, 2025: “next Friday, April 4”; it is March 14 or 21',
  guards:
    'Both usual readings count: “this” of this week or the next to come, “next” the first after today or of next week, “last” the latest before today or of last week; ' +
    'on a Sunday, the week that begins the next day, too. Silent on “the next Wednesday” and “his last Friday”, and inside quotation marks. Where the weekday itself is wrong for the date, the weekday rules speak alone.',
  find: (view) => [
    ...timesThat(view, isShiftedDate).flatMap((t) => {
      const form = calendarForm(t.time.form);
      const date = t.written;
      return form?.shift && date?.weekday ? judge(view, [t], form.shift, date.weekday.value, date) : [];
    }),
    ...appositions(view, true).flatMap(({ first, second }) => {
      const form = first.time.form;
      const date = second.written;
      if (form.kind !== 'weekday' || form.within || !date || date.weekday) return [];
      return judge(view, [first, second], form.shift, form.weekday.value, date);
    }),
  ],
};

function isShiftedDate(_view: CheckView, { time, written }: TimeInContext): boolean {
  return written?.weekday !== undefined && calendarForm(time.form)?.shift !== undefined;
}

function judge(
  view: CheckView,
  ts: readonly TimeInContext[],
  shift: Shift,
  weekday: Weekday,
  date: WrittenDate,
): Draft[] {
  const today = view.documentTime.date;
  if (!today || !date.day || !date.month) return [];
  const end = ts.at(-1)!.time.span.end;
  const opened = view.text[end] === ')' && view.text.slice(ts[0]!.time.span.start, end).includes('(');
  const span = { start: ts[0]!.time.span.start, end: opened ? end + 1 : end };
  if (isEvidence(view, span) || isQuoted(view, span) || isDenied(view, ts[0]!)) return [];
  // “The next Wednesday” is told from the narrative, “his last Friday” is the last of several.
  if (/^the\b/i.test(ts[0]!.time.text) || counted.test(before(view, span, ts[0]!.sentence, 12))) return [];
  const own = { month: date.month.value, day: date.day.value };
  const day = date.year ? { ...own, year: date.year.value } : nearDays(today, own.month, own.day)[0];
  if (!day || !isRealDate(day) || weekdayOf(day) !== weekday) return [];
  // "Last Friday, July 10, 2009" in a look back from another year is loose, not wrong.
  if (Math.abs(daysBetween(today, day)) > 200) return [];
  const means = readings(today, weekday, shift);
  if (!means || view.days.some((anchor) => readings(anchor, weekday, shift)!.some((r) => compareDates(r, day) === 0)))
    return [];
  return [
    {
      span,
      message: message('date/relative-weekday-vs-date', {
        words: view.text
          .slice(ts[0]!.time.span.start, Math.min(ts[0]!.time.span.end, date.day.span.start, date.month.span.start))
          .replace(/[\s,]+(?:the)?\s*$/, ''),
        means: formatIso(means[0]!),
        or: formatIso(means.at(-1)!),
        written: formatIso(day),
        ...anchorArgs(view)!,
      }),
      related: anchorPlace(view),
      anchored: true,
      explains: ts.map((t) => t.time),
    },
  ];
}

const counted = /\b(?:the|his|her|its|their|our|my|your|whose|[\p{L}]+['’]s)\s$/iu;

/** Days that the words can mean on the day `today`; undefined where they leave it open. */
function readings(today: PlainDate, weekday: Weekday, shift: Shift): PlainDate[] | undefined {
  const todays = weekdayOf(today);
  const ofWeek = (weeks: number) => addDays(today, weekday - todays + 7 * weeks);
  const ahead = addDays(today, (weekday - todays + 7) % 7);
  const after = addDays(today, ((weekday - todays + 6) % 7) + 1);
  const ago = addDays(today, -((todays - weekday + 6) % 7) - 1);
  const sunday = todays === 7;
  switch (shift) {
    case 'this':
      return sunday ? [ofWeek(0), ahead, ofWeek(1)] : [ofWeek(0), ahead];
    case 'coming':
      return [ahead, after];
    case 'next':
      return sunday ? [after, ofWeek(1), ofWeek(2)] : [after, ofWeek(1)];
    case 'last':
      return sunday ? [ago, ofWeek(-1), ofWeek(0)] : [ago, ofWeek(-1)];
    case 'past':
      return [ago, ofWeek(0), addDays(today, -((todays - weekday + 7) % 7))];
    case 'week-after':
      return [addDays(ahead, 7), addDays(after, 7)];
    default:
      return undefined;
  }
}
