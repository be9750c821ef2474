/** What two lists have in common at their ends: from one keystroke to the next, all paragraphs but those between. */

export interface SameEnds {
  /** Items from the start. */
  readonly head: number;
  /** Items to the end, none of them among those of the head. */
  readonly tail: number;
}

/** Linear in what is the same. */
export function sameEnds<A, B>(
  before: readonly A[],
  now: readonly B[],
  isSame: (before: A, now: B) => boolean,
): SameEnds {
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && isSame(before[head]!, now[head]!)) head++;
  let tail = 0;
  while (tail < most - head && isSame(before[before.length - 1 - tail]!, now[now.length - 1 - tail]!)) tail++;
  return { head, tail };
}

/** What the item at `i` of `count` was before; undefined for those between the ends. */
export function itemBefore<T>(before: readonly T[], { head, tail }: SameEnds, i: number, count: number): T | undefined {
  if (i < head) return before[i];
  return i >= count - tail ? before[before.length - count + i] : undefined;
}

/** Where the item is now that was at `i` of `before` items; -1 where it was between the ends. */
export function placeNow(i: number, { head, tail }: SameEnds, before: number, now: number): number {
  if (i < head) return i;
  return i >= before - tail ? i + now - before : -1;
}
