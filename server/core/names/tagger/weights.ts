/** The weights of the tagger, read where they lie: a row of small integers for each feature, with an exponent of its own. */

import { FEATURE_VERSION } from './features.ts';
import { LABELS } from './labels.ts';

export interface TaggerWeights {
  /** Steps from label to label, in the log domain. */
  readonly steps: Float32Array;
  /** Adds the rows of the first `count` of `features` (at most `MOST_TOGETHER`) to `sums` at `offset`, in units of `WEIGHT_UNIT`. */
  readonly add: (features: Int32Array, count: number, sums: Int32Array, offset: number) => void;
}

/** Of the exponents, which are stored from 0. */
export const EXPONENT_BIAS = 24;
/** Sums are whole numbers of it, so they are the same in whatever order they are made. A row that is finer counts as nothing. */
export const WEIGHT_UNIT = 2 ** -20;
/** The exponent of such a unit, as stored. */
const FINEST = EXPONENT_BIAS - 20;

const BUCKET_BITS = 16;
const BUCKETS = 1 << BUCKET_BITS;

/** More than a token has of its own, or any group of features. */
export const MOST_TOGETHER = 64;

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
  const index = indexBuckets(counts, rows, size);
  if (!index) return undefined;
  const perBucket = size / BUCKETS;
  const checks = new Int32Array(MOST_TOGETHER);
  const firsts = new Int32Array(MOST_TOGETHER);
  const ends = new Int32Array(MOST_TOGETHER);
  return {
    steps,
    add(features, count, sums, offset) {
      // Weights lie all over the memory. Where all features are looked up before any is used, the processor waits for them together.
      let hits = 0;
      for (let i = 0; i < count; i++) {
        const feature = features[i]!;
        const bucket = feature >>> BUCKET_BITS;
        const entry = index[bucket]!;
        // Most features have no weights.
        if (((entry >>> ((feature >>> KNOWN_SHIFT) & KNOWN_MASK)) & 1) === 0) continue;
        checks[hits] = feature & 0xffff;
        firsts[hits] = ((bucket * perBucket) | 0) + (entry >> 16);
        ends[hits] = (((bucket + 1) * perBucket) | 0) + (index[bucket + 1]! >> 16);
        hits++;
      }
      for (let i = 0; i < hits; i++) {
        const check = checks[i]!;
        const end = ends[i]!;
        for (let row = firsts[i]!; row < end; row++) {
          if ((rows[row * ROW]! & 0xffff) !== check) continue;
          addRow(rows, row * ROW, sums, offset);
          break;
        }
      }
    },
  };
}

function addRow(rows: Int32Array, at: number, sums: Int32Array, offset: number): void {
  const head = rows[at]!;
  const shift = ((head >>> 16) & 0xff) - FINEST;
  if (shift < 0) return;
  const middle = rows[at + 1]!;
  const last = rows[at + 2]!;
  sums[offset]! += (head >> 24) << shift;
  sums[offset + 1]! += ((middle << 24) >> 24) << shift;
  sums[offset + 2]! += ((middle << 16) >> 24) << shift;
  sums[offset + 3]! += ((middle << 8) >> 24) << shift;
  sums[offset + 4]! += (middle >> 24) << shift;
  sums[offset + 5]! += ((last << 24) >> 24) << shift;
  sums[offset + 6]! += ((last << 16) >> 24) << shift;
  sums[offset + 7]! += ((last << 8) >> 24) << shift;
  sums[offset + 8]! += (last >> 24) << shift;
}

/** The upper four bits of a check. */
const KNOWN_SHIFT = 12;
const KNOWN_MASK = 0xf;

/**
 * For each bucket and the end: in the lower half a bit for each upper part of a check that occurs, in the upper half how far
 * the bucket's start is from where it would be if features were spread evenly. One look tells that a feature has no weights, or
 * where they are. Undefined where the counts do not fit the size.
 */
function indexBuckets(counts: Uint8Array, rows: Int32Array, size: number): Int32Array | undefined {
  const index = new Int32Array(BUCKETS + 1);
  const perBucket = size / BUCKETS;
  let row = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const shift = row - ((bucket * perBucket) | 0);
    if (shift !== (shift << 16) >> 16) return undefined;
    const end = row + counts[bucket]!;
    let known = 0;
    for (; row < end; row++) known |= 1 << ((rows[row * ROW]! >>> KNOWN_SHIFT) & KNOWN_MASK);
    index[bucket] = (shift << 16) | known;
  }
  return row === size ? index : undefined;
}

/** Where the parts of the section start. */
export function layout(size: number): Readonly<Record<'steps' | 'counts' | 'rows' | 'end', number>> {
  const steps = 8;
  const counts = steps + 4 * LABELS * LABELS;
  const rows = counts + BUCKETS;
  return { steps, counts, rows, end: rows + size * ROW_BYTES };
}
