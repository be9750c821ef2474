/** How a time expression got its value, in plain words: one sentence for each id of the time engine. */

import type { Explanation } from '../../core/analysis.ts';
import type { TimeExplanationId } from '../../core/time/explanations.ts';
import { count, ordinal, plural } from './count.ts';
import { dayInWords, monthName, weekdayName } from './days.ts';
import { say } from './say.ts';
import { dateWords, dayOf, timexWords } from './timexWords.ts';

type Args = Explanation['args'];

/** A blank as text: a TIMEX3 value in words, anything else as it is. */
const value = (args: Args, key: string): string => {
  const written = String(args[key] ?? '…');
  const day = dayOf(written);
  return day ? dayInWords(day) : (timexWords(written) ?? written);
};
const date = (args: Args, key: string): string => dateWords(String(args[key] ?? '…'));
const weekday = ({ weekday: number }: Args): string =>
  typeof number === 'number' ? weekdayName(number) : String(number ?? 'the weekday');
const month = ({ month: number }: Args): string =>
  typeof number === 'number' ? monthName(number) : String(number ?? 'the month');

const parts: Readonly<Record<string, string>> = {
  MO: 'the morning',
  MI: 'midday',
  AF: 'the afternoon',
  EV: 'the evening',
  NI: 'the night',
  DT: 'the daytime',
};

/** "four days before", "the day after", "in the month itself". */
function offset({ count: n, unit, anchor }: Args): string {
  const from = value({ anchor: anchor ?? 'the anchor' }, 'anchor');
  const words = String(unit ?? 'day');
  if (typeof n !== 'number') return `An open number of ${plural(2, words)} from ${from}.`;
  if (n === 0) return `In the ${words} of ${from}.`;
  const far = Math.abs(n);
  return `${far === 1 ? `One ${words}` : `${count(far)} ${plural(far, words)}`} ${n < 0 ? 'before' : 'after'} ${from}.`;
}

export const timeSentences: Readonly<Record<TimeExplanationId, (args: Args) => string>> = {
  'time/as-written': () => 'Written out in the text.',
  'time/from-document': (args) => `Counted from the article’s date, ${value(args, 'document')}.`,
  'time/from-narrative': (args) => `Counted from the time that the text has reached, ${value(args, 'anchor')}.`,
  'time/no-anchor': () => 'Nothing tells the day to count from.',
  'time/weekday-before-document': (args) =>
    `The past tense, or none, means the ${weekday(args)} on or before the article’s date, ${value(args, 'document')}.`,
  'time/weekday-after-document': (args) =>
    `The future tense means the ${weekday(args)} on or after the article’s date, ${value(args, 'document')}.`,
  'time/weekday-of-week': (args) => `The words tell the week of that ${weekday(args)}.`,
  'time/weekday-other-reading': (args) => `Some would read it as ${value(args, 'day')}.`,
  'time/year-from-document': (args) =>
    `The year is not written; ${args.year} is the one that fits the article’s date, ${value(args, 'document')}.`,
  'time/year-from-narrative': (args) =>
    `The year is not written; ${args.year} is the one that the text has reached (${date(args, 'anchor')}).`,
  'time/year-from-range': (args) => `The year, ${args.year}, is written at the other end.`,
  'time/year-short': (args) => `The year is written with two digits: ${args.year}.`,
  'time/month-from-narrative': (args) =>
    `The month is not written; ${month(args)} is the one that the text has reached (${date(args, 'anchor')}).`,
  'time/order-ambiguous': (args) =>
    `Day and month could change places: ${date(args, 'value')} or ${date(args, 'other')}.`,
  'time/order-from-article': ({ order }) =>
    `Other dates of the article have ${order === 'mdy' ? 'the month' : 'the day'} first.`,
  'time/impossible': () => 'There is no such day in the calendar.',
  'time/tense': ({ tense }) =>
    tense === undefined || tense === 'none'
      ? 'No verb tells the tense.'
      : `The verb beside it is in the ${tense} tense.`,
  'time/offset': offset,
  'time/holiday': ({ holiday, year }) => `${holiday}${year === undefined ? '' : ` of ${year}`}, by the calendar.`,
  'time/duration': () => 'A length of time, tied to no day.',
  'time/set': () => 'Something that comes again and again.',
  'time/vague': () => 'The words name no definite time.',
  'time/part-of-day': ({ part }) => `It is ${parts[String(part)] ?? 'a part'} of that day.`,
  'time/clock': () => 'A time by the clock on that day.',
  'time/nth': ({ number, within }) =>
    `${typeof number === 'number' ? `The ${ordinal(number)}` : 'One'} within ${timexWords(String(within)) ?? within ?? 'a longer time'}.`,
};

/** Undefined for an id that has no sentence. */
export function timeWords({ id, args }: Explanation): string | undefined {
  return say(timeSentences, id, args);
}
