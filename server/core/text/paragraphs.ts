/** Cuts an article into its paragraphs: the pieces that are read, and read again, on their own. */

import { cutLongLine } from './longLines.ts';
import { type Span, span } from './span.ts';

const HARD_WRAP_MAX = 100;
const HARD_WRAP_MIN = 45;
/** A line shorter than this share of the longest ends its paragraph. */
const SHORT_LINE = 0.6;
const MAX_FRONT_MATTER = 200;
/** Lines that begin something of their own, although no blank line stands before them. */
const OWN_LINE = /^(?:[-*•–] |By \p{Lu}|(?:Published|Updated|Posted|Date|Source|CAPTION|Photo|Picture)\b[^.]{0,3}:)/u;

/**
 * The paragraphs of `text` in order, without the blank space around them: a line each, or, in text that was wrapped by
 * hand at a fixed width, a run of lines between blank ones. A YAML block at the head always keeps its lines; a line of
 * immoderate length is cut. Linear.
 */
export function splitParagraphs(text: string): Span[] {
  const lines = nonBlankLines(text);
  const head = frontMatterLines(text, lines);
  const longest = hardWrapWidth(text, lines, head);
  const paragraphs: Span[] = [];
  if (!longest) {
    for (const line of lines) for (const piece of cutLongLine(text, line)) paragraphs.push(piece);
    return paragraphs;
  }
  for (const [i, line] of lines.entries()) {
    const last = paragraphs.at(-1);
    if (last && i > head && line.follows && goesOn(text, lines[i - 1]!, line, longest))
      paragraphs[paragraphs.length - 1] = span(last.start, line.end);
    else paragraphs.push(span(line.start, line.end));
  }
  return paragraphs;
}

/** How many lines a block between `---` or `+++` lines takes at the head of the text. */
function frontMatterLines(text: string, lines: readonly Line[]): number {
  const rule = ['---', '+++'].find((mark) => lines.length > 0 && isRule(text, lines[0]!, mark));
  if (!rule) return 0;
  for (let i = 1; i < lines.length && i < MAX_FRONT_MATTER; i++) if (isRule(text, lines[i]!, rule)) return i + 1;
  return 0;
}

function isRule(text: string, { start, end }: Line, mark: string): boolean {
  return end - start === 3 && text.startsWith(mark, start);
}

/** In wrapped text: the line belongs to the paragraph of the one before. */
function goesOn(text: string, before: Line, line: Line, longest: number): boolean {
  if (OWN_LINE.test(text.slice(line.start, line.start + 16))) return false;
  return before.end - before.start >= longest * SHORT_LINE || /\p{Ll}/u.test(text[line.start]!);
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** No blank line stands between this one and the one before. */
  readonly follows: boolean;
}

/** Line ends are `\n`, `\r\n`, a lone `\r` and the two Unicode separators. */
function nonBlankLines(text: string): Line[] {
  const lines: Line[] = [];
  const lineEnd = /[\r\u2028\u2029]/.test(text) ? nextLineEnd : nextNewline;
  let follows = false;
  let from = 0;
  while (from <= text.length) {
    const to = lineEnd(text, from);
    let start = from;
    let end = to;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start < end) lines.push({ start, end, follows });
    follows = start < end;
    from = text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? to + 2 : to + 1;
  }
  return lines;
}

function nextNewline(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function nextLineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return at;
  }
  return text.length;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b);
}

/**
 * The longest line's length where the text was wrapped by hand, else 0. Wrapped by hand: most lines that another follows
 * directly are of similar, moderate length, and many of the next ones go on in lower case, as they do in the middle of a sentence.
 */
function hardWrapWidth(text: string, lines: readonly Line[], from: number): number {
  let continued = 0;
  let full = 0;
  let lowerCase = 0;
  let longest = 0;
  for (let i = from + 1; i < lines.length; i++) {
    if (!lines[i]!.follows) continue;
    continued++;
    const before = lines[i - 1]!.end - lines[i - 1]!.start;
    if (before > HARD_WRAP_MAX) return 0;
    longest = Math.max(longest, before);
    if (before >= HARD_WRAP_MIN) full++;
    if (/\p{Ll}/u.test(text[lines[i]!.start]!)) lowerCase++;
  }
  return continued >= 4 && full >= continued * 0.6 && lowerCase >= continued * 0.35 ? longest : 0;
}
