/** Reads the day, and the days that a zone leaves open, from a header's value: "2025-02-14T13:10:00Z", "Saturday 29 March 2025, 15:20". */

import { tokenize } from '../text/tokens.ts';
import { addDays, isRealDate, type PlainDate, type Weekday } from '../time/plainDate.ts';
import { writtenDateAt } from './writtenDate.ts';

export interface Stamp {
  /** As written; two where month and day could change places: the day first, then the month first. */
  readonly readings: readonly PlainDate[];
  readonly weekday?: Weekday;
  /** Hour of the day where it was counted in UTC, so that the day may be another at the place of the story. */
  readonly utcHour?: number;
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
    const utcHour = hourInUtc(text, date.span.end, text.slice(date.span.start, date.span.end));
    return {
      readings,
      ...(date.weekday && { weekday: date.weekday }),
      ...(utcHour !== undefined && { utcHour }),
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
