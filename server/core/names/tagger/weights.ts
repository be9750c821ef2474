/** The weights of the tagger, read where they lie: a row of small integers for each feature, with an exponent of its own. */

import { FEATURE_VERSION } from './features.ts';
import { LABELS } from './labels.ts';

export interface TaggerWeights {
  /** Steps from label to label, in the log domain. */
  readonly steps: Float32Array;
  /** Adds the row of a feature to `sums` at `offset`, in units of `WEIGHT_UNIT`. */
  readonly add: (feature: number, sums: Int32Array, offset: number) => void;
}

/** Of the exponents, which are stored from 0. */
export const EXPONENT_BIAS = 24;
/** Sums are whole numbers of it, so they are the same in whatever order they are made. A row that is finer counts as nothing. */
export const WEIGHT_UNIT = 2 ** -20;
/** The exponent of such a unit, as stored. */
const FINEST = EXPONENT_BIAS - 20;

const BUCKET_BITS = 16;
const BUCKETS = 1 << BUCKET_BITS;

/** Changes with the layout, and with `FEATURE_VERSION`. */
export const WEIGHTS_VERSION = FEATURE_VERSION | (2 << 16);
/** Words of four bytes that a row takes. */
const ROW = 3;
/** What stands in a row before its weights: its check and its exponent. */
export const ROW_HEAD = 3;
export const ROW_BYTES = 4 * ROW;

/**
 * Layout: `WEIGHTS_VERSION` · number of features (4 bytes each) · steps (4 bytes each) · features in each bucket (1 byte) ·
 * a row for each feature: check (2 bytes), exponent (1 byte), a weight for each label (1 byte each). A feature's bucket is the upper
 * half of its hash, its check the lower one. What is asked of a row stands together, as the processor fetches it. Undefined where
 * the version differs or the section does not fit itself.
 */
export function openWeights(section: Uint8Array): TaggerWeights | undefined {
  const view = new DataView(section.buffer, section.byteOffset, section.length);
  if (section.length < 8 || view.getInt32(0, true) !== WEIGHTS_VERSION) return undefined;
  const size = view.getInt32(4, true);
  const at = layout(size);
  if (size < 0 || section.length < at.end) return undefined;
  const { buffer, byteOffset } = section;
  const steps = new Float32Array(buffer, byteOffset + at.steps, LABELS * LABELS);
  const counts = new Uint8Array(buffer, byteOffset + at.counts, BUCKETS);
  const rows = new Int32Array(buffer, byteOffset + at.rows, size * ROW);
  const starts = new Uint32Array(BUCKETS + 1);
  for (let i = 0; i < BUCKETS; i++) starts[i + 1] = starts[i]! + counts[i]! * ROW;
  if (starts[BUCKETS] !== size * ROW) return undefined;
  const known = knownStarts(starts, rows);
  return {
    steps,
    add(feature, sums, offset) {
      if (((known[feature >>> (32 - KNOWN_BITS + 5)]! >>> (feature >>> (32 - KNOWN_BITS))) & 1) === 0) return;
      const bucket = feature >>> BUCKET_BITS;
      const end = starts[bucket + 1]!;
      for (let row = starts[bucket]!; row < end; row += ROW) {
        const head = rows[row]!;
        if (((head ^ feature) & 0xffff) !== 0) continue;
        const shift = ((head >>> 16) & 0xff) - FINEST;
        if (shift < 0) return;
        const middle = rows[row + 1]!;
        const last = rows[row + 2]!;
        sums[offset]! += (head >> 24) << shift;
        sums[offset + 1]! += ((middle << 24) >> 24) << shift;
        sums[offset + 2]! += ((middle << 16) >> 24) << shift;
        sums[offset + 3]! += ((middle << 8) >> 24) << shift;
        sums[offset + 4]! += (middle >> 24) << shift;
        sums[offset + 5]! += ((last << 24) >> 24) << shift;
        sums[offset + 6]! += ((last << 16) >> 24) << shift;
        sums[offset + 7]! += ((last << 8) >> 24) << shift;
        sums[offset + 8]! += (last >> 24) << shift;
        return;
      }
    },
  };
}

const KNOWN_BITS = 20;

/** A bit for each start of a feature's hash that occurs: it fits the processor's cache, and most features have no weights. */
function knownStarts(starts: Uint32Array, rows: Int32Array): Int32Array {
  const known = new Int32Array(1 << (KNOWN_BITS - 5));
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    for (let row = starts[bucket]!; row < starts[bucket + 1]!; row += ROW) {
      const start = (bucket << (KNOWN_BITS - BUCKET_BITS)) | ((rows[row]! & 0xffff) >>> (32 - KNOWN_BITS));
      known[start >>> 5]! |= 1 << start;
    }
  return known;
}

/** Where the parts of the section start. */
export function layout(size: number): Readonly<Record<'steps' | 'counts' | 'rows' | 'end', number>> {
  const steps = 8;
  const counts = steps + 4 * LABELS * LABELS;
  const rows = counts + BUCKETS;
  return { steps, counts, rows, end: rows + size * ROW_BYTES };
}
