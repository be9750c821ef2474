/** Writes the table that `core/model/hashTable.ts` reads. */

import { BUCKET_BITS, bucketOf, entryOf, evenStart, hashTableBytes, VALUE_BITS } from '../core/model/hashTable.ts';

/** Puts the table at `at` into `section` and returns its hashes in the order of the entries. */
export function packHashTable(section: Uint8Array, at: number, numbers: ReadonlyMap<number, number>): number[] {
  const hashes = [...numbers.keys()].sort((a, b) => (a >>> 0) - (b >>> 0));
  const view = new DataView(section.buffer, section.byteOffset + at, hashTableBytes(hashes.length));
  view.setInt32(0, hashes.length, true);
  let entry = 0;
  for (let bucket = 0; bucket <= 1 << BUCKET_BITS; bucket++) {
    while (entry < hashes.length && bucketOf(hashes[entry]!) < bucket) entry++;
    const shift = entry - evenStart(bucket, hashes.length);
    if (Math.abs(shift) > 0x7fff) throw new Error('the hashes are not spread evenly');
    view.setInt16(4 + 2 * bucket, shift, true);
  }
  for (const [i, hash] of hashes.entries()) {
    const number = numbers.get(hash)!;
    if (number >>> VALUE_BITS) throw new Error(`${number} does not fit ${VALUE_BITS} bits`);
    view.setInt32(hashTableBytes(0) + 4 * i, entryOf(hash, number), true);
  }
  return hashes;
}
