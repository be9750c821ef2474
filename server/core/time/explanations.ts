/** The steps that explain how a time expression got its value. The service words them; `day` and `value` are ISO days or TIMEX3 values. */

export const timeExplanationIds = [
  'time/as-written', // the words tell the value alone; {value}
  'time/from-document', // counted from the article's day; {document}
  'time/from-narrative', // counted from the time the text has reached; {anchor}
  'time/from-base', // counted from a day that the words name ("two days from Tuesday"); {anchor}
  'time/no-anchor', // nothing tells the day to count from, so parts stay open; {}
  'time/weekday-own', // the article's own day is that weekday; {weekday}
  'time/weekday-before-document', // the past tense, or none, puts the weekday before the article's day; {weekday, tense, day}
  'time/weekday-after-document', // the present or future tense puts it behind; {weekday, tense, day}
  'time/weekday-of-week', // the weekday of a week told by the words; {weekday, day}
  'time/weekday-beside', // the weekday next to a day that the words name; {weekday, anchor}
  'time/weekday-in-range', // next to the other weekday of its range or list; {weekday, side}, side before or after
  'time/weekday-of-date', // the weekday of the date that stands before it; {weekday}
  'time/weekday-other-reading', // the other attested reading of "next", "last", "this"; {weekday, day}
  'time/year-from-document', // the missing year is the nearest that fits the article's day and the tense; {year, document}
  'time/year-from-weekday', // the missing year is the near one in which the date is of the weekday that is written; {year, weekday}
  'time/year-from-narrative', // the missing year is that of the time the text has reached; {year, anchor}
  'time/year-from-range', // the missing year is written at the other end of the range or list; {year}
  'time/era-from-range', // "BC" or "AD" is written at the other end of the range or list; {year}
  'time/year-from-neighbour', // no year is written; it is that of the part of the range or list before it; {year}
  'time/year-short', // the year was written with two digits; {year}
  'time/month-from-narrative', // the missing month is that of the time the text has reached; {month, anchor}
  'time/impossible', // no such day in the calendar; {value}
  'time/tense', // the verb that decided; {tense}
  'time/offset', // so many units from the anchor; {count, unit, anchor, value}
  'time/holiday', // the day of a named feast in that year; {holiday, year}
  'time/holiday-moves', // a named feast whose day is not computed here; {holiday, year}
  'time/duration', // a length, tied to no day; {value}
  'time/reach', // a length that ends or begins at the anchor; {direction}, past or future
  'time/set', // something that comes again; {value}
  'time/vague', // the words name no definite time; {value}
  'time/part-of-day', // a part of that day; {part}
  'time/clock', // a clock time on that day; {day}
  'time/nth', // counted within a larger stretch; {number, within}
] as const;

export type TimeExplanationId = (typeof timeExplanationIds)[number];

export interface TimeExplanation {
  readonly id: TimeExplanationId;
  readonly args: Readonly<Record<string, string | number>>;
}

const NOTHING: TimeExplanation['args'] = {};

export function why(id: TimeExplanationId, args = NOTHING): TimeExplanation {
  return { id, args };
}
