/** Which classes a word belongs to that dates and times are made of. */

import { wordBits } from '../text/wordBits.ts';
import { asciiDigits } from './digits.ts';
import { holidayNames } from './holidays.ts';
import {
  cardinals,
  dayGroups,
  dayParts,
  decadeWords,
  frequencies,
  months,
  openCounts,
  ordinals,
  seasons,
  shifts,
  units,
  weekdays,
  zones,
} from './vocabulary.ts';

/** Bits: a word may belong to several classes ("second", "past"). */
export const WordClass = {
  month: 1 << 0,
  weekday: 1 << 1,
  unit: 1 << 2,
  cardinal: 1 << 3,
  ordinal: 1 << 4,
  /** Digits alone, "12", "1,500", "2.5". */
  digits: 1 << 5,
  /** Digits with letters or colons, "3rd", "1990s", "5:30", "5pm", "FY2020", "Q3". */
  mixed: 1 << 6,
  /** today, tomorrow … */
  deictic: 1 << 7,
  dayPart: 1 << 8,
  season: 1 << 9,
  /** this, last, next, previous … */
  shift: 1 << 10,
  article: 1 << 11,
  /** early, late, mid, the end of … */
  edge: 1 << 12,
  /** nearly, about, more (than), at (least) … */
  approximate: 1 << 13,
  vague: 1 << 14,
  /** every, each, daily, weekly … */
  set: 1 << 15,
  /** several, few, many, couple, half … */
  openCount: 1 << 16,
  /** fiscal, financial. */
  fiscal: 1 << 17,
  holiday: 1 << 18,
  /** "earlier", "later" before this/in. */
  later: 1 << 19,
  noon: 1 << 20,
  /** "overnight", "midweek" and other words that are expressions alone. */
  alone: 1 << 21,
  /** Opens expressions of few families: "all", "whole", "per", "these", "final", "'" before a short year, a decade by name. */
  opener: 1 << 22,
  /** a.m., o'clock, GMT, BC: behind a number they make it a time or a year. */
  clock: 1 << 23,
  /** nineties, eighties … */
  decade: 1 << 24,
  /** Digits that can be an hour: "5", "1700", "5:30", "5pm", "0600hrs". */
  hour: 1 << 25,
  /** "1990s", "80s". */
  decadeDigits: 1 << 26,
  /** about, around, circa: they may stand before a date. */
  circa: 1 << 27,
  /** Digits that may be an expression alone: "1998", "10.07.2020", "17.45". */
  loneDigits: 1 << 28,
  /** The, which leads to an expression only right before another of these words. */
  definite: 1 << 29,
} as const;

const classes = buildClasses();

function buildClasses(): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) map.set(word, (map.get(word) ?? 0) | bit);
  };
  const c = WordClass;
  add(months.keys(), c.month);
  add(weekdays.keys(), c.weekday);
  add(units.keys(), c.unit);
  add(cardinals.keys(), c.cardinal);
  add(ordinals.keys(), c.ordinal);
  add(openCounts.keys(), c.openCount);
  add(['half'], c.openCount);
  add(dayParts.keys(), c.dayPart);
  add(seasons.keys(), c.season);
  add(shifts.keys(), c.shift);
  add(frequencies.keys(), c.set);
  add(['every', 'each', 'once', 'twice', 'thrice', 'everyday'], c.set);
  add([...dayGroups.keys()], c.set);
  add(['a', 'an', 'the'], c.article);
  add(['the'], c.definite);
  add(['today', 'yesterday', 'tomorrow', 'tonight', 'overmorrow'], c.deictic);
  add(
    ['early', 'late', 'mid', 'beginning', 'start', 'middle', 'end', 'close', 'outset', 'turn', 'eve', 'very'],
    c.edge,
  );
  add(
    'about around nearly almost some roughly approximately more less over under at up no fewer just well close as only barely circa ca ca. c. approx. exactly within'.split(
      ' ',
    ),
    c.approximate,
  );
  add('about around circa approximately ca. ca c. approx.'.split(' '), c.circa);
  add('now nowadays currently recently recent future past current present'.split(' '), c.vague);
  add(['fiscal', 'financial'], c.fiscal);
  add(['earlier', 'later', 'sometime', 'shortly'], c.later);
  add(['noon', 'midnight', 'midday'], c.noon);
  add(
    'overnight midweek midsummer midwinter year-end hourlong daylong weeklong monthlong yearlong decadelong nightlong centurylong hourslong dayslong weekslong monthslong yearslong decadeslong'.split(
      ' ',
    ),
    c.alone,
  );
  add(
    [
      'all',
      'another',
      'whole',
      'full',
      'entire',
      "'",
      '‘',
      'per',
      'these',
      'those',
      'its',
      'their',
      'one',
      'other',
      'near',
      'distant',
      'immediate',
      'foreseeable',
      'latter',
      'final',
      'opening',
      'closing',
      'intervening',
      'w',
    ],
    c.opener,
  );
  add(decadeWords.keys(), c.opener | c.decade);
  add(
    [...zones].map((zone) => zone.toLowerCase()),
    c.clock,
  );
  add("a.m. p.m. am pm o'clock p a bc bce b.c. b.c.e. b. ad ce a.d. c.e. thousand ½ ¼ ¾ half".split(' '), c.clock);
  add(['q1', 'q2', 'q3', 'q4', 'h1', 'h2', 'fy'], c.mixed);
  add(holidayNames.keys(), c.holiday);
  return map;
}

const listed = wordBits(classes);

/** The classes of a word in lower case; 0 for a word that no date is made of. */
function classOfWord(lower: string): number {
  const found = listed(lower);
  if (found !== 0) return found;
  // "FY2020", "FY20"
  const mayBeFiscal = lower.charCodeAt(0) === 102 && lower.charCodeAt(1) === 121;
  return mayBeFiscal && /^fy'?\d\d(?:\d\d)?$/.test(lower) ? WordClass.mixed : 0;
}

/** The classes of a word as it is written: names of feasts have a capital. */
export function classOfSpelling(text: string, lower: string): number {
  const classes = classOfWord(lower);
  return text === lower ? classes & ~WordClass.holiday : classes;
}

/** The class of a token that begins with a digit, in the digits of any script. */
export function classOfNumber(lower: string): number {
  const ascii = asciiDigits(lower);
  const plain = isPlainNumber(ascii) ? WordClass.digits : WordClass.mixed;
  const hour = HOUR.test(ascii) || MILITARY_HOUR.test(ascii) ? WordClass.hour : 0;
  const decade = DECADE.test(ascii) ? WordClass.decadeDigits : 0;
  return plain | hour | decade | (mayStandAlone(ascii) ? WordClass.loneDigits : 0);
}

/** Four characters, or five or many with a point. */
function mayStandAlone(text: string): boolean {
  return text.length === 4 || ((text.length === 5 || text.length >= 8) && text.includes('.'));
}

/** "5", "5:30", "7.30", "17h30", "5:30:15", "5pm", "5p" before ".m." */
export const HOUR = /^(\d{1,2})(?:[:.h](\d\d)(?::(\d\d))?)?(?:(a|p)m?|hrs?|h)?$/;
/** "1700", "0600hrs". */
const MILITARY_HOUR = /^\d{4}(?:h|hrs?|z)?$/;
const DECADE = /^\d{1,3}0s$/;

/** Digits with points and commas, nothing else. */
function isPlainNumber(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 48 || code > 57) && code !== 44 && code !== 46) return false;
  }
  return true;
}
