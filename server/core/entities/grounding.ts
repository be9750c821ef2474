/** Where on the map a place is, and why that one: plain data. */

import type { EntityId, Explanation } from '../analysis.ts';
import type { PlaceKind, PlaceSense } from '../model/atlas.ts';

export interface Grounding {
  readonly kind: PlaceKind;
  /** ISO 3166-1, two letters; XK for Kosovo. */
  readonly country: string;
  readonly countryName: string;
  /** The first division; a region's own name. */
  readonly region?: string;
  /** Degrees, to 0.01; a country's and a region's middle. Both absent where only the country and the region are known. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** To two digits. */
  readonly population?: number;
  readonly geonamesId?: number;
  readonly rank?: 'capital' | 'seat';
  /** 0 to 1. */
  readonly confidence: number;
  /** How it was decided: one of `PlaceExplanations`. */
  readonly why: Explanation;
}

export interface PlaceReading {
  /** Absent where several places are as likely. */
  readonly grounding?: Grounding;
  /** Other places of the name, the likeliest first, at most five. */
  readonly alternatives: readonly PlaceSense[];
}

/** Of the entities that are places; those that the atlas does not know are absent. */
export type PlaceReadings = ReadonlyMap<EntityId, PlaceReading>;

export interface PlaceExplanations {
  /** A country, or a region that no city shares its name with. */
  'place/known': Record<string, never>;
  /** The article says so beside it: "Springfield, Ohio", "the Lebanese city of Tripoli". */
  'place/written': { by: string };
  /** The atlas has one place of the name. */
  'place/sole': Record<string, never>;
  /** It lies in the country or region of the article's dateline. */
  'place/dateline': { by: string };
  /** It lies close to another place of the article. */
  'place/beside': { by: string };
  /** It lies in a region or country that the article speaks of. */
  'place/within': { by: string };
  /** It is by far the best known of the name. */
  'place/largest': Record<string, never>;
}

export type PlaceExplanationId = keyof PlaceExplanations;

export function explainPlace<I extends PlaceExplanationId>(id: I, args: PlaceExplanations[I]): Explanation {
  return { id, args: args as Explanation['args'] };
}
