/** Gathers countries, their first divisions and their cities, with every name that news has for them. */

import { fold } from '../core/names/fold.ts';
import { spellingOf } from '../core/names/spelling.ts';
import { attestedPlaces } from './attestedPlaces.ts';
import { countryCentres } from './countryCentres.ts';
import {
  type CountryWords,
  type GeoName,
  readCountryFacts,
  readCountryWords,
  readGeoNames,
  readRegionNames,
  withNewRegions,
} from './placeSources.ts';
import { readList } from './sources.ts';

export interface GatheredCountry {
  readonly code: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** 0 where unknown. */
  readonly population: number;
}

export interface GatheredRegion {
  readonly country: number;
  /** Empty for the cities of a country that no region is known of. */
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** People in its cities together: how much is spoken of it. */
  readonly weight: number;
}

export interface GatheredCity {
  readonly id: number;
  readonly region: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  readonly rank: 'capital' | 'seat' | 'city';
}

/** What a name stands for: an index into one of the three lists. */
export type Target = `${'country' | 'region' | 'city'} ${number}`;

export interface Places {
  readonly countries: readonly GatheredCountry[];
  readonly regions: readonly GatheredRegion[];
  readonly cities: readonly GatheredCity[];
  /**
   * Names by their folded words, joined by blanks. `alone` tells a place wherever it stands, `behind` only behind a city
   * ("Springfield, Ill."), `adjective` tells a country or region by its people.
   */
  readonly names: Readonly<Record<'alone' | 'behind' | 'adjective', ReadonlyMap<string, ReadonlySet<Target>>>>;
}

/** Cities from here on, besides capitals and seats. */
const LEAST_PEOPLE = 20_000;
/** Other names of cities from here on are kept where a text or a list of ours has them. */
const LEAST_FOR_OTHER_NAMES = 50_000;
/** A city with this share of its region's people is what a name that they share means (New York, not Oklahoma). */
const CITY_SHARE = 0.25;

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
  const names = await gatherNames(countries, regions, regionAt, cities, facts, words);
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

type Names = Map<string, Set<Target>>;

async function gatherNames(
  countries: readonly GatheredCountry[],
  regions: readonly GatheredRegion[],
  regionAt: ReadonlyMap<string, number>,
  cities: readonly (GatheredCity & { readonly source: GeoName })[],
  facts: ReturnType<typeof readCountryFacts>,
  words: ReadonlyMap<string, CountryWords>,
): Promise<Places['names']> {
  const alone: Names = new Map();
  const behind: Names = new Map();
  const adjective: Names = new Map();
  const countryAt = new Map(countries.map(({ code }, i) => [code, i]));

  for (const { code, names, adjectives } of facts) {
    const country = countryAt.get(code);
    if (country === undefined) continue;
    for (const name of names) add(alone, name, `country ${country}`);
    for (const name of adjectives) add(adjective, name, `country ${country}`);
  }
  for (const [code, { names }] of words)
    if (!code.includes('.')) for (const name of names) add(alone, name, `country ${countryAt.get(code)!}`);
  const countryNames = new Set(alone.keys());
  for (const [code, { names, short, adjectives }] of words) {
    const at = code.includes('.') ? regionAt.get(code) : countryAt.get(code);
    if (at === undefined) throw new Error(`lists/countries.txt: there is no ${code}`);
    const target: Target = code.includes('.') ? `region ${at}` : `country ${at}`;
    for (const name of names) add(alone, name, target);
    for (const name of short) add(behind, name, target);
    for (const name of adjectives) add(adjective, name, target);
  }
  for (const [i, { name }] of regions.entries())
    if (name) for (const form of regionForms(name)) add(alone, form, `region ${i}`);
  const attested = await attestedPlaces(regions.flatMap(({ name }) => regionForms(name)));
  const notCities = new Set(readList('notCities').map(keyOf));
  const primary = new Map<string, number>();
  for (const { source } of cities) {
    const key = keyOf(source.name);
    primary.set(key, Math.max(primary.get(key) ?? 0, source.population));
  }
  for (const [i, { source, rank }] of cities.entries()) {
    const own = new Set([source.name, source.asciiName]);
    if (rank === 'capital' || source.population >= LEAST_FOR_OTHER_NAMES)
      for (const other of source.otherNames) {
        const key = keyOf(other);
        if (!isEnglishLooking(other) || !attested.has(key) || countryNames.has(key)) continue;
        if (notCities.has(key) || (primary.get(key) ?? 0) > source.population / 3) continue;
        own.add(other);
      }
    for (const name of own) if (!notCities.has(keyOf(name))) add(alone, name, `city ${i}`);
  }
  settleShared(alone, behind, regions, cities);
  return { alone, behind, adjective };
}

/**
 * Where a city and a region or country around it share a name, the name alone means the one that is more spoken of: the
 * country; the city that holds much of the region ("Valencia"); else the region, if the city is called otherwise, too
 * ("Oklahoma City"). What loses still counts behind a comma ("Buffalo, New York").
 */
function settleShared(
  alone: Names,
  behind: Names,
  regions: readonly GatheredRegion[],
  cities: readonly (GatheredCity & { readonly source: GeoName })[],
): void {
  for (const [key, targets] of alone) {
    const own = [...targets];
    const cityTargets = own.filter((target) => target.startsWith('city'));
    for (const target of own) {
      if (target.startsWith('country')) continue;
      const region = target.startsWith('region') ? indexOf(target) : cities[indexOf(target)]!.region;
      const { country, weight } = regions[region]!;
      if (targets.has(`country ${country}`)) {
        targets.delete(target);
        if (target.startsWith('region')) put(behind, key, target);
        continue;
      }
      if (target.startsWith('city')) {
        const { population, source } = cities[indexOf(target)]!;
        const isOther = ![source.name, source.asciiName].map(keyOf).includes(key);
        const otherwise = isOther || alone.get(`${key} city`)?.has(target);
        const shares = own.includes(`region ${region}`);
        if (shares && otherwise && population < weight * CITY_SHARE) targets.delete(target);
        continue;
      }
      const isCity = cityTargets.some((city) => {
        const { region: of, population } = cities[indexOf(city)]!;
        return (
          targets.has(city as Target) &&
          (of === region || (regions[of]!.country === country && population >= weight * CITY_SHARE))
        );
      });
      if (!isCity) continue;
      targets.delete(target);
      put(behind, key, target);
    }
  }
}

function indexOf(target: Target): number {
  return Number(target.slice(target.indexOf(' ') + 1));
}

const GENERIC =
  /\s+(?:province|oblast|oblast'|krai|kray|county|region|governorate|department|district|republic|state|prefecture|voivodeship|canton|municipality|emirate|division|parish|city|territory)$/i;
const GENERIC_START =
  /^(?:state of|region of|province of|republic of|free state of|free and hanseatic city of|community of|principality of|departamento de|provincia de)\s+/i;

/** "Odessa Oblast" is called "Odessa" too. */
function regionForms(name: string): string[] {
  const short = name.replace(/\s*\(.*\)$/, '').replace(GENERIC_START, '');
  const shorter = short.replace(GENERIC, '');
  return [...new Set([name, short, ...(shorter.length > 3 ? [shorter] : [])])];
}

/** Latin letters, no code of an airport. */
function isEnglishLooking(name: string): boolean {
  return /^[A-Z][a-z'’. -]+(?:[A-Z][a-z'’. -]+)*$/.test(fold(name.normalize('NFC'))) ||
    /^\p{Lu}\p{Script=Latin}+$/u.test(name)
    ? !/^[A-Z]{3}$/.test(name)
    : false;
}

function add(names: Names, name: string, target: Target): void {
  put(names, keyOf(name), target);
}

function put(names: Names, key: string, target: Target): void {
  const targets = names.get(key);
  if (targets) targets.add(target);
  else names.set(key, new Set([target]));
}

/** The folded words that the analyzer looks a name up by. */
export function keyOf(name: string): string {
  return spellingOf(name).words.join(' ');
}
