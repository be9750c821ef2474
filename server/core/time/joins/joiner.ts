/** What joins the parts of a range or a list: "to", a dash, "and", a comma. */

import { is, isDash, type TimeWords } from '../timeWords.ts';

export type Join = 'range' | 'list';

export interface Joiner {
  readonly next: number;
  readonly join: Join;
}

/** Longer lists are cut: the work at each number stays bounded. */
export const LONGEST = 8;

/** The word or mark that binds the token before `i` to what follows; `next` is the token behind it. */
export function joiner(words: TimeWords, i: number): Joiner | undefined {
  if (isDash(words, i) || is(words, i, 'to', 'through', 'until', 'till', 'thru')) return { next: i + 1, join: 'range' };
  if (is(words, i, 'and', 'or', '&', '/')) return { next: i + 1, join: 'list' };
  if (is(words, i, ',')) return { next: is(words, i + 1, 'and', 'or') ? i + 2 : i + 1, join: 'list' };
  return undefined;
}
