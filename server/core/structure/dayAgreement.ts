/** Measures how well a day agrees with what an article says about days. */

import type { Span } from '../text/span.ts';
import { daysInMonth, fromDayNumber, isRealDate, toDayNumber, type Weekday, weekdayOf } from '../time/plainDate.ts';
import type { Tense } from '../time/timeForm.ts';
import { repairs } from './dayRepairs.ts';
import type { DayStatement, Place } from './dayStatements.ts';

/** The statements, sorted by what they can tell about the article's day. */
export interface Bearing {
  readonly lede?: Bare;
  readonly bare: readonly Bare[];
  readonly full: readonly Full[];
  readonly partial: readonly Partial[];
  readonly periods: readonly Period[];
}

/** A weekday alone. */
interface Bare {
  readonly span: Span;
  readonly weekday: Weekday;
  readonly ahead: boolean;
}

/** A day with its year, by day number. */
interface Full {
  readonly span: Span;
  readonly place: Place;
  readonly tense: Tense;
  readonly at: number;
  readonly weekday?: Weekday;
  /** Its weekday is that of its date. */
  readonly right: boolean;
  readonly today: boolean;
  readonly repaired: readonly number[];
}

/** A day without its year. */
interface Partial {
  readonly span: Span;
  readonly place: Place;
  readonly tense: Tense;
  readonly month: number;
  readonly day: number;
  readonly weekday?: Weekday;
  readonly today: boolean;
}

/** A month or a year. */
interface Period {
  readonly year: number;
  readonly tense: Tense;
  readonly first: number;
  readonly last: number;
}

export interface Agreement {
  readonly score: number;
  /** How many statements name this very day, or one tied to it by its weekday. */
  readonly pins: number;
  /** Statements that speak for the day, in text order, without repeats of the same words. */
  readonly support: readonly Span[];
}

/** What a statement is worth. The lede's weekday weighs most; what only bounds the day weighs least. */
const WORTH = {
  today: 4,
  ledeWeekday: 3,
  ledeDate: 3,
  captionDate: 2,
  captionBefore: 0.5,
  repaired: 0.75,
  weekdayWithDate: 2,
  weekdayAgainstDate: -1.5,
  linked: 1.75,
  linkedToFile: 1,
  sameWeekday: 0.7,
  insistedWeekday: 0.5,
  dayAfterLede: 0.5,
  nearDate: 0.25,
  sameYear: 0.3,
  nextYear: 0.15,
  ledeWeekdayAhead: -1,
  otherWeekdayAhead: -0.5,
  before: -1,
  beforeFile: -0.3,
} as const;

const NEAR = 45;
const PINNING = 60;
const HALF_YEAR = 183;

export function bearingOf(statements: readonly DayStatement[]): Bearing {
  const bare: Bare[] = [];
  const full: Full[] = [];
  const partial: Partial[] = [];
  const periods: Period[] = [];
  let lede: Bare | undefined;
  for (const statement of statements) {
    const { span, place, tense, weekday, year, month, day, shifted } = statement;
    const own = { span, place, tense, ...(weekday && { weekday }), today: statement.today === true };
    if (year !== undefined && month !== undefined && day !== undefined) {
      if (!isRealDate({ year, month, day })) continue;
      const at = toDayNumber({ year, month, day });
      const right = weekday === undefined || weekdayOf({ year, month, day }) === weekday;
      const repairable = place === 'lede' || place === 'caption';
      full.push({ ...own, at, right, repaired: repairable ? repairs(statement).map(toDayNumber) : [] });
    } else if (month !== undefined && day !== undefined) {
      partial.push({ ...own, month, day });
    } else if (year !== undefined) {
      if (place !== 'file') periods.push({ tense, year, ...stretch(year, month) });
    } else if (weekday && !shifted && (place === 'lede' || place === 'body')) {
      const ahead = tense === 'future' || tense === 'present';
      const found = { span, weekday, ahead };
      if (place === 'lede' && !lede && tense !== 'future') lede = found;
      else bare.push(found);
    } else if (weekday && shifted && tense === 'future') {
      bare.push({ span, weekday, ahead: true });
    }
  }
  return { ...(lede && { lede }), bare, full, partial, periods };
}

function stretch(year: number, month: number | undefined): { first: number; last: number } {
  const from = month && month <= 12 ? month : 1;
  const to = month && month <= 12 ? month : 12;
  return {
    first: toDayNumber({ year, month: from, day: 1 }),
    last: toDayNumber({ year, month: to, day: daysInMonth(year, to) }),
  };
}

/** Collects what speaks for one day. */
interface Tally {
  score: number;
  pins: number;
  readonly support: Span[];
}

/** `day` is a day number. Linear in the number of statements. */
export function agreement(bearing: Bearing, day: number): Agreement {
  const tally: Tally = { score: 0, pins: 0, support: [] };
  const weekday = weekdayOf(fromDayNumber(day));
  if (bearing.lede?.weekday === weekday) agree(tally, WORTH.ledeWeekday, bearing.lede.span);
  else if (bearing.lede && (bearing.lede.weekday % 7) + 1 === weekday) tally.score += WORTH.dayAfterLede;
  for (const date of bearing.full) tallyFull(tally, date, day);
  tallyPartials(tally, bearing.partial, day);
  tallyBare(tally, bearing, day, weekday);
  tallyPeriods(tally, bearing.periods, day);
  tally.support.sort((a, b) => a.start - b.start);
  return tally;
}

function agree(tally: Tally, worth: number, span: Span): void {
  tally.score += worth;
  tally.support.push(span);
}

function tallyFull(tally: Tally, { span, place, tense, at, weekday, right, today, repaired }: Full, day: number): void {
  if (today && at === day) {
    // The word and the date say the same: two statements in one.
    tally.pins++;
    agree(tally, WORTH.today, span);
    tally.support.push(span);
    return;
  }
  if (repaired.includes(day)) {
    tally.pins++;
    if (!right) agree(tally, WORTH.repaired, span);
  }
  if (!right) return;
  if (place === 'file') {
    if (day < at) tally.score += WORTH.beforeFile;
    else if (day <= at + 6) tally.score += WORTH.nearDate;
  } else if (place === 'caption') {
    if (day === at) pin(tally, WORTH.captionDate, span);
    else if (day > at && day <= at + 3) pin(tally, WORTH.captionBefore, span);
    else if (day < at) tally.score += WORTH.before;
  } else if (tense === 'future') {
    if (day > at) tally.score += WORTH.before;
    else if (day >= at - 14) agree(tally, WORTH.nearDate, span);
  } else if (place === 'lede' && day === at) {
    pin(tally, weekday ? WORTH.ledeDate : WORTH.captionDate, span);
  } else if (day < at) {
    tally.score += tense === 'past' ? WORTH.before : WORTH.before / 2;
  }
}

function pin(tally: Tally, worth: number, span: Span): void {
  tally.pins++;
  agree(tally, worth, span);
}

function tallyPartials(tally: Tally, partials: readonly Partial[], day: number): void {
  let near = 0;
  for (const partial of partials) {
    const at = nearestYear(partial, day);
    if (at === undefined) continue;
    const away = at - day;
    if (partial.place === 'file') continue;
    const isAgainstTense = (partial.tense === 'past' && away > 0) || (partial.tense === 'future' && away < 0);
    if (partial.today) {
      if (away === 0) pin(tally, WORTH.today, partial.span);
    } else if (partial.weekday) {
      if (weekdayOf(fromDayNumber(at)) !== partial.weekday) tally.score += WORTH.weekdayAgainstDate;
      else if (Math.abs(away) <= PINNING) pin(tally, WORTH.weekdayWithDate, partial.span);
      else tally.score += WORTH.weekdayWithDate / 2;
      if (partial.place === 'lede' && partial.tense !== 'future' && away === 0) tally.score += WORTH.captionDate;
      if (isAgainstTense) tally.score += WORTH.before;
    } else if (isAgainstTense) {
      tally.score -= WORTH.nearDate;
    } else if (Math.abs(away) <= NEAR && near < 4) {
      near++;
      tally.score += WORTH.nearDate;
      // One day near by tells little, two tell that the story is of this time.
      if (near === 2) tally.support.push(partial.span);
    }
  }
}

/** The day number of the date in the year that brings it nearest to `day`. */
function nearestYear({ month, day: ofMonth }: Partial, day: number): number | undefined {
  const { year } = fromDayNumber(day);
  let best: number | undefined;
  for (let tried = year - 1; tried <= year + 1; tried++) {
    const date = { year: tried, month, day: ofMonth };
    if (!isRealDate(date)) continue;
    const at = toDayNumber(date);
    if (Math.abs(at - day) <= HALF_YEAR && (best === undefined || Math.abs(at - day) < Math.abs(best - day))) best = at;
  }
  return best;
}

function tallyBare(tally: Tally, { lede, bare, full }: Bearing, day: number, weekday: Weekday): void {
  let same = 0;
  let ledeAgain = 0;
  let linked = 0;
  let against = 0;
  for (const { span, weekday: told, ahead } of bare) {
    if (ahead) {
      if (told === weekday)
        against = Math.min(against, told === lede?.weekday ? WORTH.ledeWeekdayAhead : WORTH.otherWeekdayAhead);
      continue;
    }
    if (told === lede?.weekday) ledeAgain++;
    if (told === weekday) {
      if (!lede && same === 0) tally.support.push(span);
      if (++same <= 3) tally.score += WORTH.sameWeekday;
    }
    if (told === lede?.weekday || (linked >> told) & 1) continue;
    const date = full.find((one) => one.right && one.weekday === told && one.at <= day && day <= one.at + 6);
    if (!date) continue;
    linked |= 1 << told;
    agree(tally, date.place === 'file' ? WORTH.linkedToFile : WORTH.linked, date.span);
    if (full.some((other) => other !== date && Math.abs(other.at - date.at) <= 14)) tally.pins++;
  }
  // A weekday told again and again outweighs one that only the lede names.
  if (weekday !== lede?.weekday && same >= 2 && same > ledeAgain) tally.score += WORTH.insistedWeekday;
  tally.score += against;
}

/** What was has begun before the day, what will be has not ended. Articles name their own year and the last one often. */
function tallyPeriods(tally: Tally, periods: readonly Period[], day: number): void {
  const { year } = fromDayNumber(day);
  let against = 0;
  let near = 0;
  for (const { tense, year: told, first, last } of periods) {
    if ((tense === 'past' && day < first) || (tense === 'future' && day > last)) against++;
    if (told === year) near = WORTH.sameYear;
    else if (Math.abs(told - year) === 1) near = Math.max(near, WORTH.nextYear);
  }
  tally.score += near + Math.max(-3, WORTH.before * against);
}
