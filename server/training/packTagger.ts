/** Packs the tagger's weights and word classes into sections of the model. */

import { hashTableBytes } from '../core/model/hashTable.ts';
import { LABELS } from '../core/names/tagger/labels.ts';
import { EXPONENT_BIAS, layout, ROW_BYTES, ROW_HEAD, WEIGHTS_VERSION } from '../core/names/tagger/weights.ts';
import { hashWord } from '../core/names/wordHash.ts';
import { packHashTable } from './packHashTable.ts';
import { readGzip } from './sources.ts';
import type { CrfWeights } from './trainCrf.ts';

/** `features` are hashes; row `i` of the weights is that of `features[i]`. Rows lose less than one part in 127. */
export function packWeights(features: Int32Array, { rows, steps }: CrfWeights): Uint8Array {
  const order = [...features.keys()].sort((a, b) => (features[a]! >>> 0) - (features[b]! >>> 0));
  const at = layout(features.length);
  const section = new Uint8Array(Math.ceil(at.end / 4) * 4);
  const view = new DataView(section.buffer);
  view.setInt32(0, WEIGHTS_VERSION, true);
  view.setInt32(4, features.length, true);
  for (const [i, step] of steps.entries()) view.setFloat32(at.steps + 4 * i, step, true);
  for (const [i, source] of order.entries()) {
    const feature = features[source]!;
    section[at.counts + (feature >>> 16)]!++;
    const start = at.rows + i * ROW_BYTES;
    view.setUint16(start, feature & 0xffff, true);
    const row = rows.subarray(source * LABELS, (source + 1) * LABELS);
    const top = row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6);
    const exponent = Math.max(-EXPONENT_BIAS, Math.ceil(Math.log2(top / 127)));
    section[start + 2] = exponent + EXPONENT_BIAS;
    for (let label = 0; label < LABELS; label++)
      view.setInt8(start + ROW_HEAD + label, Math.round(row[label]! / 2 ** exponent));
  }
  return section;
}

/** From `data/train/clusters`: word, coarse, middle and fine class a line. */
export function packWordClasses(): Uint8Array {
  const lines = readGzip('data/train/clusters.txt.gz').split('\n').filter(Boolean);
  const fine = new Map<number, number>();
  const broad = new Map<number, number>();
  for (const line of lines) {
    const [word, coarse, middle, own] = line.split(/\s+/);
    const hash = hashWord(word!);
    fine.set(hash, Number(own));
    broad.set(hash, Number(coarse) | (Number(middle) << 6));
  }
  const table = hashTableBytes(fine.size);
  const section = new Uint8Array(Math.ceil((table + 2 * fine.size) / 4) * 4);
  const order = packHashTable(section, 0, fine);
  const view = new DataView(section.buffer);
  for (const [i, hash] of order.entries()) view.setUint16(table + 2 * i, broad.get(hash)!, true);
  return section;
}
