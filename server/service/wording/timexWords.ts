/** TIMEX3 values in plain words: "2020-07-16" is "Thursday, July 16, 2020". */

import { fromDayNumber, isRealDate, type PlainDate, toDayNumber, weekdayOf } from '../../core/time/plainDate.ts';
import type { Modifier } from '../../core/time/timeForm.ts';
import { count, ordinal, plural } from './count.ts';
import { dateInWords, dayInWords, monthName, weekdayName, yearInWords } from './days.ts';

type Pattern = readonly [RegExp, (match: RegExpExecArray) => string | undefined];

const year = String.raw`(BC\d{4}|\d{4}|XXXX)`;

const patterns: readonly Pattern[] = [
  [new RegExp(`^${year}-(\\d\\d|XX)-(\\d\\d|XX)$`), ([, y, m, d]) => calendar(y!, m!, d!)],
  [new RegExp(`^${year}-(\\d\\d|XX)$`), ([, y, m]) => monthOf(y!, m!)],
  [new RegExp(`^${year}$`), ([, y]) => (y === 'XXXX' ? 'a year' : yearInWords(numberOf(y!)!))],
  [new RegExp(`^${year}-W(\\d\\d|XX)$`), ([, y, w]) => weekOf(y!, w!)],
  [new RegExp(`^${year}-W(\\d\\d|XX)-WE$`), ([, y, w]) => weekendOf(y!, w!)],
  [new RegExp(`^${year}-W(\\d\\d|XX)-([1-7])$`), ([, y, w, d]) => weekdayInWeek(y!, w!, Number(d))],
  [new RegExp(`^${year}-(SP|SU|FA|WI)$`), ([, y, s]) => inYear(seasons[s!]!, y!)],
  [new RegExp(`^${year}-Q([1-4X])$`), ([, y, q]) => inYear(part(q!, 'quarter'), y!, ' of ')],
  [new RegExp(`^${year}-H([12X])$`), ([, y, h]) => inYear(part(h!, 'half'), y!, ' of ')],
  [new RegExp(`^FY${year}$`), ([, y]) => inYear('fiscal', y!)],
  [new RegExp(`^FY${year}-Q([1-4])$`), ([, y, q]) => inYear(part(q!, 'quarter'), y!, ' of fiscal ')],
  [new RegExp(`^FY${year}-H([12])$`), ([, y, h]) => inYear(part(h!, 'half'), y!, ' of fiscal ')],
  [/^(\d{3})X?$/, ([, d]) => `the ${d}0s`],
  [/^(\d\d)(?:XX)?$/, ([, c]) => `the ${ordinal(Number(c) + 1)} century`],
  [/^P(\d+(?:\.\d+)?|X+)(DE|CE|ML|WE|[YQMWD])$/, ([, n, u]) => duration(n!, dateUnits[u!]!)],
  [/^PT(\d+(?:\.\d+)?|X+)([HMS])$/, ([, n, u]) => duration(n!, timeUnits[u!]!)],
  [/^PRESENT_REF$/, () => 'now'],
  [/^PAST_REF$/, () => 'some time ago'],
  [/^FUTURE_REF$/, () => 'some time to come'],
];

/** Up to then people counted by the Julian calendar, and weekdays by this one would be wrong. */
const LAST_JULIAN_YEAR = 1582;

const seasons: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const dateUnits: Readonly<Record<string, string>> = {
  D: 'day',
  W: 'week',
  WE: 'weekend',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
  DE: 'decade',
  CE: 'century',
  ML: 'millennium',
};
const timeUnits: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };
const dayParts: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};

/** Undefined for a value that has no words here; never throws. */
export function timexWords(value: string): string | undefined {
  const at = value.startsWith('P') ? -1 : value.indexOf('T');
  if (at >= 0) return clockOn(value.slice(0, at), value.slice(at + 1));
  for (const [pattern, words] of patterns) {
    const match = pattern.exec(value);
    if (match) return words(match);
  }
  return undefined;
}

const modifiers: Readonly<Record<Modifier, string>> = {
  START: 'the beginning of',
  MID: 'the middle of',
  END: 'the end of',
  APPROX: 'about',
  MORE_THAN: 'more than',
  LESS_THAN: 'less than',
  EQUAL_OR_MORE: 'at least',
  EQUAL_OR_LESS: 'at most',
  BEFORE: 'before',
  AFTER: 'after',
  ON_OR_BEFORE: 'by',
  ON_OR_AFTER: 'from',
};

/** Of a single day. */
const ofDay: Readonly<Partial<Record<Modifier, string>>> = { START: 'early on', END: 'late on' };

/** The value with its TIMEX3 modifier: "more than 20 years". */
export function modifiedWords(value: string, mod: Modifier | undefined): string | undefined {
  const words = timexWords(value);
  if (!words || !mod) return words;
  return `${(/-\d\d-\d\d$/.test(value) && ofDay[mod]) || modifiers[mod]} ${words}`;
}

/** For a point that was counted: "more than 20 years ago" is 2005 or earlier, "more than a year from now" 2026 or later. */
export function countedWords(value: string, mod: Modifier | undefined, isAhead: boolean): string | undefined {
  const isBound = mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE' || mod === 'LESS_THAN' || mod === 'EQUAL_OR_LESS';
  const words = isBound ? timexWords(value) : undefined;
  if (!words) return modifiedWords(value, mod);
  const isFarther = mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE';
  return `${words} or ${isFarther === isAhead ? 'later' : 'earlier'}`;
}

/** A date without its weekday, for the middle of a sentence: "July 16, 2020", "July 16", "July 2020", "2020". */
export function dateWords(value: string): string {
  const day = /^(BC\d{4}|\d{4}|XXXX)-(\d\d)-(\d\d)$/.exec(value);
  if (!day) return timexWords(value) ?? value;
  const known = numberOf(day[1]!);
  const [month, date] = [Number(day[2]), Number(day[3])];
  return known === undefined ? `${monthName(month)} ${date}` : dateInWords({ year: known, month, day: date });
}

/** The day that a value names, time of day or not; undefined where it names none. */
export function dayOf(value: string): PlainDate | undefined {
  const match = /^(BC\d{4}|\d{4})-(\d\d)-(\d\d)(?:T.*)?$/.exec(value);
  if (!match) return undefined;
  const date = { year: numberOf(match[1]!)!, month: Number(match[2]), day: Number(match[3]) };
  return isRealDate(date) ? date : undefined;
}

/** Astronomical. */
function numberOf(written: string): number | undefined {
  if (written === 'XXXX') return undefined;
  return written.startsWith('BC') ? 1 - Number(written.slice(2)) : Number(written);
}

function calendar(y: string, m: string, d: string): string | undefined {
  if (d === 'XX') return m === 'XX' ? undefined : `a day in ${monthOf(y, m)}`;
  if (m === 'XX') return `the ${ordinal(Number(d))} of a month`;
  const known = numberOf(y);
  const [month, day] = [Number(m), Number(d)];
  if (known === undefined) return `${monthName(month)} ${day} of a year that is not told`;
  const date = { year: known, month, day };
  return isRealDate(date) && known > LAST_JULIAN_YEAR ? dayInWords(date) : dateInWords(date);
}

function monthOf(y: string, m: string): string {
  const month = m === 'XX' ? 'a month' : monthName(Number(m));
  return inYear(month, y, m === 'XX' ? ' of ' : ' ');
}

function inYear(what: string, y: string, joint = ' '): string {
  const known = numberOf(y);
  return known === undefined ? what : `${what}${joint}${yearInWords(known)}`;
}

function part(number: string, of: string): string {
  return number === 'X' ? `a ${of}` : `the ${['first', 'second', 'third', 'fourth'][Number(number) - 1]} ${of}`;
}

function weekOf(y: string, w: string): string {
  const monday = mondayOf(y, w);
  return monday ? `the week from ${dayInWords(monday)}` : 'a week';
}

function weekendOf(y: string, w: string): string {
  const monday = mondayOf(y, w);
  return monday ? `the weekend from ${dayInWords(plusDays(monday, 5))}` : 'a weekend';
}

function weekdayInWeek(y: string, w: string, weekday: number): string {
  const monday = mondayOf(y, w);
  return monday ? dayInWords(plusDays(monday, weekday - 1)) : `a ${weekdayName(weekday)}`;
}

/** ISO 8601: week 1 is the one with January 4. */
function mondayOf(y: string, w: string): PlainDate | undefined {
  const known = numberOf(y);
  if (known === undefined || w === 'XX') return undefined;
  const fourth = { year: known, month: 1, day: 4 };
  return plusDays(fourth, 1 - weekdayOf(fourth) + (Number(w) - 1) * 7);
}

function plusDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** "three days", "half an hour", "two and a half years", "some weeks". */
function duration(n: string, unit: string): string {
  if (n.startsWith('X')) return `some ${plural(2, unit)}`;
  const number = Number(n);
  const whole = Math.floor(number);
  const part = partsOfOne[String(number - whole)];
  if (part && whole === 0) return `${part} ${unit === 'hour' ? 'an' : 'a'} ${unit}`;
  return number - whole === 0.5
    ? `${count(whole)} and a half ${plural(2, unit)}`
    : `${count(number)} ${plural(number, unit)}`;
}

const partsOfOne: Readonly<Record<string, string>> = { 0.25: 'a quarter of', 0.5: 'half', 0.75: 'three quarters of' };

function clockOn(day: string, clock: string): string | undefined {
  const named = dayParts[clock];
  // Of an hour that is open the day is all that can be told
  const match = /^(\d\d)(?::(\d\d|XX))?(?::\d\d)?(Z|[+-]\d\d(?::?\d\d)?)?$/.exec(clock);
  const time = named
    ? `${named === 'night' || named === 'midday' ? 'at' : 'in the'} ${named}`
    : match && `${match[1]}:${match[2] ?? '00'}${match[3] === 'Z' ? ' GMT' : (match[3] ?? '')}`;
  if (!time) return timexWords(day);
  const on = day && timexWords(day);
  return on ? `${on}, ${time}` : time;
}
