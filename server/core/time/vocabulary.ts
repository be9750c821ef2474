/** What the words of dates and times name: which month, weekday, unit, number, part of the day or shift. */

import type { Weekday } from './plainDate.ts';
import type { DayPart, Shift, Unit } from './timeForm.ts';

function table<T>(rows: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const [words, value] of Object.entries(rows)) for (const word of words.split(' ')) map.set(word, value);
  return map;
}

/** Full names and newspaper abbreviations, with and without full stop. */
export const months: ReadonlyMap<string, number> = table({
  'january jan jan.': 1,
  'february feb feb.': 2,
  'march mar mar.': 3,
  'april apr apr.': 4,
  may: 5,
  'june jun jun.': 6,
  'july jul jul.': 7,
  'august aug aug.': 8,
  'september sept sept. sep sep.': 9,
  'october oct oct.': 10,
  'november nov nov.': 11,
  'december dec dec.': 12,
});

export const weekdays: ReadonlyMap<string, Weekday> = table<Weekday>({
  'monday mondays mon mon.': 1,
  'tuesday tuesdays tue tue. tues tues.': 2,
  'wednesday wednesdays wed wed. weds weds.': 3,
  'thursday thursdays thu thu. thur thur. thurs thurs.': 4,
  'friday fridays fri fri.': 5,
  'saturday saturdays sat sat.': 6,
  'sunday sundays sun sun.': 7,
});

export const units: ReadonlyMap<string, Unit> = table<Unit>({
  'seconds second': 'second',
  'minute minutes min mins': 'minute',
  'hour hours hr hrs': 'hour',
  'day days': 'day',
  'night nights': 'night',
  'week weeks': 'week',
  'weekend weekends': 'weekend',
  'fortnight fortnights': 'fortnight',
  'month months': 'month',
  'quarter quarters': 'quarter',
  'year years yr yrs': 'year',
  'decade decades': 'decade',
  'century centuries': 'century',
  'millennium millennia millenniums': 'millennium',
});

export const pluralUnits: ReadonlySet<string> = new Set(
  [...units.keys()].filter((u) => u.endsWith('s') || u === 'millennia' || u === 'centuries'),
);

export const cardinals: ReadonlyMap<string, number> = table({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  'forty fourty': 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
});

export const ordinals: ReadonlyMap<string, number> = table({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
});

/** Decades by name: "the nineties". */
export const decadeWords: ReadonlyMap<string, number> = table({
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
});

/** Counts that the words leave open; "couple" is taken as two, "dozen" as twelve. */
export const openCounts: ReadonlyMap<string, number | undefined> = table<number | undefined>({
  'several few many numerous countless dozens scores hundreds thousands multiple various': undefined,
  couple: 2,
  dozen: 12,
});

export const dayParts: ReadonlyMap<string, DayPart> = table<DayPart>({
  'morning mornings dawn sunrise daybreak': 'MO',
  'midday noontime lunchtime': 'MI',
  'afternoon afternoons': 'AF',
  'evening evenings dusk sunset nightfall': 'EV',
  'night nights nighttime': 'NI',
  daytime: 'DT',
});

export const seasons: ReadonlyMap<string, number> = table({
  'spring springtime': 1,
  'summer summers summertime': 2,
  'autumn fall': 3,
  'winter winters wintertime': 4,
});

export const shifts: ReadonlyMap<string, Shift> = table<Shift>({
  'this current present': 'this',
  'last latest': 'last',
  next: 'next',
  'coming upcoming': 'coming',
  past: 'past',
  'previous preceding prior': 'previous',
  'following subsequent succeeding ensuing': 'following',
  'that same': 'that',
});

/** Days of the week by kind: they come again each week; the part of the day is that of "weeknight". */
export const dayGroups: ReadonlyMap<string, { readonly days: 'weekdays' | 'weekend'; readonly part?: DayPart }> =
  table<{
    days: 'weekdays' | 'weekend';
    part?: DayPart;
  }>({
    'weekday weekdays': { days: 'weekdays' },
    'weeknight weeknights': { days: 'weekdays', part: 'NI' },
    'weekend weekends': { days: 'weekend' },
  });

/** "daily" is every day. */
export const frequencies: ReadonlyMap<
  string,
  { readonly unit: Unit; readonly every?: number; readonly times?: number }
> = new Map<string, { unit: Unit; every?: number; times?: number }>([
  ['hourly', { unit: 'hour' }],
  ['daily', { unit: 'day' }],
  ['nightly', { unit: 'night' }],
  ['weekly', { unit: 'week' }],
  ['biweekly', { unit: 'week', every: 2 }],
  ['fortnightly', { unit: 'week', every: 2 }],
  ['monthly', { unit: 'month' }],
  ['bimonthly', { unit: 'month', every: 2 }],
  ['quarterly', { unit: 'quarter' }],
  ['yearly', { unit: 'year' }],
  ['annual', { unit: 'year' }],
  ['annually', { unit: 'year' }],
  ['biannual', { unit: 'year', times: 2 }],
  ['biannually', { unit: 'year', times: 2 }],
  ['semiannual', { unit: 'year', times: 2 }],
  ['semiannually', { unit: 'year', times: 2 }],
  ['biennial', { unit: 'year', every: 2 }],
  ['biennially', { unit: 'year', every: 2 }],
]);

/** Zones in capitals, and what a name of a region adds ("Eastern time", "local time"). */
export const zones: ReadonlySet<string> = new Set(
  'GMT UTC BST EST EDT ET CST CDT CT MST MDT MT PST PDT PT AKST AKDT HST AST ADT NST CET CEST EET EEST WET WEST MSK IST PKT NPT ICT SGT HKT JST KST AEST AEDT ACST ACDT AWST NZST NZDT NZT SAST EAT WAT CAT BRT ART CLT'.split(
    ' ',
  ),
);

/** Words behind which no noun is hidden: what stands before one of them stands for itself ("at dawn on", "the 5th of"). */
export const functionWords: ReadonlySet<string> = new Set(
  'at in on by for to from with as when while after before during until and or but is was are were will would had has have of the a an who which that he she it they we i you so because since if though than where there could may can should must not'.split(
    ' ',
  ),
);
