/** Reads numbers and ordinals as words or digits: "twenty-one", "2 1/2", "a couple of", "third", "21st". */

import type { Part } from './timeForm.ts';
import {
  has,
  is,
  isDash,
  isHyphen,
  joinedToNext,
  look,
  numberAt,
  part,
  type TimeWords,
  timeAt,
  wordAt,
} from './timeWords.ts';
import { openCounts } from './vocabulary.ts';
import { WordClass as W } from './wordClass.ts';

export interface ReadNumber {
  readonly last: number;
  readonly part: Part<number>;
}

export interface ReadCount {
  readonly last: number;
  /** Undefined where the words leave it open ("several"). */
  readonly count?: Part<number>;
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** A whole number below a hundred, "twenty-one" or "twenty one". */
function readSmall(words: TimeWords, i: number): { last: number; value: number } | undefined {
  const value = timeAt(words, i).cardinal;
  if (value === undefined || value >= 100) return undefined;
  if (value < 20) return { last: i, value };
  const next = isHyphen(words, i + 1) ? i + 2 : i + 1;
  const one = timeAt(words, next).cardinal;
  return one !== undefined && one > 0 && one < 10 ? { last: next, value: value + one } : { last: i, value };
}

/** A cardinal in words, up to some thousands: "two hundred and fifty". */
function readWords(words: TimeWords, from: number): { last: number; value: number } | undefined {
  let i = from;
  let total = 0;
  let last = -1;
  for (let pieces = 0; pieces < 4; pieces++) {
    const small = readSmall(words, i);
    let value: number;
    if (small) {
      value = small.value;
      last = small.last;
    } else if (pieces === 0 && is(words, i, 'a') && is(words, i + 1, 'hundred', 'thousand')) {
      value = 1;
      last = i;
    } else break;
    const scale = is(words, last + 1, 'hundred') ? 100 : is(words, last + 1, 'thousand') ? 1000 : 1;
    if (scale > 1) last++;
    total += value * scale;
    if (scale === 1) break;
    i = is(words, last + 1, 'and') ? last + 2 : last + 1;
  }
  return last < 0 ? undefined : { last, value: total };
}

/** A number that a unit may follow: digits, words, with a fraction; "a" and "an" are one, "several" is open. */
export function readCount(words: TimeWords, i: number): ReadCount | undefined {
  if (has(words, i, W.digits)) return readDigits(words, i);
  const quarters = readQuarters(words, i);
  if (quarters) return quarters;
  if (is(words, i, 'half') || (is(words, i, 'a') && is(words, i + 1, 'half'))) return readHalf(words, i);
  const whole = readWords(words, i);
  if (whole) return addFraction(words, i, whole.last, whole.value);
  if (is(words, i, 'a', 'an')) return readAfterA(words, i);
  if (!has(words, i, W.openCount)) return FRACTIONS.has(wordAt(words, i) ?? '') ? fraction(words, i) : undefined;
  const last = is(words, i + 1, 'of') ? i + 1 : i;
  const value = look(words, i, openCounts);
  return value === undefined ? { last } : { last, count: part(words, value, i, last) };
}

function fraction(words: TimeWords, i: number): ReadCount {
  return { last: i, count: part(words, FRACTIONS.get(wordAt(words, i)!)!, i) };
}

function readAfterA(words: TimeWords, i: number): ReadCount | undefined {
  if (is(words, i + 1, 'few', 'number') || (is(words, i + 1, 'good') && is(words, i + 2, 'many'))) {
    const last = is(words, i + 1, 'good') ? i + 2 : i + 1;
    return { last: is(words, last + 1, 'of') ? last + 1 : last };
  }
  if (is(words, i + 1, 'couple', 'dozen')) {
    const last = is(words, i + 2, 'of') ? i + 2 : i + 1;
    return { last, count: part(words, openCounts.get(wordAt(words, i + 1)!)!, i, last) };
  }
  if (is(words, i + 1, 'single', 'full', 'whole')) return { last: i + 1, count: part(words, 1, i, i + 1) };
  return { last: i, count: part(words, 1, i) };
}

function readHalf(words: TimeWords, i: number): ReadCount {
  let last = is(words, i, 'a') ? i + 1 : i;
  if (is(words, last + 1, 'a', 'an')) last++;
  else if (isHyphen(words, last + 1)) last++;
  return { last, count: part(words, 0.5, i, last) };
}

function readDigits(words: TimeWords, i: number): ReadCount | undefined {
  const value = timeAt(words, i).amount;
  if (Number.isNaN(value)) return undefined;
  const over = numberAt(words, i + 3);
  if (is(words, i + 2, '/', '⁄') && numberAt(words, i + 1) < over && joinedToNext(words, i + 1))
    return { last: i + 3, count: part(words, value + numberAt(words, i + 1) / over, i, i + 3) };
  const scale = is(words, i + 1, 'thousand')
    ? 1000
    : is(words, i + 1, 'million')
      ? 1e6
      : is(words, i + 1, 'billion')
        ? 1e9
        : 1;
  if (scale > 1) return { last: i + 1, count: part(words, value * scale, i, i + 1) };
  return addFraction(words, i, i, value);
}

/** "a quarter of an hour", "three-quarters of an hour", "a quarter-century": up to the word before the unit. */
function readQuarters(words: TimeWords, i: number): ReadCount | undefined {
  if (!is(words, i, 'a', 'one', 'three')) return undefined;
  const at = isHyphen(words, i + 1) ? i + 2 : i + 1;
  if (!is(words, at, 'quarter', 'quarters')) return undefined;
  const value = is(words, i, 'three') ? 0.75 : 0.25;
  if (is(words, at + 1, 'of') && is(words, at + 2, 'a', 'an'))
    return { last: at + 2, count: part(words, value, i, at) };
  return isHyphen(words, at + 1) && is(words, at + 2, 'century')
    ? { last: at + 1, count: part(words, value, i, at) }
    : undefined;
}

/** "two and a half", "2½", "2 and half". */
function addFraction(words: TimeWords, first: number, last: number, value: number): ReadCount {
  const sign = FRACTIONS.get(wordAt(words, last + 1) ?? '');
  if (sign !== undefined) return { last: last + 1, count: part(words, value + sign, first, last + 1) };
  const dashed = isHyphen(words, last + 1) ? 1 : 0;
  const and = last + 1 + dashed;
  if (is(words, and, 'and')) {
    const a = isHyphen(words, and + 1) ? and + 2 : and + 1;
    const half = is(words, a, 'a') ? (isHyphen(words, a + 1) ? a + 2 : a + 1) : a;
    if (is(words, half, 'half')) return { last: half, count: part(words, value + 0.5, first, half) };
  }
  return { last, count: part(words, value, first, last) };
}

/** "third", "twenty-first", "21st", "1 st" never. */
export function readOrdinal(words: TimeWords, i: number): ReadNumber | undefined {
  const simple = timeAt(words, i).ordinal;
  if (simple !== undefined) return { last: i, part: part(words, simple, i) };
  const tens = timeAt(words, i).cardinal;
  if (tens === undefined || tens < 20 || tens > 90) return undefined;
  const next = isDash(words, i + 1) ? i + 2 : i + 1;
  const one = timeAt(words, next).ordinal;
  return one !== undefined && one < 10 ? { last: next, part: part(words, tens + one, i, next) } : undefined;
}

/** A year in words: "nineteen ninety-six", "two thousand and eight", "nineteen oh five". */
export function readYearWords(words: TimeWords, i: number): ReadNumber | undefined {
  const century = timeAt(words, i).cardinal;
  if (century === 2 && is(words, i + 1, 'thousand')) {
    const and = is(words, i + 2, 'and') ? i + 3 : i + 2;
    const rest = readSmall(words, and);
    const last = rest ? rest.last : i + 1;
    return { last, part: part(words, 2000 + (rest?.value ?? 0), i, last) };
  }
  if (century === undefined || century < 14 || century > 20) return undefined;
  if (is(words, i + 1, 'hundred')) return { last: i + 1, part: part(words, century * 100, i, i + 1) };
  const next = isHyphen(words, i + 1) ? i + 2 : i + 1;
  if (is(words, next, 'oh') && has(words, next + 1, W.cardinal)) {
    const one = timeAt(words, next + 1).cardinal!;
    return one < 10 ? { last: next + 1, part: part(words, century * 100 + one, i, next + 1) } : undefined;
  }
  const rest = readSmall(words, next);
  if (!rest || rest.value < 10) return undefined;
  return { last: rest.last, part: part(words, century * 100 + rest.value, i, rest.last) };
}
