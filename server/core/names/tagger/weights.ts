/** The weights of the tagger, read where they lie: a row of small integers for each feature, with an exponent of its own. */

import { FEATURE_VERSION } from './features.ts';
import { LABELS } from './labels.ts';

export interface TaggerWeights {
  /** Steps from label to label, in the log domain. */
  readonly steps: Float32Array;
  /** Adds the rows of `count` features to `scores` at `offset`. */
  readonly add: (features: Int32Array, count: number, scores: Float64Array, offset: number) => void;
}

const BUCKET_BITS = 16;
const BUCKETS = 1 << BUCKET_BITS;
/** Of the exponents, which are stored from 0. */
export const EXPONENT_BIAS = 24;

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
  const scales = Float64Array.from({ length: 256 }, (_, i) => 2 ** (i - EXPONENT_BIAS));
  return {
    steps,
    add(features, count, scores, offset) {
      for (let i = 0; i < count; i++) {
        const feature = features[i]!;
        const bucket = feature >>> BUCKET_BITS;
        const check = feature & 0xffff;
        const end = starts[bucket + 1]!;
        for (let row = starts[bucket]!; row < end; row++) {
          if (checks[row] !== check) continue;
          const scale = scales[exponents[row]!]!;
          const base = row * LABELS;
          for (let label = 0; label < LABELS; label++) scores[offset + label]! += rows[base + label]! * scale;
          break;
        }
      }
    },
  };
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
