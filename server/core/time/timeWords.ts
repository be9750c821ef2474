/** A paragraph's tokens with their classes, as the patterns read them: every question about a token is asked here. */

import type { Tokens } from '../text/tokens.ts';
import { asciiDigits, wholeNumber } from './digits.ts';
import type { Part } from './timeForm.ts';
import { WordClass } from './wordClass.ts';

export interface TimeWords {
  readonly text: string;
  readonly tokens: Tokens;
  readonly length: number;
  /** In lower case; digits of any script as ASCII. */
  readonly lower: readonly string[];
  /** Bits of `WordClass`. */
  readonly classes: readonly number[];
  /** The tokens that an expression may begin with, ascending. */
  readonly anchors: readonly number[];
}

const C = WordClass;
/** Expressions stand on words of these classes. */
const CORE =
  C.month |
  C.weekday |
  C.unit |
  C.digits |
  C.mixed |
  C.cardinal |
  C.ordinal |
  C.deictic |
  C.dayPart |
  C.season |
  C.noon |
  C.holiday |
  C.fiscal |
  C.clock |
  C.decade |
  C.vague |
  C.set;
/** These begin an expression whatever follows; other words need a core word soon behind them. */
const ALONE =
  C.month |
  C.weekday |
  C.unit |
  C.mixed |
  C.deictic |
  C.dayPart |
  C.season |
  C.noon |
  C.holiday |
  C.vague |
  C.set |
  C.alone;
/** How many tokens on the core word may stand: "no more than sixty days"; behind digits: "2 1/2 years". */
const REACH = 4;
const REACH_OF_DIGITS = 3;
const REACH_OF_EDGES = 6;
/** Farther than any reach. */
const FAR = 100;

/** Linear. From the end to the start, as a word that leads to others is an anchor only where they follow. */
export function classifyTokens(text: string, tokens: Tokens): TimeWords {
  const { length, kinds, types } = tokens;
  const classes = new Array<number>(length);
  const anchors: number[] = [];
  let lower = tokens.lower;
  let core = length + FAR;
  let next = 0;
  for (let i = length - 1; i >= 0; i--) {
    const own = types[i]!.timeClass;
    if (kinds[i] === 'number') {
      const digits = asciiDigits(lower[i]!);
      if (digits !== lower[i]) {
        if (lower === tokens.lower) lower = [...lower];
        (lower as string[])[i] = digits;
      }
    }
    classes[i] = own;
    if (own !== 0) {
      if ((own & ALONE) !== 0 || leads(own, next, core - i, lower, i)) anchors.push(i);
      if ((own & CORE) !== 0) core = i;
    }
    next = own;
  }
  return { text, tokens, length, lower, classes, anchors: anchors.reverse() };
}

/** A word that can begin an expression only together with what follows: `next` are the classes of the next word, `away` is the way to the next core word. */
function leads(own: number, next: number, away: number, lower: readonly string[], i: number): boolean {
  const word = lower[i]!;
  if ((own & C.digits) !== 0) {
    const before = i > 0 ? lower[i - 1] : undefined;
    if (before === '$' || before === '£' || before === '€') return false;
    return (
      word.length === 4 || away <= REACH_OF_DIGITS || (word.includes('.') && (word.length >= 8 || word.length === 5))
    );
  }
  if ((own & (C.article | C.shift)) !== 0) return next !== 0 || (word !== 'the' && away <= 2);
  // "mid-to-late August"
  return away <= ((own & C.edge) !== 0 ? REACH_OF_EDGES : REACH);
}

export function has(words: TimeWords, i: number, classBits: number): boolean {
  return i >= 0 && i < words.length && (words.classes[i]! & classBits) !== 0;
}

/** One of the `count` tokens from `i` on is of these classes. Asked before a pattern looks at the words themselves. */
export function hasSoon(words: TimeWords, i: number, count: number, classBits: number): boolean {
  const { classes } = words;
  for (let k = i, end = Math.min(i + count, classes.length); k < end; k++)
    if ((classes[k]! & classBits) !== 0) return true;
  return false;
}

/** The value of a token of digits alone, NaN of any other. */
export function numberAt(words: TimeWords, i: number): number {
  return has(words, i, WordClass.digits) ? wholeNumber(words.lower[i]!) : Number.NaN;
}

/** What `map` says of the token at `i`. */
export function look<T>(words: TimeWords, i: number, map: ReadonlyMap<string, T>): T | undefined {
  const word = words.lower[i];
  return word === undefined ? undefined : map.get(word);
}

/** True where the token at `i` is one of the words. Named parameters, as this is asked most and a rest list would be made anew each time. */
export function is(
  words: TimeWords,
  i: number,
  a: string,
  b?: string,
  c?: string,
  d?: string,
  e?: string,
  f?: string,
  g?: string,
  h?: string,
): boolean {
  const word = words.lower[i];
  if (word === undefined) return false;
  return word === a || word === b || word === c || word === d || word === e || word === f || word === g || word === h;
}

export function isCapital(words: TimeWords, i: number): boolean {
  const word = words.tokens.words[i];
  if (word === undefined) return false;
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

/** No white space between the token at `i` and the next. */
export function joinedToNext(words: TimeWords, i: number): boolean {
  return words.tokens.ends[i] === words.tokens.starts[i + 1];
}

export function isDash(words: TimeWords, i: number): boolean {
  const word = words.lower[i];
  return word !== undefined && word.length === 1 && isDashCode(word.charCodeAt(0));
}

/** "-", the hyphens and dashes of General Punctuation, the minus sign, and the small and full-width forms. */
function isDashCode(code: number): boolean {
  if (code < 128) return code === 0x2d;
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe58 || code === 0xfe63 || code === 0xff0d;
}

/** A hyphen that binds the tokens beside it into one word ("mid-1995"). */
export function isHyphen(words: TimeWords, i: number): boolean {
  return isDash(words, i) && words.lower[i] !== '—' && joinedToNext(words, i) && joinedToNext(words, i - 1);
}

/** A component that stands in the tokens `first` to `last`. Offsets count from the paragraph until the candidate is made. */
export function part<T>(words: TimeWords, value: T, first: number, last = first): Part<T> {
  return { value, start: words.tokens.starts[first]!, end: words.tokens.ends[last]! };
}
