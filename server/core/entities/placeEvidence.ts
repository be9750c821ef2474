/** What the places that are sure say of the others: which countries and regions the article is about, and what lies near. */

import type { PlaceSense } from '../model/atlas.ts';

/** How much more a place is meant, in powers of ten of people: its rank, its country and region in the article, its neighbours. */
const CAPITAL = 1.7;
const SEAT = 0.2;
const COUNTRY_ITSELF = 0.5;
/** Of a country that the article names its capital is meant. */
const CAPITAL_OF_NAMED = 1;
const SAME_COUNTRY = 2;
/** The world's news speaks of it, and its towns bear the names of all others. */
const IN_UNITED_STATES = 1.3;
const SAME_REGION = 1.3;
const NEAR = 0.7;
/** Kilometres. */
const NEAR_DISTANCE = 120;

export interface Evidence {
  /** `weight` is about the number of mentions; `by` is the name as written. Countries count for themselves. */
  add(sense: Evident, weight: number, by: string): void;
  /** How much speaks for a place, and what of the article. */
  score(sense: PlaceSense): PlaceScore;
  /** Share of the country that is spoken of most, 0 to 1. */
  shareOf(country: string): number;
  readonly isEmpty: () => boolean;
}

/** What is known of a place that is sure; for a country's people its country alone. */
export type Evident = Pick<PlaceSense, 'country' | 'kind'> &
  Partial<Pick<PlaceSense, 'region' | 'latitude' | 'longitude'>>;

export interface PlaceScore {
  readonly sense: PlaceSense;
  readonly total: number;
  /** The part that does not come from the article. */
  readonly prior: number;
  readonly near?: string;
  readonly within?: string;
  /** It lies in a region of the country that the article speaks of most, and the article names that region or a place in it. */
  readonly isLocal: boolean;
}

interface Sum {
  weight: number;
  readonly by: string;
}

export function createEvidence(): Evidence {
  const countries = new Map<string, Sum>();
  const regions = new Map<string, Sum>();
  const cells = new Map<string, { latitude: number; longitude: number; by: string }>();
  let most = 0;
  const count = (sums: Map<string, Sum>, key: string, weight: number, by: string): number => {
    const sum = sums.get(key) ?? { weight: 0, by };
    sum.weight += weight;
    sums.set(key, sum);
    return sum.weight;
  };
  const shareOf = (country: string) => (most ? (countries.get(country)?.weight ?? 0) / most : 0);
  return {
    add({ kind, country, region, latitude, longitude }, weight, by) {
      most = Math.max(most, count(countries, country, weight, by));
      if (region) count(regions, `${country}/${region}`, weight, by);
      if (kind !== 'city' || latitude === undefined || longitude === undefined) return;
      const key = `${Math.floor(latitude)} ${Math.floor(longitude)}`;
      if (!cells.has(key)) cells.set(key, { latitude, longitude, by });
    },
    score(sense) {
      const { kind, country, region, weight, rank } = sense;
      const isCapital = rank === 'capital';
      const prior = weight + (isCapital ? CAPITAL : rank ? SEAT : 0) + (kind === 'country' ? COUNTRY_ITSELF : 0);
      const share = shareOf(country);
      const inCountry =
        share * (country === 'US' ? IN_UNITED_STATES : SAME_COUNTRY) + (isCapital && share > 0 ? CAPITAL_OF_NAMED : 0);
      const inRegion = region === undefined ? undefined : regions.get(`${country}/${region}`);
      const near = kind === 'city' ? nearest(sense, cells) : undefined;
      const within = inRegion ?? countries.get(country);
      const total = prior + inCountry + (inRegion ? SAME_REGION : 0) + (near === undefined ? 0 : NEAR);
      const isLocal = kind === 'city' && inRegion !== undefined && share === 1;
      return {
        sense,
        total,
        prior,
        isLocal,
        ...(near !== undefined && { near }),
        ...(within && { within: within.by }),
      };
    },
    shareOf,
    isEmpty: () => most === 0,
  };
}

/** The name of a sure place within reach, across a border, too; looks at nine cells of a degree. */
function nearest(
  { latitude, longitude }: PlaceSense,
  cells: ReadonlyMap<string, { latitude: number; longitude: number; by: string }>,
): string | undefined {
  let best: string | undefined;
  let least = NEAR_DISTANCE;
  for (let row = -1; row <= 1; row++)
    for (let column = -1; column <= 1; column++) {
      const cell = cells.get(`${Math.floor(latitude) + row} ${Math.floor(longitude) + column}`);
      if (!cell) continue;
      const east = (cell.longitude - longitude) * Math.cos((latitude * Math.PI) / 180);
      const distance = 111 * Math.hypot(cell.latitude - latitude, east);
      if (distance >= least) continue;
      least = distance;
      best = cell.by;
    }
  return best;
}
