/** Counts offsets in Unicode code points, as brat, doccano and Python do, instead of UTF-16 units. */

import { firstIndex } from '../../core/text/firstIndex.ts';

/** Gives the code points before a UTF-16 offset. A lone surrogate counts one. Linear once, logarithmic an offset. */
export function codePointCounter(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text.codePointAt(i)! > 0xffff) pairs.push(i++);
  }
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - firstIndex(pairs.length, (i) => pairs[i]! >= offset);
}
