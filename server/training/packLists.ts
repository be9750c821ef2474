/** Packs everything in the model that comes from lists: phrases, word classes, places. */

import { gatherPlaces } from './gatherPlaces.ts';
import { packAtlas } from './packAtlas.ts';
import { packGazetteer } from './packGazetteer.ts';
import { packWordClasses } from './packTagger.ts';
import { gatherPhrases } from './phrases.ts';

export interface PackedLists {
  readonly gazetteer: Uint8Array;
  readonly classes: Uint8Array;
  readonly places: Uint8Array;
}

export async function packLists(): Promise<PackedLists> {
  return {
    gazetteer: packGazetteer(await gatherPhrases()),
    classes: packWordClasses(),
    places: packAtlas(await gatherPlaces()),
  };
}
