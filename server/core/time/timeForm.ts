/** What a time expression's words say, component by component, before any calendar has been asked: nothing repaired, nothing added. */

import type { Span } from '../text/span.ts';
import type { Weekday } from './plainDate.ts';

/** A component as written, where it stands. Offsets count from the start of the expression, so that a form moves with it unchanged. */
export interface Part<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

export type Unit =
  | 'minute'
  | 'night'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'second';

/** TIMEX3 `mod`. */
export type Modifier =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER';

/**
 * How a word points from an anchor. `coming`, `last` … keep the word that was written, as readings differ; `past` is "this
 * past spring", `that` also "the same", `the` the bare article ("the quarter"), `now` also "current".
 */
export type Shift =
  | 'none'
  | 'this'
  | 'next'
  | 'last'
  | 'coming'
  | 'past'
  | 'previous'
  | 'following'
  | 'that'
  | 'the'
  | 'week-after'
  | 'fortnight-after';

/** Which way a shift leads: -1 back, 1 ahead, 0 for what stays. */
export function stepOf(shift: Shift | undefined): -1 | 0 | 1 {
  if (shift === 'last' || shift === 'previous' || shift === 'past') return -1;
  return shift === 'next' || shift === 'coming' || shift === 'following' ? 1 : 0;
}

/** "that", "the previous", "the following": of the time that the story has reached, not of the article's day. */
export function isOfStory(shift: Shift | undefined): boolean {
  return shift === 'that' || shift === 'previous' || shift === 'following';
}

/**
 * A date by its calendar components; any may be missing, and any may be impossible ("June 31"). A part that was taken over
 * from the other end of a range or list keeps the place where it is written, before or behind the expression.
 */
export interface CalendarForm {
  readonly kind: 'calendar';
  readonly weekday?: Part<Weekday>;
  readonly day?: Part<number>;
  readonly month?: Part<number>;
  /** Astronomical year (0 is 1 BC). */
  readonly year?: Part<number>;
  /**
   * What of the year is not written in its place. `short`: the century, which nothing tells ("'68"); told by the other end of
   * a range or list: `century` ("1998–99"), `era` ("499 to 450 BC") or the `whole` year ("June 3 to July 5, 2020").
   */
  readonly yearInferred?: 'short' | 'century' | 'era' | 'whole';
  /** Month and day were numbers and could change places ("03/04/2025"). */
  readonly ambiguousOrder?: true;
  /** "last May", "this coming Sunday, March 8". */
  readonly shift?: Shift;
  /** What tells the missing larger parts: "June of that year", "the 20th of next month". */
  readonly within?: TimeForm;
}

/** "Sunday", "last Friday", "this coming Thursday", "Tuesday week". */
export interface WeekdayForm {
  readonly kind: 'weekday';
  readonly weekday: Part<Weekday>;
  readonly shift: Shift;
  /** The week that holds it: "Friday next week". */
  readonly within?: TimeForm;
}

export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A stretch that is a part of a larger one: a decade, a century, a season, a quarter, a half, a fiscal year, the week of a day. */
export interface PeriodForm {
  readonly kind: 'period';
  readonly period:
    | 'decade'
    | 'century'
    | 'millennium'
    | 'season'
    | 'quarter'
    | 'half'
    | 'fiscal-year'
    | 'week'
    | 'weekend';
  /**
   * Decade: its first astronomical year, below 100 where the century is left open ("the '80s"); century and millennium: their
   * number, negative before Christ; season: 1 spring … 4 winter; quarter 1–4; half 1–2; week: of the year.
   */
  readonly number?: Part<number>;
  readonly year?: Part<number>;
  readonly shift?: Shift;
  readonly within?: TimeForm;
}

/** So many units from an anchor: "yesterday" (-1 day), "last month" (-1), "this week" (0), "two days later", "20 years ago". */
export interface OffsetForm {
  readonly kind: 'offset';
  readonly unit: Unit;
  /** Signed; undefined where the words leave it open ("years ago"). May be a fraction ("half a year ago"). */
  readonly count?: Part<number>;
  /** Which way, where the count is open. */
  readonly direction?: 'past' | 'future';
  /** From the article's date, or from the time that the narrative has reached ("two days later"). */
  readonly from: 'document' | 'narrative';
  /** "two days ago" keeps the day, "last week" the whole week. */
  readonly whole: boolean;
  /** Another day that it is counted from: "two days from tomorrow", "the week before last Friday". */
  readonly base?: TimeForm;
}

/** "three days", "a decade", "the first nine months of", "the past two years". */
export interface DurationForm {
  readonly kind: 'duration';
  readonly unit: Unit;
  /** Undefined where the words leave it open ("for years"). */
  readonly count?: Part<number>;
  /** The smaller unit of "a minute and 30 seconds". */
  readonly and?: { readonly unit: Unit; readonly count: Part<number> };
  /** It ends or begins at the anchor: "the past five years", "the next two weeks". */
  readonly reach?: { readonly direction: 'past' | 'future'; readonly from: 'document' | 'narrative' };
}

/** "every Monday", "twice a year", "monthly", "on weekdays". */
export interface SetForm {
  readonly kind: 'set';
  readonly unit: Unit;
  readonly weekday?: Weekday;
  /** Monday to Friday, or Saturday and Sunday. */
  readonly days?: 'weekdays' | 'weekend';
  readonly month?: number;
  readonly season?: number;
  readonly part?: DayPart;
  readonly every?: number;
  readonly times?: number;
}

/** TIMEX3 parts of the day: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** A time of day, alone or on a day that another form tells. */
export interface ClockForm {
  readonly kind: 'clock';
  /** As written, also where impossible, and before `half` is counted in; undefined for a part of the day. */
  readonly hour?: Part<number>;
  readonly minute?: Part<number>;
  readonly second?: Part<number>;
  readonly half?: 'am' | 'pm';
  readonly part?: DayPart;
  readonly zone?: Part<string>;
  /** Absent where the words leave the day to the anchor. */
  readonly on?: TimeForm;
}

/** "now", "recently", "the past", "soon". */
export interface VagueForm {
  readonly kind: 'vague';
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
}

/** A named day: Christmas, Easter, Election Day. */
export interface HolidayForm {
  readonly kind: 'holiday';
  /** An id of `holidays.ts`. */
  readonly holiday: string;
  readonly year?: Part<number>;
  readonly shift?: Shift;
  readonly within?: TimeForm;
}

/** "the first Friday of July", "the last week of March", "the second day": so many from the start of a larger stretch, or from its end. */
export interface NthForm {
  readonly kind: 'nth';
  readonly unit: Unit;
  /** Instead of the unit. */
  readonly weekday?: Weekday;
  /** From 1; negative counts from the end. */
  readonly number: Part<number>;
  readonly within?: TimeForm;
}

export type TimeForm =
  | CalendarForm
  | WeekdayForm
  | PeriodForm
  | OffsetForm
  | DurationForm
  | SetForm
  | ClockForm
  | VagueForm
  | HolidayForm
  | NthForm;

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** The tense of the clause that an expression stands in: it decides which "Friday" is meant. */
export type Tense = 'past' | 'present' | 'future' | 'none';

/** What one paragraph alone tells about an expression; resolved later against the article. */
export interface TimeCandidate {
  readonly span: Span<'paragraph'>;
  readonly form: TimeForm;
  readonly type: TimexType;
  readonly tense: Tense;
  /** A verb of the finished past stands right before it ("said on 12 April"): it cannot lie far ahead. */
  readonly finished: boolean;
  /** In the past perfect ("who had vanished in 1897"): before the time that the story is at. */
  readonly earlier: boolean;
  readonly mod: Modifier | undefined;
  /** The word directly before it, as written: "in", "The"; undefined where a mark or nothing stands there. */
  readonly lead: string | undefined;
  /** Index of its sentence in the paragraph. */
  readonly sentence: number;
  /** Joined with the candidate before it in a range or a list ("June 3–6", "Jan. 3, 5 and 9"). */
  readonly joined: 'range' | 'list' | undefined;
}

/** True of what names one day. */
export function isDay(form: TimeForm): boolean {
  if (form.kind === 'calendar') return form.day !== undefined;
  return form.kind === 'weekday' || form.kind === 'holiday' || (form.kind === 'offset' && form.unit === 'day');
}
