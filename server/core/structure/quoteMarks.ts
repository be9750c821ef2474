/** Finds the quotations of one paragraph by their marks. */

import { CharacterClass, classOf, isLetter } from '../text/characters.ts';
import { type Span, span } from '../text/span.ts';

/** A quotation inside one paragraph. */
export interface QuotedPart extends Span<'paragraph'> {
  /** No mark closes it before the paragraph ends. */
  readonly open: boolean;
  /** Open and of single marks: only a quotation if the next paragraph opens with such a mark again. */
  readonly doubtful: boolean;
}

/** Opening mark → the marks that may close it. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”“"',
  '”': '”“"',
  '„': '“”"',
  '"': '"”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '``': "''",
  "''": "''",
  "'": "'",
  '‘': '’',
};

/** Those of one character. */
const MARKS = Object.keys(CLOSERS)
  .filter((mark) => mark.length === 1)
  .join('');

/**
 * The quotations of `text`, in order, quotations inside quotations left out. An apostrophe opens none; a closing mark where
 * an opening one belongs (”It is …”) counts as one; what no mark closes runs to the end. Linear.
 */
export function findQuotations(text: string): QuotedPart[] {
  const parts: QuotedPart[] = [];
  let singlesEnd = false;
  for (let at = nextMark(text, 0); at < text.length; at = nextMark(text, at + 1)) {
    const mark = markAt(text, at);
    if (!mark || !opens(text, at, mark)) {
      if (mark.length === 2) at++;
      continue;
    }
    const single = mark === "'" || mark === '‘';
    if (single && singlesEnd) continue;
    const end = single ? endOfSingle(text, at, mark) : endOfDouble(text, at, mark);
    if (end > 0) {
      parts.push({ ...span<'paragraph'>(at, end), open: false, doubtful: false });
      at = end - 1;
      continue;
    }
    if (single && at > 0) {
      // Nothing up to the paragraph's end closes a single mark, whichever opens it.
      singlesEnd ||= end === NOT_AT_ALL;
      continue;
    }
    parts.push({ ...span<'paragraph'>(at, text.length), open: true, doubtful: single });
    break;
  }
  return parts;
}

/** Codes of marks, between which no others lie but those named: most of a text is passed over by comparing numbers. */
const DOUBLE = 0x22;
const SINGLE = 0x27;
const LAST_ASCII = 0x60;
const FIRST_OTHER = 0xab;

/** Where the next character stands that may be a mark; the text's length where none does. */
function nextMark(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < DOUBLE || (code > SINGLE && code < LAST_ASCII) || (code > LAST_ASCII && code < FIRST_OTHER)) continue;
    return at;
  }
  return text.length;
}

/** The quotation mark at `at`, two characters long in typewriter style (`` and ''), or ''. */
function markAt(text: string, at: number): string {
  const mark = text[at]!;
  if ((mark === '`' || mark === "'") && text[at + 1] === mark) return mark + mark;
  return MARKS.includes(mark) ? mark : '';
}

/** A mark opens at the start or behind blank space, a bracket or a dash, when text follows it directly. */
function opens(text: string, at: number, mark: string): boolean {
  const next = text[at + mark.length];
  // French puts a blank inside the marks.
  if (mark === '«' && next !== undefined && isWordAt(text, at + 2)) return true;
  if (next === undefined || isBlank(next)) return false;
  if (mark === '“' || mark === '„' || mark === '«' || mark === '「' || mark === '『' || mark === '``') return true;
  if (at > 0 && !/[\s([{—–\-/“"‘'«:…]/u.test(text[at - 1]!)) return false;
  if (mark !== "'" && mark !== '‘') return !/[\s.,;:!?)\]]/.test(next);
  return !isElision(text, at + 1);
}

/** '90s, 'em, 'tis, rock 'n' roll: an apostrophe in front. */
function isElision(text: string, from: number): boolean {
  return /^(?:\d\ds?\b|(?:em|n|til|tis|twas|cause|cos|bout|round|im|er|ll|s|t)\b)/i.test(text.slice(from, from + 8));
}

function endOfDouble(text: string, start: number, mark: string): number {
  const closers = CLOSERS[mark]!;
  for (let at = start + mark.length; at < text.length; at++) {
    if (mark.length === 2) {
      if (text.startsWith(closers, at)) return at + 2;
      continue;
    }
    if (!closers.includes(text[at]!)) continue;
    const opener = text[at] === '“' && mark !== '„';
    if (opener && isWordAt(text, at + 1)) continue;
    return at + 1;
  }
  return -1;
}

const BEFORE_NEXT = -1;
const NOT_AT_ALL = -2;

/**
 * The first mark that is surely a closing one, else the first that may be one: in 'the workers' rights' the inner one is an
 * apostrophe. Looks no further than the next opening mark.
 */
function endOfSingle(text: string, start: number, mark: string): number {
  const closer = CLOSERS[mark]!;
  let found = 0;
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at]!;
    if (char === mark && isBlank(text[at - 1]!) && isWordAt(text, at + 1) && !isElision(text, at + 1))
      return found || BEFORE_NEXT;
    const closes = (char === closer || (char === "'" && mark === '‘')) && !isWordAt(text, at + 1);
    if (!closes || isBlank(text[at - 1]!)) continue;
    if (text[at - 1] !== 's' || !isBlank(text[at + 1] ?? '')) return at + 1;
    found ||= at + 1;
  }
  return found || NOT_AT_ALL;
}

function isWordAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = classOf(text.charCodeAt(at));
  return isLetter(kind) || kind === CharacterClass.digit;
}

function isBlank(char: string): boolean {
  return char !== '' && classOf(char.charCodeAt(0)) === CharacterClass.blank;
}
