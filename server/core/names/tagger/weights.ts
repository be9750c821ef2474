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

/**
 * Layout: feature version · number of features (4 bytes each) · steps (4 bytes each) · features in each bucket (1 byte) ·
 * checks (2 bytes each) · exponents (1 byte each) · rows (LABELS bytes each). A feature's bucket is the upper half of its
 * hash, its check the lower one. Undefined where the version differs or the section does not fit itself.
 */
export function openWeights(section: Uint8Array): TaggerWeights | undefined {
  const view = new DataView(section.buffer, section.byteOffset, section.length);
  if (section.length < 8 || view.getInt32(0, true) !== FEATURE_VERSION) return undefined;
  const size = view.getInt32(4, true);
  const at = layout(size);
  if (size < 0 || section.length < at.end) return undefined;
  const { buffer, byteOffset } = section;
  const steps = new Float32Array(buffer, byteOffset + at.steps, LABELS * LABELS);
  const counts = new Uint8Array(buffer, byteOffset + at.counts, BUCKETS);
  const checks = new Uint16Array(buffer, byteOffset + at.checks, size);
  const exponents = new Uint8Array(buffer, byteOffset + at.exponents, size);
  const rows = new Int8Array(buffer, byteOffset + at.rows, size * LABELS);
  const starts = new Uint32Array(BUCKETS + 1);
  for (let i = 0; i < BUCKETS; i++) starts[i + 1] = starts[i]! + counts[i]!;
  if (starts[BUCKETS] !== size) return undefined;
  const known = knownStarts(starts, checks);
  return {
    steps,
    add(feature, sums, offset) {
      if (((known[feature >>> (32 - KNOWN_BITS + 5)]! >>> (feature >>> (32 - KNOWN_BITS))) & 1) === 0) return;
      const bucket = feature >>> BUCKET_BITS;
      const check = feature & 0xffff;
      const end = starts[bucket + 1]!;
      for (let row = starts[bucket]!; row < end; row++) {
        if (checks[row] !== check) continue;
        const shift = exponents[row]! - FINEST;
        if (shift < 0) return;
        const base = row * LABELS;
        for (let label = 0; label < LABELS; label++) sums[offset + label]! += rows[base + label]! << shift;
        return;
      }
    },
  };
}

const KNOWN_BITS = 20;

/** A bit for each start of a feature's hash that occurs: it fits the processor's cache, and most features have no weights. */
function knownStarts(starts: Uint32Array, checks: Uint16Array): Int32Array {
  const known = new Int32Array(1 << (KNOWN_BITS - 5));
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    for (let row = starts[bucket]!; row < starts[bucket + 1]!; row++) {
      const start = (bucket << (KNOWN_BITS - BUCKET_BITS)) | (checks[row]! >>> (32 - KNOWN_BITS));
      known[start >>> 5]! |= 1 << start;
    }
  return known;
}

/** Where the parts of the section start. */
export function layout(
  size: number,
): Readonly<Record<'steps' | 'counts' | 'checks' | 'exponents' | 'rows' | 'end', number>> {
  const steps = 8;
  const counts = steps + 4 * LABELS * LABELS;
  const checks = counts + BUCKETS;
  const exponents = checks + 2 * size;
  const rows = exponents + size;
  return { steps, counts, checks, exponents, rows, end: rows + size * LABELS };
}
