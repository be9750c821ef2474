/** The words before a number or a date that loosen it: "more than", "nearly", "at least", "about". */

import type { Modifier } from '../timeForm.ts';
import { has, is, look, type TimeWords, wordAt } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';

interface Approximator {
  /** The token behind it. */
  readonly next: number;
  readonly mod: Modifier | undefined;
}

const SINGLE: ReadonlyMap<string, Modifier | undefined> = new Map<string, Modifier | undefined>([
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['some', 'APPROX'],
  ['roughly', 'APPROX'],
  ['approximately', 'APPROX'],
  ['circa', 'APPROX'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['barely', 'MORE_THAN'],
  ['over', 'MORE_THAN'],
  ['under', 'LESS_THAN'],
]);

/** "more than", "at least": the second words of each first. */
const PAIRS: ReadonlyMap<string, ReadonlyMap<string, Modifier>> = new Map<string, ReadonlyMap<string, Modifier>>([
  ['more', new Map<string, Modifier>([['than', 'MORE_THAN']])],
  ['less', new Map<string, Modifier>([['than', 'LESS_THAN']])],
  ['fewer', new Map<string, Modifier>([['than', 'LESS_THAN']])],
  [
    'at',
    new Map<string, Modifier>([
      ['least', 'EQUAL_OR_MORE'],
      ['most', 'EQUAL_OR_LESS'],
    ]),
  ],
  ['up', new Map<string, Modifier>([['to', 'EQUAL_OR_LESS']])],
  ['close', new Map<string, Modifier>([['to', 'APPROX']])],
]);

const NOTHING: ReadonlyMap<string, Modifier> = new Map();

const BEFORE_OVER = new Set(
  'for of in after took takes taken take lasted lasts last spent is was were be been had has have with to at just well from until since than by ( , -'.split(
    ' ',
  ),
);

/** "paid over five years" is during them, "for over five years" more than five. */
function spreads(words: TimeWords, before: number): boolean {
  const word = wordAt(words, before);
  return word !== undefined && !BEFORE_OVER.has(word);
}

/** At most four words: "no more than", "just over", "well under". */
export function approximator(words: TimeWords, i: number): Approximator | undefined {
  if (!has(words, i, W.approximate)) return undefined;
  const word = wordAt(words, i)!;
  if (word === 'no' && is(words, i + 2, 'than')) {
    const mod = is(words, i + 1, 'more')
      ? 'EQUAL_OR_LESS'
      : is(words, i + 1, 'less', 'fewer')
        ? 'EQUAL_OR_MORE'
        : undefined;
    return mod && { next: i + 3, mod };
  }
  const pair = look(words, i + 1, PAIRS.get(word) ?? NOTHING);
  if (pair) return { next: i + 2, mod: pair };
  if (word === 'as' && is(words, i + 1, 'many', 'much', 'little', 'few') && is(words, i + 2, 'as'))
    return { next: i + 3, mod: undefined };
  // "well over ten years"; "just" and "only" do not change the length and stay outside
  if (word === 'well' && is(words, i + 1, 'over', 'under')) return approximator(words, i + 1);
  if (word === 'a' && is(words, i + 1, 'little') && is(words, i + 2, 'more', 'less') && is(words, i + 3, 'than'))
    return { next: i + 4, mod: is(words, i + 2, 'more') ? 'MORE_THAN' : 'LESS_THAN' };
  if (!SINGLE.has(word) || (word === 'over' && spreads(words, i - 1))) return undefined;
  const mod = SINGLE.get(word);
  return { next: i + 1, mod };
}
