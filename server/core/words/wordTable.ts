/** The word types that an analyzer has met: one look-up a token instead of one for every question about it. A cache, nothing else. */

import type { TokenKind } from '../text/tokens.ts';
import { makeWordType, type WordType } from './wordType.ts';

export interface WordTable {
  /** The type of `text.slice(start, end)`, which has straight apostrophes. The slice is made only where it is new. */
  readonly typeAt: (text: string, start: number, end: number, kind: TokenKind) => WordType;
  /** How many types it holds at present. */
  readonly size: () => number;
}

/** A day's news has fewer. When so many are held, it begins anew: no text makes it grow beyond. */
const MOST_WORDS = 1 << 15;
const SLOTS = MOST_WORDS * 2;
/** Words that were made to meet in one slot are not looked for in all the others. */
const MOST_TRIES = 64;
/** Longer words are no words that come again. */
const LONGEST = 40;

/** `firstSlots`, a power of two: room for half as many types before it grows. */
export function createWordTable(firstSlots = 1 << 13): WordTable {
  let slots: (WordType | undefined)[] = emptySlots(firstSlots);
  // The hash of the word in each slot: words that only share a slot are told apart without a look at them.
  let hashes = new Int32Array(firstSlots);
  let used = 0;

  const grow = () => {
    const [old, oldHashes] = [slots, hashes];
    slots = emptySlots(used < MOST_WORDS ? old.length * 2 : firstSlots);
    hashes = new Int32Array(slots.length);
    used = used < MOST_WORDS ? used : 0;
    if (used === 0) return;
    for (let i = 0; i < old.length; i++) {
      const type = old[i];
      if (type === undefined) continue;
      let at = oldHashes[i]! & (slots.length - 1);
      while (slots[at] !== undefined) at = (at + 1) & (slots.length - 1);
      slots[at] = type;
      hashes[at] = oldHashes[i]!;
    }
  };

  return {
    size: () => used,
    typeAt(text, start, end, kind) {
      if (end - start > LONGEST) return typeOf(text.slice(start, end), kind);
      const mask = slots.length - 1;
      const hash = hashOf(text, start, end);
      let at = hash & mask;
      let tries = 0;
      for (let type = slots[at]; type !== undefined; type = slots[at]) {
        if (hashes[at] === hash && isWrittenAt(type.text, text, start, end) && type.kind === kind) return type;
        if (++tries === MOST_TRIES) return typeOf(text.slice(start, end), kind);
        at = (at + 1) & mask;
      }
      const made = typeOf(copyOf(text.slice(start, end)), kind);
      slots[at] = made;
      hashes[at] = hash;
      used++;
      if (used * 2 >= slots.length && (slots.length < SLOTS || used >= MOST_WORDS)) grow();
      return made;
    },
  };
}

function emptySlots(size: number): (WordType | undefined)[] {
  return new Array<WordType | undefined>(size).fill(undefined);
}

function typeOf(text: string, kind: TokenKind): WordType {
  return makeWordType(text, text.toLowerCase(), kind);
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isWrittenAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** The same characters, not held as a part of the article, which would stay in memory for the sake of a word. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
