/** The places section of the model: countries, regions and cities behind the hashes of their names, read where it lies, one at a time. */

import { extendHash, hashWord } from '../names/wordHash.ts';

export type PlaceKind = 'country' | 'region' | 'city';

/** One thing that a name may stand for. Plain data. */
export interface PlaceSense {
  readonly kind: PlaceKind;
  /** ISO 3166-1, two letters; XK for Kosovo. */
  readonly country: string;
  readonly countryName: string;
  /** The first division (GeoNames admin-1), in English where it has an English name; a region's own name. */
  readonly region?: string;
  /** Degrees, to 0.01; a country's and a region's middle. */
  readonly latitude: number;
  readonly longitude: number;
  /** People, to some 5 percent; absent where unknown, and for a region. */
  readonly population?: number;
  readonly geonamesId?: number;
  readonly rank?: 'capital' | 'seat';
  /** How much is spoken of it, as a power of ten: about that of its people. */
  readonly weight: number;
}

/** `alone`: wherever the name stands; `behind`: behind a city, too ("Springfield, Ill."); `adjective`: "Lebanese"; `nowhere`: on no map,
 * like "Latin America". */
export type NameUse = 'alone' | 'behind' | 'adjective' | 'nowhere';

export interface Atlas {
  /** What a name of these folded words (`spellingOf`) stands for; empty where the atlas does not know it. */
  readonly find: (words: readonly string[], use: NameUse) => readonly PlaceSense[];
}

export const emptyAtlas: Atlas = { find: () => [] };

export const ATLAS_VERSION = 1;
/** Stands before the words of a name that counts in this use only. */
export const useMarks: Readonly<Record<NameUse, string>> = { alone: '', behind: ',', adjective: '~', nowhere: '!' };

/** Counts at the head of the section, in words of four bytes after the version. */
export interface AtlasCounts {
  /** log2 of the number of buckets. */
  readonly bits: number;
  readonly names: number;
  readonly cities: number;
  readonly regions: number;
  readonly countries: number;
  readonly textBytes: number;
}

/** Where each table starts, in bytes; each at a multiple of its width. */
export function atlasLayout({ bits, names, cities, regions, countries, textBytes }: AtlasCounts) {
  const HEAD = 32;
  const place = HEAD; // u32 of each country, region, city: position and rank
  const facts = place + 4 * (countries + regions + cities); // u32: size, and where its name ends or its GeoNames id
  const buckets = facts + 4 * (countries + regions + cities); // u16: the first name of each bucket
  const checks = buckets + 2 * ((1 << bits) + 1); // u16 of each name
  const targets = checks + 2 * names; // u16: number of a country, region or city
  const owners = targets + 2 * names; // u16: letters of a country, country of a region, region of a city
  const text = owners + 2 * (countries + regions + cities); // names of countries and regions, UTF-8
  return { place, facts, buckets, checks, targets, owners, text, end: text + textBytes };
}

const COLUMNS = 36001;
const CAPITAL = 1;
const SEAT = 2;

/** Degrees to 0.01 and a rank in 32 bits. */
export function packPlace(latitude: number, longitude: number, rank: 'capital' | 'seat' | 'city'): number {
  const cell = Math.round((latitude + 90) * 100) * COLUMNS + Math.round((longitude + 180) * 100);
  return (cell | ((rank === 'capital' ? CAPITAL : rank === 'seat' ? SEAT : 0) << 30)) >>> 0;
}

/** So many places are kept as they were read; then it begins anew. */
const MOST_KEPT = 2000;

/** A number of people in eight bits, to some 5 percent; 0 for none known. */
export function packSize(people: number): number {
  return people < 1 ? 0 : Math.min(255, 1 + Math.round(Math.log2(people) * 8));
}

function peopleOf(size: number): number {
  return size === 0 ? 0 : 2 ** ((size - 1) / 8);
}

export function bucketOf(hash: number, bits: number): number {
  return hash >>> (32 - bits);
}

export function checkOf(hash: number): number {
  return hash & 0xffff;
}

export function hashName(words: readonly string[], use: NameUse): number {
  let hash = use === 'alone' ? 0 : hashWord(useMarks[use]);
  for (const word of words) hash = extendHash(hash, hashWord(word === 'saint' ? 'st' : word));
  return hash;
}

/** Nothing is decoded before the first question. Undefined where the section does not fit itself. `section` starts at a multiple of four of its buffer. */
export function openAtlas(section: Uint8Array): Atlas | undefined {
  const head = new Int32Array(section.buffer, section.byteOffset, Math.min(8, section.length >> 2));
  if (head.length < 8 || head[0] !== ATLAS_VERSION) return undefined;
  const [, bits, names, cities, regions, countries, textBytes] = head as unknown as readonly number[];
  const counts = {
    bits: bits!,
    names: names!,
    cities: cities!,
    regions: regions!,
    countries: countries!,
    textBytes: textBytes!,
  };
  if (Object.values(counts).some((count) => count < 0) || counts.bits > 20) return undefined;
  const at = atlasLayout(counts);
  if (at.end > section.length || section.length - at.end > 3) return undefined;
  return readAtlas(section, counts, at);
}

function readAtlas(section: Uint8Array, counts: AtlasCounts, at: ReturnType<typeof atlasLayout>): Atlas {
  const { bits, regions, countries } = counts;
  const view = new DataView(section.buffer, section.byteOffset, section.length);
  const word = (table: number, i: number) => view.getUint32(table + 4 * i, true);
  const half = (table: number, i: number) => view.getUint16(table + 2 * i, true);
  const firstCity = countries + regions;

  const decoded = new Map<number, string>();
  const nameOf = (i: number): string => {
    let name = decoded.get(i);
    if (name === undefined) {
      name = decodeName(i);
      decoded.set(i, name);
    }
    return name;
  };
  const decodeName = (i: number): string => {
    const start = i === 0 ? 0 : word(at.facts, i - 1) & 0xffffff;
    return decodeUtf8(section, at.text + start, at.text + (word(at.facts, i) & 0xffffff));
  };

  // The news speaks of the same places again and again.
  const known = new Map<number, PlaceSense>();
  const sense = (i: number): PlaceSense => {
    let found = known.get(i);
    if (found) return found;
    found = readSense(i);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(i, found);
    return found;
  };

  const readSense = (i: number): PlaceSense => {
    const kind = i < countries ? 'country' : i < firstCity ? 'region' : 'city';
    const region = kind === 'country' ? -1 : kind === 'region' ? i : countries + half(at.owners, i);
    const country = region < 0 ? i : half(at.owners, region);
    const regionName = region < 0 ? '' : nameOf(region);
    const packed = word(at.place, i);
    const [cell, flags] = [packed & 0x3fffffff, packed >>> 30];
    const facts = word(at.facts, i);
    const people = peopleOf(facts >>> 24);
    const letters = half(at.owners, country);
    return {
      kind,
      country: String.fromCharCode(letters & 0xff, letters >>> 8),
      countryName: nameOf(country),
      ...(regionName && { region: regionName }),
      latitude: Math.round(Math.floor(cell / COLUMNS) - 9000) / 100,
      longitude: Math.round((cell % COLUMNS) - 18000) / 100,
      ...(people && kind !== 'region' && { population: twoDigits(people) }),
      ...(kind === 'city' && { geonamesId: facts & 0xffffff }),
      ...(flags && { rank: flags === CAPITAL ? ('capital' as const) : ('seat' as const) }),
      weight: people ? Math.log10(people) : 0,
    };
  };

  return {
    find(words, use) {
      const hash = hashName(words, use);
      const bucket = bucketOf(hash, bits);
      const senses: PlaceSense[] = [];
      for (let i = half(at.buckets, bucket); i < half(at.buckets, bucket + 1); i++)
        if (half(at.checks, i) === checkOf(hash)) senses.push(sense(half(at.targets, i)));
      return senses;
    },
  };
}

/** 183,981 → 180,000: no more is known. */
function twoDigits(people: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(people)) - 1);
  return Math.round(people / unit) * unit;
}

/** Core knows no `TextDecoder`; names have no letters beyond the basic plane. */
function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; ) {
    const byte = bytes[i++]!;
    if (byte < 0x80) text += String.fromCharCode(byte);
    else if (byte < 0xe0) text += String.fromCharCode(((byte & 0x1f) << 6) | (bytes[i++]! & 0x3f));
    else text += String.fromCharCode(((byte & 0xf) << 12) | ((bytes[i++]! & 0x3f) << 6) | (bytes[i++]! & 0x3f));
  }
  return text;
}
