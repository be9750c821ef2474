/** The stretches of a paragraph that can hold names; all other tokens are outside of any, and cost nothing. */

import { WordCase, type WordCases } from '../wordCases.ts';

/** Tokens `first` to `last` inclusive, of one sentence. */
export interface Segment {
  readonly first: number;
  readonly last: number;
}

/** Between two capitalised words of one name stand at most so many others. */
const GAP = 3;
/** Longer ones are cut, as in pages of capitals. */
const LONGEST = 400;

/** Capitalised words, what stands between them, and one token on either side. */
export function findSegments(cases: WordCases, length: number): Segment[] {
  const segments: { first: number; last: number }[] = [];
  for (let i = 0; i < length; i++) {
    if (cases.of[i]! <= WordCase.small) continue;
    const open = segments.at(-1);
    const sentence = cases.sentenceOf[i];
    if (open && cases.sentenceOf[open.last] === sentence && i - open.last <= GAP + 1 && i - open.first < LONGEST)
      open.last = i;
    else segments.push({ first: i, last: i });
  }
  const apart = (i: number, beside: number) =>
    cases.of[i]! > WordCase.small || cases.sentenceOf[i] !== cases.sentenceOf[beside];
  return segments.map(({ first, last }) => ({
    first: first > 0 && !apart(first - 1, first) ? first - 1 : first,
    last: last + 1 < length && !apart(last + 1, last) ? last + 1 : last,
  }));
}
