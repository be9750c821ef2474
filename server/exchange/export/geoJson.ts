/** GeoJSON (RFC 7946): a point for each place of an article that is on the map. */

import type { ArticleAnalysis } from '../../core/analysis.ts';
import type { PlaceReadings } from '../../core/entities/grounding.ts';
import { type PlaceRecord, placeRecord } from './placeRecord.ts';

export interface PlaceFeature {
  readonly type: 'Feature';
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [longitude: number, latitude: number] };
  readonly properties: Omit<PlaceRecord, 'latitude' | 'longitude'> & {
    readonly article: string;
    /** The entity's id in the record of the article. */
    readonly entity: string;
    readonly name: string;
    readonly aliases: readonly string[];
    /** How many, and how many of them act ("Belgrade sent troops"). */
    readonly mentions: number;
    readonly acting: number;
    /** There are other places of the name, and the article does not say in so many words which one it means. */
    readonly ambiguous: boolean;
  };
}

/** Places that are undecided, or of which only country and region are known, are left out. `id` is the article's. */
export function toPlaceFeatures(article: ArticleAnalysis, id: string, places: PlaceReadings): PlaceFeature[] {
  return article.entities.flatMap(({ id: entity, name, aliases, mentions }): PlaceFeature[] => {
    const reading = places.get(entity);
    const { latitude, longitude, ...record } = reading ? placeRecord(reading) : ({ by: 'undecided' } as PlaceRecord);
    if (latitude === undefined || longitude === undefined) return [];
    const acting = mentions.filter((i) => {
      const mention = article.mentions[i]!;
      return mention.kind === 'place' && mention.acting;
    });
    const ambiguous = record.alternatives !== undefined && record.by !== 'written';
    const about = { article: id, entity, name, aliases, mentions: mentions.length, acting: acting.length, ambiguous };
    const geometry = { type: 'Point', coordinates: [longitude, latitude] } as const;
    return [{ type: 'Feature', geometry, properties: { ...about, ...record } }];
  });
}

/** One collection for any number of articles. */
export function toGeoJson(features: readonly PlaceFeature[]): string {
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 2)}\n`;
}
