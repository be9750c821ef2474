/** Packs phrases into the gazetteer section of the model. */

import { hashTableBytes } from '../core/model/hashTable.ts';
import { fold } from '../core/names/fold.ts';
import { GOES_ON } from '../core/names/gazetteer.ts';
import { extendHash, hashWord } from '../core/names/wordHash.ts';
import { tokenize } from '../core/text/tokens.ts';
import { packHashTable } from './packHashTable.ts';
import type { Phrases } from './phrases.ts';

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
  const numbers = new Map(sets.map((bits, number) => [bits, number]));
  const table = 4 * (1 + sets.length);
  const section = new Uint8Array(table + hashTableBytes(lists.size));
  new Int32Array(section.buffer).set([sets.length, ...sets]);
  packHashTable(section, table, new Map([...lists].map(([hash, bits]) => [hash, numbers.get(bits)!])));
  return section;
}
