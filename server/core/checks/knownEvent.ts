/** An event that newspapers recall, told with another day or year than its own: "Hurricane Katrina in 2006". */

import type { Fix } from '../analysis.ts';
import { compareDates, daysBetween, formatIso, type PlainDate, weekdayOf } from '../time/plainDate.ts';
import { timesThat } from './answers.ts';
import type { Check, Draft } from './check.ts';
import type { CheckView } from './checkView.ts';
import { type Binding, bindingOf } from './claims/eventBindings.ts';
import { type KnownTime, toldTime } from './claims/knownTime.ts';
import { Cue } from './cues.ts';
import { eventsCuedBy, type KnownEvent } from './facts/knownEvents.ts';
import { message } from './messageIds.ts';
import { isDenied } from './suppressors/denial.ts';
import { before, behind } from './surroundings.ts';
import type { TimeInContext } from './timeInContext.ts';
import { dateFix } from './writing/dateFix.ts';
import { changeDate } from './writing/writtenDate.ts';

export const knownEvent: Check = {
  code: 'date/known-event',
  severity: 'information',
  summary: 'A well-known event stands with another day or year than its own.',
  example: '“Hurricane Katrina in 2006”: 2005; “the Berlin Wall fell on 19 November 1989”: 9 November',
  guards:
    'A list of some 330 events, each found again on a public page; only where the date clearly belongs to the event. Silent where it may belong to a report, a trial, a film or an anniversary, ' +
    'where events share a name and one of them fits, near midnight in other time zones, and behind “about”, “not” and the like.',
  find: (view) => timesThat(view, isMistaken).flatMap((t) => judge(view, t)),
};

interface Bound {
  readonly event: KnownEvent;
  readonly binding: Binding;
}

function isMistaken(view: CheckView, t: TimeInContext): boolean {
  return (t.cues & Cue.knownEvent) !== 0 && judge(view, t).length > 0;
}

function judge(view: CheckView, t: TimeInContext): Draft[] {
  const date = t.written;
  const told = date?.year && !date.year.shared && !date.within ? toldTime(t) : undefined;
  if (!date || !told || t.time.mod === 'APPROX') return [];
  const bound = eventsBeside(view, t, told);
  if (bound.length === 0 || bound.some(({ event }) => fits(event, told)) || isDenied(view, t)) return [];
  const mistaken = bound
    .filter(({ event, binding }) => binding === 'strong' || isSlip(event, told))
    .sort((a, b) => distance(a.event, told) - distance(b.event, told));
  return mistaken.length > 0 ? [draft(view, t, mistaken[0]!.event, told)] : [];
}

const word = /[\p{L}\d][\p{L}\d-]*/gu;

/** The events of about that time that the words around the date name and bind to it. */
function eventsBeside(view: CheckView, t: TimeInContext, told: KnownTime): Bound[] {
  const beside = {
    left: before(view, t.time.span, t.sentence, 160),
    right: behind(view, t.time.span, t.sentence, 120),
  };
  const near = new Set<KnownEvent>();
  for (const match of `${beside.left} ${beside.right}`.toLowerCase().matchAll(word))
    for (const event of eventsCuedBy(match[0])) if (isNear(event, told)) near.add(event);
  return [...near].flatMap((event) => {
    const binding = bindingOf(event, beside);
    if (binding !== 'none') return [{ event, binding }];
    return isDayOfOtherYear(event, told, `${beside.left} ${beside.right}`)
      ? [{ event, binding: 'strong' as const }]
      : [];
  });
}

/** Of a later day of the year on which it is remembered. */
const remembers =
  /\b(?:anniversar\w*|years?|decades?|memorial|commemorat\w*|mark(?:s|ed|ing)?|remember\w*|vigil|tribute|since|later|after|survivors?|museum|film|book|novel|series|trial|inquiry|report|exhibition|wreath|ceremony|mourn\w*)\b/i;

/**
 * "Chernobyl … when the reactor exploded on 26 April 1988": the very day and month of what a name of its own tells, in a year
 * close by. Only words that name one event, and that are names.
 */
function isDayOfOtherYear(event: KnownEvent, { first, last }: KnownTime, text: string): boolean {
  if (event.yearOnly || compareDates(first, last) !== 0 || event.kind === 'storm') return false;
  const { year, month, day } = event.day;
  const apart = Math.abs(first.year - year);
  if (first.month !== month || first.day !== day || apart === 0 || apart > 4 || remembers.test(text)) return false;
  return [...text.matchAll(word)].some(
    ([own]) => /^\p{Lu}/u.test(own) && own.length > 5 && isOnlyCueOf(own.toLowerCase(), event),
  );
}

function isOnlyCueOf(word: string, event: KnownEvent): boolean {
  const own = eventsCuedBy(word);
  return own.length === 1 && own[0] === event;
}

function isNear(event: KnownEvent, told: KnownTime): boolean {
  return Math.abs(told.first.year - event.first.year) <= event.near;
}

function fits(event: KnownEvent, told: KnownTime): boolean {
  return compareDates(told.first, event.last) <= 0 && compareDates(told.last, event.first) >= 0;
}

/** A day that could be a slip of the pen for the event's own: a day or two off, one digit off, or the same day of a neighbouring year. */
function isSlip(event: KnownEvent, told: KnownTime): boolean {
  if (compareDates(told.first, told.last) !== 0 || event.yearOnly) return false;
  const { year, month, day } = event.day;
  if (distance(event, told) <= 2) return true;
  if (told.first.month !== month) return false;
  return told.first.year === year
    ? told.first.day % 10 === day % 10
    : told.first.day === day && Math.abs(told.first.year - year) <= 2;
}

/** Days between the two. */
function distance(event: KnownEvent, told: KnownTime): number {
  return Math.min(Math.abs(daysBetween(event.last, told.first)), Math.abs(daysBetween(told.last, event.first)));
}

function draft(view: CheckView, t: TimeInContext, event: KnownEvent, told: KnownTime): Draft {
  const date = t.written!;
  const written = date.day
    ? formatIso(told.first)
    : date.month
      ? formatIso(told.first).slice(0, 7)
      : String(told.first.year);
  const isDay = daysBetween(event.first, event.last) <= 1;
  const args = { event: event.event, written };
  return {
    span: t.time.span,
    message: event.yearOnly
      ? message('date/known-event', { ...args, actual: String(event.first.year) })
      : isDay
        ? message('date/known-event', { ...args, actual: formatIso(nearest(event, told)) })
        : message('date/known-event/span', { ...args, first: formatIso(event.first), last: formatIso(event.last) }),
    fixes: fixes(view, t, event, told),
    explains: [t.time],
  };
}

/** Of the days that the event has, the one that the written date differs from by its year alone, else the day where it happened. */
function nearest(event: KnownEvent, told: KnownTime): PlainDate {
  const { first, last, day } = event;
  const inYear = { ...told.first, year: last.year };
  if (compareDates(inYear, first) >= 0 && compareDates(inYear, last) <= 0) return inYear;
  return day;
}

function fixes(view: CheckView, t: TimeInContext, event: KnownEvent, told: KnownTime): Fix[] {
  const date = t.written!;
  const right = nearest(event, told);
  if (event.yearOnly && date.month) return [];
  const edits = changeDate(view.text, date, { ...right, weekday: weekdayOf(right) });
  return dateFix(view.text, 'fix/date', t.time.span, edits);
}
