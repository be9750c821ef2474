/** The gazetteer section of the model: a table from phrase hashes to sets of lists, read where it lies. */

import type { Gazetteer } from '../names/gazetteer.ts';
import { openHashTable } from './hashTable.ts';

/**
 * Layout, in words of four bytes: number of sets of lists · the sets · a hash table whose numbers are those of sets.
 * Undefined where the section does not fit itself.
 */
export function openPackedGazetteer(section: Uint8Array): Gazetteer | undefined {
  const words = new Int32Array(section.buffer, section.byteOffset, section.length >> 2);
  const count = words[0] ?? -1;
  if (count < 0 || count >= words.length) return undefined;
  const sets = words.subarray(1, 1 + count);
  const table = openHashTable(section, 4 * (1 + count));
  if (!table || 4 * (1 + count) + table.bytes !== section.length) return undefined;
  const { find, value } = table;
  return {
    lookup(hash) {
      const found = find(hash);
      return found < 0 ? 0 : (sets[value(found)] ?? 0);
    },
  };
}
