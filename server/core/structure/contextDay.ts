/** Finds the day that most of an article's own statements agree with, the lede's weekday weighing most. */

import type { Span } from '../text/span.ts';
import { fromDayNumber, isRealDate, type PlainDate, toDayNumber, weekdayOf } from '../time/plainDate.ts';
import { agreement, type Bearing, bearingOf } from './dayAgreement.ts';
import { repairs } from './dayRepairs.ts';
import type { DayStatement } from './dayStatements.ts';

export interface ContextDay {
  readonly date: PlainDate;
  readonly evidence: readonly Span[];
}

const BEFORE = 10;
const AFTER = 8;
const MAX_DATES = 10;
const MAX_PARTIAL_DATES = 4;
const MAX_YEARS = 60;
/** How many years behind the last one that a text names it may have been written. */
const FURTHER_YEARS = 6;
/** By how much the best day has to be better than the next. */
const MARGIN = 0.25;
const LEAST = 2.5;

/** The one best day, or undefined where several are as good, or a single statement tells it. */
export function findContextDay(statements: readonly DayStatement[]): ContextDay | undefined {
  const bearing = bearingOf(statements);
  const days = candidateDays(statements);
  const best = bestOf(bearing, days);
  if (!best || best.score < LEAST || best.pins === 0 || best.support.length < 2) return undefined;
  return { date: fromDayNumber(best.day), evidence: best.support };
}

/**
 * The year of a day that was written without one. `years` are those to be tried besides the ones that the text names.
 * Undefined where several years fit as well.
 */
export function findYear(
  statements: readonly DayStatement[],
  month: number,
  day: number,
  years: readonly number[],
): ContextDay | undefined {
  const tried = new Set(years);
  const named = statements.flatMap(({ year }) => (year ? [year] : []));
  const last = Math.max(...named) + 1;
  const first = Math.max(last - MAX_YEARS, Math.min(...named) - 1);
  for (let year = first; year <= last; year++) tried.add(year);
  const days = [...tried].flatMap((year) =>
    isRealDate({ year, month, day }) ? [toDayNumber({ year, month, day })] : [],
  );
  const bearing = bearingOf(statements);
  let best = bestOf(bearing, days);
  if (best && bearing.periods.some(({ tense, first }) => tense === 'past' && first > best!.day)) {
    // What the text tells as past would lie ahead: the year is a later one than it names.
    for (let year = last + 1; year <= last + FURTHER_YEARS; year++)
      if (isRealDate({ year, month, day })) days.push(toDayNumber({ year, month, day }));
    best = bestOf(bearing, days);
  }
  if (!best || best.score <= 0 || !best.support.length) return undefined;
  return { date: fromDayNumber(best.day), evidence: best.support };
}

/** The one of `days` that the statements agree with, where it stands out. */
export function bestDay(statements: readonly DayStatement[], days: readonly PlainDate[]): PlainDate | undefined {
  const best = bestOf(bearingOf(statements), days.map(toDayNumber));
  return best && best.score > 0 && best.support.length > 0 ? fromDayNumber(best.day) : undefined;
}

interface Scored {
  readonly day: number;
  readonly score: number;
  readonly pins: number;
  readonly support: readonly Span[];
}

/** The best of `days`, where it stands out. */
function bestOf(bearing: Bearing, days: Iterable<number>): Scored | undefined {
  let best: Scored | undefined;
  let second = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    const scored = { day, ...agreement(bearing, day) };
    if (!best || scored.score > best.score) {
      second = best?.score ?? second;
      best = scored;
    } else if (scored.score > second) second = scored.score;
  }
  return best && best.score - second >= MARGIN ? best : undefined;
}

/**
 * The days around the dates that may tell the article's own, and those that one wrong part of such a date could hide.
 * A full date in the running text is background, unless a weekday ties it to the story.
 */
function candidateDays(statements: readonly DayStatement[]): Set<number> {
  const days = new Set<number>();
  let dates = 0;
  for (const statement of statements) {
    const { year, month, day, place, weekday, today } = statement;
    if (year === undefined || month === undefined || day === undefined) continue;
    if (place === 'body' && !weekday && !today) continue;
    if (++dates > MAX_DATES) break;
    if (isRealDate({ year, month, day })) addAround(days, toDayNumber({ year, month, day }));
    if (place === 'lede' || place === 'caption')
      for (const repaired of repairs(statement)) days.add(toDayNumber(repaired));
  }
  addPartialDates(statements, days);
  return days;
}

function addAround(days: Set<number>, at: number): void {
  for (let near = at - BEFORE; near <= at + AFTER; near++) days.add(near);
}

/** "Tuesday, Jan. 21": the years near those of the text in which the weekday is right. */
function addPartialDates(statements: readonly DayStatement[], days: Set<number>): void {
  const years = new Set(statements.slice(0, 60).flatMap(({ year }) => (year ? [year, year + 1] : [])));
  let dates = 0;
  for (const { year, month, day, weekday } of statements) {
    if (year !== undefined || !month || !day || !weekday || ++dates > MAX_PARTIAL_DATES) continue;
    for (const tried of years) {
      const date = { year: tried, month, day };
      if (!isRealDate(date) || weekdayOf(date) !== weekday) continue;
      addAround(days, toDayNumber(date));
    }
  }
}
