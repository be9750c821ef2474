/** The hour of a time of day: "5:30", "1700", "5pm", "7.30 p.m.", and what tells the half of the day. */

import type { Part } from '../timeForm.ts';
import { has, is, isCapital, isContentWord, part, spellingAt, type TimeWords, timeAt, wordAt } from '../timeWords.ts';
import { zones } from '../vocabulary.ts';
import { HOUR, WordClass as W } from '../wordClass.ts';

/** A time of day as its figures or its number tell it. */
export interface Hour {
  readonly last: number;
  readonly hour: Part<number>;
  readonly minute?: Part<number>;
  readonly second?: Part<number>;
  readonly half?: 'am' | 'pm';
  readonly military?: true;
  /** The word "hours" is part of it. */
  readonly tied?: true;
}

/** "5", "5:30", "7.30", "1700", "5pm", "5:30p.m."; a number alone is left to what stands behind it. */
export function readHour(words: TimeWords, i: number): Hour | undefined {
  if (has(words, i, W.cardinal)) {
    const value = timeAt(words, i).cardinal!;
    const spoken =
      value >= 1 &&
      value <= 12 &&
      (is(words, i + 1, "o'clock", 'p.m.', 'a.m.', 'pm') || partBehind(words, i + 1) !== undefined);
    return spoken ? { last: i, hour: part(words, value, i) } : undefined;
  }
  if (!has(words, i, W.digits | W.mixed)) return undefined;
  const text = wordAt(words, i)!;
  if (text.length < 3 && !has(words, i + 1, W.clock) && !is(words, i + 1, 'in', 'at') && isPlainHour(text))
    return undefined;
  const { number } = timeAt(words, i);
  if (text.length === 4 && number >= 0) {
    const hour = Math.floor(number / 100);
    const minute = number % 100;
    if (hour > 24 || minute > 59) return undefined;
    return { last: i, hour: part(words, hour, i), minute: part(words, minute, i), military: true };
  }
  // The banks' "1H24" is half a year
  if (spellingAt(words, i)![1] === 'H') return undefined;
  const match = HOUR.exec(text);
  if (!match) return militaryTied(words, i, text);
  const dotted = text.includes('.');
  const minute = match[2] === undefined ? undefined : Number(match[2]);
  if (minute !== undefined && minute > 59) return undefined;
  let last = i;
  let half: 'am' | 'pm' | undefined;
  if (match[4]) {
    half = match[4] === 'a' ? 'am' : 'pm';
    if (!text.endsWith('m')) {
      if (!is(words, i + 1, '.') || !is(words, i + 2, 'm')) return undefined;
      last = is(words, i + 3, '.') ? i + 3 : i + 2;
    }
  }
  if (dotted && !half && !readHalf(words, i + 1) && !dottedIsTime(words, i, match[1]!, match[2])) return undefined;
  const found: Hour = { last, hour: part(words, Number(match[1]), i) };
  return {
    ...found,
    ...(minute !== undefined && text.endsWith('s') && { tied: true as const }),
    ...(minute !== undefined && { minute: part(words, minute, i) }),
    ...(match[3] !== undefined && { second: part(words, Number(match[3]), i) }),
    ...(half && { half }),
  };
}

/** "5" or "17": no time of day without a word behind it that says so. */
function isPlainHour(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 48 && last <= 57;
}

/** "0600hrs", "1830h". */
function militaryTied(words: TimeWords, i: number, text: string): Hour | undefined {
  const match = /^([01]\d|2[0-4])([0-5]\d)(?:h|hrs?|z)$/.exec(text);
  if (!match) return undefined;
  return { last: i, hour: part(words, Number(match[1]), i), minute: part(words, Number(match[2]), i), tied: true };
}

/** What trains, plays and matches do at an hour; shares open and close at prices. */
const BEGINS = new Set(
  'starts start started begins begin began leaves leave departs depart departed sails arrives arrive arrived'.split(
    ' ',
  ),
);

/** "at 11.40 on Saturday", "At 11.40, the": a time; "at 11.40 euros" and "closed at 11.40" are prices. */
function dottedIsTime(words: TimeWords, i: number, hour: string, minute: string | undefined): boolean {
  if (minute === undefined || Number(hour) > 24 || !is(words, i - 1, 'at', 'until', 'from', 'by')) return false;
  // "The train leaves at 18.30"
  if (is(words, i - 1, 'at') && BEGINS.has(wordAt(words, i - 2) ?? '') && !isContentWord(words, i + 1)) return true;
  if (isCapital(words, i - 1) && is(words, i + 1, ',')) return true;
  if (
    has(words, i + 1, W.weekday | W.deictic) ||
    is(words, i + 1, 'local') ||
    zones.has(spellingAt(words, i + 1) ?? '')
  )
    return true;
  return is(words, i + 1, 'on') && (has(words, i + 2, W.weekday | W.month | W.digits) || is(words, i + 2, 'the'));
}

/** "p.m.", "PM", "a.m". */
export function readHalf(words: TimeWords, i: number): { last: number; half: 'am' | 'pm' } | undefined {
  const word = wordAt(words, i);
  if (word === 'p.m.' || word === 'pm') return { last: i, half: 'pm' };
  if (word === 'a.m.' || word === 'am') return { last: i, half: 'am' };
  if ((word === 'p' || word === 'a') && is(words, i + 1, '.') && is(words, i + 2, 'm'))
    return { last: i + 2, half: word === 'p' ? 'pm' : 'am' };
  return undefined;
}

/** "in the morning", "at night". */
export function partBehind(words: TimeWords, i: number): { last: number; half: 'am' | 'pm' } | undefined {
  if (is(words, i, 'in') && is(words, i + 1, 'the') && is(words, i + 2, 'morning', 'afternoon', 'evening'))
    return { last: i + 2, half: is(words, i + 2, 'morning') ? 'am' : 'pm' };
  return is(words, i, 'at') && is(words, i + 1, 'night') ? { last: i + 1, half: 'pm' } : undefined;
}
