/** A paragraph's tokens as the patterns read them: every question about a token is asked here. */

import type { TokenKind, Tokens } from '../text/tokens.ts';
import type { WordType } from '../words/wordType.ts';
import type { Draft } from './draft.ts';
import type { Part } from './timeForm.ts';
import { noTimeWord, type TimeWord } from './timeWord.ts';
import { functionWords } from './vocabulary.ts';
import { WordClass } from './wordClass.ts';

export interface TimeWords {
  readonly text: string;
  readonly tokens: Tokens;
  readonly length: number;
  readonly types: readonly WordType[];
  readonly classes: readonly number[];
  /** The token that the expression begins with that is being read: parts count from where it stands. */
  origin: number;
  /** The classes behind the token `soonAt`, see `classesSoon`. */
  soonAt: number;
  soon: number;
  /** What `calendarDate` has read at the token `dateAt` from `dateStart` on: several families ask for it. */
  dateAt: number;
  dateStart: number;
  date: Draft | undefined;
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
/** An expression has one of these. */
const ANY = CORE | ALONE;
/** How many tokens on the core word may stand: "no more than sixty days"; behind digits: "2 1/2 years"; behind edges: "mid-to-late August". */
const REACH = 4;
const REACH_OF_DIGITS = 3;
const REACH_OF_EDGES = 6;
/** How far behind its first token an expression may have the word that makes it one. */
const SOON = 18;

/** The words of a paragraph in which an expression begins at the token `origin`. */
export function timeWordsOf(text: string, tokens: Tokens, origin: number): TimeWords {
  const { length, types, timeClasses: classes } = tokens;
  return {
    text,
    tokens,
    length,
    types,
    classes,
    origin,
    soonAt: -1,
    soon: 0,
    dateAt: -1,
    dateStart: -1,
    date: undefined,
  };
}

/** Goes on to the expression that begins at the token `origin`. */
export function moveTo(words: TimeWords, origin: number): void {
  words.origin = origin;
  words.dateAt = -1;
}

/**
 * The first token from `from` on that an expression may begin with; -1 for none. Goes from one word that every expression must have to the
 * next, and asks only what stands shortly before it whether it leads there.
 */
export function nextAnchor({ timeClasses: classes, types }: Tokens, from: number): number {
  const { length } = classes;
  let i = from;
  for (let next = from; next < length; next++) {
    const own = classes[next]!;
    if ((own & ANY) === 0) continue;
    if (next - i > SOON) i = next - SOON;
    for (; i < next; i++) if (classes[i] !== 0 && leads(classes, i)) return i;
    i++;
    if ((own & ALONE) !== 0 || (leads(classes, next) && !isPrice(types, next, own))) return next;
  }
  return -1;
}

/** The token at `i` can begin an expression only together with what follows. */
function leads(classes: readonly number[], i: number): boolean {
  const own = classes[i]!;
  if ((own & C.digits) !== 0) return (own & C.loneDigits) !== 0 || comesWithin(classes, i, REACH_OF_DIGITS, CORE);
  if ((own & (C.article | C.shift)) === 0)
    return comesWithin(classes, i, (own & C.edge) !== 0 ? REACH_OF_EDGES : REACH, CORE);
  if (i + 1 < classes.length && classes[i + 1] !== 0) return comesWithin(classes, i, SOON, ANY);
  return (own & C.definite) === 0 && comesWithin(classes, i, 2, CORE);
}

/** One of the `reach` tokens behind `i` is of these classes. */
function comesWithin(classes: readonly number[], i: number, reach: number, classBits: number): boolean {
  const end = Math.min(classes.length, i + reach + 1);
  for (let k = i + 1; k < end; k++) if ((classes[k]! & classBits) !== 0) return true;
  return false;
}

function isPrice(types: readonly WordType[], i: number, own: number): boolean {
  if ((own & C.digits) === 0 || i === 0) return false;
  const before = types[i - 1]!.text;
  return before === '$' || before === '£' || before === '€';
}

/** The classes of the token at `i`; 0 outside the paragraph. */
export function classesAt({ classes }: TimeWords, i: number): number {
  return i >= 0 && i < classes.length ? classes[i]! : 0;
}

export function has({ classes }: TimeWords, i: number, classBits: number): boolean {
  return i >= 0 && i < classes.length && (classes[i]! & classBits) !== 0;
}

/** What the token at `i` names. */
export function timeAt({ types }: TimeWords, i: number): TimeWord {
  return i >= 0 && i < types.length ? types[i]!.time : noTimeWord;
}

/** The token at `i` in lower case, digits of any script as ASCII; undefined outside the paragraph. */
export function wordAt({ types }: TimeWords, i: number): string | undefined {
  if (i < 0 || i >= types.length) return undefined;
  const { name, time } = types[i]!;
  return name !== '' ? name : time.lower;
}

export function typeAt({ types }: TimeWords, i: number): WordType | undefined {
  return i >= 0 && i < types.length ? types[i] : undefined;
}

export function kindAt({ types }: TimeWords, i: number): TokenKind | undefined {
  return i >= 0 && i < types.length ? types[i]!.kind : undefined;
}

/** A word with a meaning of its own: behind it, or before it, another word may belong to it. */
export function isContentWord(words: TimeWords, i: number): boolean {
  return kindAt(words, i) === 'word' && !functionWords.has(wordAt(words, i)!);
}

/** The words from `first` to `last`, as written. */
export function textOf({ text, tokens }: TimeWords, first: number, last: number): string {
  return text.slice(tokens.starts[first]!, tokens.ends[last]!);
}

/** As written. */
export function spellingAt({ types }: TimeWords, i: number): string | undefined {
  return i >= 0 && i < types.length ? types[i]!.text : undefined;
}

/** All classes of the `count` tokens from `i` on. */
function classesOf({ classes }: TimeWords, i: number, count: number): number {
  const end = Math.min(classes.length, i + count);
  let found = 0;
  for (let k = i; k < end; k++) found |= classes[k]!;
  return found;
}

/** One of the `count` tokens from `i` on is of these classes. Asked before a pattern looks at the words themselves. */
export function hasSoon(words: TimeWords, i: number, count: number, classBits: number): boolean {
  return (classesOf(words, i, count) & classBits) !== 0;
}

/** All classes of the tokens shortly behind `i`. */
export function classesSoon(words: TimeWords, i: number): number {
  if (words.soonAt !== i) {
    words.soonAt = i;
    words.soon = classesOf(words, i + 1, SOON);
  }
  return words.soon;
}

/** The value of a token of digits alone, NaN of any other. */
export function numberAt(words: TimeWords, i: number): number {
  return timeAt(words, i).number;
}

/** What `map` says of the token at `i`. */
export function look<T>(words: TimeWords, i: number, map: ReadonlyMap<string, T>): T | undefined {
  const word = wordAt(words, i);
  return word === undefined ? undefined : map.get(word);
}

/**
 * True where the token at `i` is one of the words, of which none is a number. Named parameters, as this is asked most and a rest list would
 * be made anew each time; small, so that it is written out where it is asked.
 */
export function is(
  { types }: TimeWords,
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
  if (i < 0 || i >= types.length) return false;
  const { name } = types[i]!;
  return name === a || (b !== undefined && isOneOf(name, b, c, d, e, f, g, h));
}

/** Only ever two words are compared, so that engines compare their addresses. */
function isOneOf(name: string, b: string, c?: string, d?: string, e?: string, f?: string, g?: string, h?: string) {
  if (name === b) return true;
  if (c === undefined) return false;
  if (name === c) return true;
  if (d === undefined) return false;
  if (name === d) return true;
  if (e === undefined) return false;
  if (name === e) return true;
  if (f === undefined) return false;
  if (name === f) return true;
  if (g === undefined) return false;
  if (name === g) return true;
  return h !== undefined && name === h;
}

const CAPITAL = /^\p{Lu}/u;

export function isCapital(words: TimeWords, i: number): boolean {
  const word = spellingAt(words, i);
  if (word === undefined) return false;
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(word);
}

/** No white space between the token at `i` and the next. */
export function joinedToNext(words: TimeWords, i: number): boolean {
  return i >= 0 && i + 1 < words.length && words.tokens.ends[i] === words.tokens.starts[i + 1];
}

export function isDash(words: TimeWords, i: number): boolean {
  const word = wordAt(words, i);
  return word !== undefined && word.length === 1 && isDashCode(word.charCodeAt(0));
}

/** "-", the hyphens and dashes of General Punctuation, the minus sign, and the small and full-width forms. */
function isDashCode(code: number): boolean {
  if (code < 128) return code === 0x2d;
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe58 || code === 0xfe63 || code === 0xff0d;
}

/** A hyphen that binds the tokens beside it into one word ("mid-1995"). */
export function isHyphen(words: TimeWords, i: number): boolean {
  return isDash(words, i) && wordAt(words, i) !== '—' && joinedToNext(words, i) && joinedToNext(words, i - 1);
}

/** A component that stands in the tokens `first` to `last`. */
export function part<T>({ tokens, origin }: TimeWords, value: T, first: number, last = first): Part<T> {
  const { starts, ends } = tokens;
  const from = starts[origin]!;
  return { value, start: starts[first]! - from, end: ends[last]! - from };
}

/** Where the token at `i` begins, counted from the origin. */
export function startOf({ tokens, origin }: TimeWords, i: number): number {
  return tokens.starts[i]! - tokens.starts[origin]!;
}
