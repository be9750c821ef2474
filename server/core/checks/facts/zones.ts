/** Abbreviations of time zones with their distances from UTC in minutes, and when daylight time is kept. */

import { addDays, compareDates, type PlainDate, weekdayOf } from '../../time/plainDate.ts';

/** All that an abbreviation stands for in news; several where it is shared. */
const offsets: Readonly<Record<string, readonly number[]>> = {
  GMT: [0],
  UTC: [0],
  EST: [-300],
  EDT: [-240],
  CST: [-360, 480, -300],
  CDT: [-300],
  MST: [-420, 480, 390],
  MDT: [-360],
  PST: [-480, 480],
  PDT: [-420],
  AKST: [-540],
  AKDT: [-480],
  HST: [-600],
  AST: [-240, 180],
  ADT: [-180],
  NST: [-210],
  NDT: [-150],
  BST: [60, 360, 660],
  IST: [330, 60, 120],
  WET: [0],
  WEST: [60],
  CET: [60],
  CEST: [120],
  EET: [120],
  EEST: [180],
  MSK: [180],
  SAST: [120],
  EAT: [180],
  WAT: [60],
  CAT: [120],
  PKT: [300],
  SGT: [480],
  HKT: [480],
  JST: [540],
  KST: [540],
  AWST: [480],
  ACST: [570],
  ACDT: [630],
  AEST: [600],
  AEDT: [660],
  NZST: [720],
  NZDT: [780],
  BRT: [-180],
  ART: [-180],
};

/** General abbreviations: standard or daylight time, by the day. */
const general: Readonly<Record<string, readonly [standard: number, daylight: number]>> = {
  ET: [-300, -240],
  CT: [-360, -300],
  MT: [-420, -360],
  PT: [-480, -420],
};

type ByRegion = readonly [standard: number, daylight: number, region: Region];

const eastern: ByRegion = [-300, -240, 'america'];
const central: ByRegion = [-360, -300, 'america'];
const pacific: ByRegion = [-480, -420, 'america'];
const british: ByRegion = [0, 60, 'europe'];
const middle: ByRegion = [60, 120, 'europe'];
const east: ByRegion = [120, 180, 'europe'];

/** Places by whose clock news is told. Moscow has kept three hours since October 2014, and four from 2011 to then. */
const places: Readonly<Record<string, ByRegion | readonly number[]>> = {
  London: british,
  Dublin: british,
  Lisbon: british,
  'New York': eastern,
  Washington: eastern,
  Boston: eastern,
  Toronto: eastern,
  Chicago: central,
  'Los Angeles': pacific,
  'San Francisco': pacific,
  Seattle: pacific,
  Paris: middle,
  Berlin: middle,
  Frankfurt: middle,
  Rome: middle,
  Madrid: middle,
  Brussels: middle,
  Amsterdam: middle,
  Vienna: middle,
  Zurich: middle,
  Geneva: middle,
  Stockholm: middle,
  Oslo: middle,
  Copenhagen: middle,
  Warsaw: middle,
  Prague: middle,
  Athens: east,
  Helsinki: east,
  Kyiv: east,
  Moscow: [180, 240],
  Dubai: [240],
  Mumbai: [330],
  'New Delhi': [330],
  Beijing: [480],
  Shanghai: [480],
  'Hong Kong': [480],
  Singapore: [480],
  Perth: [480],
  Tokyo: [540],
  Seoul: [540],
  Sydney: [600, 660, 'australia'],
  Melbourne: [600, 660, 'australia'],
  Brisbane: [600],
  'Buenos Aires': [-180],
  Bogota: [-300],
  Lima: [-300],
  Accra: [0],
  Lagos: [60],
  Abuja: [60],
  Johannesburg: [120],
  Pretoria: [120],
  Harare: [120],
  Nairobi: [180],
  'Addis Ababa': [180],
  Riyadh: [180],
  Doha: [180],
  Kuwait: [180],
  'Abu Dhabi': [240],
  Kabul: [270],
  Kathmandu: [345],
  Bangkok: [420],
  Jakarta: [420],
  Hanoi: [420],
  'Kuala Lumpur': [480],
  Manila: [480],
  Taipei: [480],
};

/** Before "time". */
const names: Readonly<Record<string, ByRegion | readonly number[]>> = {
  Eastern: eastern,
  Central: central,
  Mountain: [-420, -360, 'america'],
  Pacific: pacific,
  British: british,
  UK: british,
  'Eastern Standard': [-300],
  'Eastern Daylight': [-240],
  'Central Standard': [-360],
  'Central Daylight': [-300],
  'Mountain Standard': [-420],
  'Mountain Daylight': [-360],
  'Pacific Standard': [-480],
  'Pacific Daylight': [-420],
  'Greenwich Mean': [0],
  'Coordinated Universal': [0],
  'British Summer': [60],
  'Central European': middle,
  'Central European Summer': [120],
  'Eastern European': east,
  'Eastern European Summer': [180],
  'India Standard': [330],
  'Indian Standard': [330],
  'Japan Standard': [540],
  'Korea Standard': [540],
  'China Standard': [480],
  'Pakistan Standard': [300],
  'West Africa': [60],
  'Central Africa': [120],
  'East Africa': [180],
};

/** By the day where daylight time is kept; both where the day or its rule is unknown. */
function byRegion([standard, daylight, region]: ByRegion, day: PlainDate | undefined): readonly number[] {
  const kept = day && isDaylight(region, day);
  if (kept === undefined) return [standard, daylight];
  return [kept ? daylight : standard];
}

/** Minutes from UTC that the abbreviation, or the place, can mean; on a known day fewer. Empty where it is unknown. */
export function zoneOffsets(zone: string, day?: PlainDate): readonly number[] {
  const pair = general[zone];
  if (pair) return byRegion([...pair, 'america'], day);
  const place = places[zone] ?? names[zone];
  if (!place) return offsets[zone] ?? [];
  if (zone === 'Moscow') return day && day.year > 2014 ? [180] : [180, 240];
  return isByRegion(place) ? byRegion(place, day) : place;
}

function isByRegion(place: ByRegion | readonly number[]): place is ByRegion {
  return typeof place[2] === 'string';
}

/** A zone of the United States, where programmes go on air at one hour by several clocks. */
export function isAmerican(zone: string): boolean {
  return (
    /^(?:[ECMP][SD]?T|AK[SD]T|HST|Eastern|Central|Mountain|Pacific)$/.test(zone) ||
    ([eastern, central, pacific] as readonly unknown[]).includes(places[zone])
  );
}

/** Sources of patterns for places, and for what stands before "time". */
export const zonePlacePattern = Object.keys(places).join('|');
export const zoneNamePattern = Object.keys(names)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Source of a pattern for every abbreviation. */
export const zonePattern = [...Object.keys(offsets), ...Object.keys(general)]
  .sort((a, b) => b.length - a.length)
  .join('|');

export type Region = 'america' | 'europe' | 'australia' | 'new-zealand';

/** Abbreviations that come in pairs. GMT is left out: it is a standard of its own. */
export const daylightPairs: readonly {
  readonly standard: string;
  readonly daylight: string;
  readonly region: Region;
}[] = [
  { standard: 'EST', daylight: 'EDT', region: 'america' },
  { standard: 'CST', daylight: 'CDT', region: 'america' },
  { standard: 'MST', daylight: 'MDT', region: 'america' },
  { standard: 'PST', daylight: 'PDT', region: 'america' },
  { standard: 'GMT', daylight: 'BST', region: 'europe' },
  { standard: 'CET', daylight: 'CEST', region: 'europe' },
  { standard: 'AEST', daylight: 'AEDT', region: 'australia' },
  { standard: 'NZST', daylight: 'NZDT', region: 'new-zealand' },
  { standard: 'ACST', daylight: 'ACDT', region: 'australia' },
  { standard: 'EET', daylight: 'EEST', region: 'europe' },
  { standard: 'WET', daylight: 'WEST', region: 'europe' },
  { standard: 'AST', daylight: 'ADT', region: 'america' },
  { standard: 'NST', daylight: 'NDT', region: 'america' },
  { standard: 'AKST', daylight: 'AKDT', region: 'america' },
];

/**
 * Whether daylight time is kept on that day, the days of the change themselves counted to neither: undefined then, and before
 * the present rules (United States and Canada 2007, European Union 1996, Australia 2008, New Zealand 2007).
 */
export function isDaylight(region: Region, day: PlainDate): boolean | undefined {
  const { year } = day;
  const since = { america: 2007, europe: 1996, australia: 2008, 'new-zealand': 2008 }[region];
  if (year < since) return undefined;
  const [first, second] = changes(region, year);
  if (compareDates(day, first) === 0 || compareDates(day, second) === 0) return undefined;
  const between = compareDates(day, first) > 0 && compareDates(day, second) < 0;
  return region === 'america' || region === 'europe' ? between : !between;
}

function changes(region: Region, year: number): [PlainDate, PlainDate] {
  switch (region) {
    case 'america':
      return [sunday(year, 3, 8), sunday(year, 11, 1)];
    case 'europe':
      return [sunday(year, 3, 25), sunday(year, 10, 25)];
    case 'australia':
      return [sunday(year, 4, 1), sunday(year, 10, 1)];
    case 'new-zealand':
      return [sunday(year, 4, 1), sunday(year, 9, 24)];
  }
}

/** The first Sunday on or after that day. */
function sunday(year: number, month: number, day: number): PlainDate {
  const from = { year, month, day };
  return addDays(from, 7 - weekdayOf(from));
}
