/** Writes out the features of a token, one by one, as training counts and weighs them. */

import {
  describeToken,
  type FeatureTaker,
  featureHash,
  numberFeatures,
  wordFeatures,
} from '../core/names/tagger/features.ts';
import type { TokenFacts } from '../core/names/tagger/tokenFacts.ts';

export interface FeatureWriter {
  /** Features of the token written last, in the order of their templates. */
  readonly out: Int32Array;
  /** Writes the features of the token at a position; answers their number. The first `identity` ones hold the word itself. */
  write(facts: TokenFacts, at: number, heading: boolean): number;
  /** Of the token written last. */
  identity: number;
}

const MAX_FEATURES = 160;
/** Templates below this hold the word itself. */
const FIRST_OTHER = 20;
/** The features of lists, before those of the vocabulary: training adds up in this order, and sums of fractions depend on it. */
const LISTS = { first: 80, last: 87, rank: 59 } as const;

export function createFeatureWriter(): FeatureWriter {
  const out = new Int32Array(MAX_FEATURES);
  const ranks = new Uint8Array(MAX_FEATURES);
  let n = 0;
  let inHeading = false;
  const emit = (template: number, value: number) => {
    const rank = template >= LISTS.first && template <= LISTS.last ? LISTS.rank : template;
    let at = n++;
    for (; at > 0 && ranks[at - 1]! > rank; at--) {
      out[at] = out[at - 1]!;
      ranks[at] = ranks[at - 1]!;
    }
    out[at] = featureHash(template, value, inHeading);
    ranks[at] = rank;
  };
  const taker: FeatureTaker = {
    word: (role, word) => wordFeatures(role, word, emit),
    numbers: (group, a, b, c, d, e) => numberFeatures(group, a, b, c, d, e, emit),
    single: emit,
  };
  const writer: FeatureWriter = {
    out,
    identity: 0,
    write(facts, at, heading) {
      n = 0;
      inHeading = heading;
      describeToken(facts, at, taker);
      writer.identity = ranks.subarray(0, n).findIndex((rank) => rank >= FIRST_OTHER);
      return n;
    },
  };
  return writer;
}
