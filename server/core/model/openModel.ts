/** Opens `model.bin`: gazetteer and weights, each decoded when first asked for. */

import type { Gazetteer } from '../names/gazetteer.ts';
import { builtInGazetteer } from './builtInGazetteer.ts';
import { readContainer } from './container.ts';
import { openPackedGazetteer } from './packedGazetteer.ts';

export type DegradedReason = 'model-missing' | 'model-damaged';

export interface Model {
  readonly gazetteer: Gazetteer;
  readonly degraded?: DegradedReason;
}

/** Never throws: without a usable file the model is the small built-in one, with the reason. */
export function openModel(bytes: Uint8Array | undefined): Model {
  if (!bytes) return { gazetteer: builtInGazetteer(), degraded: 'model-missing' };
  const section = readContainer(bytes)?.get('gazetteer');
  const gazetteer = section && openPackedGazetteer(section);
  if (!gazetteer) return { gazetteer: builtInGazetteer(), degraded: 'model-damaged' };
  return { gazetteer };
}
