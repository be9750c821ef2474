/** Opens `model.bin`: gazetteers and, later, weights, each decoded when first asked for. */

import { emptyGazetteer, type Gazetteer } from '../names/gazetteer.ts';

export type DegradedReason = 'model-missing' | 'model-damaged';

export interface Model {
  readonly gazetteer: Gazetteer;
  readonly degraded?: DegradedReason;
}

/** Never throws: without a usable file the model is the small built-in one, with the reason. */
export function openModel(bytes: Uint8Array | undefined): Model {
  if (!bytes) return { gazetteer: emptyGazetteer, degraded: 'model-missing' };
  return { gazetteer: emptyGazetteer };
}
