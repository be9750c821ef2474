/** The components that calendar dates are put together from: month, day of the month, year with its era. */

import { readOrdinal, readYearWords } from '../numbers.ts';
import type { Weekday } from '../plainDate.ts';
import type { Part } from '../timeForm.ts';
import {
  has,
  is,
  isCapital,
  isDash,
  joinedToNext,
  numberAt,
  part,
  spellingAt,
  type TimeWords,
  timeAt,
  wordAt,
} from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';

export interface Read<T> {
  readonly last: number;
  readonly part: Part<T>;
}

const NEVER_LOWER = new Set(['may', 'march', 'mar', 'sep', 'dec', 'jan', 'sat', 'sun', 'mon', 'wed', 'thu', 'fri']);

/** A month word. In lower case only where no other word is written so. */
export function readMonth(words: TimeWords, i: number): Read<number> | undefined {
  if (!has(words, i, W.month)) return undefined;
  if (!isCapital(words, i) && NEVER_LOWER.has(wordAt(words, i)!)) return undefined;
  return { last: i, part: part(words, timeAt(words, i).month!, i) };
}

/** A weekday word in the singular or plural; "sat" and "sun" only as "Sat." and "Sun" with a capital. */
export function readWeekday(words: TimeWords, i: number): Read<Weekday> | undefined {
  if (!has(words, i, W.weekday)) return undefined;
  if (!isCapital(words, i) && NEVER_LOWER.has(wordAt(words, i)!.replace('.', ''))) return undefined;
  return { last: i, part: part(words, timeAt(words, i).weekday!, i) };
}

/** Days to 39 are kept, so that the checks see "June 31" and "January 35". */
const HIGHEST_DAY = 39;

/** "3", "03", "3rd", "third", "twenty-first". */
export function readDayNumber(words: TimeWords, i: number): Read<number> | undefined {
  const ordinal = readOrdinal(words, i);
  if (ordinal) return ordinal.part.value >= 1 && ordinal.part.value <= HIGHEST_DAY ? ordinal : undefined;
  const value = numberAt(words, i);
  return value >= 1 && value <= HIGHEST_DAY && wordAt(words, i)!.length <= 2
    ? { last: i, part: part(words, value, i) }
    : undefined;
}

/** The era behind or before a year; BC makes the year astronomical (1 BC is 0). */
function eraAfter(words: TimeWords, i: number): { last: number; era: 'bc' | 'ad' } | undefined {
  const word = wordAt(words, i);
  if (word === 'bc' || word === 'bce' || word === 'b.c.' || word === 'b.c.e.') return { last: i, era: 'bc' };
  if (word === 'b.' && is(words, i + 1, 'c')) return { last: i + 1, era: 'bc' };
  if ((word === 'ad' || word === 'a.d.' || word === 'ce' || word === 'c.e.') && /^[A-Z]/.test(spellingAt(words, i)!))
    return { last: i, era: 'ad' };
  return undefined;
}

/** "44", "10,000". */
function eraNumber(words: TimeWords, i: number): number {
  const thousands = has(words, i, W.digits) ? /^(\d\d?),(\d{3})$/.exec(wordAt(words, i)!) : null;
  return thousands ? Number(thousands[1]) * 1000 + Number(thousands[2]) : numberAt(words, i);
}

/** A year with an era: "44 BC", "AD 79", "476 AD". */
export function readEraYear(words: TimeWords, i: number): Read<number> | undefined {
  if (is(words, i, 'ad', 'a.d.') && isCapital(words, i)) {
    const year = numberAt(words, i + 1);
    return year >= 1 && year <= 9999 ? { last: i + 1, part: part(words, year, i, i + 1) } : undefined;
  }
  const year = eraNumber(words, i);
  if (!(year >= 1 && year <= 99999)) return undefined;
  const era = eraAfter(words, i + 1);
  if (!era) return undefined;
  return { last: era.last, part: part(words, era.era === 'bc' ? 1 - year : year, i, era.last) };
}

/** A four-digit year, an era year, a year in words, or "'99". `two` tells that the century was left out. */
export function readYear(words: TimeWords, i: number): (Read<number> & { readonly two?: true }) | undefined {
  const era = readEraYear(words, i);
  if (era) return era;
  const value = numberAt(words, i);
  if (value >= 1000 && value <= 9999 && wordAt(words, i)!.length === 4) return { last: i, part: part(words, value, i) };
  if (is(words, i, "'", '‘', '’') && joinedToNext(words, i)) {
    const short = numberAt(words, i + 1);
    if (short >= 0 && short <= 99 && wordAt(words, i + 1)!.length === 2)
      return { last: i + 1, part: part(words, fullYear(short), i, i + 1), two: true };
  }
  return has(words, i, W.cardinal) ? readYearWords(words, i) : undefined;
}

/** POSIX: two digits below 69 are of this century. */
export function fullYear(twoDigits: number): number {
  return twoDigits < 69 ? 2000 + twoDigits : 1900 + twoDigits;
}

const COUNTED = new Set(
  'people men women troops soldiers civilians children students workers jobs homes houses miles km kilometers kilometres meters metres feet points dollars euros pounds percent million billion tons tonnes barrels votes shares others acres hectares dead words seats members residents officers police prisoners tanks aircraft ships casualties kg kilos kilograms grams lb lbs litres liters gallons mph kph mw gw megawatts degrees calories yards mm cm square cubic'.split(
    ' ',
  ),
);

/** True where the number at `i` counts what follows and so is no year. */
export function countsSomething(words: TimeWords, i: number): boolean {
  const next = wordAt(words, i + 1);
  return next === '%' || (next !== undefined && COUNTED.has(next));
}

/** Where a date goes on after a comma, or directly. */
export function afterComma(words: TimeWords, i: number): number {
  return is(words, i, ',') ? i + 1 : i;
}

/** No dash or slash ties the year at `first`…`last` to more digits ("1998-2234-11"). */
export function standsAlone(words: TimeWords, last: number): boolean {
  return !(
    joinedToNext(words, last) &&
    (isDash(words, last + 1) || is(words, last + 1, '/')) &&
    numberAt(words, last + 2) > 2200
  );
}
