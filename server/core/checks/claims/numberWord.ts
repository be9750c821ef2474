/** Whole numbers below a thousand as articles write them: "45", "forty-five", "twentieth", "20th"; and a number written like another. */

import { caseLike, ordinalEnding } from '../writing/style.ts';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const tenths = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'.split(' ');

/** Source of a pattern for a cardinal: such digits, or words. */
export const cardinalOf = (digits: string) =>
  `(?:${digits}|(?:${tens.join('|')})(?:[- ](?:${small.slice(1, 10).join('|')}))?|${small.slice(1).reverse().join('|')})`;
export const cardinalPattern = cardinalOf('\\d{1,4}');
/** Source of a pattern for an ordinal: "20th", "twentieth", "twenty-first". */
export const ordinalPattern = `(?:\\d{1,4}(?:st|nd|rd|th)|(?:${tens.join('|')})[- ](?:${ordinals.slice(1, 10).join('|')})|${tenths.join('|')}|${ordinals.slice(1).reverse().join('|')})`;

const values: ReadonlyMap<string, number> = new Map([
  ...small.map((word, i): [string, number] => [word, i]),
  ...tens.map((word, i): [string, number] => [word, 20 + 10 * i]),
  ...ordinals.map((word, i): [string, number] => [word, i]),
  ...tenths.map((word, i): [string, number] => [word, 20 + 10 * i]),
]);

/** NaN for anything else. */
export function numberValue(word: string): number {
  const digits = /^\d+/.exec(word)?.[0];
  if (digits) return Number(digits);
  let sum = 0;
  for (const piece of word.toLowerCase().split(/[- ]/)) sum += values.get(piece) ?? Number.NaN;
  return sum;
}

/** `value` in digits or words, cardinal or ordinal, like `old`. */
export function numberLike(old: string, value: number): string {
  const ordinal = /(?:st|nd|rd|th)$|first|second|third/i.test(old);
  if (/^\d/.test(old) || value > 99) return ordinal ? value + ordinalEnding(value) : String(value);
  const ten = Math.floor(value / 10);
  if (value < 20) return caseLike(old, (ordinal ? ordinals : small)[value]!);
  if (value % 10 === 0) return caseLike(old, (ordinal ? tenths : tens)[ten - 2]!);
  return caseLike(old, `${tens[ten - 2]}-${(ordinal ? ordinals : small)[value % 10]}`);
}
