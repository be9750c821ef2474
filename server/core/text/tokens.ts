/**
 * Cuts a paragraph into tokens: words, numbers, single marks. Hyphens and slashes stand alone, as does a possessive 's. Marks of emphasis and the
 * addresses of links are no tokens (`markup.ts`), so that what follows reads a Markdown draft as it reads plain text.
 */

import { createWordTable, type WordTable } from '../words/wordTable.ts';
import type { WordType } from '../words/wordType.ts';
import { CharacterClass, classOf, codeAt, isLetter, width } from './characters.ts';
import { afterEmoji } from './emoji.ts';
import { afterEmphasis, type Link, linkAt, opensImage } from './markup.ts';
import { keepsStop } from './shortForms.ts';

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

const { other, blank, letter, capital, combining, digit } = CharacterClass;
const FULL_STOP = 0x2e;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

interface Draft {
  readonly starts: number[];
  readonly ends: number[];
  readonly words: string[];
  readonly lower: string[];
  readonly kinds: TokenKind[];
  readonly types: WordType[];
  readonly timeClasses: number[];
  readonly table: WordTable;
}

/**
 * Total: any string has tokens; nothing but white space and Markdown's marks is left out. Linear in the length of `text`. `table` only saves
 * work: the tokens are the same with any.
 */
export function tokenize(text: string, table: WordTable = createWordTable(64)): Tokens {
  const draft: Draft = {
    starts: [],
    ends: [],
    words: [],
    lower: [],
    kinds: [],
    types: [],
    timeClasses: [],
    table,
  };
  let link: Link | undefined;
  let at = 0;
  while (at < text.length) {
    const code = codeAt(text, at);
    const kind = classOf(code);
    if (kind === blank) at++;
    else if (isLetter(kind)) at = readWord(text, at, kind, draft);
    else if (kind === digit) at = readNumber(text, at, draft);
    else if (at === link?.wordsEnd) {
      at = readPossessive(text, link.end, draft);
      link = undefined;
    } else {
      const emphasis = afterEmphasis(text, at);
      if (emphasis > at) at = readPossessive(text, emphasis, draft);
      else {
        const opened = link ? undefined : linkAt(text, at);
        link ??= opened;
        at = opened || opensImage(text, at) ? at + 1 : readMark(text, at, code, draft);
      }
    }
  }
  const { starts, ends, words, lower, kinds, types, timeClasses } = draft;
  return { length: starts.length, starts, ends, words, lower, kinds, types, timeClasses };
}

function add(draft: Draft, start: number, end: number, type: WordType): number {
  draft.starts.push(start);
  draft.ends.push(end);
  draft.words.push(type.text);
  draft.lower.push(type.lower);
  draft.kinds.push(type.kind);
  draft.types.push(type);
  draft.timeClasses.push(type.timeClass);
  return end;
}

function readWord(text: string, start: number, firstClass: number, draft: Draft): number {
  const abbreviation = endOfInitials(text, start, firstClass);
  if (abbreviation) {
    return add(draft, start, abbreviation, draft.table.typeAt(text, start, abbreviation, 'word'));
  }
  let at = start;
  let curly = false;
  let mark = -1;
  for (;;) {
    const code = at < text.length ? codeAt(text, at) : -1;
    if (code >= 0x61 && code <= 0x7a) {
      at++;
      continue;
    }
    const kind = code >= 0 ? classOf(code) : other;
    if (isLetter(kind) || kind === combining) {
      at += width(code);
    } else if (mark < 0 && (kind === digit || (code === 0x5f && goesOnBehindLine(text, at)))) {
      at += width(code);
    } else if ((code === APOSTROPHE || code === CURLY_APOSTROPHE || isJoiner(code)) && letterAt(text, at + 1)) {
      if (!isJoiner(code)) mark = at;
      curly ||= code === CURLY_APOSTROPHE;
      at++;
    } else {
      break;
    }
  }
  if (mark >= 0 && mark === at - 2 && isPossessiveS(text, at - 1)) {
    add(draft, start, mark, typeOf(text, start, mark, curly, 'word', draft));
    return add(draft, mark, at, typeOf(text, mark, at, curly, 'possessive', draft));
  }
  const type = typeOf(text, start, at, curly, 'word', draft);
  if (at < text.length && text.charCodeAt(at) === FULL_STOP && keepsStop(text, start, at, type.lower))
    return add(draft, start, at + 1, typeOf(text, start, at + 1, curly, 'word', draft));
  return add(draft, start, at, type);
}

/** "x_1" is one word; the low lines behind "Berg_" are marks. */
function goesOnBehindLine(text: string, at: number): boolean {
  const next = codeAt(text, at + 1);
  const kind = next >= 0 ? classOf(next) : other;
  return isLetter(kind) || kind === digit;
}

/** The possessive that stands behind the marks of the word it belongs to, as in "**Berg**'s". */
function readPossessive(text: string, at: number, draft: Draft): number {
  const code = text.charCodeAt(at);
  if ((code !== APOSTROPHE && code !== CURLY_APOSTROPHE) || draft.kinds.at(-1) !== 'word') return at;
  if (!isPossessiveS(text, at + 1) || letterAt(text, at + 2) || draft.ends.at(-1) === at) return at;
  return add(draft, at, at + 2, typeOf(text, at, at + 2, code === CURLY_APOSTROPHE, 'possessive', draft));
}

/** The end of "U.S.", "J.K." or "p.m." that starts at `start`, or 0. */
function endOfInitials(text: string, start: number, firstClass: number): number {
  let at = start + 1;
  if (at >= text.length) return 0;
  if (text.charCodeAt(at) !== FULL_STOP) {
    // A capital outside the BMP takes two units.
    if (firstClass !== capital || text.charCodeAt(++at) !== FULL_STOP || width(codeAt(text, start)) === 1) return 0;
  }
  at++;
  if (firstClass === letter) {
    const second = text.charCodeAt(at);
    const isShort = 'apie'.includes(text[start]!) && (second === 0x6d || second === 0x65 || second === 0x67);
    return isShort && text.charCodeAt(at + 1) === FULL_STOP ? at + 2 : 0;
  }
  let end = 0;
  for (;;) {
    const code = codeAt(text, at);
    if (!(code >= 0) || classOf(code) !== capital || text.charCodeAt(at + width(code)) !== FULL_STOP) return end;
    at += width(code) + 1;
    end = at;
  }
}

function readNumber(text: string, start: number, draft: Draft): number {
  let at = start;
  for (;;) {
    at = endOfDigits(text, at);
    if (at + 1 >= text.length) break;
    const separator = text.charCodeAt(at);
    const separates = separator === FULL_STOP || separator === 0x2c || isColon(separator);
    if (!separates || classOf(codeAt(text, at + 1)) !== digit) break;
    at++;
  }
  for (let first = true; at < text.length; first = false) {
    const code = codeAt(text, at);
    const kind = classOf(code);
    if (!isLetter(kind) && kind !== combining && (first || kind !== digit)) break;
    at += width(code);
  }
  return add(draft, start, at, draft.table.typeAt(text, start, at, 'number'));
}

/** ":", and the small and full-width forms. */
function isColon(code: number): boolean {
  return code === 0x3a || code === 0xfe55 || code === 0xff1a;
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = codeAt(text, at);
    if ((code < 0x30 || code > 0x39) && classOf(code) !== digit) break;
    at += width(code);
  }
  return at;
}

/** One character with what combines with it; an emoji with what is joined to it. */
function readMark(text: string, start: number, code: number, draft: Draft): number {
  let at = start + width(code);
  while (at < text.length) {
    const next = codeAt(text, at);
    if (next < 0x80 || classOf(next) !== combining) break;
    at += width(next);
  }
  at = afterEmoji(text, start, code, at);
  return add(draft, start, at, typeOf(text, start, at, code === CURLY_APOSTROPHE, 'mark', draft));
}

function letterAt(text: string, at: number): boolean {
  return at < text.length && isLetter(classOf(codeAt(text, at)));
}

/** Soft hyphen, zero-width joiner and non-joiner stand inside words. */
function isJoiner(code: number): boolean {
  return code === 0xad || code === 0x200c || code === 0x200d;
}

function isPossessiveS(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x73 || code === 0x53;
}

/** `curly`: it has curly apostrophes, which are made straight. */
function typeOf(text: string, start: number, end: number, curly: boolean, kind: TokenKind, { table }: Draft): WordType {
  if (!curly) return table.typeAt(text, start, end, kind);
  const straight = text.slice(start, end).replaceAll('’', "'");
  return table.typeAt(straight, 0, straight.length, kind);
}
