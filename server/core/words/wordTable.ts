/** The word types that an analyzer has met: one look-up a token instead of one for every question about it. A cache, nothing else. */

import type { TokenKind } from '../text/tokens.ts';
import { makeWordType, type WordType } from './wordType.ts';

export interface WordTable {
  /**
   * The type of the word that stands from `start` to `end` in `text`, whose `units` are at hand (`unitsOf`). Letters are copied out of the text only
   * where the word is new.
   */
  readonly typeAt: (text: string, units: Uint16Array, start: number, end: number, kind: TokenKind) => WordType;
  /** How many types it holds at present. */
  readonly size: () => number;
  /** Room for the tokens of the paragraph that is being read, used again for each. */
  readonly found: Found;
}

/** The first `count` tokens as `Tokens` tells them. What stands behind them is left from earlier ones. */
export interface Found {
  count: number;
  readonly starts: number[];
  readonly ends: number[];
  readonly words: string[];
  readonly lower: string[];
  readonly kinds: TokenKind[];
  readonly types: WordType[];
  readonly timeClasses: number[];
}

/** A day's news has fewer. When so many are held, it begins anew: no text makes it grow beyond. */
const MOST_WORDS = 1 << 15;
const SLOTS = MOST_WORDS * 2;
/** Words that were made to meet in one slot are not looked for in all the others. */
const MOST_TRIES = 64;
/** Longer words are no words that come again. */
const LONGEST = 40;
/** Units of letters that there is room for at first, for each slot. */
const LETTERS = 4;

/** Open addressing. What a probe asks first, hash and size, lies in one array of numbers, the letters of all words in another. */
interface Slots {
  readonly types: (WordType | undefined)[];
  /** Two numbers a slot: its word's hash; where the letters begin, with `shapeOf` in the lowest bits, 0 where the slot is free. */
  readonly keys: Int32Array;
  letters: Uint16Array;
  lettersEnd: number;
}

/** `firstSlots`, a power of two: room for half as many types before it grows. */
export function createWordTable(firstSlots = 1 << 13): WordTable {
  let slots = emptySlots(firstSlots);
  let used = 0;

  const grow = () => {
    const old = slots;
    const full = used >= MOST_WORDS;
    slots = emptySlots(full ? firstSlots : old.types.length * 2);
    if (full) used = 0;
    else moveAll(old, slots);
  };

  return {
    found: { count: 0, starts: [], ends: [], words: [], lower: [], kinds: [], types: [], timeClasses: [] },
    size: () => used,
    typeAt(text, units, start, end, kind) {
      const length = end - start;
      if (length > LONGEST) return typeOf(text, start, end, kind);
      const { types, keys, letters } = slots;
      const mask = types.length - 1;
      const hash = hashOf(units, start, end);
      const shape = shapeOf(length, kind);
      let at = hash & mask;
      for (let tries = 1; keys[at * 2 + 1] !== 0; tries++) {
        const key = keys[at * 2 + 1]!;
        const isAlike = keys[at * 2] === hash && (key & SHAPE) === shape;
        if (isAlike && isWrittenAt(letters, key >> SHAPE_BITS, units, start, end)) return types[at]!;
        if (tries === MOST_TRIES) return typeOf(text, start, end, kind);
        at = (at + 1) & mask;
      }
      const made = typeOf(text, start, end, kind);
      keep(slots, at, made, hash, units, start, end);
      used++;
      if (used * 2 >= types.length && (types.length < SLOTS || used >= MOST_WORDS)) grow();
      return made;
    },
  };
}

/** `LONGEST` takes six bits, the kinds three more. */
const SHAPE_BITS = 9;
const SHAPE = (1 << SHAPE_BITS) - 1;

/** Never 0. */
function shapeOf(length: number, kind: TokenKind): number {
  const code = kind === 'word' ? 1 : kind === 'mark' ? 2 : kind === 'number' ? 3 : 4;
  return length | (code << 6);
}

function emptySlots(size: number): Slots {
  return {
    types: new Array<WordType | undefined>(size).fill(undefined),
    keys: new Int32Array(size * 2),
    letters: new Uint16Array(size * LETTERS),
    lettersEnd: 0,
  };
}

function keep(
  slots: Slots,
  at: number,
  type: WordType,
  hash: number,
  units: Uint16Array,
  start: number,
  end: number,
): void {
  const { types, keys, lettersEnd } = slots;
  const length = end - start;
  if (lettersEnd + length > slots.letters.length) slots.letters = copyOf(slots.letters, slots.letters.length * 2);
  for (let i = 0; i < length; i++) slots.letters[lettersEnd + i] = units[start + i]!;
  types[at] = type;
  keys[at * 2] = hash;
  keys[at * 2 + 1] = (lettersEnd << SHAPE_BITS) | shapeOf(length, type.kind);
  slots.lettersEnd = lettersEnd + length;
}

/** Into a larger table; the letters stay where they are. */
function moveAll(old: Slots, slots: Slots): void {
  const mask = slots.types.length - 1;
  slots.letters = copyOf(old.letters, Math.max(old.letters.length, slots.letters.length));
  slots.lettersEnd = old.lettersEnd;
  for (let i = 0; i < old.types.length; i++) {
    const hash = old.keys[i * 2]!;
    if (old.keys[i * 2 + 1] === 0) continue;
    let at = hash & mask;
    while (slots.keys[at * 2 + 1] !== 0) at = (at + 1) & mask;
    slots.types[at] = old.types[i];
    slots.keys[at * 2] = hash;
    slots.keys[at * 2 + 1] = old.keys[i * 2 + 1]!;
  }
}

function copyOf(letters: Uint16Array, size: number): Uint16Array {
  const copy = new Uint16Array(size);
  copy.set(letters);
  return copy;
}

function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ units[i]!, 0x01000193);
  return hash ^ (hash >>> 15);
}

function isWrittenAt(letters: Uint16Array, from: number, units: Uint16Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (letters[from + i - start] !== units[i]) return false;
  return true;
}

function typeOf(text: string, start: number, end: number, kind: TokenKind): WordType {
  // The same letters, not held as a part of the article, which would stay in memory for the sake of a word.
  const word = ` ${text.slice(start, end)}`.slice(1).replaceAll('’', "'");
  return makeWordType(word, word.toLowerCase(), kind);
}
