/** Gathers countries, their first divisions and their cities, with every name that news has for them. */

import { countryCentres } from './countryCentres.ts';
import type { GatheredCity, GatheredCountry, GatheredRegion } from './gatheredPlaces.ts';
import { gatherPlaceNames, type Names } from './placeNames.ts';
import {
  type GeoName,
  readCountryFacts,
  readCountryWords,
  readGeoNames,
  readRegionNames,
  withNewRegions,
} from './placeSources.ts';

export interface Places {
  readonly countries: readonly GatheredCountry[];
  readonly regions: readonly GatheredRegion[];
  readonly cities: readonly GatheredCity[];
  readonly names: Names;
}

/** Cities from here on, besides capitals and seats. */
const LEAST_PEOPLE = 20_000;

/** Deterministic. */
export async function gatherPlaces(): Promise<Places> {
  const geoNames = withNewRegions(readGeoNames());
  const facts = readCountryFacts();
  const words = readCountryWords();
  const centres = countryCentres();
  const kept = geoNames.filter(isKept).sort((a, b) => a.id - b.id);

  const capitals = new Map(kept.filter(({ code }) => code === 'PPLC').map((city) => [city.country, city]));
  const countries = facts.flatMap(({ code, name, population }): GatheredCountry[] => {
    const centre = centres.get(code) ?? capitals.get(code);
    if (!centre) return [];
    const { latitude, longitude } = centre;
    return [{ code, name: words.get(code)?.shown ?? name, latitude, longitude, population }];
  });
  const countryAt = new Map(countries.map(({ code }, i) => [code, i]));

  const { regions, regionAt } = gatherRegions(geoNames, countryAt);
  const cities = kept.flatMap((city): (GatheredCity & { readonly source: GeoName })[] => {
    const region = regionAt.get(`${city.country}.${city.region}`) ?? regionAt.get(city.country);
    if (region === undefined) return [];
    const { id, latitude, longitude, population, code } = city;
    const rank = code === 'PPLC' ? 'capital' : code === 'PPLA' || code === 'PPLG' ? 'seat' : 'city';
    return [{ id, region, latitude, longitude, population, rank, source: city }];
  });
  const names = await gatherPlaceNames({ countries, regions, regionAt, cities, facts, words });
  return { countries, regions, cities: cities.map(({ source: _, ...city }) => city), names };
}

function isKept({ code, population }: GeoName): boolean {
  if (code === 'PPLC' || code === 'PPLA' || code === 'PPLG') return true;
  return population >= LEAST_PEOPLE && !['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH'].includes(code);
}

/** Every region that has a city, and one without a name for each country. The middle of its settlements is its place. */
function gatherRegions(geoNames: readonly GeoName[], countryAt: ReadonlyMap<string, number>) {
  const sums = new Map<string, { latitude: number; longitude: number; count: number; people: number }>();
  for (const { country, region, latitude, longitude, population, code } of geoNames) {
    if (code === 'PPLX') continue;
    const key = `${country}.${region}`;
    const sum = sums.get(key) ?? { latitude: 0, longitude: 0, count: 0, people: 0 };
    sums.set(key, {
      latitude: sum.latitude + latitude,
      longitude: sum.longitude + longitude,
      count: sum.count + 1,
      people: sum.people + population,
    });
  }
  const regions: GatheredRegion[] = [];
  const regionAt = new Map<string, number>();
  for (const [key, name] of readRegionNames()) {
    const sum = sums.get(key);
    const country = countryAt.get(key.slice(0, 2));
    if (!sum || country === undefined) continue;
    regionAt.set(key, regions.length);
    regions.push({
      country,
      name,
      latitude: sum.latitude / sum.count,
      longitude: sum.longitude / sum.count,
      weight: sum.people,
    });
  }
  for (const [code, country] of countryAt) {
    regionAt.set(code, regions.length);
    regions.push({ country, name: '', latitude: 0, longitude: 0, weight: 0 });
  }
  return { regions, regionAt };
}
