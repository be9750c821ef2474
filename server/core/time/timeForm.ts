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

/** A date by its calendar components; any may be missing, and any may be impossible ("June 31"). */
export interface CalendarForm {
  readonly kind: 'calendar';
  readonly weekday?: Part<Weekday>;
  readonly day?: Part<number>;
  readonly month?: Part<number>;
  /** Astronomical year (0 is 1 BC). */
  readonly year?: Part<number>;
  /** The year was written with two digits or taken from the other end of a range. */
  readonly yearInferred?: true;
  /** Month and day were numbers and could change places ("03/04/2025"). */
  readonly ambiguousOrder?: true;
}

/** "Sunday", "last Friday", "this coming Thursday", "Tuesday week". */
export interface WeekdayForm {
  readonly kind: 'weekday';
  readonly weekday: Part<Weekday>;
  readonly shift: 'none' | 'this' | 'next' | 'last' | 'coming' | 'past' | 'week-after';
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

/** A stretch that is a part of a larger one: a decade, a century, a season, a quarter, a half, a fiscal year. */
export interface PeriodForm {
  readonly kind: 'period';
  readonly period: 'decade' | 'century' | 'millennium' | 'season' | 'quarter' | 'half' | 'fiscal-year';
  /** Decade: its first year; century: its number; season: 1 spring … 4 winter; quarter 1–4; half 1–2. */
  readonly number?: Part<number>;
  readonly year?: Part<number>;
}

/** So many units from an anchor: "yesterday" (-1 day), "last month" (-1), "this week" (0), "two days later", "20 years ago". */
export interface OffsetForm {
  readonly kind: 'offset';
  readonly unit: Unit;
  /** Signed; undefined where the words leave it open ("years ago"). May be a fraction ("half a year ago"). */
  readonly count?: Part<number>;
  /** From the article's date, or from the time that the narrative has reached ("two days later"). */
  readonly from: 'document' | 'narrative';
  /** "two days ago" keeps the day, "last week" the whole week. */
  readonly whole: boolean;
}

/** "three days", "a decade", "the first nine months of". */
export interface DurationForm {
  readonly kind: 'duration';
  readonly unit: Unit;
  /** Undefined where the words leave it open ("for years"). */
  readonly count?: Part<number>;
}

/** "every Monday", "twice a year", "monthly". */
export interface SetForm {
  readonly kind: 'set';
  readonly unit: Unit;
  readonly weekday?: Weekday;
  readonly every?: number;
  readonly times?: number;
}

/** A time of day, alone or on a day that another form tells. */
export interface ClockForm {
  readonly kind: 'clock';
  /** 0–24, as written where impossible; undefined for a part of the day. */
  readonly hour?: Part<number>;
  readonly minute?: Part<number>;
  readonly half?: 'am' | 'pm';
  /** TIMEX3 part of the day: MO, AF, EV, NI, MI (midday), DT. */
  readonly part?: 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
  readonly zone?: Part<string>;
  readonly on?: TimeForm;
}

/** "now", "recently", "the past", "soon". */
export interface VagueForm {
  readonly kind: 'vague';
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
}

export interface HolidayForm {
  readonly kind: 'holiday';
  readonly holiday: string;
  readonly year?: Part<number>;
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
  | HolidayForm;

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** The tense of the clause that an expression stands in: it decides which "Friday" is meant. */
export type Tense = 'past' | 'present' | 'future' | 'none';

/** What one paragraph alone tells about an expression; resolved later against the article. */
export interface TimeCandidate {
  readonly span: Span<'paragraph'>;
  readonly form: TimeForm;
  readonly type: TimexType;
  readonly tense: Tense;
  readonly mod?: Modifier;
  /** Index of its sentence in the paragraph. */
  readonly sentence: number;
  /** Joined with the candidate before it in a range or a list ("June 3–6", "Jan. 3, 5 and 9"). */
  readonly joined?: 'range' | 'list';
}
