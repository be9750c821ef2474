/** Gathers the English names of places and what each of them stands for. */

import { fold } from '../core/names/fold.ts';
import { attestedPlaces } from './attestedPlaces.ts';
import type { GatheredCity, GatheredCountry, GatheredRegion } from './gatheredPlaces.ts';
import { keyOf } from './placeKey.ts';
import type { CountryFacts, CountryWords, GeoName } from './placeSources.ts';
import { readList } from './sources.ts';

type NameMap = Map<string, Set<Target>>;

/**
 * Names by their folded words, joined by blanks. `alone` tells a place wherever it stands, `behind` only behind a city
 * ("Springfield, Ill."), `adjective` tells a country or region by its people, `nowhere` is on no
 * map (rivers, continents, landmarks), whatever it stands for here.
 */
export interface Names {
  readonly alone: NameMap;
  readonly behind: NameMap;
  readonly adjective: NameMap;
  readonly nowhere: NameMap;
}

/** What a name stands for: an index into one of the three lists. */
export type Target = `${'country' | 'region' | 'city'} ${number}`;

export interface Gathered {
  readonly countries: readonly GatheredCountry[];
  readonly regions: readonly GatheredRegion[];
  readonly regionAt: ReadonlyMap<string, number>;
  readonly cities: readonly (GatheredCity & { readonly source: GeoName })[];
  readonly facts: readonly CountryFacts[];
  readonly words: ReadonlyMap<string, CountryWords>;
}

/** Other names of cities from here on are kept where a text or a list of ours has them. */
const LEAST_FOR_OTHER_NAMES = 50_000;
/** A city with this share of its region's people is what a name that they share means (New York, not Oklahoma). */
const CITY_SHARE = 0.25;

/** `regionAt`: GeoNames code ("US.IL") → index. Deterministic. */
export async function gatherPlaceNames(gathered: Gathered): Promise<Names> {
  const { countries, regions, regionAt, cities, facts, words } = gathered;
  const names: Names = { alone: new Map(), behind: new Map(), adjective: new Map(), nowhere: new Map() };
  const { alone, behind, adjective, nowhere } = names;
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
  const claimed = new Set<string>();
  for (const [code, { names, short, adjectives }] of words) {
    const at = code.includes('.') ? regionAt.get(code) : countryAt.get(code);
    if (at === undefined) throw new Error(`lists/countries.txt: there is no ${code}`);
    const target: Target = code.includes('.') ? `region ${at}` : `country ${at}`;
    for (const name of names) {
      add(alone, name, target);
      claimed.add(keyOf(name));
    }
    for (const name of short) add(behind, name, target);
    for (const name of adjectives) add(adjective, name, target);
  }
  for (const [i, { name }] of regions.entries())
    if (name) for (const form of regionForms(name)) add(alone, form, `region ${i}`);
  const attested = await attestedPlaces(regions.flatMap(({ name }) => regionForms(name)));
  const notCities = new Set(readList('notCities').map(keyOf));
  for (const { source } of cities) claimed.add(keyOf(source.name));
  for (const [i, { source, rank }] of cities.entries()) {
    const own = new Set([source.name, source.asciiName]);
    if (rank === 'capital' || source.population >= LEAST_FOR_OTHER_NAMES)
      for (const other of source.otherNames) {
        const key = keyOf(other);
        const isForeign = claimed.has(key) && key.slice(0, 2) !== keyOf(source.name).slice(0, 2);
        if (isEnglishLooking(other) && attested.has(key) && !countryNames.has(key) && !isForeign) own.add(other);
      }
    for (const name of own) if (!notCities.has(keyOf(name))) add(alone, name, `city ${i}`);
  }
  for (const name of [...readList('regions'), ...readList('notCities')])
    if (!alone.has(keyOf(name))) add(nowhere, name, 'country 0');
  settleShared({ ...names, ...gathered });
  return names;
}

/**
 * Where a city and a region or country around it share a name, the name alone means the one that is more spoken of: the
 * country; the city that holds much of the region ("Valencia"); else the region, if the city is called otherwise, too
 * ("Oklahoma City"). What loses still counts behind a comma ("Buffalo, New York").
 */
function settleShared({ alone, behind, regions, cities }: Names & Gathered): void {
  for (const [key, targets] of alone) {
    const drop = (target: Target) => {
      targets.delete(target);
      if (target.startsWith('region')) put(behind, key, target);
    };
    for (const target of [...targets]) {
      if (!target.startsWith('city')) continue;
      const { population, source, region } = cities[indexOf(target)]!;
      const { country, weight } = regions[region]!;
      const isOther = ![source.name, source.asciiName].map(keyOf).includes(key);
      const otherwise = isOther || alone.get(`${key} city`)?.has(target);
      const gives = otherwise && targets.has(`region ${region}`) && population < weight * CITY_SHARE;
      if (gives || targets.has(`country ${country}`)) drop(target);
    }
    const left = [...targets].flatMap((target) => (target.startsWith('city') ? [cities[indexOf(target)]!] : []));
    for (const target of [...targets]) {
      if (!target.startsWith('region')) continue;
      const { country, weight } = regions[indexOf(target)]!;
      const gives = left.some(
        ({ region, population }) =>
          region === indexOf(target) || (regions[region]!.country === country && population >= weight * CITY_SHARE),
      );
      if (gives || targets.has(`country ${country}`)) drop(target);
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

/** Names of regions that are none without their country. */
const DIRECTION =
  /^(?:(?:north|south|east|west|central|northern|southern|eastern|western)(?:[ -](?:east|west|eastern|western|central))?|capital|central|north central|red sea)(?: (?:region|province|district))?$/i;

/** "Odessa Oblast" is called "Odessa" too. */
function regionForms(name: string): string[] {
  const short = name.replace(/\s*\(.*\)$/, '').replace(GENERIC_START, '');
  const shorter = short.replace(GENERIC, '');
  return [...new Set([name, short, ...(shorter.length > 3 ? [shorter] : [])])].filter((form) => !DIRECTION.test(form));
}

/** Latin letters, no code of an airport. */
function isEnglishLooking(name: string): boolean {
  return /^[A-Z][a-z'’. -]+(?:[A-Z][a-z'’. -]+)*$/.test(fold(name.normalize('NFC'))) ||
    /^\p{Lu}\p{Script=Latin}+$/u.test(name)
    ? !/^[A-Z]{3}$/.test(name)
    : false;
}

function add(names: NameMap, name: string, target: Target): void {
  put(names, keyOf(name), target);
}

function put(names: NameMap, key: string, target: Target): void {
  const targets = names.get(key);
  if (targets) targets.add(target);
  else names.set(key, new Set([target]));
}
