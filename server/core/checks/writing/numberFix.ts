/** The repair of a counted stretch: its number, written like the one that stands there. */

import type { Fix } from '../../analysis.ts';
import type { Span } from '../../text/span.ts';
import { cardinalPattern, numberLike, ordinalPattern } from '../claims/numberWord.ts';
import { message } from '../messageIds.ts';

const number = new RegExp(`(?<![\\p{L}\\d])(?:${ordinalPattern}|${cardinalPattern})(?![\\p{L}\\d])`, 'iu');

/** One fix for the first number in `span`; none where it holds no number. */
export function numberFix(text: string, span: Span, value: number): Fix[] {
  const own = text.slice(span.start, span.end);
  const found = number.exec(own);
  if (!found) return [];
  const start = span.start + found.index;
  const newText = numberLike(found[0], value);
  const after = own.slice(0, found.index) + newText + own.slice(found.index + found[0].length);
  return [
    {
      title: message('fix/number', { text: after }),
      edits: [{ span: { start, end: start + found[0].length }, newText }],
    },
  ];
}
