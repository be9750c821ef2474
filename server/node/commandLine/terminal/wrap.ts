/** Breaks styled text into lines of a terminal's width, at blanks. */

import stringWidth from 'string-width';
import { paint, type Screen, type Style } from './screen.ts';

/** A stretch of text of one style. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}

/**
 * The lines, without the blanks at which they were broken. A word wider than `width` has a line of its own and is left whole,
 * so that an address can still be copied. `width` undefined: one line. Linear.
 */
export function wrap(runs: readonly Run[], width: number | undefined): Run[][] {
  if (width === undefined) return [joined(runs)];
  const lines: Run[][] = [[]];
  let filled = 0;
  let blanks: Run[] = [];
  for (const word of words(runs)) {
    if (word.blank) {
      blanks = word.runs;
      continue;
    }
    const gap = filled === 0 ? 0 : widthOf(blanks);
    const own = widthOf(word.runs);
    if (filled > 0 && filled + gap + own > width) {
      lines.push([...word.runs]);
      filled = own;
    } else {
      lines.at(-1)!.push(...(lines.length === 1 || filled > 0 ? blanks : []), ...word.runs);
      filled += gap + own;
    }
    blanks = [];
  }
  return lines.map(joined);
}

export function paintLine(screen: Screen, line: readonly Run[]): string {
  return line.map(({ text, style }) => paint(screen, style, text)).join('');
}

/** Neighbours of one style in one run. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.style === run.style) result[result.length - 1] = { text: last.text + run.text, style: run.style };
    else if (run.text !== '') result.push(run);
  }
  return result;
}

export function widthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + stringWidth(text), 0);
}

interface Word {
  readonly blank: boolean;
  readonly runs: Run[];
}

/** Words and the blanks between them, in turn; a word may have several styles. */
function words(runs: readonly Run[]): Word[] {
  const words: Word[] = [];
  for (const { text, style } of runs) {
    for (const piece of text.match(/ +|[^ ]+/g) ?? []) {
      const blank = piece[0] === ' ';
      const last = words.at(-1);
      if (last?.blank === blank) last.runs.push({ text: piece, style });
      else words.push({ blank, runs: [{ text: piece, style }] });
    }
  }
  return words;
}
