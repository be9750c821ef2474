/** Every sentence that the checks can say, by id, with what fills its blanks: the service holds the words for each. */

import type { Explanation } from '../analysis.ts';

/**
 * - `date`: TIMEX3 value of a date: "2020-07-10", "XXXX-07-10", "2020-07", "2020", "XXXX-WXX-1"
 * - `weekday`: 1 Monday … 7 Sunday
 * - `month`: 1 … 12
 * - `unit`: a `Unit` of timeForm.ts, to be put in the number of the count beside it
 * - `source`: a `DocumentTimeSource`
 * - `tense`: "past", "present" or "future", seen from the article's date; "present" where that is unknown
 * - `text`: words of the article
 */
type Blank = 'date' | 'weekday' | 'month' | 'number' | 'unit' | 'source' | 'tense' | 'text';

const anchor = { anchor: 'date', source: 'source' } as const;

export const messageIds = {
  /** July 10, 2020 was a Friday, not a Monday. */
  'date/weekday-mismatch': { date: 'date', actual: 'weekday', written: 'weekday', tense: 'tense' },
  /** March 4, 2025 was a Tuesday, not a Monday, by the dateline (Thursday, March 6, 2025). */
  'date/weekday-mismatch-anchored': { date: 'date', actual: 'weekday', written: 'weekday', tense: 'tense', ...anchor },
  /** February 1990 had only 28 days: there is no February 30, 1990. */
  'date/impossible': { day: 'number', month: 'month', year: 'number', last: 'number' },
  /** June has only 30 days: there is no June 31. */
  'date/impossible/any-year': { day: 'number', month: 'month', last: 'number' },
  /** There is no 13th month. */
  'date/impossible/month': { month: 'number' },
  /** The interval ends (June 10, 2025) before it begins (June 14, 2025). */
  'date/interval-inverted': { first: 'date', last: 'date' },
  /** June 3 to June 6 is 4 days, not five. */
  'date/duration-mismatch': { first: 'date', last: 'date', actual: 'number', written: 'number', unit: 'unit' },
  /** Four are listed, not three. */
  'date/list-count-mismatch': { actual: 'number', written: 'number', unit: 'unit' },
  /** Somebody born on 12 July 1990 was 34 on 10 March 2025, not 45. `low` and `high` differ where only the year of birth is known. */
  'date/age-birth-mismatch': { born: 'date', low: 'number', high: 'number', written: 'number', ...anchor },
  /** Somebody born in 1932 who died in 2019 was 86 or 87, not 92. */
  'date/age-at-death': { born: 'date', died: 'date', low: 'number', high: 'number', written: 'number' },
  /** Somebody born in 1975 was 14 or 15 in 1990, not 12. */
  'date/age-at-event': { born: 'date', when: 'date', low: 'number', high: 'number', written: 'number' },
  /** One name, two ages: 45 and 46. */
  'date/age-two-values': { name: 'text', first: 'number', second: 'number' },
  /** 2019 is 6 years before the article's date, not 3. */
  'date/ago-mismatch': { date: 'date', actual: 'number', written: 'number', unit: 'unit', ...anchor },
  /** Since 2015 is 10 years, not 20. */
  'date/since-for-mismatch': { date: 'date', actual: 'number', written: 'number', unit: 'unit', ...anchor },
  /** “Yesterday” is March 4, 2025, by the dateline, not March 3. */
  'date/relative-vs-absolute': { words: 'text', means: 'date', written: 'date', ...anchor },
  /** “Last week” is March 17, 2025 to March 23, 2025, not March 3. */
  'date/relative-vs-absolute/week': { words: 'text', first: 'date', last: 'date', written: 'date', ...anchor },
  /** “Next Friday” is March 14 or 21, 2025, by the dateline, not April 4. `means` and `or` are equal where there is one reading. */
  'date/relative-weekday-vs-date': { words: 'text', means: 'date', or: 'date', written: 'date', ...anchor },
  /** Two days after 11 May is 13 May, not 14 May. */
  'date/offset-mismatch': { from: 'date', words: 'text', means: 'date', written: 'date' },
  /** 1987 is not in the 1990s. `decade`: its first year. */
  'date/decade-mismatch': { date: 'date', decade: 'number', actual: 'number' },
  /** 1823 is in the 19th century, not in the 18th. */
  'date/century-mismatch': { date: 'date', century: 'number', actual: 'number' },
  /** 31 March is in the first calendar quarter, not in the second. */
  'date/quarter-mismatch': { date: 'date', quarter: 'number', actual: 'number' },
  /** Thanksgiving was on November 28, 2024, not on November 21. */
  'date/holiday-mismatch': { holiday: 'text', actual: 'date', written: 'date', tense: 'tense' },
  /** From 2003 to 2025 are 22 years, not 20. */
  'date/anniversary-mismatch': { event: 'date', actual: 'number', written: 'number', ...anchor },
  /** First held in 2018, it can be at most the 8th in the year of the article, not the 10th. */
  'date/ordinal-edition-mismatch': { first: 'number', most: 'number', written: 'number', ...anchor },
  /** It “will” be, but January 3, 2020 is over, by the dateline. */
  'date/future-tense-past-date': { date: 'date', ...anchor },
  /** It is told as past, but December 3, 2030 is still to come, by the dateline. */
  'date/past-tense-future-date': { date: 'date', ...anchor },
  /** The date of the fall of the Berlin Wall is November 9, 1989, not November 19, 1989. */
  'date/known-event': { event: 'text', actual: 'date', written: 'date' },
  /** The dates of Hurricane Katrina are August 23 to August 31, 2005, not 2006. */
  'date/known-event/span': { event: 'text', first: 'date', last: 'date', written: 'date' },
  /** Election Day was on November 5, 2024, not on November 6. */
  'date/known-recurrence': { event: 'text', actual: 'date', written: 'date' },
  /** There are no Summer Olympics in 2022; the nearest are those of 2020. */
  'date/known-recurrence/year': { event: 'text', year: 'number', near: 'number' },
  /** The 2021 Olympics are the 32nd, not the 33rd. */
  'date/known-recurrence/host': { place: 'text', actual: 'number', written: 'number' },
  'date/known-recurrence/number': { event: 'text', actual: 'number', written: 'number' },
  /** “Weber said” is told of May 3, 2020, but the death of 2019. */
  'date/lifespan/known': { words: 'text', date: 'date', person: 'text', first: 'date', last: 'date' },
  'date/lifespan': { words: 'text', date: 'date', life: 'date' },
  'date/lifespan/unborn': { words: 'text', date: 'date', life: 'date' },
  /** Ronald Reagan was president from January 20, 1981 to January 20, 1989. */
  'date/role-out-of-term': { person: 'text', office: 'text', first: 'date', last: 'date' },
  /** January 3 is not in “the summer”. */
  'date/season': { date: 'date', words: 'text' },
  /** “Monday, Wednesday and Tuesday” */
  'date/order-weekdays': { words: 'text' },
  /** Which “Thursday”? The passage is about March 4, more than a week from the article's date. */
  'date/bare-weekday-stale': { words: 'text', date: 'date', ...anchor },
  /** Counted from 24 February 2022, 5 June 2022 was day 102, not day 100. */
  'date/day-count-mismatch/told': { from: 'date', actual: 'number', written: 'number', to: 'date' },
  'date/day-count-mismatch': { from: 'date', actual: 'number', written: 'number', ...anchor },
  /** From 20 October to 5 November are 16 days, not 10. */
  'date/countdown-mismatch': { to: 'date', actual: 'number', written: 'number', unit: 'unit', ...anchor },
  /** The file's name says March 4, 2025, the article March 5, 2025. */
  'date/header-vs-filename': { file: 'date', article: 'date' },
  /** Updated (March 5) before it was published (March 6). */
  'date/updated-before-published': { published: 'date', updated: 'date' },
  /** January 3, 2025 is a year before the article's date: was 2026 meant? */
  'date/old-year-in-january': { written: 'date', meant: 'date', ...anchor },
  /** “03/04/2025” can be March 4 or 3 April. */
  'date/ambiguous-numeric': { words: 'text', first: 'date', second: 'date' },
  /** “14:30 p.m.”: a clock of twelve hours has no hour 14. */
  'date/time-of-day/twelve-hours': { words: 'text', hour: 'number' },
  /** There is no such time as “25:10”. */
  'date/time-of-day/none': { words: 'text' },
  /** 5 p.m. EST is 22:00 GMT, not 21:00. Times are written as HH:MM. */
  'date/zone-conversion': { words: 'text', means: 'text', zone: 'text', written: 'text' },
  /** On July 4 it is EDT, not EST. */
  'date/daylight-abbreviation': { date: 'date', written: 'text', right: 'text' },
  /** In no year is January 21 a Tuesday and February 2 a Saturday. */
  'date/weekday-pair-conflict': { first: 'date', firstWeekday: 'weekday', second: 'date', secondWeekday: 'weekday' },
  /** The weekdays of this article fit 2024, not the article's date (March 6, 2025). */
  'date/article-date-doubtful': { count: 'number', fits: 'number', ...anchor },
  /** Three statements of this article go with a day from March 3 to March 9, 2025, not with the article's date (March 6, 2024). */
  'date/article-date-doubtful/days': { count: 'number', first: 'date', last: 'date', ...anchor },

  /** Two days for one event: May 3 and May 4. */
  'date/event-two-dates': { first: 'date', second: 'date' },
  /** The caption says June 7, the text June 8. */
  'date/caption-vs-body': { caption: 'date', body: 'date' },
  /** “1950”, “at 20” and “1980” cannot all be true. `words`: all members but the last, quoted; `last`: the last. */
  'date/contradiction': { words: 'text', last: 'text' },
  /** “Karl Weber, 60”, “2000” and “at the age of 25” cannot all be true, by the dateline (Thursday, March 6, 2025). */
  'date/contradiction/anchored': { words: 'text', last: 'text', ...anchor },

  /** 200 statements from here on hang together: too many to be compared. */
  'date/contradiction/too-many': { count: 'number' },

  /** The other date: … */
  'related/other-date': { date: 'date' },
  /** The article's date stands here. */
  'related/article-date': { ...anchor },
  /** The interval begins here. */
  'related/interval-start': { date: 'date' },
  /** It was published here. */
  'related/published': { date: 'date' },
  /** Said here. */
  'related/said-here': { words: 'text' },

  /** “Two days later”, counted from “11 May”. */
  'related/step': { words: 'text', from: 'text' },
  /** “Eight years”, from “2010” to “2016”. */
  'related/stretch': { words: 'text', from: 'text', to: 'text' },
  /** Born on July 12, 1990. */
  'related/birth': { date: 'date' },
  /** Died on July 12, 1990. */
  'related/death': { date: 'date' },
  /** “Karl Weber, 45”: the age in the article’s time. */
  'related/age-now': { words: 'text' },
  /** “At the age of 20”: the age at that time. */
  'related/age-then': { words: 'text' },
  /** “Died aged 86”: the age at death. */
  'related/age-at-death': { words: 'text' },
  /** “Weber said”: on that day Weber lived. */
  'related/lives': { words: 'text' },
  /** “Has worked at the hospital since”: no child any more. */
  'related/at-work': { words: 'text' },
  /** “3 May” is told as past. */
  'related/told-as-past': { words: 'text' },
  /** “3 May” is told as still to come. */
  'related/told-as-to-come': { words: 'text' },
  /** The 75th anniversary, counted from “1925”. */
  'related/anniversary': { words: 'text', from: 'text' },
  /** The 30th edition, counted from “2010”. */
  'related/edition': { words: 'text', from: 'text' },

  /** Change the weekday: “Tuesday, March 4, 2025”. `text` is the whole expression as it would read. */
  'fix/weekday': { text: 'text' },
  /** Change the date: “Monday, March 3, 2025”. */
  'fix/date': { text: 'text' },
  /** Change the year: “Monday, March 4, 2024”. */
  'fix/year': { text: 'text' },
  /** Change to the last day of the month: “February 28, 1990”. */
  'fix/last-day': { text: 'text' },
  /** Change to the first of the next month: “March 1, 1990”. */
  'fix/next-month': { text: 'text' },
  /** Swap the two ends: “from June 10 to June 14, 2025”. */
  'fix/swap': { text: 'text' },
  /** Change the number: “four-day”. */
  'fix/number': { text: 'text' },
  /** Change to “…”. */
  'fix/replace': { text: 'text' },
} as const satisfies Record<string, Readonly<Record<string, Blank>>>;

export type MessageId = keyof typeof messageIds;

type Filled<B> = B extends 'date' | 'unit' | 'source' | 'tense' | 'text' ? string : number;

export type MessageArgs<K extends MessageId> = {
  readonly [A in keyof (typeof messageIds)[K]]: Filled<(typeof messageIds)[K][A]>;
};

export interface Message extends Explanation {
  readonly id: MessageId;
}

/** The only way a check writes a message, so that every id has the arguments that its words need. */
export function message<K extends MessageId>(id: K, args: MessageArgs<K>): Message {
  return { id, args: args as Readonly<Record<string, string | number>> };
}
