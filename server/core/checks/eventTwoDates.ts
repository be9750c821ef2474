/** One event with two days in one article: "the dam collapsed on 3 May … the 4 May collapse". */

import type { TimeExpression } from '../analysis.ts';
import { daysBetween, isRealDate } from '../time/plainDate.ts';
import type { Check, Draft } from './check.ts';
import type { CheckView } from './checkView.ts';
import { type EventDate, eventDates } from './claims/eventDates.ts';
import { type EventClass, pluralsOf } from './claims/eventWords.ts';
import { conflicts } from './constraints/conflicts.ts';
import { isOfLife } from './constraints/life.ts';
import { message } from './messageIds.ts';
import { isDenied } from './suppressors/denial.ts';
import { behind, blockOf } from './surroundings.ts';
import type { TimeInContext } from './timeInContext.ts';
import { dateFix } from './writing/dateFix.ts';
import { changeDate, type WrittenDate, writtenValue } from './writing/writtenDate.ts';

export const eventTwoDates: Check = {
  code: 'date/event-two-dates',
  severity: 'information',
  summary: 'One event is given two days.',
  example: '“the dam collapsed on 3 May … the 4 May collapse”',
  guards:
    'Only in running text, at most 40 days apart, 10 where another word tells it, and where the second only points back (“the 4 May collapse”, “her resignation on 5 April”) and says nothing that the first did not, or where both name the same thing or person. ' +
    'Silent where the article tells of a second one: the other day told again, a plural, “another”, “a second”; inside quotation marks, beside other time zones, and on what was planned. Births and deaths of one person count, too.',
  find: (view) => [...told(view), ...lives(view)],
};

function told(view: CheckView): Draft[] {
  const seen = new Map<string, EventDate[]>();
  for (const one of eventDates(view)) {
    if (one.block !== 'paragraph' || one.event.routine) continue;
    const own = seen.get(one.event.id);
    if (!own) seen.set(one.event.id, [one]);
    else if (own.length < 12) own.push(one);
  }
  return [...seen.values()].flatMap((own) => {
    const days = new Set(own.map(({ t }) => dayOf(t.written!)));
    if (own.length < 2 || days.size !== 2) return [];
    const [first] = own;
    const second = own.find((one) => dayOf(one.t.written!) !== dayOf(first!.t.written!))!;
    return isSame(view, first!, second) && !isToldAgain(view, second.t) ? [report(view, first!.t, second.t)] : [];
  });
}

/** High threshold: both name it alike, or the second only points back at the one there is. */
function isSame(view: CheckView, a: EventDate, b: EventDate): boolean {
  if (isOneOfSeveral(view, a.event) || isDenied(view, a.t) || isDenied(view, b.t)) return false;
  // Another word for it is another thing more easily.
  if (!isNear(a.t.written!, b.t.written!, isCognate(a, b) ? 40 : 10)) return false;
  // What often happens again is one event only where the days could be a slip of the pen for each other.
  if ((a.event.serial || (a.form === 'told' && b.form === 'told')) && !isSlip(a.t.written!, b.t.written!)) return false;
  if (a.attached && b.attached && hasPredicate(view, b)) return false;
  if (b.form === 'introduced') return false;
  if (b.form === 'recalled') return pointsBack(view, a, b);
  // People march, and volcanoes erupt, on one day and on another.
  if (a.form === 'told' && b.form === 'told' && (a.event.kin || !isNear(a.t.written!, b.t.written!, 2))) return false;
  if (a.actor === undefined || a.actor !== b.actor)
    return a.form === 'recalled' && !a.event.serial && isKnown(view, b, a);
  // Two tellings that name only other people and places are of two events.
  return [...b.entities].some((id) => a.entities.has(id)) || a.entities.size === 0 || b.entities.size === 0;
}

/** The text speaks of several: then a noun may mean any of them. */
export function isOneOfSeveral(view: CheckView, event: EventClass): boolean {
  const several = String.raw`(?:${pluralsOf(event)})|(?:[Aa]nother|[Ss]econd|third|[Ee]arlier|[Pp]revious|separate|two|similar|new)\s(?:[\p{Ll}-]+\s)?(?:${event.nouns})`;
  return new RegExp(String.raw`(?<![\p{L}-])(?:${several})(?![\p{L}-])`, 'u').test(view.text);
}

/** "Collapsed", "the collapse": the same word; "caught fire", "the blaze" is told by another. */
function isCognate(a: EventDate, b: EventDate): boolean {
  return a.word.slice(0, 4).toLowerCase() === b.word.slice(0, 4).toLowerCase();
}

function pointsBack(view: CheckView, a: EventDate, b: EventDate): boolean {
  const { vague } = b.event;
  if (vague && isVague(vague, a.word) && isVague(vague, b.word)) return false;
  // Two nouns with a date each may be told apart by it: “the strike of 3 May … the 5 May strike”.
  if (a.attached && b.attached && !contentOf(b).some((word) => contentOf(a).includes(word))) return false;
  return isKnown(view, a, b);
}

function isVague(vague: string, word: string): boolean {
  return vague.split('|').includes(word.toLowerCase());
}

/** Words that tell what it was like, not which it was. */
const telling =
  /^(?:deadly|fatal|tragic|devastating|disastrous|catastrophic|massive|huge|powerful|violent|brutal|bloody|dramatic|sudden|botched|terrible|horrific|deadliest|historic|landmark|controversial|disputed|surprise|the|an?|of|on|in|at|near|against|aboard|outside|inside|off|from|for|and|his|her|their|its|own)$/i;

/** All that `b` says of it stands in the paragraph of `a` up to the end of its sentence, or in the headline. */
export function isKnown(view: CheckView, a: Pick<EventDate, 't'>, b: Pick<EventDate, 'says'>): boolean {
  const { headline } = view.article.structure;
  const from = Math.max(blockOf(view, a.t).start, a.t.sentence.end - 1500);
  const text = `${headline ? view.text.slice(headline.start, headline.end) : ''} ${view.text.slice(from, a.t.sentence.end)}`;
  const known = text.toLowerCase();
  return contentOf(b).every((word) => known.includes(word));
}

/** The words that tell which one it was: in lower case, long ones without their last letters. */
function contentOf({ says }: Pick<EventDate, 'says'>): string[] {
  return [...says.matchAll(/[\p{L}\d][\p{L}\d’'-]*/gu)]
    .filter(([word]) => !telling.test(word))
    .map(([word]) => word.toLowerCase().replace(/['’]s$/, ''))
    .map((word) => (word.length > 6 ? word.slice(0, -2) : word));
}

/** A day that the article tells twice is no slip. */
function isToldAgain(view: CheckView, t: TimeInContext): boolean {
  const day = dayOf(t.written!);
  return view.times.some(({ at, written }) => at !== t.at && written?.day && written.month && dayOf(written) === day);
}

function dayOf({ month, day }: WrittenDate): number {
  return month!.value * 32 + day!.value;
}

/** In one year as far as told, and at most so many days apart. */
export function isNear(a: WrittenDate, b: WrittenDate, most = 40): boolean {
  if (a.year && b.year && a.year.value !== b.year.value) return false;
  const year = a.year?.value ?? b.year?.value ?? 2004;
  const [first, second] = [a, b].map(({ month, day }) => ({ year, month: month!.value, day: day!.value }));
  return isRealDate(first!) && isRealDate(second!) && Math.abs(daysBetween(first!, second!)) <= most;
}

/** A week apart at most, the same day of another month, or ten days off. */
function isSlip(a: WrittenDate, b: WrittenDate): boolean {
  const sameMonth = a.month!.value === b.month!.value;
  return (
    isNear(a, b, 7) ||
    (!sameMonth && a.day!.value === b.day!.value) ||
    (sameMonth && a.day!.value % 10 === b.day!.value % 10)
  );
}

/** "The 9 May attack killed two": news of its own. */
function hasPredicate(view: CheckView, { t, says, word }: EventDate): boolean {
  const right = behind(view, t.time.span, t.sentence, 120);
  const at = right.indexOf(word);
  const rest = at >= 0 && at < 60 ? right.slice(at + word.length) : right;
  return (
    /^(?:\s(?:of|on|at|in|near|against)\s[^.,;]{0,40}?)?\s(?:killed|injured|wounded|burned|burnt|destroyed|damaged|left|hit|struck|caused|drew|lasted|ended|was|were)\b/.test(
      rest,
    ) && contentless(says)
  );
}

function contentless(says: string): boolean {
  return says.trim().split(/\s+/).length < 3;
}

/** Two days of birth or death of one person; who has two of both is two people of one name. */
function lives(view: CheckView): Draft[] {
  const found = conflicts(view).sets.flatMap((set) => {
    const [a, b] = set.map(({ times }) => times[0]).map((time) => time && inContext(view, time));
    return set.length === 2 && a && b && set.every(({ to }) => isOfLife(to)) ? [{ a, b, point: set[0]!.to }] : [];
  });
  const points = new Set(found.map(({ point }) => point));
  const isNamesake = (point: string) =>
    points.has(point.replace(/^birth/, 'death')) && points.has(point.replace(/^death/, 'birth'));
  return found.filter(({ point }) => !isNamesake(point)).map(({ a, b }) => report(view, a, b));
}

function inContext(view: CheckView, time: TimeExpression): TimeInContext | undefined {
  return view.times.find((t) => t.time === time);
}

function report(view: CheckView, first: TimeInContext, second: TimeInContext): Draft {
  const change = (of: TimeInContext, to: WrittenDate) => {
    const edits = changeDate(view.text, of.written!, {
      ...(to.day && { day: to.day.value }),
      ...(to.month && { month: to.month.value }),
      ...(to.year && of.written!.year && { year: to.year.value }),
    });
    return of.written!.weekday ? [] : dateFix(view.text, 'fix/date', of.time.span, edits);
  };
  const value = writtenValue(first.written!);
  return {
    span: second.time.span,
    message: message('date/event-two-dates', { first: value, second: writtenValue(second.written!) }),
    related: [{ span: first.time.span, message: message('related/other-date', { date: value }) }],
    fixes: [...change(second, first.written!), ...change(first, second.written!)],
    explains: [first.time, second.time],
  };
}
