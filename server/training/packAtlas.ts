/** Packs the gathered places into the section of the model that `core/model/atlas.ts` reads. */

import {
  ATLAS_VERSION,
  atlasLayout,
  bucketOf,
  checkOf,
  hashName,
  type NameUse,
  packPlace,
  packSize,
} from '../core/model/atlas.ts';
import type { Places } from './gatherPlaces.ts';

const BITS = 13;

export function packAtlas({ countries, regions, cities, names }: Places): Uint8Array {
  const first = { country: 0, region: countries.length, city: countries.length + regions.length };
  const entries: { hash: number; target: number }[] = [];
  for (const use of ['alone', 'behind', 'adjective', 'nowhere'] satisfies NameUse[])
    for (const [key, targets] of names[use]) {
      const hash = hashName(key.split(' '), use);
      for (const target of targets) {
        const [kind, number] = target.split(' ') as ['country' | 'region' | 'city', string];
        entries.push({ hash, target: first[kind] + Number(number) });
      }
    }
  // "St. Louis" and "Saint Louis" have one hash.
  const unique = new Map(entries.map((entry) => [`${entry.hash} ${entry.target}`, entry]));
  const sorted = [...unique.values()].sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0) || a.target - b.target);
  const texts = [...countries, ...regions].map(({ name }) => new TextEncoder().encode(name));
  const counts = {
    bits: BITS,
    names: sorted.length,
    cities: cities.length,
    regions: regions.length,
    countries: countries.length,
    textBytes: texts.reduce((sum, { length }) => sum + length, 0),
  };
  if (first.city + cities.length > 0xffff || sorted.length > 0xffff) throw new Error('too many places for 16 bits');

  const at = atlasLayout(counts);
  const section = new Uint8Array(Math.ceil(at.end / 4) * 4);
  const view = new DataView(section.buffer);
  const head = [ATLAS_VERSION, BITS, counts.names, cities.length, regions.length, countries.length, counts.textBytes];
  for (const [i, value] of head.entries()) view.setInt32(4 * i, value, true);
  let end = 0;
  for (const [i, text] of texts.entries()) {
    section.set(text, at.text + end);
    end += text.length;
    const place = i < countries.length ? countries[i]! : regions[i - countries.length]!;
    const people = 'population' in place ? place.population : place.weight;
    view.setUint32(at.place + 4 * i, packPlace(place.latitude, place.longitude, 'city'), true);
    view.setUint32(at.facts + 4 * i, (end | (packSize(people) << 24)) >>> 0, true);
    const owner = 'code' in place ? place.code.charCodeAt(0) | (place.code.charCodeAt(1) << 8) : place.country;
    view.setUint16(at.owners + 2 * i, owner, true);
  }
  for (const [n, { id, region, latitude, longitude, population, rank }] of cities.entries()) {
    const i = first.city + n;
    view.setUint32(at.place + 4 * i, packPlace(latitude, longitude, rank), true);
    view.setUint32(at.facts + 4 * i, (id | (packSize(population) << 24)) >>> 0, true);
    view.setUint16(at.owners + 2 * i, region, true);
  }
  let entry = 0;
  for (let bucket = 0; bucket < 1 << BITS; bucket++) {
    view.setUint16(at.buckets + 2 * bucket, entry, true);
    for (; entry < sorted.length && bucketOf(sorted[entry]!.hash, BITS) === bucket; entry++) {
      view.setUint16(at.checks + 2 * entry, checkOf(sorted[entry]!.hash), true);
      view.setUint16(at.targets + 2 * entry, sorted[entry]!.target, true);
    }
  }
  view.setUint16(at.buckets + 2 * (1 << BITS), entry, true);
  return section;
}
