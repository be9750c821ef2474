/** Markdown inside a paragraph: the marks around emphasised words and the address behind a link's words are not read. */

import { CharacterClass, classOf, codeAt, isLetter } from './characters.ts';

const STAR = 0x2a;
const LOW_LINE = 0x5f;
const TILDE = 0x7e;
const BANG = 0x21;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const LINE_FEED = 0x0a;

/** Longer runs are lines and blanks to fill in. */
const LONGEST_RUN = 3;
/** UTF-16 units of a link's words, and of its address. */
const LONGEST_WORDS = 200;
const LONGEST_ADDRESS = 1000;

/** Where a link's words end, and where the link does. */
export interface Link {
  readonly wordsEnd: number;
  readonly end: number;
}

/** Behind the marks of emphasis that start at `at`; `at` where none do. Stars and low lines between two words, and between blanks, are themselves. */
export function afterEmphasis(text: string, at: number): number {
  const mark = text.charCodeAt(at);
  if (mark !== STAR && mark !== LOW_LINE && mark !== TILDE) return at;
  let end = at + 1;
  while (end - at <= LONGEST_RUN && text.charCodeAt(end) === mark) end++;
  const size = end - at;
  if (size > LONGEST_RUN || (mark === TILDE && size !== 2)) return at;
  const before = sideOf(text, at - 1);
  const behind = sideOf(text, end);
  // A run with words on both sides is emphasis only where it is strong: "**un**clear", but "2*3", "M*A*S*H".
  if (before === 'word' && behind === 'word') return mark === STAR && size > 1 ? end : at;
  return before === 'word' || behind === 'word' || (before === 'mark' && behind === 'mark') ? end : at;
}

function sideOf(text: string, at: number): 'blank' | 'word' | 'mark' {
  if (at < 0 || at >= text.length) return 'blank';
  const unit = text.charCodeAt(at);
  const kind = unit >= 0xd800 && unit < 0xe000 ? CharacterClass.letter : classOf(unit);
  if (kind === CharacterClass.blank) return 'blank';
  return isLetter(kind) || kind === CharacterClass.digit || kind === CharacterClass.combining ? 'word' : 'mark';
}

/** The link that opens at `at`: "[words](address)", "[words][key]", an image with "!" before it. */
export function linkAt(text: string, at: number): Link | undefined {
  if (text.charCodeAt(at) !== OPEN) return undefined;
  const most = Math.min(text.length, at + LONGEST_WORDS);
  for (let i = at + 1; i < most; i++) {
    const unit = text.charCodeAt(i);
    if (unit === OPEN) return undefined;
    if (unit !== CLOSE) continue;
    const end = i > at + 1 ? afterAddress(text, i + 1) : 0;
    return end ? { wordsEnd: i, end } : undefined;
  }
  return undefined;
}

/** Whether an image's mark stands at `at`, before its words. */
export function opensImage(text: string, at: number): boolean {
  return text.charCodeAt(at) === BANG && linkAt(text, at + 1) !== undefined;
}

function afterAddress(text: string, at: number): number {
  const open = text[at];
  if (open !== '(' && open !== '[') return 0;
  const most = Math.min(text.length, at + LONGEST_ADDRESS);
  let depth = 0;
  for (let i = at; i < most; i++) {
    const unit = text.charCodeAt(i);
    if (unit === LINE_FEED) return 0;
    if (open === '[') {
      if (unit === CLOSE) return i > at + 1 ? i + 1 : 0;
    } else if (unit === 0x28) depth++;
    else if (unit === 0x29 && --depth === 0) return looksLikeAddress(text, at + 1, i) ? i + 1 : 0;
  }
  return 0;
}

/** An address has no blank but before its title. */
function looksLikeAddress(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++)
    if (classOf(codeAt(text, i)) === CharacterClass.blank) return i > start && /^\s+["'(]/.test(text.slice(i, i + 4));
  return true;
}

/** The text as it is read, without the marks. Linear. */
export function withoutMarkup(text: string): string {
  if (!/[*_~[]/.test(text)) return text;
  let plain = '';
  let link: Link | undefined;
  for (let at = 0; at < text.length; ) {
    if (link && at === link.wordsEnd) {
      at = link.end;
      link = undefined;
      continue;
    }
    const next = afterEmphasis(text, at);
    if (next > at) {
      at = next;
      continue;
    }
    const opened = link ? undefined : linkAt(text, at);
    if (opened) link = opened;
    else plain += text[at];
    at++;
  }
  return plain;
}
