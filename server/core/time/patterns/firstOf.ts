/** Patterns in their order, each tried only where the words around can begin what it reads. */

import type { Draft, Pattern } from '../draft.ts';
import { classesAt, classesSoon, type TimeWords } from '../timeWords.ts';

/** When a pattern is tried at a token: by the classes of its word, and of the words shortly behind it. */
export interface Entry {
  readonly read: Pattern;
  /** Class bits; one of them is enough. */
  readonly at: number;
  /** `[at, soon]`: words of these classes begin it only where one of the others comes soon. */
  readonly before?: readonly [at: number, soon: number];
}

/** What an entry asks at words of certain classes. */
interface Attempt {
  readonly read: Pattern;
  /** Class bits, one of which must come soon; 0 for none. */
  readonly soon: number;
}

/** The first entry that reads something wins. Which ones a word may begin is found out once for each combination of classes. */
export function firstOf(entries: readonly Entry[]): Pattern {
  const attemptsAt = new Map<number, readonly Attempt[]>();
  return (words: TimeWords, i: number, start: number): Draft | undefined => {
    const classes = classesAt(words, i);
    if (classes === 0) return undefined;
    let attempts = attemptsAt.get(classes);
    if (!attempts) {
      attempts = attemptsFor(entries, classes);
      attemptsAt.set(classes, attempts);
    }
    let behind = -1;
    for (let k = 0; k < attempts.length; k++) {
      const { read, soon } = attempts[k]!;
      if (soon !== 0) {
        if (behind < 0) behind = classesSoon(words, i);
        if ((soon & behind) === 0) continue;
      }
      const draft = read(words, i, start);
      if (draft) return draft;
    }
    return undefined;
  };
}

function attemptsFor(entries: readonly Entry[], classes: number): Attempt[] {
  const attempts: Attempt[] = [];
  for (const { read, at, before } of entries)
    if ((classes & at) !== 0) attempts.push({ read, soon: 0 });
    else if (before && (classes & before[0]) !== 0) attempts.push({ read, soon: before[1] });
  return attempts;
}
