/** Every place where the article says which weekday a day is: "Monday, March 4", "March 4 (a Monday)", "Monday (March 4)". */

import type { Span } from '../../text/span.ts';
import type { Weekday } from '../../time/plainDate.ts';
import { weekdayNames } from '../../time/timeForm.ts';
import { timesThat } from '../answers.ts';
import { type CheckView, once } from '../checkView.ts';
import { Cue } from '../cues.ts';
import { before, behind, between } from '../surroundings.ts';
import type { TimeInContext } from '../timeInContext.ts';
import type { Written, WrittenDate } from '../writing/writtenDate.ts';

export interface WeekdayClaim {
  /** The expression that names the day and the month. */
  readonly t: TimeInContext;
  readonly weekday: Written<Weekday>;
  readonly date: WrittenDate & Required<Pick<WrittenDate, 'day' | 'month'>>;
  /** Weekday and date, with what stands between. */
  readonly span: Span;
}

const name = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day\\b|\\b\\.?)';
const leading = new RegExp(
  String.raw`(?<![-\p{L}])(?<day>${name})(?: (?:morning|afternoon|evening|night))?(?:,? \((?:on )?|, on (?:the )?| [–—-] |,? (?:the )?)$`,
  'iu',
);
const joins = /^(?:\s?[-–—/&]\s?|\s(?:to|through|thru|until|and|&)\s)$/;
const weekdayJoined = new RegExp(
  String.raw`\b(?<day>${name})\s?(?:,\s|,?\s(?:to|through|thru|until|till|and|or|&)\s|[-–—/&]\s?|\s[-–—/&]\s)$`,
  'iu',
);
const namedDay =
  /\b(?:Good|Ash|Easter|Palm|Holy|Maundy|Shrove|Fat|Whit|Black|Bloody|Cyber|Giving|Remembrance|Advent|Super)\s$/;
const trailing = new RegExp(
  [
    String.raw`^(?: \((?:a |which (?:is|was) a )?(?<bracketed>${name})\)`,
    String.raw`|, (?:(?:which|that) )?(?:(?:was|is|will be|falls|fell|will fall)(?: on)? )?an? (?<apposed>${name})(?=[,.;:)–—\s]|$)(?! (?:night|morning|afternoon|evening|in|of)\b)`,
    String.raw`|,? (?:(?:fell|falls|will fall)(?: on)?|was|is|will be)(?: an?| on a)? (?<stated>${name})(?=[,.;:)–—]|$| (?:and|this|that|in)\b))`,
  ].join(''),
  'iu',
);

/** Linear in the number of expressions. */
export function weekdayClaims(view: CheckView): readonly WeekdayClaim[] {
  return once(view, seek);
}

function seek(view: CheckView): WeekdayClaim[] {
  return timesThat(view, claimsWeekday).flatMap((t) => claimsAt(view, t));
}

function claimsWeekday(view: CheckView, t: TimeInContext): boolean {
  return claimsAt(view, t).length > 0;
}

function claimsAt(view: CheckView, t: TimeInContext): WeekdayClaim[] {
  const date = t.written;
  if (!date?.day || !date.month) return [];
  const claimed = { ...date, day: date.day, month: date.month };
  const pair = date.weekday && weekdayJoined.exec(before(view, date.weekday.span, t.sentence, 30));
  if (date.weekday && pair) return twoClaims(view, t, { ...claimed, weekday: date.weekday }, pair);
  if (date.weekday) return [{ t, weekday: date.weekday, date: claimed, span: spanOf(date) }];
  const weekday = t.cues & Cue.weekday ? weekdayBeside(view, t) : undefined;
  if (!weekday) return [];
  const start = Math.min(t.time.span.start, weekday.span.start);
  const end = Math.max(t.time.span.end, weekday.span.end);
  const opened = view.text.slice(start, end).includes('(') && view.text[end] === ')';
  const span = { start, end: opened ? end + 1 : end };
  return [{ t, weekday, date: { ...claimed, weekday }, span }];
}

/** "Friday to Sunday, March 7-9", "Saturday and Sunday, March 8 and 9": each weekday with its date; none where they are not two and two. */
function twoClaims(
  view: CheckView,
  t: TimeInContext,
  date: WeekdayClaim['date'] & Required<Pick<WrittenDate, 'weekday'>>,
  pair: RegExpExecArray,
): WeekdayClaim[] {
  const next = view.times[t.at + 1];
  const other = next?.written;
  const gap = next && between(view, t, next, 12);
  if (!next || !other?.day || !other.month || other.weekday || gap === undefined || !joins.test(gap)) return [];
  const first = written(pair.groups!.day!, date.weekday.span.start - pair[0].length);
  if (!first) return [];
  const second = { ...other, day: other.day, month: other.month, weekday: date.weekday };
  return [
    { t, weekday: first, date: { ...date, weekday: first }, span: { start: first.span.start, end: spanOf(date).end } },
    { t: next, weekday: date.weekday, date: second, span: { start: date.weekday.span.start, end: spanOf(second).end } },
  ];
}

/** From the first of the components to the last: without "late", without a time of day. */
function spanOf({ weekday, day, month, year }: WrittenDate): Span {
  const own = [weekday, day, month, year].flatMap((part) => (part && !part.shared ? [part.span] : []));
  return { start: Math.min(...own.map(({ start }) => start)), end: Math.max(...own.map(({ end }) => end)) };
}

function weekdayBeside(view: CheckView, t: TimeInContext): Written<Weekday> | undefined {
  const { start, end } = t.time.span;
  const left = before(view, t.time.span, t.sentence, 32);
  const ahead = leading.exec(left);
  // "Friday the 4th of March", but not "on Friday the March 4 ruling".
  const isDayBehind = !left.endsWith('the ') || /\d/.test(view.text[start]!);
  // "Good Friday (April 19)" names a feast.
  const isNamed = ahead !== null && namedDay.test(left.slice(0, ahead.index));
  if (ahead && isDayBehind && !isNamed) return written(ahead.groups!.day!, start - left.length + ahead.index);
  const after = trailing.exec(behind(view, t.time.span, t.sentence, 60));
  const word = after && (after.groups!.bracketed ?? after.groups!.apposed ?? after.groups!.stated);
  return word ? written(word, end + after[0].lastIndexOf(word)) : undefined;
}

function written(word: string, start: number): Written<Weekday> | undefined {
  const short = word.slice(0, 3).toLowerCase();
  // In lower case "sat" and "sun" are other words.
  if (word[0] !== word[0]!.toUpperCase()) return undefined;
  const weekday = weekdayNames.findIndex((full) => full.toLowerCase().startsWith(short)) + 1;
  return weekday ? { value: weekday as Weekday, span: { start, end: start + word.length }, shared: false } : undefined;
}
