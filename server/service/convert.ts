/** Offsets ⇄ lines and columns: the only place that knows both. Columns count UTF-16 units, as LSP does by default. */

import type { Position, Range } from 'vscode-languageserver-types';
import { firstIndex } from '../core/text/firstIndex.ts';
import type { Span } from '../core/text/span.ts';

/** The lines of one version of a text. */
export interface Positions {
  /** Offsets beyond the text count as its end. */
  at(offset: number): Position;
  range(span: Span): Range;
  /** A column behind the end of its line counts as that end, a line behind the last one as the end of the text. */
  offset(position: Position): number;
  span(range: Range): Span;
}

/** Line ends are those of LSP: `\n`, `\r\n`, `\r`. They are looked for once, when first needed. */
export function createPositions(text: string): Positions {
  let known: LineStarts | undefined;
  const starts = () => {
    known ??= lineStarts(text);
    return known;
  };
  const at = (offset: number): Position => positionIn(starts(), Math.min(Math.max(offset, 0), text.length));
  const offset = ({ line, character }: Position): number => {
    const start = line < 0 ? 0 : starts()[line];
    if (start === undefined) return text.length;
    return Math.min(start + Math.max(character, 0), lineEnd(text, start, starts()[line + 1]));
  };
  return {
    at,
    offset,
    range: ({ start, end }) => ({ start: at(start), end: at(end) }),
    span: (range) => ({ start: offset(range.start), end: offset(range.end) }),
  };
}

/** Where the lines of a text begin: what is kept of a text that is not. */
export type LineStarts = Uint32Array;

/** The range of a span that lies in the text of these lines. */
export function rangeIn(starts: LineStarts, { start, end }: Span): Range {
  return { start: positionIn(starts, start), end: positionIn(starts, end) };
}

export function lineStarts(text: string): LineStarts {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    if (code === 10 || code === 13) starts.push(i + 1);
  }
  return Uint32Array.from(starts);
}

function positionIn(starts: LineStarts, offset: number): Position {
  const line = firstIndex(starts.length, (i) => starts[i]! > offset) - 1;
  return { line, character: offset - starts[line]! };
}

function lineEnd(text: string, start: number, next: number | undefined): number {
  if (next === undefined) return text.length;
  const end = next - 1;
  return end > start && text.charCodeAt(end) === 10 && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
}
