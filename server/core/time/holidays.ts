/** Named days and how their date is computed; feasts of the moon calendars stay without one. */

import { addDays, type PlainDate } from './plainDate.ts';
import { weekdayOnOrAfter, weekdayOnOrBefore } from './timexValue.ts';

/** Undefined: the feast moves by a calendar that is not computed here. No day in a year: it was not kept by one rule then. */
type Rule = ((year: number) => PlainDate | undefined) | undefined;

const fixed =
  (month: number, day: number): Rule =>
  (year) => ({ year, month, day });

/** The nth weekday of a month; negative from its end. */
const nth =
  (n: number, weekday: number, month: number): Rule =>
  (year) =>
    n > 0
      ? addDays(weekdayOnOrAfter({ year, month, day: 1 }, weekday), (n - 1) * 7)
      : weekdayOnOrBefore(
          addDays({ year: month === 12 ? year + 1 : year, month: month === 12 ? 1 : month + 1, day: 1 }, -1),
          weekday,
        );

/** `rule` from the year `first` on; before it `earlier`, or none. */
const since =
  (first: number, rule: Rule, earlier?: Rule): Rule =>
  (year) =>
    (year < first ? earlier : rule)?.(year);

const fromEaster =
  (days: number): Rule =>
  (year) =>
    addDays(easter(year), days);

/** Western Easter Sunday. Source: Meeus/Jones/Butcher. */
export function easter(year: number): PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}

/** Orthodox Easter Sunday as a Gregorian date. Source: Meeus, for the Julian calendar. */
function orthodoxEaster(year: number): PlainDate {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  const lag = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return addDays({ year, month: Math.floor(n / 31), day: (n % 31) + 1 }, lag);
}

interface Holiday {
  /** Words of its names, in lower case as tokens, separated by blanks; a bar between names. */
  readonly names: string;
  readonly day: Rule;
}

export const holidays: Readonly<Record<string, Holiday>> = {
  christmas: { names: 'christmas day|christmas|xmas', day: fixed(12, 25) },
  'christmas-eve': { names: 'christmas eve', day: fixed(12, 24) },
  'boxing-day': { names: "boxing day|st. stephen 's day|st stephen 's day", day: fixed(12, 26) },
  'new-years-eve': { names: "new year 's eve|new years eve|hogmanay", day: fixed(12, 31) },
  'new-years-day': { names: "new year 's day|new years day", day: fixed(1, 1) },
  epiphany: { names: 'epiphany', day: fixed(1, 6) },
  'orthodox-christmas': { names: 'orthodox christmas', day: fixed(1, 7) },
  'martin-luther-king-day': {
    names: 'martin luther king day|martin luther king jr. day',
    day: since(1986, nth(3, 1, 1)),
  },
  'australia-day': { names: 'australia day', day: fixed(1, 26) },
  'groundhog-day': { names: 'groundhog day', day: fixed(2, 2) },
  'valentines-day': { names: "valentine 's day|st. valentine 's day|st valentine 's day", day: fixed(2, 14) },
  // Those that an Act moved to Mondays from 1971 on: Public Law 90-363.
  'presidents-day': { names: "presidents ' day|presidents day|president 's day", day: since(1971, nth(3, 1, 2)) },
  'shrove-tuesday': { names: 'shrove tuesday|mardi gras|fat tuesday', day: fromEaster(-47) },
  'ash-wednesday': { names: 'ash wednesday', day: fromEaster(-46) },
  'palm-sunday': { names: 'palm sunday', day: fromEaster(-7) },
  'maundy-thursday': { names: 'maundy thursday|holy thursday', day: fromEaster(-3) },
  'good-friday': { names: 'good friday', day: fromEaster(-2) },
  'easter-saturday': { names: 'easter saturday|holy saturday', day: fromEaster(-1) },
  easter: { names: 'easter sunday|easter day|easter', day: fromEaster(0) },
  'easter-monday': { names: 'easter monday', day: fromEaster(1) },
  'orthodox-easter': { names: 'orthodox easter|orthodox easter sunday', day: orthodoxEaster },
  'ascension-day': { names: 'ascension day', day: fromEaster(39) },
  pentecost: { names: 'pentecost|whit sunday', day: fromEaster(49) },
  'whit-monday': { names: 'whit monday|pentecost monday', day: fromEaster(50) },
  'corpus-christi': { names: 'corpus christi day', day: fromEaster(60) },
  'womens-day': { names: "international women 's day", day: since(1914, fixed(3, 8)) },
  'st-patricks-day': { names: "st. patrick 's day|st patrick 's day|saint patrick 's day", day: fixed(3, 17) },
  'april-fools-day': { names: "april fools ' day|april fool 's day|april fools day", day: fixed(4, 1) },
  'earth-day': { names: 'earth day', day: since(1970, fixed(4, 22)) },
  'anzac-day': { names: 'anzac day', day: since(1916, fixed(4, 25)) },
  'may-day': { names: 'may day', day: fixed(5, 1) },
  'cinco-de-mayo': { names: 'cinco de mayo', day: fixed(5, 5) },
  'mothers-day': { names: "mother 's day|mothers ' day", day: since(1908, nth(2, 7, 5)) },
  'memorial-day': { names: 'memorial day', day: since(1971, nth(-1, 1, 5), since(1868, fixed(5, 30))) },
  'fathers-day': { names: "father 's day|fathers ' day", day: since(1910, nth(3, 7, 6)) },
  juneteenth: { names: 'juneteenth', day: fixed(6, 19) },
  'canada-day': { names: 'canada day', day: fixed(7, 1) },
  'bastille-day': { names: 'bastille day', day: fixed(7, 14) },
  'labor-day': { names: 'labor day', day: since(1884, nth(1, 1, 9)) },
  'columbus-day': {
    names: "columbus day|indigenous peoples ' day|indigenous peoples day",
    day: since(1971, nth(2, 1, 10), since(1934, fixed(10, 12))),
  },
  halloween: { names: 'halloween', day: fixed(10, 31) },
  'all-saints-day': { names: "all saints ' day|all saints day|all saint 's day", day: fixed(11, 1) },
  'all-souls-day': { names: "all souls ' day|all souls day", day: fixed(11, 2) },
  'election-day': {
    names: 'election day',
    // Act of 1845: the Tuesday behind the first Monday of November.
    day: since(1845, (year) => addDays(weekdayOnOrAfter({ year, month: 11, day: 1 }, 1), 1)),
  },
  'guy-fawkes-night': { names: 'guy fawkes night|guy fawkes day|bonfire night', day: fixed(11, 5) },
  'armistice-day': { names: 'armistice day|remembrance day', day: since(1918, fixed(11, 11)) },
  // From 1971 to 1977 the nation kept a Monday of October, many states the old day.
  'veterans-day': {
    names: "veterans ' day|veterans day",
    day: since(1978, fixed(11, 11), since(1971, undefined, since(1954, fixed(11, 11)))),
  },
  'remembrance-sunday': { names: 'remembrance sunday', day: since(1945, nth(2, 7, 11)) },
  // American. From 1939 to 1941 the president's was a week before that of half of the states; until 1869 the day changed.
  thanksgiving: {
    names: 'thanksgiving day|thanksgiving',
    day: since(1942, nth(4, 4, 11), since(1939, undefined, since(1870, nth(-1, 4, 11)))),
  },
  'advent-sunday': {
    names: 'advent sunday|first sunday of advent',
    day: (year) => addDays(weekdayOnOrBefore({ year, month: 12, day: 24 }, 7), -21),
  },
  'lunar-new-year': { names: 'lunar new year|chinese new year', day: undefined },
  'labour-day': { names: 'labour day', day: undefined },
  'independence-day': { names: 'independence day', day: undefined },
  passover: { names: 'passover', day: undefined },
  ramadan: { names: 'ramadan', day: undefined },
  'eid-al-fitr': { names: 'eid al - fitr|eid ul - fitr', day: undefined },
  'eid-al-adha': { names: 'eid al - adha|eid ul - adha', day: undefined },
  eid: { names: 'eid', day: undefined },
  'rosh-hashanah': { names: 'rosh hashanah|rosh hashana', day: undefined },
  'yom-kippur': { names: 'yom kippur', day: undefined },
  hanukkah: { names: 'hanukkah|chanukah', day: undefined },
  holi: { names: 'holi', day: undefined },
  nowruz: { names: 'nowruz', day: undefined },
  diwali: { names: 'diwali|deepavali', day: undefined },
};

/** The day of a feast in a year, as the rule of that year has it; none where there was none, or two were kept, and before the Gregorian calendar. */
export function holidayDay(id: string, year: number): PlainDate | undefined {
  const rule = holidays[id]?.day;
  return rule && year >= 1583 ? rule(year) : undefined;
}

/** First word of a name → its names, the longest first. */
export const holidayNames: ReadonlyMap<string, readonly { readonly id: string; readonly words: readonly string[] }[]> =
  byFirstWord();

function byFirstWord(): Map<string, { id: string; words: string[] }[]> {
  const map = new Map<string, { id: string; words: string[] }[]>();
  for (const [id, { names }] of Object.entries(holidays))
    for (const name of names.split('|')) {
      const words = name.split(' ');
      const list = map.get(words[0]!) ?? [];
      list.push({ id, words });
      map.set(words[0]!, list);
    }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}
