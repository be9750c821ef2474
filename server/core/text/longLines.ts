/** Cuts a line of immoderate length into pieces at ends of sentences, so that a keystroke in it reads one piece, and a caller can stop between two. */

import type { Span } from './span.ts';

/** No newspaper's paragraph is as long; a whole article pasted without line breaks is. */
const PIECE = 6_000;
const LONGEST_PIECE = 8_000;
const SENTENCE_END = /\p{Ll}{3}[.!?…]["”’»)\]]*\s+(?=["“‘«(]?\p{Lu})/gu;
const WHITE_SPACE = /\s+/g;

/**
 * The pieces of `line`, in order, without the blanks between them; the line itself where it is of ordinary length. Each piece
 * ends at the first end of a sentence behind `PIECE` units from its own start, so that an edit moves no cut but its own. Linear.
 */
export function cutLongLine(text: string, line: Span): Span[] {
  if (line.end - line.start <= LONGEST_PIECE) return [{ start: line.start, end: line.end }];
  const pieces: Span[] = [];
  let { start } = line;
  while (line.end - start > LONGEST_PIECE) {
    const { end, next } = cutAfter(text, start);
    pieces.push({ start, end });
    start = next;
  }
  pieces.push({ start, end: line.end });
  return pieces;
}

/** Where the piece that begins at `start` ends, and where the next one begins. */
function cutAfter(text: string, start: number): { end: number; next: number } {
  const window = text.slice(start + PIECE, start + LONGEST_PIECE);
  for (const pattern of [SENTENCE_END, WHITE_SPACE]) {
    pattern.lastIndex = 0;
    const match = pattern.exec(window);
    if (!match || match.index + match[0].length >= window.length) continue;
    const next = start + PIECE + match.index + match[0].length;
    return { end: next - (match[0].length - match[0].trimEnd().length), next };
  }
  const at = start + LONGEST_PIECE;
  const inPair = text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) <= 0xdfff;
  return { end: inPair ? at - 1 : at, next: inPair ? at - 1 : at };
}
