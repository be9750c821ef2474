/** Opens `model.bin`: gazetteer and weights, read where they lie. */

import type { Gazetteer } from '../names/gazetteer.ts';
import { openTagger, type Tagger } from '../names/tagger/tagger.ts';
import { builtInGazetteer } from './builtInGazetteer.ts';
import { readContainer } from './container.ts';
import { openPackedGazetteer } from './packedGazetteer.ts';

export type DegradedReason = 'model-missing' | 'model-damaged';

export interface Model {
  readonly gazetteer: Gazetteer;
  /** Absent where names are found by rules alone. */
  readonly tagger?: Tagger;
  readonly degraded?: DegradedReason;
}

/** Never throws: without a usable file the model is the small built-in one, with the reason. */
export function openModel(bytes: Uint8Array | undefined): Model {
  if (!bytes) return { gazetteer: builtInGazetteer(), degraded: 'model-missing' };
  const sections = readContainer(bytes);
  const listed = sections?.get('gazetteer');
  const gazetteer = listed && openPackedGazetteer(listed);
  if (!gazetteer) return { gazetteer: builtInGazetteer(), degraded: 'model-damaged' };
  const [weights, classes] = [sections?.get('tagger'), sections?.get('classes')];
  const tagger = weights && classes && openTagger(weights, classes);
  return tagger ? { gazetteer, tagger } : { gazetteer, degraded: 'model-damaged' };
}
