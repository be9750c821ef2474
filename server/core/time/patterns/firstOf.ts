/** Patterns in their order, each tried only where a word of its classes stands. */

import type { Draft, Pattern } from '../draft.ts';
import type { TimeWords } from '../timeWords.ts';

/** Class bits that the first word must have one of, and the pattern. */
export type Entry = readonly [on: number, read: Pattern];

/** The first entry that reads something wins. */
export function firstOf(entries: readonly Entry[]): Pattern {
  return (words: TimeWords, i: number, start: number): Draft | undefined => {
    const classes = words.classes[i] ?? 0;
    if (classes === 0) return undefined;
    for (const [on, read] of entries) {
      if ((classes & on) === 0) continue;
      const draft = read(words, i, start);
      if (draft) return draft;
    }
    return undefined;
  };
}
