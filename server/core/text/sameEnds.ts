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

/** Where the item at `i` of `now` was among `before`; -1 for those between the ends. */
export function placeBefore({ head, tail }: SameEnds, i: number, before: number, now: number): number {
  if (i < head) return i;
  return i >= now - tail ? before - now + i : -1;
}

/** Where the item at `i` of `before` is among `now`; -1 where it was between the ends. */
export function placeNow({ head, tail }: SameEnds, i: number, before: number, now: number): number {
  return placeBefore({ head, tail }, i, now, before);
}

/** What the item at `i` of `now` was before; undefined for those between the ends. */
export function itemBefore<T>(before: readonly T[], ends: SameEnds, i: number, now: number): T | undefined {
  const at = placeBefore(ends, i, before.length, now);
  return at < 0 ? undefined : before[at];
}
