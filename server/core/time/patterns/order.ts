/** The order in which the families of patterns are tried. */

import { WordClass as W } from '../wordClass.ts';
import { around } from './around.ts';
import { dayBeside, holidayWeek } from './beside.ts';
import { calendarDate } from './calendarDate.ts';
import { clockTime, dayLike, partOfDay } from './clock.ts';
import { deictic } from './deictic.ts';
import { edge, endOf } from './edge.ts';
import { type Entry, firstOf } from './firstOf.ts';
import { holiday } from './holiday.ts';
import { nth } from './nth.ts';
import { numericDate } from './numericDate.ts';
import { century, decade, fiscalYear, quarter, season, weekOf } from './period.ts';
import { quantity } from './quantity.ts';
import { recurrence } from './recurrence.ts';
import { shifted } from './shifted.ts';
import { vague } from './vague.ts';
import { weekday } from './weekday.ts';
import { year } from './year.ts';

const NUMBER = W.digits | W.mixed | W.cardinal | W.ordinal;

/** What names a day that a part of the day may follow, and the parts themselves. */
const DAY_OR_PART =
  W.weekday | W.month | W.digits | W.mixed | W.deictic | W.holiday | W.shift | W.dayPart | W.edge | W.alone;

const besideEntries: readonly Entry[] = [
  [W.unit, dayBeside(dayLike)],
  [W.holiday, holidayWeek],
];
const holidayEntry: Entry = [W.holiday, holiday];
const calendarEntry: Entry = [NUMBER | W.month | W.weekday, calendarDate];
const shiftedEntry: Entry = [W.shift | W.unit, shifted];

/** Stretches that "early", "the end of" and "the first week of" may stand before. */
const stretches: readonly Entry[] = [
  [NUMBER | W.fiscal | W.shift | W.opener, quarter],
  [NUMBER, century],
  [NUMBER | W.opener, decade],
  [NUMBER | W.fiscal | W.mixed, fiscalYear],
  holidayEntry,
  calendarEntry,
  [W.weekday | W.shift, weekday],
  [W.deictic | W.unit, deictic],
  shiftedEntry,
  [W.season, season],
  [NUMBER | W.opener | W.unit | W.clock, year],
];
const stretch = firstOf(stretches);
const edges = W.edge | W.later | W.shift | W.ordinal | W.opener;
const withParts = firstOf([[DAY_OR_PART, partOfDay], [edges, edge(stretch)], ...stretches]);

const loose = firstOf([
  [NUMBER | W.noon, clockTime],
  [NUMBER | W.month | W.weekday, calendarDate],
  [NUMBER, decade],
  [NUMBER | W.opener, year],
]);

/** All families. */
export const anyTime = firstOf([
  [W.digits, numericDate],
  [NUMBER | W.noon | W.openCount | W.unit, clockTime],
  [DAY_OR_PART, partOfDay],
  [W.approximate, around(loose)],
  [edges, edge(withParts)],
  [NUMBER | W.shift | W.edge | W.opener, nth(stretch)],
  ...besideEntries,
  [W.unit | W.opener, weekOf(dayLike)],
  [W.set | W.weekday | W.openCount | NUMBER | W.opener, recurrence],
  [W.unit | W.alone, endOf],
  ...stretches.slice(0, 9),
  [
    NUMBER | W.openCount | W.article | W.approximate | W.unit | W.opener | W.set | W.edge | W.later | W.shift | W.alone,
    quantity,
  ],
  ...stretches.slice(9),
  [W.vague | W.shift | W.opener, vague],
]);
