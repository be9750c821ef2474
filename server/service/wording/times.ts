/** How a time expression got its value, in plain words: one sentence for each id of the time engine. */

import type { Explanation } from '../../core/analysis.ts';
import type { TimeExplanationId } from '../../core/time/explanations.ts';
import { count, ordinal, plural, sentence } from './count.ts';
import { dayInWords, monthName, weekdayName, yearInWords } from './days.ts';
import { holidayName } from './holidayName.ts';
import { say } from './say.ts';
import { dayOf, timexWords } from './timexWords.ts';

type Args = Explanation['args'];

/** A TIMEX3 value in words; anything else as it is. */
const words = (written: unknown): string => {
  const day = dayOf(String(written));
  return day ? dayInWords(day) : (timexWords(String(written)) ?? String(written));
};
/** ", Sunday, July 12, 2020" for the end of a clause; nothing where the blank is not filled. */
const told = (args: Args, key: string): string => (args[key] === undefined ? '' : `, ${words(args[key])}`);
const weekday = ({ weekday: written }: Args): string =>
  typeof written === 'number' ? weekdayName(written) : String(written ?? 'weekday');
const month = ({ month: written }: Args): string =>
  typeof written === 'number' ? monthName(written) : String(written ?? 'it');

/** What the verb beside a weekday tells, for the start of a sentence. */
const inTense = ({ tense }: Args): string =>
  tense === undefined || tense === 'none' ? 'With no verb to tell' : `With a verb in the ${tense} tense`;

const parts: Readonly<Record<string, string>> = {
  MO: 'the morning',
  MI: 'midday',
  AF: 'the afternoon',
  EV: 'the evening',
  NI: 'the night',
  DT: 'the daytime',
};

/** "Four days before Sunday, July 12, 2020.", "One month later." */
function offset({ count: n, unit, anchor }: Args): string {
  const one = String(unit ?? 'day');
  const from = anchor === undefined ? undefined : words(anchor);
  if (typeof n !== 'number') return `An open number of ${plural(2, one)} ${from ? `from ${from}` : 'away'}.`;
  if (n === 0) return `The same ${one}${from ? ` as ${from}` : ''}.`;
  const far = `${sentence(count(Math.abs(n)))} ${plural(Math.abs(n), one)}`;
  if (!from) return `${far} ${n < 0 ? 'earlier' : 'later'}.`;
  return `${far} ${n < 0 ? 'before' : 'after'} ${from}.`;
}

/** "The 2nd"; counted from the end where negative: "The last", "The 2nd from the end". */
function nth(number: number): string {
  if (number === -1) return 'The last';
  return number < 0 ? `The ${ordinal(-number)} from the end` : `The ${ordinal(number)}`;
}

export const timeSentences: Readonly<Record<TimeExplanationId, (args: Args) => string>> = {
  'time/as-written': () => 'The words alone tell it.',
  'time/from-document': (args) => `Counted from the article’s date${told(args, 'document')}.`,
  'time/from-narrative': (args) => `Counted from the time that the text has reached${told(args, 'anchor')}.`,
  'time/from-base': ({ anchor }) => `Counted from ${words(anchor ?? 'the day')}, which the words name.`,
  'time/no-anchor': () => 'Nothing tells the day to count from.',
  'time/weekday-own': (args) => `That day is itself a ${weekday(args)}.`,
  'time/weekday-before-document': (args) => `${inTense(args)}, ${weekday(args)} is the last before that day.`,
  'time/weekday-after-document': (args) => `${inTense(args)}, ${weekday(args)} is the first after that day.`,
  'time/weekday-of-week': (args) => `The words tell the week of that ${weekday(args)}.`,
  'time/weekday-beside': (args) =>
    `The ${weekday(args)} next to ${words(args.anchor ?? 'a day')}, which the words name.`,
  'time/weekday-in-range': (args) =>
    `In a row of days, ${weekday(args)} is the one ${args.side === 'before' ? 'before the next' : 'after the one before'}.`,
  'time/weekday-of-date': (args) => `The date before it is that ${weekday(args)}.`,
  'time/weekday-other-reading': (args) => `Some would read it as ${words(args.day ?? 'another day')}.`,
  'time/year-from-document': (args) =>
    `The year is not written; ${args.year ?? 'it'} is the nearest that fits${told(args, 'document')}.`,
  'time/year-from-weekday': (args) =>
    `The year is not written; in ${args.year ?? 'it'} the day is a ${weekday(args)}, as the words tell.`,
  'time/year-from-narrative': (args) =>
    `The year is not written; ${args.year ?? 'it'} is the one that the text has reached.`,
  'time/year-from-range': ({ year }) =>
    `The year${year === undefined ? '' : `, ${year},`} is written at the other end.`,
  'time/era-from-range': ({ year }) =>
    typeof year === 'number'
      ? `The era is written at the other end: ${yearInWords(year)}.`
      : 'The era is written at the other end.',
  'time/year-from-neighbour': ({ year }) =>
    `The year is not written; it is that of the date before it${year === undefined ? '' : `, ${year}`}.`,
  'time/year-short': ({ year }) => `The year is written with two digits${year === undefined ? '' : `: ${year}`}.`,
  'time/month-from-narrative': (args) =>
    `The month is not written; ${month(args)} is the one that the text has reached${told(args, 'anchor')}.`,
  'time/impossible': () => 'There is no such day in the calendar.',
  'time/tense': ({ tense }) =>
    tense === undefined || tense === 'none'
      ? 'No verb tells the tense.'
      : `The verb beside it is in the ${tense} tense.`,
  'time/offset': offset,
  'time/holiday': ({ holiday, year }) =>
    `${holiday === undefined ? 'A feast' : holidayName(String(holiday))}${year === undefined ? '' : ` of ${year}`}, by the calendar.`,
  'time/holiday-moves': ({ holiday, year }) =>
    `The day of ${holiday === undefined ? 'such a feast' : holidayName(String(holiday))}${year === undefined ? '' : ` in ${year}`} differs by country or by the moon and is not worked out here.`,
  'time/duration': () => 'A length of time, tied to no day.',
  'time/reach': ({ direction }) => `A length of time that ${direction === 'future' ? 'begins' : 'ends'} on that day.`,
  'time/set': () => 'It comes again and again.',
  'time/vague': () => 'The words name no definite time.',
  'time/part-of-day': ({ part }) => `It is ${parts[String(part)] ?? 'a part'} of that day.`,
  'time/clock': () => 'A time by the clock on that day.',
  'time/nth': ({ number, within }) =>
    `${typeof number === 'number' ? nth(number) : 'One'} within ${within === undefined ? 'a longer time' : words(within)}.`,
};

/** Undefined for an id that has no sentence. */
export function timeWords({ id, args }: Explanation): string | undefined {
  return say(timeSentences, id, args);
}
