/** The sentences of the checks: one for each id, with its blanks typed by the checks themselves. */

import type { Explanation } from '../../core/analysis.ts';
import type { MessageArgs, MessageId } from '../../core/checks/messageIds.ts';
import { restWords } from './articleDate.ts';
import { count, counted, ordinal, plural, sentence } from './count.ts';
import { dayInWords, monthName, weekdayName, yearInWords } from './days.ts';
import { say } from './say.ts';
import { dateWords, dayOf } from './timexWords.ts';

type Sentences = { readonly [K in MessageId]: (args: MessageArgs<K>) => string };

interface Anchored {
  readonly anchor: string;
  readonly source: string;
}

/** "by the dateline (Thursday, March 6, 2025)". */
const by = ({ anchor, source }: Anchored) => `${restWords(source)} (${day(anchor)})`;

const day = (value: string) => {
  const date = dayOf(value);
  return date ? dayInWords(date) : dateWords(value);
};

const ages = (low: number, high: number) => (low === high ? `${low}` : `${low} or ${high}`);

/** "was a Friday", "is a Friday" where the day is the article's, "will be a Friday". */
const being = (tense: string) => (tense === 'past' ? 'was' : tense === 'future' ? 'will be' : 'is');

const changeTo = ({ text }: { readonly text: string }) => `Change to “${text}”`;

export const findingSentences: Sentences = {
  'date/weekday-mismatch': ({ date, actual, written, tense }) =>
    `${dateWords(date)} ${being(tense)} a ${weekdayName(actual)}, not a ${weekdayName(written)}.`,
  'date/weekday-mismatch-anchored': ({ date, actual, written, tense, ...anchor }) =>
    `${dateWords(date)} ${being(tense)} a ${weekdayName(actual)}, not a ${weekdayName(written)}, ${by(anchor)}.`,
  'date/impossible': ({ day, month, year, last }) =>
    `There is no ${monthName(month)} ${day}, ${yearInWords(year)}: ${monthName(month)} ${yearInWords(year)} has only ${last} days.`,
  'date/impossible/any-year': ({ day, month, last }) =>
    `There is no ${monthName(month)} ${day}: ${monthName(month)} has only ${last} days.`,
  'date/impossible/month': ({ month }) => `There is no ${ordinal(month)} month.`,
  'date/interval-inverted': ({ first, last }) =>
    `The interval ends (${dateWords(last)}) before it begins (${dateWords(first)}).`,
  'date/duration-mismatch': ({ first, last, actual, written, unit }) =>
    `${dateWords(first)} to ${dateWords(last)} is ${counted(actual, unit)}, not ${count(written)}.`,
  'date/list-count-mismatch': ({ actual, written, unit }) =>
    `${sentence(counted(actual, unit))} ${actual === 1 ? 'is' : 'are'} listed, not ${count(written)}.`,
  'date/age-birth-mismatch': ({ born, low, high, written, ...anchor }) =>
    `Somebody born ${onOrIn(born)} is ${ages(low, high)} years old, not ${written}, ${by(anchor)}.`,
  'date/age-at-death': ({ born, died, low, high, written }) =>
    `Somebody born ${onOrIn(born)} who died ${onOrIn(died)} was ${ages(low, high)}, not ${written}.`,
  'date/age-at-event': ({ born, when, low, high, written }) =>
    `Somebody born ${onOrIn(born)} was ${ages(low, high)} ${onOrIn(when)}, not ${written}.`,
  'date/age-two-values': ({ name, first, second }) => `Two ages for ${name}: ${first} and ${second}.`,
  'date/ago-mismatch': ({ date, actual, written, unit, ...anchor }) =>
    `${sentence(dateWords(date))} is ${counted(actual, unit)} ago, not ${count(written)}, ${by(anchor)}.`,
  'date/since-for-mismatch': ({ date, actual, written, unit, ...anchor }) =>
    `Since ${dateWords(date)} it is ${counted(actual, unit)}, not ${count(written)}, ${by(anchor)}.`,
  'date/relative-vs-absolute': ({ words, means, written, ...anchor }) =>
    `“${sentence(words)}” means ${/-\d\d-\d\d$/.test(means) ? day(means) : dateWords(means)}, not ${dateWords(written)}, ${by(anchor)}.`,
  'date/relative-vs-absolute/week': ({ words, first, last, written, ...anchor }) =>
    `“${sentence(words)}” means ${dateWords(first)} to ${dateWords(last)}, not ${dateWords(written)}, ${by(anchor)}.`,
  'date/relative-weekday-vs-date': ({ words, means, or, written, ...anchor }) =>
    `“${sentence(words)}” means ${dateWords(means)}${or === means ? '' : ` or ${dateWords(or)}`}, not ${dateWords(written)}, ${by(anchor)}.`,
  'date/offset-mismatch': ({ from, words, means, written }) =>
    `${sentence(words)}, counted from ${dateWords(from)}, is ${dateWords(means)}, not ${dateWords(written)}.`,
  'date/decade-mismatch': ({ date, decade, actual }) =>
    `${sentence(dateWords(date))} is in the ${actual}s, not in the ${decade}s.`,
  'date/century-mismatch': ({ date, century, actual }) =>
    `${sentence(dateWords(date))} is in the ${ordinal(actual)} century, not in the ${ordinal(century)}.`,
  'date/quarter-mismatch': ({ date, quarter, actual }) =>
    `${sentence(dateWords(date))} is in the ${ordinal(actual)} quarter of the year, not in the ${ordinal(quarter)}.`,
  'date/holiday-mismatch': ({ holiday, actual, written, tense }) =>
    `${holiday} ${being(tense)} on ${dateWords(actual)}, not on ${dateWords(written)}.`,
  'date/anniversary-mismatch': ({ event, actual, written, ...anchor }) =>
    `From ${dateWords(event)} it is ${counted(actual, 'year')}, not ${count(written)}, ${by(anchor)}.`,
  'date/ordinal-edition-mismatch': ({ first, most, written, ...anchor }) =>
    `First held in ${first}, it is at most the ${ordinal(most)}, not the ${ordinal(written)}, ${by(anchor)}.`,
  'date/future-tense-past-date': ({ date, ...anchor }) =>
    `${sentence(dateWords(date))} is over, ${by(anchor)}, but is told as still to come.`,
  'date/past-tense-future-date': ({ date, ...anchor }) =>
    `${sentence(dateWords(date))} is still to come, ${by(anchor)}, but is told as past.`,
  'date/known-event': ({ event, actual, written }) =>
    `The date of ${event} is ${dateWords(actual)}, not ${dateWords(written)}.`,
  'date/known-event/span': ({ event, first, last, written }) =>
    `The dates of ${event} are ${dateWords(first)} to ${dateWords(last)}, not ${dateWords(written)}.`,
  'date/known-recurrence': ({ event, actual, written }) =>
    `${event} is on ${dateWords(actual)}, not on ${dateWords(written)}.`,
  'date/known-recurrence/year': ({ event, year, near }) => `No ${event} in ${year}: the nearest is that of ${near}.`,
  'date/known-recurrence/host': ({ place, actual, written }) => `${place} had them in ${actual}, not in ${written}.`,
  'date/known-recurrence/number': ({ event, actual, written }) =>
    `The ${event} are the ${ordinal(actual)}, not the ${ordinal(written)}.`,
  'date/lifespan/known': ({ words, date, person, first, last }) =>
    `“${words}” is told of ${dateWords(date)}; ${person} lived from ${dateWords(first)} to ${dateWords(last)}.`,
  'date/lifespan': ({ words, date, life }) =>
    `“${words}” is told of ${dateWords(date)}, after the death told of ${dateWords(life)}.`,
  'date/lifespan/unborn': ({ words, date, life }) =>
    `“${words}” is told of ${dateWords(date)}, before the birth told of ${dateWords(life)}.`,
  'date/role-out-of-term': ({ person, office, first, last }) =>
    `${person} was ${office} from ${dateWords(first)} to ${dateWords(last)}.`,
  'date/season': ({ date, words }) => `${sentence(dateWords(date))} is not in “${words}”.`,
  'date/order-weekdays': ({ words }) => `“${words}” is not the order of the week.`,
  'date/bare-weekday-stale': ({ words, date, ...anchor }) =>
    `Which “${words}”? The passage tells of ${dateWords(date)}, more than a week away, ${by(anchor)}.`,
  'date/day-count-mismatch/told': ({ from, actual, written, to }) =>
    `${sentence(dateWords(to))} is day ${actual} counted from ${dateWords(from)}, not day ${written}.`,
  'date/day-count-mismatch': ({ from, actual, written, ...anchor }) =>
    `Counted from ${dateWords(from)} it is day ${actual}, not day ${written}, ${by(anchor)}.`,
  'date/countdown-mismatch': ({ to, actual, written, unit, ...anchor }) =>
    `To ${dateWords(to)} it is ${counted(actual, unit)}, not ${count(written)}, ${by(anchor)}.`,
  'date/header-vs-filename': ({ file, article }) =>
    `The file’s name says ${dateWords(file)}, the article ${dateWords(article)}.`,
  'date/updated-before-published': ({ published, updated }) =>
    `Updated (${dateWords(updated)}) before it was published (${dateWords(published)}).`,
  'date/old-year-in-january': ({ written, meant, ...anchor }) =>
    `Was ${dateWords(meant)} meant? ${sentence(dateWords(written))} is a year away, ${by(anchor)}.`,
  'date/ambiguous-numeric': ({ words, first, second }) =>
    `“${words}” can be ${dateWords(first)} or ${dateWords(second)}.`,
  'date/time-of-day/twelve-hours': ({ words, hour }) => `“${words}”: a clock of twelve hours has no hour ${hour}.`,
  'date/time-of-day/none': ({ words }) => `There is no such time as “${words}”.`,
  'date/zone-conversion': ({ words, means, zone, written }) => `${words} is ${means} ${zone}, not ${written}.`,
  'date/daylight-abbreviation': ({ date, written, right }) => `On ${dateWords(date)} it is ${right}, not ${written}.`,
  'date/weekday-pair-conflict': ({ first, firstWeekday, second, secondWeekday }) =>
    `In no year is ${dateWords(first)} a ${weekdayName(firstWeekday)} and ${dateWords(second)} a ${weekdayName(secondWeekday)}.`,
  'date/article-date-doubtful': ({ count: n, fits, ...anchor }) =>
    `${sentence(count(n))} ${plural(n, 'weekday')} of this article fit ${fits}, not its date: ${day(anchor.anchor)}, ${restWords(anchor.source)}.`,

  'date/article-date-doubtful/days': ({ count: n, first, last, ...anchor }) =>
    `${sentence(count(n))} statements of this article go with ${first === last ? day(first) : `a day from ${dateWords(first)} to ${dateWords(last)}`}, not with its date: ${day(anchor.anchor)}, ${restWords(anchor.source)}.`,
  'date/event-two-dates': ({ first, second }) => `One event, two dates: ${dateWords(first)} and ${dateWords(second)}.`,
  'date/caption-vs-body': ({ caption, body }) =>
    `The caption gives ${dateWords(caption)}, the text ${dateWords(body)}, for what seems to be one event.`,
  'date/contradiction': ({ words, last }) => `${words} and ${last} cannot all be true.`,
  'date/contradiction/anchored': ({ words, last, ...anchor }) =>
    `${words} and ${last} cannot all be true, ${by(anchor)}.`,
  'date/contradiction/too-many': ({ count: n }) =>
    `${n} statements about time that begin here hang together: too many to be compared.`,

  'related/other-date': ({ date }) => `The other date: ${dateWords(date)}`,
  'related/article-date': (anchor) => `The article’s date stands here: ${day(anchor.anchor)}`,
  'related/interval-start': ({ date }) => `The interval begins here: ${dateWords(date)}`,
  'related/published': ({ date }) => `Published ${dateWords(date)}`,
  'related/said-here': ({ words }) => `“${words}”`,

  'related/step': ({ words, from }) => `“${words}”, counted from “${from}”`,
  'related/stretch': ({ words, from, to }) => `“${words}”, from “${from}” to “${to}”`,
  'related/birth': ({ date }) => `Born ${onOrIn(date)}`,
  'related/death': ({ date }) => `Died ${onOrIn(date)}`,
  'related/age-now': ({ words }) => `“${words}”: the age in the article’s time`,
  'related/age-then': ({ words }) => `“${words}”: the age at that time`,
  'related/age-at-death': ({ words }) => `“${words}”: the age at death`,
  'related/lives': ({ words }) => `“${words}”: so the person lived on that day`,
  'related/at-work': ({ words }) => `“${words}”: so no longer a child at that time`,
  'related/told-as-past': ({ words }) => `“${words}” is told as past`,
  'related/told-as-to-come': ({ words }) => `“${words}” is told as still to come`,
  'related/anniversary': ({ words, from }) => `${sentence(words)} anniversary, counted from “${from}”`,
  'related/edition': ({ words, from }) => `${sentence(words)} edition, counted from “${from}”`,

  'fix/weekday': ({ text }) => `Change the weekday: “${text}”`,
  'fix/date': ({ text }) => `Change the date: “${text}”`,
  'fix/year': ({ text }) => `Change the year: “${text}”`,
  'fix/last-day': ({ text }) => `Change to the last day of the month: “${text}”`,
  'fix/next-month': ({ text }) => `Change to the first of the next month: “${text}”`,
  'fix/swap': ({ text }) => `Swap the two ends: “${text}”`,
  'fix/number': ({ text }) => `Change the number: “${text}”`,
  'fix/replace': changeTo,
};

/** "on July 12, 1990", "in 1990". */
function onOrIn(value: string): string {
  return `${/-\d\d-\d\d/.test(value) ? 'on' : 'in'} ${dateWords(value)}`;
}

/** The words of a finding, a related place or a fix. An id without a sentence shows itself rather than nothing. */
export function findingWords({ id, args }: Explanation): string {
  return say(findingSentences, id, args) ?? id;
}
