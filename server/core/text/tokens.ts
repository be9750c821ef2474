/**
 * Cuts a paragraph into tokens: words, numbers, single marks. Hyphens and slashes stand alone, as does a possessive 's. Marks of emphasis and the
 * addresses of links are no tokens (`markup.ts`), so that what follows reads a Markdown draft as it reads plain text.
 */

import { createWordTable, type Found, type WordTable } from '../words/wordTable.ts';
import type { WordType } from '../words/wordType.ts';
import { CharacterClass, classOf, isLetter, width } from './characters.ts';
import { afterEmoji } from './emoji.ts';
import { afterEmphasis, type Link, linkAt, opensImage } from './markup.ts';
import { keepsStop } from './shortForms.ts';
import { pointAt, unitsOf } from './units.ts';

/** A paragraph's tokens, side by side in arrays. Offsets count from the paragraph's start; ends are exclusive. */
export interface Tokens {
  readonly length: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** As written, but with straight apostrophes. */
  readonly words: readonly string[];
  /** `words` in lower case. */
  readonly lower: readonly string[];
  readonly kinds: readonly TokenKind[];
  /** What each word tells by its spelling. */
  readonly types: readonly WordType[];
  /** The bits of `timeClass` of each, most of them 0: they are gone through often, their types seldom looked at. */
  readonly timeClasses: readonly number[];
}

/**
 * - `word`: starts with a letter ("Marchetti", "U.S.", "Mr.", "p.m.", "FY2020", "O'Neill")
 * - `number`: starts with a digit and may carry letters ("2020", "1,000", "5:30", "9.30", "3rd", "1990s", "5pm")
 * - `possessive`: 's after a word
 * - `mark`: one character of punctuation, a symbol, an emoji
 */
export type TokenKind = 'word' | 'number' | 'possessive' | 'mark';

const { blank, letter, capital, combining, digit } = CharacterClass;
const FULL_STOP = 0x2e;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const LOW_LINE = 0x5f;

/** Of what is being read. Curly apostrophes count as straight ones, see `unitsOf`. */
interface Draft {
  readonly text: string;
  readonly units: Uint16Array;
  readonly table: WordTable;
  /** Of the tokens so far. */
  readonly found: Found;
}

/**
 * Total: any string has tokens; nothing but white space and Markdown's marks is left out. Linear in the length of `text`. `table` only saves
 * work: the tokens are the same with any.
 */
export function tokenize(text: string, table: WordTable = createWordTable(64)): Tokens {
  const { length } = text;
  const units = unitsOf(text);
  const { found } = table;
  found.count = 0;
  const draft: Draft = { text, units, table, found };
  let link: Link | undefined;
  let at = 0;
  while (at < length) {
    const code = pointAt(units, at);
    const kind = classOf(code);
    if (kind === blank) at++;
    else if (isLetter(kind)) at = readWord(draft, at, kind);
    else if (kind === digit) at = readNumber(draft, at);
    else if (at === link?.wordsEnd) {
      at = readPossessive(draft, link.end);
      link = undefined;
    } else {
      const emphasis = afterEmphasis(text, at);
      if (emphasis > at) at = readPossessive(draft, emphasis);
      else {
        const opened = link ? undefined : linkAt(text, at);
        link ??= opened;
        at = opened || opensImage(text, at) ? at + 1 : readMark(draft, at, code);
      }
    }
  }
  return tokensOf(found);
}

/** Arrays of the size that is known by now, and without gaps, which engines read fastest. */
function tokensOf({ count, starts, ends, words, lower, kinds, types, timeClasses }: Found): Tokens {
  return {
    length: count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    words: words.slice(0, count),
    lower: lower.slice(0, count),
    kinds: kinds.slice(0, count),
    types: types.slice(0, count),
    timeClasses: timeClasses.slice(0, count),
  };
}

function add(draft: Draft, start: number, end: number, kind: TokenKind): number {
  return addType(draft, start, end, typeOf(draft, start, end, kind));
}

function typeOf({ text, units, table }: Draft, start: number, end: number, kind: TokenKind): WordType {
  return table.typeAt(text, units, start, end, kind);
}

/** `count` is never beyond the arrays' ends, so they have no gaps. */
function addType({ found }: Draft, start: number, end: number, type: WordType): number {
  const { count } = found;
  found.starts[count] = start;
  found.ends[count] = end;
  found.words[count] = type.text;
  found.lower[count] = type.lower;
  found.kinds[count] = type.kind;
  found.types[count] = type;
  found.timeClasses[count] = type.timeClass;
  found.count = count + 1;
  return end;
}

function readWord(draft: Draft, start: number, firstClass: number): number {
  const { text, units } = draft;
  const abbreviation = endOfInitials(units, start, firstClass);
  if (abbreviation > 0) return add(draft, start, abbreviation, 'word');
  let at = start;
  let mark = -1;
  for (;;) {
    const unit = units[at]!;
    if (unit >= 0x61 && unit <= 0x7a) {
      at++;
      continue;
    }
    const code = pointAt(units, at);
    const kind = classOf(code);
    if (isLetter(kind) || kind === combining) {
      at += width(code);
    } else if (mark < 0 && (kind === digit || (code === LOW_LINE && goesOnBehindLine(units, at)))) {
      at += width(code);
    } else if ((code === APOSTROPHE || isJoiner(code)) && letterAt(units, at + 1)) {
      if (!isJoiner(code)) mark = at;
      at++;
    } else {
      break;
    }
  }
  if (mark >= 0 && mark === at - 2 && isPossessiveS(units, at - 1)) {
    add(draft, start, mark, 'word');
    return add(draft, mark, at, 'possessive');
  }
  const type = typeOf(draft, start, at, 'word');
  return units[at] === FULL_STOP && keepsStop(text, start, at, type.lower)
    ? add(draft, start, at + 1, 'word')
    : addType(draft, start, at, type);
}

/** "x_1" is one word; the low lines behind "Berg_" are marks. */
function goesOnBehindLine(units: Uint16Array, at: number): boolean {
  const kind = classOf(pointAt(units, at + 1));
  return isLetter(kind) || kind === digit;
}

/** The possessive that stands behind the marks of the word it belongs to, as in "**Berg**'s". */
function readPossessive(draft: Draft, at: number): number {
  const { text, units, found } = draft;
  const before = found.count - 1;
  if (at >= text.length || units[at] !== APOSTROPHE || before < 0 || found.kinds[before] !== 'word') return at;
  if (!isPossessiveS(units, at + 1) || letterAt(units, at + 2) || found.ends[before] === at) return at;
  return add(draft, at, at + 2, 'possessive');
}

/** The end of "U.S.", "J.K." or "p.m." that starts at `start`, or 0. */
function endOfInitials(units: Uint16Array, start: number, firstClass: number): number {
  let at = start + 1;
  if (units[at] !== FULL_STOP) {
    // A capital outside the BMP takes two units.
    if (firstClass !== capital || width(pointAt(units, start)) === 1 || units[++at] !== FULL_STOP) return 0;
  }
  at++;
  if (firstClass === letter) {
    const second = units[at];
    const isShort = isFirstOfTwo(units[start]!) && (second === 0x6d || second === 0x65 || second === 0x67);
    return isShort && units[at + 1] === FULL_STOP ? at + 2 : 0;
  }
  let end = 0;
  for (;;) {
    const code = pointAt(units, at);
    if (classOf(code) !== capital || units[at + width(code)] !== FULL_STOP) return end;
    at += width(code) + 1;
    end = at;
  }
}

/** "a.m.", "p.m.", "i.e.", "e.g." */
function isFirstOfTwo(unit: number): boolean {
  return unit === 0x61 || unit === 0x70 || unit === 0x69 || unit === 0x65;
}

function readNumber(draft: Draft, start: number): number {
  const { text, units } = draft;
  let at = start;
  for (;;) {
    at = endOfDigits(units, at);
    if (at + 1 >= text.length) break;
    const separator = units[at]!;
    const separates = separator === FULL_STOP || separator === COMMA || isColon(separator);
    if (!separates || classOf(pointAt(units, at + 1)) !== digit) break;
    at++;
  }
  for (let first = true; at < text.length; first = false) {
    const code = pointAt(units, at);
    const kind = classOf(code);
    if (!isLetter(kind) && kind !== combining && (first || kind !== digit)) break;
    at += width(code);
  }
  return add(draft, start, at, 'number');
}

/** ":", and the small and full-width forms. */
function isColon(code: number): boolean {
  return code === 0x3a || code === 0xfe55 || code === 0xff1a;
}

/** The 0 behind the last unit is no digit. */
function endOfDigits(units: Uint16Array, from: number): number {
  let at = from;
  for (;;) {
    const code = pointAt(units, at);
    if ((code < 0x30 || code > 0x39) && classOf(code) !== digit) return at;
    at += width(code);
  }
}

/** One character with what combines with it; an emoji with what is joined to it. */
function readMark(draft: Draft, start: number, code: number): number {
  const { text, units } = draft;
  let at = start + width(code);
  while (units[at]! >= 0x80) {
    const next = pointAt(units, at);
    if (classOf(next) !== combining) break;
    at += width(next);
  }
  return add(draft, start, afterEmoji(text, start, code, at), 'mark');
}

function letterAt(units: Uint16Array, at: number): boolean {
  return isLetter(classOf(pointAt(units, at)));
}

/** Soft hyphen, zero-width joiner and non-joiner stand inside words. */
function isJoiner(code: number): boolean {
  return code === 0xad || code === 0x200c || code === 0x200d;
}

function isPossessiveS(units: Uint16Array, at: number): boolean {
  return units[at] === 0x73 || units[at] === 0x53;
}
