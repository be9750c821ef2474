/** Parts the places of one name: Tripoli in Libya from Tripoli in Lebanon, Georgia from Georgia. */

import type { Place } from './namesakes.ts';

/**
 * By country, and within a country by region where both are known. What lies nowhere for sure belongs to the only one there is,
 * else to none. Linear.
 */
export function partPlaces(all: readonly Place[]): (readonly Place[])[] {
  const bySpot = new Map<string, Place[]>();
  for (const place of all) {
    const { country = '', region = '' } = place.entity.spot ?? {};
    push(bySpot, `${country}/${region}`, place);
  }
  if (bySpot.size < 2) return [all];
  const nowhere = bySpot.get('/') ?? [];
  bySpot.delete('/');
  const byCountry = new Map<string, Place[][]>();
  for (const [spot, places] of bySpot) push(byCountry, spot.slice(0, spot.indexOf('/')), places);
  const groups = [...byCountry].flatMap(([country, own]) => {
    const vague = bySpot.get(`${country}/`);
    return vague && own.length === 2 ? [own.flat()] : own; // the country alone is known, and one region
  });
  return groups.length === 1 ? [[...groups[0]!, ...nowhere]] : [...groups, ...nowhere.map((place) => [place])];
}

function push<V>(index: Map<string, V[]>, key: string, value: V): void {
  const values = index.get(key);
  if (values) values.push(value);
  else index.set(key, [value]);
}
