/** The order in which the families of patterns are tried. */

import { WordClass as W } from '../wordClass.ts';
import { around } from './around.ts';
import { dayBeside, holidayWeek } from './beside.ts';
import { calendarDate } from './calendarDate.ts';
import { century } from './century.ts';
import { clockTime, dayAndPart } from './clock.ts';
import { dayLike } from './dayLike.ts';
import { decade } from './decade.ts';
import { deictic } from './deictic.ts';
import { edge, endOf } from './edge.ts';
import { type Entry, firstOf } from './firstOf.ts';
import { fiscalYear } from './fiscalYear.ts';
import { holiday } from './holiday.ts';
import { nth } from './nth.ts';
import { numericDate } from './numericDate.ts';
import { partOfDay } from './partOfDay.ts';
import { quantity } from './quantity.ts';
import { quarter } from './quarter.ts';
import { recurrence } from './recurrence.ts';
import { season } from './season.ts';
import { shifted } from './shifted.ts';
import { vague } from './vague.ts';
import { weekday } from './weekday.ts';
import { weekOf } from './weekOf.ts';
import { year } from './year.ts';

const NUMBER = W.digits | W.mixed | W.cardinal | W.ordinal;

const holidayEntry: Entry = { read: holiday, at: W.holiday };
const calendarEntry: Entry = {
  read: calendarDate,
  at: W.month | W.weekday | W.mixed,
  before: [W.digits | W.cardinal | W.ordinal, W.month | W.shift],
};
const decadeEntry: Entry = {
  read: decade,
  at: W.decadeDigits | W.digits | W.opener,
  before: [W.cardinal, W.decade],
};
const yearEntry: Entry = { read: year, at: W.digits | W.cardinal | W.opener | W.unit | W.clock };
const clockEntry: Entry = {
  read: clockTime,
  at: W.noon | W.hour,
  before: [W.cardinal | W.openCount | W.unit, W.clock | W.dayPart | W.cardinal | W.noon],
};
/** What names a day that a part of the day may follow. */
const dayAndPartEntry: Entry = {
  read: dayAndPart,
  at: 0,
  before: [
    W.weekday | W.month | W.digits | W.deictic | W.holiday | W.mixed | W.shift,
    W.dayPart | W.noon | W.digits | W.mixed | W.cardinal,
  ],
};
const partOfDayEntry: Entry = {
  read: partOfDay,
  at: W.dayPart | W.deictic | W.alone,
  before: [W.shift | W.edge, W.dayPart | W.unit],
};

/** Stretches that "early", "the end of" and "the first week of" may stand before. */
const stretches: readonly Entry[] = [
  {
    read: quarter,
    at: W.mixed,
    before: [NUMBER | W.fiscal | W.shift | W.opener, W.unit | W.openCount | W.mixed],
  },
  { read: century, at: W.ordinal | W.mixed | W.cardinal },
  decadeEntry,
  { read: fiscalYear, at: W.fiscal | W.mixed, before: [W.digits, W.fiscal] },
  holidayEntry,
  calendarEntry,
  { read: weekday, at: W.weekday, before: [W.shift, W.weekday] },
  { read: deictic, at: W.deictic, before: [W.unit, W.deictic] },
  {
    read: shifted,
    at: W.unit,
    before: [W.shift, W.unit | W.month | W.season | W.holiday | W.fiscal],
  },
  { read: season, at: W.season },
  yearEntry,
];
const stretch = firstOf(stretches);
const EDGES = W.edge | W.later | W.shift | W.ordinal | W.opener;
const withParts = firstOf([dayAndPartEntry, partOfDayEntry, { read: edge(stretch), at: EDGES }, ...stretches]);

const loose = firstOf([
  { ...clockEntry, before: [W.cardinal, W.clock | W.dayPart] },
  calendarEntry,
  { ...decadeEntry, at: W.decadeDigits | W.digits },
  { ...yearEntry, at: W.digits | W.cardinal | W.opener },
]);

/** All families. */
export const anyTime = firstOf([
  { read: numericDate, at: W.digits },
  clockEntry,
  dayAndPartEntry,
  partOfDayEntry,
  { read: around(loose), at: W.circa },
  { read: edge(withParts), at: EDGES },
  {
    read: nth(stretch),
    at: 0,
    before: [W.ordinal | W.mixed | W.cardinal | W.shift | W.edge | W.opener, W.unit | W.weekday],
  },
  { read: dayBeside(dayLike), at: W.unit },
  { read: holidayWeek, at: 0, before: [W.holiday | W.month | W.digits | W.mixed | W.ordinal, W.unit] },
  { read: weekOf(dayLike), at: W.unit | W.opener },
  {
    read: recurrence,
    at: W.set | W.weekday,
    before: [W.digits | W.cardinal | W.openCount | W.opener, W.unit | W.set],
  },
  { read: endOf, at: W.unit | W.alone },
  ...stretches.slice(0, 9),
  {
    read: quantity,
    at: W.unit | W.alone,
    before: [NUMBER | W.openCount | W.article | W.approximate | W.opener | W.set | W.edge | W.later | W.shift, W.unit],
  },
  ...stretches.slice(9),
  { read: vague, at: W.vague, before: [W.shift | W.opener, W.vague | W.unit] },
]);
