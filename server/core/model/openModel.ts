/** Opens `model.bin`: gazetteer, weights and places, read where they lie. */

import type { Gazetteer } from '../names/gazetteer.ts';
import { openTagger, type Tagger } from '../names/tagger/tagger.ts';
import { type Atlas, emptyAtlas, openAtlas } from './atlas.ts';
import { builtInGazetteer } from './builtInGazetteer.ts';
import { readContainer } from './container.ts';
import { openPackedGazetteer } from './packedGazetteer.ts';

export type DegradedReason = 'model-missing' | 'model-damaged';

export interface Model {
  readonly gazetteer: Gazetteer;
  /** Absent where names are found by rules alone. */
  readonly tagger?: Tagger;
  /** Knows nothing without the model file. */
  readonly atlas: Atlas;
  readonly degraded?: DegradedReason;
}

/** Never throws: without a usable file the model is the small built-in one, with the reason. */
export function openModel(bytes: Uint8Array | undefined): Model {
  if (!bytes) return { ...builtIn(), degraded: 'model-missing' };
  const sections = readContainer(bytes);
  const listed = sections?.get('gazetteer');
  const gazetteer = listed && openPackedGazetteer(listed);
  if (!gazetteer) return { ...builtIn(), degraded: 'model-damaged' };
  const [weights, classes, places] = [sections?.get('tagger'), sections?.get('classes'), sections?.get('places')];
  const tagger = weights && classes && openTagger(weights, classes);
  const atlas = places && openAtlas(places);
  if (tagger && atlas) return { gazetteer, tagger, atlas };
  return { gazetteer, ...(tagger && { tagger }), atlas: atlas ?? emptyAtlas, degraded: 'model-damaged' };
}

function builtIn(): Model {
  return { gazetteer: builtInGazetteer(), atlas: emptyAtlas };
}
