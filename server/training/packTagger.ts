/** Packs the tagger's weights and word classes into sections of the model. */

import { FEATURE_VERSION } from '../core/names/tagger/features.ts';
import { LABELS } from '../core/names/tagger/labels.ts';
import { EXPONENT_BIAS, layout } from '../core/names/tagger/weights.ts';
import { hashWord } from '../core/names/wordHash.ts';
import { readGzip } from './sources.ts';
import type { CrfWeights } from './trainCrf.ts';

/** `features` are hashes; row `i` of the weights is that of `features[i]`. Rows lose less than one part in 127. */
export function packWeights(features: Int32Array, { rows, steps }: CrfWeights): Uint8Array {
  const order = [...features.keys()].sort((a, b) => (features[a]! >>> 0) - (features[b]! >>> 0));
  const at = layout(features.length);
  const section = new Uint8Array(Math.ceil(at.end / 4) * 4);
  const view = new DataView(section.buffer);
  view.setInt32(0, FEATURE_VERSION, true);
  view.setInt32(4, features.length, true);
  for (const [i, step] of steps.entries()) view.setFloat32(at.steps + 4 * i, step, true);
  for (const [i, source] of order.entries()) {
    const feature = features[source]!;
    section[at.counts + (feature >>> 16)]!++;
    view.setUint16(at.checks + 2 * i, feature & 0xffff, true);
    const row = rows.subarray(source * LABELS, (source + 1) * LABELS);
    const top = row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6);
    const exponent = Math.max(-EXPONENT_BIAS, Math.ceil(Math.log2(top / 127)));
    section[at.exponents + i] = exponent + EXPONENT_BIAS;
    for (let label = 0; label < LABELS; label++)
      view.setInt8(at.rows + i * LABELS + label, Math.round(row[label]! / 2 ** exponent));
  }
  return section;
}

/** From `data/train/clusters`: word, coarse, middle and fine class a line. */
export function packWordClasses(): Uint8Array {
  const lines = readGzip('data/train/clusters.txt.gz').split('\n').filter(Boolean);
  const bits = Math.ceil(Math.log2(lines.length / 0.8));
  const words = new Int32Array(1 + (2 << bits));
  words[0] = bits;
  const mask = (1 << bits) - 1;
  for (const line of lines) {
    const [word, coarse, middle, fine] = line.split(/\s+/);
    const hash = hashWord(word!);
    let at = hash & mask;
    while (words[1 + at] && words[1 + at] !== hash) at = (at + 1) & mask;
    words[1 + at] = hash;
    words[1 + (1 << bits) + at] = Number(coarse) | (Number(middle) << 6) | (Number(fine) << 14);
  }
  return new Uint8Array(words.buffer);
}
