/** Where a place of an article is, as the record and the other formats tell it. */

import type { PlaceReading } from '../../core/entities/grounding.ts';
import type { PlaceKind, PlaceSense } from '../../core/model/atlas.ts';

export interface PlaceRecord {
  /** Absent, with all else but the alternatives, where several places are as likely. */
  readonly kind?: PlaceKind;
  /** ISO 3166-1, two letters; XK for Kosovo. */
  readonly country?: string;
  readonly countryName?: string;
  /** The first division; a region's own name. */
  readonly region?: string;
  /** Degrees, to 0.01; a country's and a region's middle. Both absent where only country and region are known. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** To two digits. */
  readonly population?: number;
  /** https://www.geonames.org/ID */
  readonly geonamesId?: number;
  /** How it was decided; `undecided` where it was not. */
  readonly by: 'known' | 'written' | 'sole' | 'dateline' | 'beside' | 'within' | 'largest' | 'undecided';
  /** 0 to 1. */
  readonly confidence?: number;
  /** Other places of the name, the likeliest first. */
  readonly alternatives?: readonly AlternativeRecord[];
}

export type AlternativeRecord = Pick<
  PlaceSense,
  'kind' | 'country' | 'countryName' | 'region' | 'latitude' | 'longitude' | 'geonamesId'
>;

export function placeRecord({ grounding, alternatives }: PlaceReading): PlaceRecord {
  const others = alternatives.length > 0 && { alternatives: alternatives.map(alternative) };
  if (!grounding) return { by: 'undecided', ...others };
  const { kind, country, countryName, region, latitude, longitude, population, geonamesId } = grounding;
  return {
    kind,
    country,
    countryName,
    ...(region !== undefined && { region }),
    ...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
    ...(population !== undefined && { population }),
    ...(geonamesId !== undefined && { geonamesId }),
    by: grounding.why.id.replace('place/', '') as PlaceRecord['by'],
    confidence: grounding.confidence,
    ...others,
  };
}

function alternative(sense: PlaceSense): AlternativeRecord {
  const { kind, country, countryName, region, latitude, longitude, geonamesId } = sense;
  return {
    kind,
    country,
    countryName,
    ...(region !== undefined && { region }),
    latitude,
    longitude,
    ...(geonamesId !== undefined && { geonamesId }),
  };
}
