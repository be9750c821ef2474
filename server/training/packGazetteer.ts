/** Packs phrases into the gazetteer section of the model. */

import { checkOf, SET_BITS, slotOf } from '../core/model/packedGazetteer.ts';
import { fold } from '../core/names/fold.ts';
import { GOES_ON } from '../core/names/gazetteer.ts';
import { extendHash, hashWord } from '../core/names/wordHash.ts';
import { tokenize } from '../core/text/tokens.ts';
import type { Phrases } from './phrases.ts';

/** At most this share of the slots is used. */
const LOAD = 0.7;

export function packGazetteer(phrases: Phrases): Uint8Array {
  const lists = new Map<number, number>();
  for (const [phrase, bits] of phrases) {
    const words = tokenize(phrase).lower.map(fold);
    let hash = 0;
    for (const [at, word] of words.entries()) {
      hash = extendHash(hash, hashWord(word));
      lists.set(hash, (lists.get(hash) ?? 0) | (at + 1 < words.length ? GOES_ON : bits));
    }
  }
  const sets = [...new Set(lists.values())].sort((a, b) => a - b);
  if (sets.length > 1 << SET_BITS) throw new Error(`${sets.length} sets of lists are too many`);
  const numbers = new Map(sets.map((bits, number) => [bits, number]));
  const size = Math.ceil(Math.log2(lists.size / LOAD));
  const words = new Int32Array(2 + sets.length + (1 << size));
  words[0] = sets.length;
  words[1] = size;
  words.set(sets, 2);
  const slots = words.subarray(2 + sets.length);
  for (const [hash, bits] of [...lists].sort(([a], [b]) => a - b)) {
    let at = slotOf(hash, size);
    while (slots[at]) at = (at + 1) & (slots.length - 1);
    slots[at] = (checkOf(hash) << SET_BITS) | numbers.get(bits)!;
  }
  return new Uint8Array(words.buffer);
}
