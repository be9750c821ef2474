/** Some words before and after a place of the text, on one line. */

import type { Span } from '../../core/text/span.ts';

/** At most `units` on either side, from the same line, cut between words; an ellipsis where the line goes on. */
export function surroundings(text: string, { start, end }: Span, units: number): { before: string; after: string } {
  const earlier = text.slice(Math.max(0, start - units), start);
  const later = text.slice(end, end + units);
  return { before: headless(earlier, start > units), after: tailless(later, end + units < text.length) };
}

function headless(part: string, isCut: boolean): string {
  const line = part.slice(lastBreak(part) + 1);
  if (!isCut || line.length < part.length) return oneLine(line).trimStart();
  const space = line.search(/\s/);
  return `…${oneLine(space < 0 ? '' : line.slice(space))}`;
}

function tailless(part: string, isCut: boolean): string {
  const stop = part.search(/[\r\n]/);
  if (stop >= 0) return oneLine(part.slice(0, stop)).trimEnd();
  if (!isCut) return oneLine(part).trimEnd();
  const space = part.search(/\s\S*$/);
  return `${oneLine(space < 0 ? '' : part.slice(0, space))}…`;
}

function lastBreak(part: string): number {
  return Math.max(part.lastIndexOf('\n'), part.lastIndexOf('\r'));
}

function oneLine(part: string): string {
  return part.replace(/\s+/g, ' ');
}
