/** Classes of words that occur in like contexts, in three sizes, looked up by the word's hash. */

import { openHashTable } from '../../model/hashTable.ts';

export interface WordClasses {
  /** 6 bits of the coarse class, 8 of the middle one, 10 of the fine one, from the lowest; -1 for an unknown word. */
  readonly of: (hash: number) => number;
}

export const noClasses: WordClasses = { of: () => -1 };

/** Layout: a hash table whose numbers are the fine classes · coarse and middle class of each entry (2 bytes). */
export function openWordClasses(section: Uint8Array): WordClasses | undefined {
  const table = openHashTable(section, 0);
  if (!table || table.bytes + 2 * table.size > section.length) return undefined;
  const { find, value } = table;
  const broad = new Uint16Array(section.buffer, section.byteOffset + table.bytes, table.size);
  return {
    of(hash) {
      const found = find(hash);
      return found < 0 ? -1 : broad[found]! | (value(found) << 14);
    },
  };
}
