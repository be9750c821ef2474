/** Reads the day, the days that a zone leaves open, and the time of day from a header's value: "2025-02-14T13:10:00Z", "Saturday 29 March 2025, 15:20". */

import { tokenize } from '../text/tokens.ts';
import { addDays, isRealDate, type PlainDate, type Weekday } from '../time/plainDate.ts';
import { writtenDateAt } from './writtenDate.ts';

export interface Stamp {
  /** As written; two where month and day could change places: the day first, then the month first. */
  readonly readings: readonly PlainDate[];
  readonly weekday?: Weekday;
  /** Hour of the day where it was counted in UTC, so that the day may be another at the place of the story. */
  readonly utcHour?: number;
  /** Minutes of the day, where a time is told. */
  readonly clock?: number;
  /** Behind that time, as written: "Z", "+02:00", "EST". */
  readonly zone?: string;
}

const CLOCK =
  /(?:T|\b)(\d{1,2})(?:[:.](\d{2})(?::\d{2}(?:\.\d+)?)?)? ?([ap]\.?m\b\.?)? ?(Z\b|UTC(?! ?[+-]\d)|GMT(?! ?[+-]\d)|[+-]\d{2}:?\d{2}\b)?/i;
const UTC = /^(?:Z|UTC|GMT|[+-]00:?00)$/i;
/** Zones reach from UTC-10 to UTC+13 where news is written. */
const WEST = 10;
const EAST = 13;
const MAX_TOKENS = 14;

/** The first real day in `value` that has a year; undefined where there is none. */
export function readStamp(value: string): Stamp | undefined {
  const text = value.slice(0, 200);
  const tokens = tokenize(text);
  for (let i = 0; i < tokens.length && i < MAX_TOKENS; i++) {
    const date = writtenDateAt(tokens, i);
    if (!date) continue;
    const readings = date.readings.flatMap(({ year, month, day }) =>
      year !== undefined && isRealDate({ year, month, day }) ? [{ year, month, day }] : [],
    );
    if (!readings.length) return undefined;
    const { start, end } = date.span;
    const utcHour = hourInUtc(text, end, text.slice(start, end));
    return {
      readings,
      ...(date.weekday && { weekday: date.weekday }),
      ...(utcHour !== undefined && { utcHour }),
      // "11:50 p.m. EST, March 5, 2025"; an hour may be one piece with its day.
      ...(clockIn(text.slice(/T\d\d$/.test(text.slice(start, end)) ? end - 3 : end)) ?? clockIn(text.slice(0, start))),
    };
  }
  return undefined;
}

/** The days that the stamp may mean at the place of the story, in order. */
export function daysOf(day: PlainDate, utcHour: number | undefined): PlainDate[] {
  if (utcHour === undefined) return [day];
  if (utcHour < WEST) return [addDays(day, -1), day];
  return utcHour >= 24 - EAST ? [day, addDays(day, 1)] : [day];
}

/** Undefined where no clock time is given, or one of another zone: then the day is the writer's own. */
function hourInUtc(text: string, end: number, written: string): number | undefined {
  // "2025-02-14T13" is one piece: the clock starts inside it.
  const joined = /T\d\d$/.exec(written);
  const match = CLOCK.exec(text.slice(joined ? end - 3 : end));
  if (!match?.[1] || !match[4] || !UTC.test(match[4])) return undefined;
  const hour = Number(match[1]);
  const half = match[3]?.[0]?.toLowerCase();
  if (half) return (hour % 12) + (half === 'p' ? 12 : 0);
  return hour < 24 ? hour : undefined;
}

const TIME =
  /(?:T|\b)(\d{1,2})(?:[:.](\d\d)(?!\d)(?::\d\d(?:\.\d+)?)?)?\s?([APap]\.?[Mm]\b\.?)?[\s(]*(Z\b|[+-]\d\d:?\d\d\b|(?:[A-Z]{1,4}T|UTC)\b)?/;

/** Undefined where no hour with its minutes, or with a.m. or p.m., is told. */
function clockIn(text: string): Pick<Stamp, 'clock' | 'zone'> | undefined {
  const [, hours, minutes, half, zone] = TIME.exec(text) ?? [];
  const hour = Number(hours);
  if ((minutes ?? half) === undefined || hour > 23 || (half && (hour < 1 || hour > 12))) return undefined;
  const ofDay = half ? (hour % 12) + (/^p/i.test(half) ? 12 : 0) : hour;
  return { clock: ofDay * 60 + Number(minutes ?? 0), ...(zone !== undefined && { zone }) };
}
