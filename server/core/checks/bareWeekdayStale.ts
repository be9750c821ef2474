/** A weekday without its date in a passage about days more than a week from the article's: which one is meant? */

import { addDays, compareDates, daysBetween, type PlainDate, weekdayOf } from '../time/plainDate.ts';
import { timesThat } from './answers.ts';
import type { Check, Draft } from './check.ts';
import type { CheckView } from './checkView.ts';
import { anchorArgs, anchorPlace } from './claims/anchor.ts';
import { nearDays } from './claims/candidateYears.ts';
import { message } from './messageIds.ts';
import { isQuoted } from './placesIn.ts';
import { behind } from './surroundings.ts';
import type { TimeInContext } from './timeInContext.ts';
import { changeDate, edited, fullDate, writtenValue } from './writing/writtenDate.ts';

export const bareWeekdayStale: Check = {
  code: 'date/bare-weekday-stale',
  severity: 'information',
  offByDefault: true,
  summary: 'A weekday stands without its date in a passage about days more than a week from the article’s date.',
  example: 'article of March 31: “The council met on March 4. On Thursday it voted.”',
  guards:
    'The date stands before it in the same paragraph, with nothing that leads back to the present in between; silent on “last” and “next”, on habits (“Mondays”, “every Monday”) and inside quotation marks. ' +
    'Off by default: agencies name a date beyond seven days, others leave it to the passage.',
  find: (view) => (view.documentTime.date ? timesThat(view, isBareBehindDate).flatMap((t) => judge(view, t)) : []),
};

const habit = /\b(?:every|each|usually|always|on\sany)\s(?:\p{L}+\s)?$/u;
const present =
  /\b(?:now|today|this\s(?:week|month|year|morning)|yesterday|tomorrow|currently|meanwhile|last\sweek|on\s\p{Lu}\p{Ll}+day\slast)\b/iu;

/** The expression before, durations left aside. */
function dateBefore(view: CheckView, t: TimeInContext): TimeInContext | undefined {
  const [first, second] = [view.times[t.at - 1], view.times[t.at - 2]];
  return first?.time.type === 'DURATION' ? second : first;
}

/** A weekday alone whose predecessor in the paragraph is a day of a month. */
function isBareBehindDate(view: CheckView, t: TimeInContext): boolean {
  const { form } = t.time;
  const told = dateBefore(view, t);
  if (form.kind !== 'weekday' || form.shift !== 'none' || told?.blockAt !== t.blockAt || t.block !== 'paragraph')
    return false;
  if (!told.written?.day || !told.written.month) return false;
  const gap = view.text.slice(told.time.span.end, t.time.span.start);
  return (
    gap.length > 8 &&
    gap.length < 600 &&
    !present.test(gap) &&
    !habit.test(gap) &&
    !/^,?\s\(?\d|^s\b/.test(behind(view, t.time.span, t.sentence, 4))
  );
}

function judge(view: CheckView, t: TimeInContext): Draft[] {
  const told = dateBefore(view, t)!;
  const { form } = t.time;
  const date = told.written;
  if (form.kind !== 'weekday' || !date?.day || !date.month || isQuoted(view, t.time.span)) return [];
  const day = fullDate(date) ?? nearDays(view.documentTime.date!, date.month.value, date.day.value)[0];
  if (!day || view.days.some((own) => Math.abs(daysBetween(day, own)) <= 7)) return [];
  const meant = firstFrom(day, form.weekday.value);
  if (view.days.some((own) => compareDates(meant, own) > 0 && compareDates(day, own) < 0)) return [];
  const edits = changeDate(view.text, date, date.weekday ? { ...meant, weekday: weekdayOf(meant) } : meant);
  const text = edits?.length ? edited(view.text, told.time.span, edits) : undefined;
  const newText = text && (date.weekday ? text : `${t.time.text}, ${text}`);
  return [
    {
      span: t.time.span,
      message: message('date/bare-weekday-stale', {
        words: t.time.text,
        date: writtenValue(date),
        ...anchorArgs(view)!,
      }),
      related: [
        { span: told.time.span, message: message('related/other-date', { date: writtenValue(date) }) },
        ...anchorPlace(view),
      ],
      fixes: newText
        ? [{ title: message('fix/date', { text: newText }), edits: [{ span: t.time.span, newText }] }]
        : [],
      anchored: true,
      explains: [t.time],
    },
  ];
}

function firstFrom(day: PlainDate, weekday: number): PlainDate {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}
