/** A table from 32-bit hashes to small numbers, sorted and parted into buckets, read where it lies: no slot is empty, and no hash is taken for another. */

/** The upper bits of a hash tell its bucket, the others stand in the entry. */
export const BUCKET_BITS = 14;
/** Bits of an entry that hold its number. */
export const VALUE_BITS = 14;
const BUCKETS = 1 << BUCKET_BITS;
const CHECK_BITS = 32 - BUCKET_BITS;

export interface HashTable {
  /** Index of the entry of a hash, or -1. */
  readonly find: (hash: number) => number;
  /** The number of an entry. */
  readonly value: (index: number) => number;
  /** How many entries. */
  readonly size: number;
  /** Bytes of the table from where it starts, a multiple of four. */
  readonly bytes: number;
}

export function hashTableBytes(size: number): number {
  return 4 + 2 * (BUCKETS + 2) + 4 * size;
}

/** Where the buckets would start if hashes were spread evenly; what is kept is how far they are from it. */
export function evenStart(bucket: number, size: number): number {
  return Math.floor((bucket * size) / BUCKETS);
}

export function bucketOf(hash: number): number {
  return hash >>> CHECK_BITS;
}

export function entryOf(hash: number, value: number): number {
  return (hash << VALUE_BITS) | value;
}

/**
 * Layout: number of entries (4 bytes) · for each bucket and the end how far its start is from the even one (2 bytes) · the
 * entries by hash (4 bytes: its lower bits, the number). `at` is a multiple of four. Undefined where it does not fit itself.
 */
export function openHashTable(section: Uint8Array, at: number): HashTable | undefined {
  if (section.length < at + hashTableBytes(0)) return undefined;
  const size = new Int32Array(section.buffer, section.byteOffset + at, 1)[0]!;
  const bytes = hashTableBytes(size);
  if (size < 0 || at + bytes > section.length) return undefined;
  const shifts = new Int16Array(section.buffer, section.byteOffset + at + 4, BUCKETS + 2);
  const entries = new Int32Array(section.buffer, section.byteOffset + at + 4 + 2 * (BUCKETS + 2), size);
  const start = (bucket: number) => evenStart(bucket, size) + shifts[bucket]!;
  if (start(0) !== 0 || start(BUCKETS) !== size) return undefined;
  return {
    find(hash) {
      const bucket = hash >>> CHECK_BITS;
      const end = start(bucket + 1);
      for (let i = start(bucket); i < end; i++) if ((entries[i]! ^ (hash << VALUE_BITS)) >>> VALUE_BITS === 0) return i;
      return -1;
    },
    value: (index) => entries[index]! & ((1 << VALUE_BITS) - 1),
    size,
    bytes,
  };
}
