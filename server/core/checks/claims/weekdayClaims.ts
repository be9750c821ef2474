/** Every place where the article says which weekday a day is: "Monday, March 4", "March 4 (a Monday)", "Monday (March 4)". */

import { isName } from '../../analysis.ts';
import type { Span } from '../../text/span.ts';
import type { Weekday } from '../../time/plainDate.ts';
import { weekdayNames } from '../../time/timeForm.ts';
import { timesThat } from '../answers.ts';
import { type CheckView, once } from '../checkView.ts';
import { Cue } from '../cues.ts';
import { lastMentionBy } from '../placesIn.ts';
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
const joined = String.raw`(?:,\s|,?\s(?:to|through|thru|until|till|and|or|&)\s|\s?[-–—/&]\s?)`;
/** The weekdays before the last one of a run: "Friday to", "Friday night and", "Friday, Saturday and". */
const ahead = new RegExp(
  String.raw`(?<![-\p{L}])(?:${name}(?:\s(?:morning|afternoon|evening|night))?${joined}(?:(?:last|next|this|on)\s)?){1,6}$`,
  'iu',
);
const names = new RegExp(String.raw`(?<![-\p{L}])${name}`, 'giu');
const daysJoined = new RegExp(`^${joined}$`, 'u');
const range = /(?:to|through|thru|until|till|[-–—/])/;
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
  return timesThat(view, claimsWeekday)
    .flatMap((t) => claimsAt(view, t))
    .filter(({ weekday }) => !isPartOfName(view, weekday.span));
}

/** "Joe Friday, March 4, 2025, spoke". */
function isPartOfName(view: CheckView, span: Span): boolean {
  const mention = lastMentionBy(view, span.start);
  return mention !== undefined && isName(mention) && mention.span.start < span.start && mention.span.end >= span.end;
}

function claimsWeekday(view: CheckView, t: TimeInContext): boolean {
  return claimsAt(view, t).length > 0;
}

function claimsAt(view: CheckView, t: TimeInContext): WeekdayClaim[] {
  const date = t.written;
  if (!date?.day || !date.month) return [];
  const claimed = { ...date, day: date.day, month: date.month };
  const weekday = date.weekday ?? (t.cues & Cue.weekday ? weekdayBeside(view, t) : undefined);
  if (!weekday || isOtherWord(view, t, weekday)) return [];
  const run = ahead.exec(before(view, weekday.span, t.sentence, 80));
  if (run && weekday.span.start < t.time.span.end) return runOfClaims(view, t, weekday, run[0]);
  if (date.weekday) return [{ t, weekday: date.weekday, date: claimed, span: spanOf(date) }];
  const start = Math.min(t.time.span.start, weekday.span.start);
  const end = Math.max(t.time.span.end, weekday.span.end);
  const opened = view.text.slice(start, end).includes('(') && view.text[end] === ')';
  const span = { start, end: opened ? end + 1 : end };
  return [{ t, weekday, date: { ...claimed, weekday }, span }];
}

/** "The Vancouver Sun", "The Mail on Sunday" are newspapers. */
function isOtherWord(view: CheckView, t: TimeInContext, { span }: Written<Weekday>): boolean {
  const left = before(view, span, t.sentence, 30);
  const isPaper = /^sun$/i.test(view.text.slice(span.start, span.end)) && view.text[span.end] !== '.';
  if (isPaper && /(?:^|[\s"“(])(?:[Tt]he|\p{Lu}[\p{L}.-]+)\s$/u.test(left)) return true;
  return /\b(?:Mail|Post|Independent|Scotland|Wales|Ireland|Express)\son\s$/.test(left);
}

/**
 * "Friday to Sunday, March 7-9", "Saturday and Sunday, 8 and 9 March": each weekday with its date, or the first and the last of
 * each with the ends of a range; none where they are not as many.
 */
function runOfClaims(view: CheckView, t: TimeInContext, last: Written<Weekday>, run: string): WeekdayClaim[] {
  const from = last.span.start - run.length;
  const weekdays = [...run.matchAll(names)]
    .flatMap((match) => written(match[0], from + match.index) ?? [])
    .concat(last);
  const days = [t];
  let joint = '';
  for (let next = view.times[t.at + 1]; next; next = view.times[next.at + 1]) {
    const gap = between(view, days.at(-1)!, next, 12);
    const own = next.written;
    if (gap === undefined || !daysJoined.test(gap) || !own?.day || !own.month || own.weekday) break;
    days.push(next);
    joint = gap;
  }
  const ends = days.length === 2 && range.test(joint);
  const told = ends ? [weekdays[0]!, weekdays.at(-1)!] : weekdays;
  if (told.length !== days.length || told.length < 2) return [];
  return days.map((day, i) => {
    const { weekday: _, day: number, month, ...rest } = day.written!;
    const own = { ...rest, day: number!, month: month! };
    const date = { ...own, weekday: told[i]! };
    return {
      t: day,
      weekday: told[i]!,
      date,
      span: { start: told[i]!.span.start, end: spanOf(own).end },
    };
  });
}

/** From the first of the components to the last: without "late", without a time of day. */
function spanOf({ weekday, day, month, year }: WrittenDate): Span {
  const own = [weekday, day, month, year].flatMap((part) => (part && !part.shared ? [part.span] : []));
  return { start: Math.min(...own.map(({ start }) => start)), end: Math.max(...own.map(({ end }) => end)) };
}

function weekdayBeside(view: CheckView, t: TimeInContext): Written<Weekday> | undefined {
  const { start, end } = t.time.span;
  const left = before(view, t.time.span, t.sentence, 32);
  const named = leading.exec(left);
  // "Friday the 4th of March", but not "on Friday the March 4 ruling".
  const isDayBehind = !left.endsWith('the ') || /\d/.test(view.text[start]!);
  // "Good Friday (April 19)" names a feast.
  const isNamed = named !== null && namedDay.test(left.slice(0, named.index));
  if (named && isDayBehind && !isNamed) return written(named.groups!.day!, start - left.length + named.index);
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
