/** Finds the article's day in its header: the published stamp; an updated one only bounds. */

import type { Span } from '../text/span.ts';
import { addDays, compareDates, type PlainDate, type Weekday, weekdayOf } from '../time/plainDate.ts';
import type { ChooseDay } from './ambiguousDay.ts';
import { daysOf, readStamp, type Stamp } from './stamp.ts';
import type { HeaderField } from './structure.ts';

export interface HeaderDay {
  readonly date: PlainDate;
  readonly days: readonly PlainDate[];
  readonly evidence: readonly Span[];
  /** Only the day of an update is known: the story is of that day or a little older. */
  readonly onlyBound: boolean;
}

/** From the surest to the least sure. */
const RANKS: readonly RegExp[] = [
  /^(?:date ?)?(?:first |originally )?publi(?:shed|cation|sh|sheddate|cationdate)?(?: ?(?:date|on|at|time))?$|^pub ?date$/,
  /^(?:date|dated|day|datetime|date\/time|article date|story date)$/,
  /^(?:date )?(?:posted|issued?|released?|filed|created)(?: (?:date|on|at))?$|^post date$/,
];
const UPDATED =
  /^(?:date ?)?(?:last ?)?(?:updated?|modified|edited|amended|corrected|revised|lastmod)(?: (?:on|at|date))?$/;
/** An updated story is not much older than its update. */
const MAX_AGE_OF_UPDATE = 2;

/** A stamp, and the header's value that tells it. */
export interface FieldStamp {
  readonly value: Span;
  readonly stamp: Stamp;
}

/** When the article was published, as the surest field that has a day tells it. */
export function publishedStamp(text: string, header: readonly HeaderField[]): FieldStamp | undefined {
  for (const rank of RANKS) {
    const found = stampsOf(text, header, rank)[0];
    if (found) return found;
  }
  return undefined;
}

/** When it was changed. */
export function updatedStamp(text: string, header: readonly HeaderField[]): FieldStamp | undefined {
  return stampsOf(text, header, UPDATED)[0];
}

function stampsOf(text: string, header: readonly HeaderField[], name: RegExp): FieldStamp[] {
  return header.flatMap((field) => {
    const stamp = name.test(field.name) ? readStamp(text.slice(field.value.start, field.value.end)) : undefined;
    return stamp ? [{ value: field.value, stamp }] : [];
  });
}

/** `ledeWeekday` is what the article's own words say; it chooses among days that a zone leaves open, `chooseDay` between day and month first. */
export function findHeaderDay(
  text: string,
  header: readonly HeaderField[],
  ledeWeekday: Weekday | undefined,
  chooseDay: ChooseDay,
): HeaderDay | undefined {
  const has = (name: RegExp) => header.some((field) => name.test(field.name));
  // "Date: …, Time: …, Place: …": of what the story announces.
  const isOfEvent = has(/^time$/) && has(/^(?:place|location)$/);
  const stampOf = ({ value }: HeaderField) => readStamp(text.slice(value.start, value.end));
  for (const rank of RANKS) {
    for (const field of header) {
      if (!rank.test(field.name) || (isOfEvent && /^(?:date|day)$/.test(field.name))) continue;
      const stamp = stampOf(field);
      const days = stamp && openDays(stamp, latest(header, stampOf), chooseDay);
      if (days) return { date: choose(days, stamp, ledeWeekday), days, evidence: [field.value], onlyBound: false };
    }
  }
  const updated = header.find((field) => UPDATED.test(field.name) && stampOf(field)?.readings.length === 1);
  if (!updated) return undefined;
  const last = stampOf(updated)!.readings[0]!;
  const days = Array.from({ length: MAX_AGE_OF_UPDATE + 1 }, (_, i) => addDays(last, i - MAX_AGE_OF_UPDATE));
  const agreeing = days.find((day) => weekdayOf(day) === ledeWeekday);
  return { date: agreeing ?? last, days, evidence: [updated.value], onlyBound: true };
}

/** The latest day that an update allows. */
function latest(
  header: readonly HeaderField[],
  stampOf: (field: HeaderField) => Stamp | undefined,
): PlainDate | undefined {
  for (const field of header) {
    const stamp = UPDATED.test(field.name) ? stampOf(field) : undefined;
    if (stamp?.readings.length === 1) return stamp.readings[0];
  }
  return undefined;
}

/** Undefined where month and day could change places and nothing tells which is which. */
function openDays(stamp: Stamp, until: PlainDate | undefined, chooseDay: ChooseDay): PlainDate[] | undefined {
  let { readings } = stamp;
  if (readings.length > 1 && until) {
    const early = readings.filter((day) => compareDates(day, until) <= 0);
    if (early.length) readings = early;
  }
  if (readings.length > 1 && stamp.weekday) readings = readings.filter((day) => weekdayOf(day) === stamp.weekday);
  const day = readings.length > 1 ? chooseDay(readings) : readings[0];
  return day && daysOf(day, stamp.utcHour);
}

/** The day that the article's own weekday agrees with, else the stamp's. */
function choose(days: readonly PlainDate[], stamp: Stamp, ledeWeekday: Weekday | undefined): PlainDate {
  return (
    (days.length > 1 ? days.find((day) => weekdayOf(day) === ledeWeekday) : undefined) ??
    days.find((day) => stamp.readings.some((reading) => compareDates(reading, day) === 0)) ??
    days[0]!
  );
}
