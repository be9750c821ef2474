/** Abbreviations of time zones with their distances from UTC in minutes, and when daylight time is kept. */

import { addDays, compareDates, type PlainDate, weekdayOf } from '../../time/plainDate.ts';

/** All that an abbreviation stands for in news; several where it is shared. */
const offsets: Readonly<Record<string, readonly number[]>> = {
  GMT: [0],
  UTC: [0],
  EST: [-300],
  EDT: [-240],
  CST: [-360, 480, -300],
  CDT: [-300, -240],
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

/** Minutes from UTC that the abbreviation can mean; on a known day fewer. Empty where it is unknown. */
export function zoneOffsets(zone: string, day?: PlainDate): readonly number[] {
  const pair = general[zone];
  if (!pair) return offsets[zone] ?? [];
  if (!day) return pair;
  return [pair[isDaylight('america', day) ? 1 : 0]];
}

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
