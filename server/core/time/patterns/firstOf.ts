/** Patterns in their order, each tried only where a word of its classes stands. */

import type { Draft, Pattern } from '../draft.ts';
import type { TimeWords } from '../timeWords.ts';

/** Class bits that the first word must have one of, and the pattern. */
export type Entry = readonly [on: number, read: Pattern];

/** The first entry that reads something wins. Which ones a word may begin is found out once for each combination of classes. */
export function firstOf(entries: readonly Entry[]): Pattern {
  const patternsOf = new Map<number, readonly Pattern[]>();
  return (words: TimeWords, i: number, start: number): Draft | undefined => {
    const classes = i < words.length ? words.classes[i]! : 0;
    if (classes === 0) return undefined;
    let patterns = patternsOf.get(classes);
    if (!patterns) {
      patterns = entries.flatMap(([on, read]) => (classes & on ? [read] : []));
      patternsOf.set(classes, patterns);
    }
    for (let k = 0; k < patterns.length; k++) {
      const draft = patterns[k]!(words, i, start);
      if (draft) return draft;
    }
    return undefined;
  };
}
