/** Cuts an article into its paragraphs: the pieces that are read, and read again, on their own. */

import { type Span, span } from './span.ts';

const HARD_WRAP_MAX = 100;
const HARD_WRAP_MIN = 45;

/**
 * The paragraphs of `text` in order, without the blank space around them: a line each, or, in text that was wrapped by
 * hand at a fixed width, a run of lines between blank ones. Linear.
 */
export function splitParagraphs(text: string): Span[] {
  const lines = nonBlankLines(text);
  if (!isHardWrapped(text, lines)) return lines.map(({ start, end }) => span(start, end));
  const paragraphs: Span[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && line.follows) paragraphs[paragraphs.length - 1] = span(last.start, line.end);
    else paragraphs.push(span(line.start, line.end));
  }
  return paragraphs;
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

function lineEnd(text: string, from: number): number {
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
 * Wrapped by hand: most lines that another follows directly are of similar, moderate length, and many of the next ones go
 * on in lower case, as they do in the middle of a sentence.
 */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let continued = 0;
  let full = 0;
  let lowerCase = 0;
  for (let i = 1; i < lines.length; i++) {
    if (!lines[i]!.follows) continue;
    continued++;
    const before = lines[i - 1]!.end - lines[i - 1]!.start;
    if (before > HARD_WRAP_MAX) return false;
    if (before >= HARD_WRAP_MIN) full++;
    if (/\p{Ll}/u.test(text[lines[i]!.start]!)) lowerCase++;
  }
  return continued >= 4 && full >= continued * 0.6 && lowerCase >= continued * 0.35;
}
