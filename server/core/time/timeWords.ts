/** A paragraph's tokens with their classes, as the patterns read them: every question about a token is asked here. */

import type { Tokens } from '../text/tokens.ts';
import { asciiDigits, wholeNumber } from './digits.ts';
import type { Part } from './timeForm.ts';
import { classOfWord, WordClass } from './vocabulary.ts';

export interface TimeWords {
  readonly text: string;
  readonly tokens: Tokens;
  readonly length: number;
  /** In lower case; digits of any script as ASCII. */
  readonly lower: readonly string[];
  /** Bits of `WordClass`. */
  readonly classes: readonly number[];
}

/** Linear. */
export function classifyTokens(text: string, tokens: Tokens): TimeWords {
  const lower: string[] = [];
  const classes: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kinds[i] !== 'number') {
      const word = tokens.lower[i]!;
      lower.push(word);
      classes.push(classOfWord(word) || (/^(?:q[1-4]|h[12]|fy'?\d\d(?:\d\d)?)$/.test(word) ? WordClass.mixed : 0));
      continue;
    }
    const digits = asciiDigits(tokens.lower[i]!);
    lower.push(digits);
    classes.push(/^[\d.,]+$/.test(digits) ? WordClass.digits : WordClass.mixed);
  }
  return { text, tokens, length: tokens.length, lower, classes };
}

export function has(words: TimeWords, i: number, classBits: number): boolean {
  return ((words.classes[i] ?? 0) & classBits) !== 0;
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

/** True where the token at `i` is one of `options`. */
export function is(words: TimeWords, i: number, ...options: readonly string[]): boolean {
  const word = words.lower[i];
  return word !== undefined && options.includes(word);
}

export function isCapital(words: TimeWords, i: number): boolean {
  const word = words.tokens.words[i];
  return word !== undefined && /^\p{Lu}/u.test(word);
}

/** No white space between the token at `i` and the next. */
export function joinedToNext(words: TimeWords, i: number): boolean {
  return words.tokens.ends[i] === words.tokens.starts[i + 1];
}

const DASHES = new Set(['-', '‐', '‑', '‒', '–', '—', '―', '−', '﹣', '-', '﹘']);

export function isDash(words: TimeWords, i: number): boolean {
  const word = words.lower[i];
  return word !== undefined && DASHES.has(word);
}

/** A hyphen that binds the tokens beside it into one word ("mid-1995"). */
export function isHyphen(words: TimeWords, i: number): boolean {
  return isDash(words, i) && words.lower[i] !== '—' && joinedToNext(words, i) && joinedToNext(words, i - 1);
}

/** A component that stands in the tokens `first` to `last`. Offsets count from the paragraph until the candidate is made. */
export function part<T>(words: TimeWords, value: T, first: number, last = first): Part<T> {
  return { value, start: words.tokens.starts[first]!, end: words.tokens.ends[last]! };
}
