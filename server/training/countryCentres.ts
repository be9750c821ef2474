/** The middle of each country: of its largest piece on the map of Natural Earth (npm `world-atlas`, TopoJSON). */

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface Topology {
  readonly objects: { readonly countries: { readonly geometries: readonly Geometry[] } };
  /** Positions, each counted from the one before it. */
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
}

interface Geometry {
  readonly type: 'Polygon' | 'MultiPolygon';
  /** ISO 3166 number; absent for Kosovo. */
  readonly id?: string;
  readonly properties: { readonly name: string };
  readonly arcs: readonly (readonly number[])[] & readonly (readonly (readonly number[])[])[];
}

export interface Centre {
  readonly latitude: number;
  readonly longitude: number;
}

/** By ISO 3166 code of two letters. */
export function countryCentres(): ReadonlyMap<string, Centre> {
  const map = require('world-atlas/countries-50m.json') as Topology;
  const codes = new Map(
    (require('i18n-iso-countries/codes.json') as [string, string, string][]).map(([code, , number]) => [number, code]),
  );
  const centres = new Map<string, Centre>();
  for (const geometry of map.objects.countries.geometries) {
    const code = geometry.properties.name === 'Kosovo' ? 'XK' : codes.get(geometry.id?.padStart(3, '0') ?? '');
    if (!code) continue;
    const outlines = geometry.type === 'Polygon' ? [geometry.arcs[0]!] : geometry.arcs.map((polygon) => polygon[0]!);
    const pieces = outlines.map((arcs) => centreOf(ringOf(map, arcs as readonly number[])));
    const { latitude, longitude } = pieces.reduce((largest, piece) => (piece.area > largest.area ? piece : largest));
    centres.set(code, { latitude, longitude });
  }
  return centres;
}

/** Degrees. A negative number is an arc read backwards. */
function ringOf({ arcs, transform }: Topology, numbers: readonly number[]): [number, number][] {
  return numbers.flatMap((number) => {
    let [x, y] = [0, 0];
    const points = arcs[number < 0 ? ~number : number]!.map(([dx, dy]): [number, number] => {
      x += dx;
      y += dy;
      return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
    });
    return number < 0 ? points.reverse() : points;
  });
}

/** The centroid of a ring by the shoelace formula; the area counts square degrees of latitude. */
function centreOf(ring: readonly (readonly [number, number])[]): Centre & { readonly area: number } {
  let [sum, x, y] = [0, 0, 0];
  for (let i = 0; i < ring.length; i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[(i + 1) % ring.length]!;
    const cross = ax * by - bx * ay;
    sum += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  const [longitude, latitude] = sum === 0 ? ring[0]! : [x / (3 * sum), y / (3 * sum)];
  return { latitude, longitude, area: Math.abs(sum / 2) * Math.cos((latitude * Math.PI) / 180) };
}
