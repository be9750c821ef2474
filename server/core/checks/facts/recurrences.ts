/** Events that come back by a rule: American inaugurations, Olympic Games, football World Cups, Super Bowls. */

import { addDays, type PlainDate, weekdayOf } from '../../time/plainDate.ts';

/** 20 January since 1937 (20th Amendment), in public on the 21st when that is a Sunday; 4 March before. */
export function inaugurationDays(year: number): readonly PlainDate[] {
  const day = year < 1937 ? { year, month: 3, day: 4 } : { year, month: 1, day: 20 };
  return weekdayOf(day) === 7 ? [day, addDays(day, 1)] : [day];
}

const wars = { summer: [1916, 1940, 1944], winter: [1940, 1944], cup: [1942, 1946] };

/** Years of the Summer Games as they are named: those of 2020 were held in 2021. Games of 1906 are not counted. */
export function isSummerOlympicYear(year: number): boolean {
  return year >= 1896 && (year - 1896) % 4 === 0 && !wars.summer.includes(year);
}

/** With the Summer Games until 1992, between them since 1994. */
export function isWinterOlympicYear(year: number): boolean {
  if (year >= 1994) return (year - 1994) % 4 === 0;
  return year >= 1924 && year <= 1992 && (year - 1924) % 4 === 0 && !wars.winter.includes(year);
}

/** "The Games of the 32nd Olympiad": Olympiads without Games are counted. Undefined in other years. */
export function summerOlympicNumber(year: number): number | undefined {
  return isSummerOlympicYear(year) ? (year - 1896) / 4 + 1 : undefined;
}

/** Counts the Games that were held: 1924 the first, 2022 the 24th. */
export function winterOlympicNumber(year: number): number | undefined {
  if (!isWinterOlympicYear(year)) return undefined;
  let number = 0;
  for (let past = 1924; past <= year; past += 2) if (isWinterOlympicYear(past)) number++;
  return number;
}

/** The men's football World Cup. */
export function isFootballWorldCupYear(year: number): boolean {
  return year >= 1930 && (year - 1930) % 4 === 0 && !wars.cup.includes(year);
}

/** The women's football World Cup, which is seldom called so in its year. */
export function isWomensFootballWorldCupYear(year: number): boolean {
  return year >= 1991 && (year - 1991) % 4 === 0;
}

/** The year in which a Super Bowl is played: the first in January 1967, each in the year after its season began. */
export function superBowlYear(number: number): number {
  return 1966 + number;
}

/** "LVIII" is 58; NaN where it is no Roman numeral. */
export function romanValue(text: string): number {
  if (!/^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return Number.NaN;
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = values[text[i]!]!;
    sum += value < (values[text[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

export function romanNumeral(value: number): string {
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'][Math.floor(value / 10)] ?? '';
  return tens + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? '');
}

/** Where the Games and the cups were held; of several places in one year each is named. */
const hosts = {
  summer:
    'Athens 1896, Paris 1900, St. Louis 1904, Stockholm 1912, Antwerp 1920, Amsterdam 1928, Berlin 1936, Helsinki 1952, Melbourne 1956, Rome 1960, Mexico City 1968, Munich 1972, Montreal 1976, Moscow 1980, Seoul 1988, Barcelona 1992, Atlanta 1996, Sydney 2000, Beijing 2008, Rio de Janeiro 2016, Rio 2016',
  winter:
    'Chamonix 1924, Lake Placid 1932 1980, Garmisch-Partenkirchen 1936, Oslo 1952, Squaw Valley 1960, Grenoble 1968, Sapporo 1972, Sarajevo 1984, Calgary 1988, Albertville 1992, Lillehammer 1994, Nagano 1998, Salt Lake City 2002, Turin 2006, Vancouver 2010, Sochi 2014, Pyeongchang 2018',
  cup: 'Uruguay 1930, Switzerland 1954, Sweden 1958, Chile 1962, England 1966, Argentina 1978, Spain 1982, United States 1994, South Africa 2010, Russia 2018, Qatar 2022',
};

/** The years in which the place had them, so far: empty where it had none, or may have more than are listed. */
export function hostYears(kind: keyof typeof hosts, place: string): readonly number[] {
  const own = hosts[kind].split(', ').find((one) => one.replace(/ \d[\d ]*$/, '') === place);
  return own ? [...own.matchAll(/\d{4}/g)].map(([year]) => Number(year)) : [];
}

/** Source of a pattern for the places. */
export const hostPattern = [
  ...new Set(Object.values(hosts).flatMap((all) => all.split(', ').map((one) => one.replace(/ \d[\d ]*$/, '')))),
].join('|');
