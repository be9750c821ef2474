/** What the words of a date tell about its day, where other statements relate it to another. */

import { fromDayNumber, isRealDate, toDayNumber, weekdayOf } from '../../time/plainDate.ts';
import type { CheckView } from '../checkView.ts';
import { toldTime } from '../claims/knownTime.ts';
import { toldAsPast } from '../claims/toldAsPast.ts';
import { toldAsToCome } from '../claims/toldAsToCome.ts';
import { message } from '../messageIds.ts';
import { isQuoted } from '../placesIn.ts';
import { isDenied } from '../suppressors/denial.ts';
import type { TimeInContext } from '../timeInContext.ts';
import { writtenValue } from '../writing/writtenDate.ts';
import { articleDay, origin, type Point, type Statement } from './statement.ts';
import { pointOf } from './timeline.ts';

/** `estimates`: the day numbers that other points of the story have by now, in text order; they choose the year and the week that the words leave out. */
export function dateStatement(view: CheckView, point: Point, estimates: ReadonlyMap<Point, number>): Statement[] {
  const named = expressionOf(view, point);
  if (!named) return [];
  // A step and the date in apposition to it share a point: the date is the one that tells a day.
  const both = [named, view.times[named.at + 1]].filter((t): t is TimeInContext => !!t && pointOf(view, t) === point);
  return both.flatMap((t) => oneDate(view, t, point, estimates.get(point) ?? lastOf(estimates)));
}

/** The expression whose day has that name; undefined where it is the day of something else. */
function expressionOf(view: CheckView, point: Point): TimeInContext | undefined {
  return point.startsWith('time ') ? view.times[Number(point.slice(5))] : undefined;
}

/** What happened on the day of a date was before the article's, what will be comes after. */
export function tenseStatement(view: CheckView, point: Point): Statement[] {
  const t = expressionOf(view, point);
  if (t?.block !== 'paragraph' || isQuoted(view, t.time.span) || t.time.type === 'DURATION') return [];
  const past = toldAsPast(view, t);
  if (!past && !toldAsToCome(view, t)) return [];
  // A week or a year may have begun or not be over.
  const [low, high] = past ? [-7, Infinity] : [-Infinity, 7];
  const says = message(past ? 'related/told-as-past' : 'related/told-as-to-come', { words: t.time.text });
  return [{ kind: 'tense', from: point, to: articleDay, low, high, span: t.time.span, says, times: [] }];
}

function oneDate(view: CheckView, t: TimeInContext, point: Point, near: number | undefined): Statement[] {
  if (t.time.mod || isDenied(view, t)) return [];
  const { form, span } = t.time;
  const statement = (
    kind: 'date' | 'weekday',
    low: number,
    high: number,
    value: string,
    others: readonly number[] = [],
  ) => [
    {
      kind,
      from: origin,
      to: point,
      low,
      high,
      span,
      says: message('related/other-date', { date: value }),
      times: [t.time],
      ...(others.length > 0 && { others }),
    },
  ];
  const told = toldTime(t);
  if (told) return statement('date', toDayNumber(told.first), toDayNumber(told.last), writtenValue(t.written!));
  const { written } = t;
  if (written?.month && written.day && !written.year) {
    const year = near === undefined ? (t.time.interval?.first.year ?? 2003) : fromDayNumber(near).year;
    const days = daysAround(year, written.month.value, written.day.value, written.weekday?.value);
    if (near !== undefined) days.sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
    const [day, ...others] = days;
    return day === undefined ? [] : statement('date', day, day, writtenValue(written), others);
  }
  if (form.kind === 'weekday' && form.shift === 'none' && !form.within && near !== undefined) {
    const back = (weekdayOf(fromDayNumber(Math.round(near))) - form.weekday.value + 7) % 7;
    const day = Math.round(near) - back;
    const nearest = near - day <= day + 7 - near ? day : day + 7;
    return statement('weekday', nearest, nearest, `XXXX-WXX-${form.weekday.value}`, [nearest - 7, nearest + 7]);
  }
  return [];
}

/** Day numbers of the date in the year, the one before and the one after; those alone that are on the weekday, where any is. */
function daysAround(year: number, month: number, day: number, weekday: number | undefined): number[] {
  const all: number[] = [];
  const right: number[] = [];
  for (let i = 0; i < 3; i++) {
    const date = { year: year + (i === 0 ? 0 : i === 1 ? -1 : 1), month, day };
    if (!isRealDate(date)) continue;
    all.push(toDayNumber(date));
    if (weekdayOf(date) === weekday) right.push(all.at(-1)!);
  }
  return right.length > 0 ? right : all;
}

function lastOf(estimates: ReadonlyMap<Point, number>): number | undefined {
  let last: number | undefined;
  for (const day of estimates.values()) last = day;
  return last;
}
