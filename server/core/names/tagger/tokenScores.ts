/**
 * Sums the weights of a token's features. What depends on one word alone is summed once for each word type and kept; what
 * depends on a few numbers is kept while nothing else needs its slot. Both are caches: the sums are whole numbers, the same
 * with and without.
 */

import {
  describeToken,
  type Emit,
  type FeatureTaker,
  featureHash,
  numberFeatures,
  WORD_ROLES,
  wordFeatures,
} from './features.ts';
import { LABELS } from './labels.ts';
import { createWordKeeper, type WordKeeper } from './taggerWord.ts';
import type { TokenFacts } from './tokenFacts.ts';
import { MOST_TOGETHER, type TaggerWeights } from './weights.ts';
import type { WordClasses } from './wordClasses.ts';

export interface TokenScores {
  /** Called before each paragraph: the words of its facts are to be made by this keeper. */
  readonly openKeeper: () => WordKeeper;
  /** Writes a score for each label, in units of `WEIGHT_UNIT`, to `out` at `offset`. */
  readonly score: (facts: TokenFacts, at: number, heading: boolean, out: Int32Array, offset: number) => void;
}

/** For each word the places of its sums, by role, in sentences and in headings; 0 is not yet summed. */
const PLACES = 2 * WORD_ROLES;
/** 3 MB: with the words of one paragraph more they stay within the 4 MB that the buffer has then. */
const MOST_KEPT = 3 << 18;
/** Kept sums of numbers: a key of six, and the sums; a slot fills a line of the processor's cache. */
const KEY = 6;
const SLOT = 16;
const SLOT_BITS = 15;

/** When more than `mostKept` numbers are kept for words, all are let go. */
export function createTokenScores(weights: TaggerWeights, classes: WordClasses, mostKept = MOST_KEPT): TokenScores {
  let kept = new Int32Array(1 << 14);
  let used = 0;
  let keeper: WordKeeper | undefined;
  const slots = new Int32Array(SLOT << SLOT_BITS);

  let out: Int32Array = new Int32Array(0);
  let offset = 0;
  let heading = false;

  const newRoom = (size: number) => {
    if (used + size > kept.length) {
      const larger = new Int32Array(kept.length * 2);
      larger.set(kept);
      kept = larger;
    }
    used += size;
    return used - size;
  };
  // The features of one group, and those that a token has alone.
  const group = new Int32Array(MOST_TOGETHER);
  let grouped = 0;
  const singles = new Int32Array(MOST_TOGETHER);
  let single = 0;
  const emit: Emit = (template, value) => {
    group[grouped++] = featureHash(template, value, heading);
  };

  const taker: FeatureTaker = {
    word(role, word) {
      const place = word.place + (heading ? role + WORD_ROLES : role);
      let at = kept[place]!;
      if (at === 0) {
        at = newRoom(LABELS);
        kept[place] = at;
        grouped = 0;
        wordFeatures(role, word, emit);
        weights.add(group, grouped, kept, at);
      }
      addRow(out, offset, kept, at);
    },
    numbers(which, a, b, c, d, e) {
      const key = heading ? which + 65 : which + 1; // 0 is an empty slot
      let hash = Math.imul(key, 0x2c1b3c6d) ^ Math.imul(a, 0x297a2d39) ^ Math.imul(b, 0x5bd1e995);
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul(c, 0x7feb352d) ^ Math.imul(d, 0x846ca68b);
      hash = Math.imul(hash ^ (hash >>> 15) ^ e, 0x5bd1e995);
      const slot = (hash >>> (32 - SLOT_BITS)) * SLOT;
      if (
        slots[slot] !== key ||
        slots[slot + 1] !== a ||
        slots[slot + 2] !== b ||
        slots[slot + 3] !== c ||
        slots[slot + 4] !== d ||
        slots[slot + 5] !== e
      ) {
        slots[slot] = key;
        slots[slot + 1] = a;
        slots[slot + 2] = b;
        slots[slot + 3] = c;
        slots[slot + 4] = d;
        slots[slot + 5] = e;
        slots.fill(0, slot + KEY, slot + SLOT);
        grouped = 0;
        numberFeatures(which, a, b, c, d, e, emit);
        weights.add(group, grouped, slots, slot + KEY);
      }
      addRow(out, offset, slots, slot + KEY);
    },
    single(template, value) {
      singles[single++] = featureHash(template, value, heading);
    },
  };

  return {
    openKeeper() {
      if (keeper === undefined || used > mostKept) {
        kept.fill(0);
        used = 1;
        keeper = createWordKeeper(classes, () => newRoom(PLACES));
      }
      return keeper;
    },
    score(facts, at, isHeading, into, from) {
      out = into;
      offset = from;
      heading = isHeading;
      out.fill(0, offset, offset + LABELS);
      single = 0;
      describeToken(facts, at, taker);
      weights.add(singles, single, out, offset);
    },
  };
}

/** Written out, as this is what the tagger does most. */
function addRow(out: Int32Array, to: number, rows: Int32Array, at: number): void {
  out[to]! += rows[at]!;
  out[to + 1]! += rows[at + 1]!;
  out[to + 2]! += rows[at + 2]!;
  out[to + 3]! += rows[at + 3]!;
  out[to + 4]! += rows[at + 4]!;
  out[to + 5]! += rows[at + 5]!;
  out[to + 6]! += rows[at + 6]!;
  out[to + 7]! += rows[at + 7]!;
  out[to + 8]! += rows[at + 8]!;
}
