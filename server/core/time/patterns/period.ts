/** Decades, centuries, quarters, halves, fiscal years, seasons with a year, weeks of a day. */

import { type Draft, drafted, type Pattern } from '../draft.ts';
import { readOrdinal } from '../numbers.ts';
import type { Part, PeriodForm } from '../timeForm.ts';
import {
  has,
  hasSoon,
  is,
  isCapital,
  isDash,
  isHyphen,
  joinedToNext,
  kindAt,
  look,
  numberAt,
  part,
  spellingAt,
  type TimeWords,
  timeAt,
  wordAt,
} from '../timeWords.ts';
import { decadeWords } from '../vocabulary.ts';
import { WordClass as W } from '../wordClass.ts';
import { type Read, readYear } from './parts.ts';
import { readWithin } from './within.ts';

type Fields = Omit<PeriodForm, 'kind'>;

function draft(first: number, last: number, fields: Fields): Draft {
  return drafted(first, last, 'DATE', { kind: 'period', ...fields });
}

/** How far behind the start of a quarter, half or century its noun may stand: "1988 fiscal twenty-first century". */
const UNIT_REACH = 8;

/** "1990s", "the '80s", "the nineties", "480s BC". */
export const decade: Pattern = (words, i, start) => {
  const read = readDecade(words, i, start < i);
  if (!read) return undefined;
  // "the 1600s" are a century, "the 2000s" ten years
  const first = read.part.value;
  if (first >= 1000 && first < 2000 && first % 100 === 0)
    return draft(start, read.last, { period: 'century', number: { ...read.part, value: first / 100 + 1 } });
  return draft(start, read.last, { period: 'decade', number: read.part });
};

function readDecade(words: TimeWords, i: number, definite: boolean): Read<number> | undefined {
  if (has(words, i, W.mixed)) {
    const match = /^(\d{1,3}0)s$/.exec(wordAt(words, i)!);
    if (!match) return undefined;
    const first = Number(match[1]);
    if (first < 100 && !definite && !is(words, i - 1, 'early', 'late', 'mid', 'in') && !isDash(words, i - 1))
      return undefined;
    if (is(words, i + 1, 'bc', 'b.c.', 'bce')) return { last: i + 1, part: part(words, -first, i, i + 1) };
    return first < 1000 && first >= 100 ? undefined : { last: i, part: part(words, first, i) };
  }
  if (has(words, i, W.digits)) {
    // "1990's", "the 90's"
    const first = numberAt(words, i);
    const short = first >= 20 && first < 100 && (definite || is(words, i - 1, 'early', 'late', 'mid', '-'));
    if (
      ((first >= 1000 && first <= 2090) || short) &&
      first % 10 === 0 &&
      is(words, i + 1, "'") &&
      is(words, i + 2, 's') &&
      joinedToNext(words, i) &&
      joinedToNext(words, i + 1)
    )
      return { last: i + 2, part: part(words, first, i, i + 2) };
    return undefined;
  }
  if (is(words, i, "'", '‘', '’') && joinedToNext(words, i)) {
    const match = /^(\d0)s$/.exec(wordAt(words, i + 1) ?? '');
    return match ? { last: i + 1, part: part(words, Number(match[1]), i, i + 1) } : undefined;
  }
  const century = is(words, i, 'nineteen', 'eighteen') ? (is(words, i, 'nineteen') ? 1900 : 1800) : 0;
  const at = century ? i + 1 : i;
  const tens = look(words, at, decadeWords);
  if (tens === undefined || (!century && !definite && !is(words, i - 1, 'early', 'late', 'mid', '-'))) return undefined;
  return { last: at, part: part(words, century + tens, i, at) };
}

/** "the 20th century", "nineteenth-century", "the second millennium BC". */
export const century: Pattern = (words, i, start) => {
  if (!has(words, i, W.ordinal | W.mixed | W.cardinal)) return undefined;
  if (!hasSoon(words, i + 1, UNIT_REACH, W.unit) && !is(words, i + 1, 'cent.') && !is(words, i + 2, 'cent.'))
    return undefined;
  const ordinal = readOrdinal(words, i);
  if (!ordinal) return undefined;
  const unit = isHyphen(words, ordinal.last + 1) ? ordinal.last + 2 : ordinal.last + 1;
  if (!is(words, unit, 'century', 'centuries', 'millennium', 'cent.')) return undefined;
  const before = is(words, unit + 1, 'bc', 'b.c.', 'bce', 'b.c.e.');
  const last = before || (is(words, unit + 1, 'ad', 'ce', 'a.d.') && isCapital(words, unit + 1)) ? unit + 1 : unit;
  const number = { ...ordinal.part, value: before ? -ordinal.part.value : ordinal.part.value };
  return draft(isDash(words, unit - 1) ? i : start, last, {
    period: is(words, unit, 'millennium') ? 'millennium' : 'century',
    number,
  });
};

/** "Q4", "H1", and the banks' "4Q", "1H": the letter, then the number. */
function shortQuarter(words: TimeWords, i: number): ShortPeriod | undefined {
  const word = spellingAt(words, i);
  if (word?.length !== 2 || !has(words, i, W.mixed)) return undefined;
  const [, letter, number] = /^([QH])([1-4])$/.exec(word) ?? [];
  const [, before, behind] = /^([1-4])([QH])$/.exec(word) ?? [];
  const kind = letter ?? behind;
  return kind ? { period: kind === 'Q' ? 'quarter' : 'half', number: Number(number ?? before) } : undefined;
}

interface ShortPeriod {
  readonly period: 'quarter' | 'half';
  readonly number: number;
}

/** The banks' "1H24", "3Q2024". */
function quarterWithYear(words: TimeWords, i: number): Draft | undefined {
  const word = spellingAt(words, i);
  if (!word || word.length < 4 || word.length > 6 || !has(words, i, W.mixed)) return undefined;
  const [, number, letter, year] = /^([1-4])([QH])(\d\d|20\d\d)$/.exec(word) ?? [];
  if (!number || !year || (letter === 'H' && Number(number) > 2)) return undefined;
  const { start, end } = part(words, 0, i);
  return draft(i, i, {
    period: letter === 'Q' ? 'quarter' : 'half',
    number: { value: Number(number), start, end: start + 1 },
    year: { value: year.length === 2 ? 2000 + Number(year) : Number(year), start: start + 2, end },
  });
}

const SPORT = new Set(
  'points touchdown touchdowns score scored lead yard yards halftime game goal goals basket baskets rebounds quarterback kick penalty'.split(
    ' ',
  ),
);

/** "the third quarter of 1990", "Q3 2020", "the first half of the year", "fiscal second-quarter", "the 1988 third quarter". */
export const quarter: Pattern = (words, i, start) => {
  const tied = quarterWithYear(words, i);
  if (tied) return tied;
  const short = shortQuarter(words, i);
  if (short && (short.period === 'quarter' || short.number <= 2)) {
    const { period, number } = short;
    if (period === 'half' && !yearOrWithin(words, i + 1)) return undefined;
    return withYear(words, start, i, { period, number: part(words, number, i) });
  }
  if (!hasSoon(words, i + 1, UNIT_REACH, W.unit | W.openCount | W.mixed)) return undefined;
  let at = i;
  let year: Part<number> | undefined;
  const leading = has(words, i, W.digits) ? readYear(words, i) : undefined;
  if (leading) {
    year = leading.part;
    at = leading.last + 1;
    const behind = shortQuarter(words, at);
    if (behind?.period === 'quarter')
      return draft(start, at, { period: 'quarter', number: part(words, behind.number, at), year });
  }
  if (is(words, at, 'fiscal') || (is(words, at, 'calendar', 'latest') && start < i))
    at = isHyphen(words, at + 1) ? at + 2 : at + 1;
  const ordinal =
    readOrdinal(words, at) ??
    (is(words, at, 'last', 'latter', 'final') ? { last: at, part: part(words, -1, at) } : undefined);
  if (!ordinal || ordinal.part.value > 4) return undefined;
  const next = isHyphen(words, ordinal.last + 1) ? ordinal.last + 2 : ordinal.last + 1;
  const unit = is(words, next, 'fiscal', 'calendar', 'financial') ? next + 1 : next;
  if (is(words, unit, 'quarter', 'quarters')) {
    if (ordinal.part.value < 0 || aboutSport(words, i, unit)) return undefined;
    return withYear(words, start, unit, { period: 'quarter', number: ordinal.part, ...(year && { year }) });
  }
  if (!is(words, unit, 'half') || Math.abs(ordinal.part.value) > 2) return undefined;
  const number = ordinal.part.value < 0 ? { ...ordinal.part, value: 2 } : ordinal.part;
  return yearOrWithin(words, unit + 1) || year || (start < i && aboutBusiness(words, i, unit))
    ? withYear(words, start, unit, { period: 'half', number, ...(year && { year }) })
    : undefined;
};

const BUSINESS = new Set(
  'sales revenue revenues profit profits earnings loss losses income turnover output growth % percent gdp exports imports dividend shipments deliveries orders inflation margin margins bookings'.split(
    ' ',
  ),
);

function aboutSport(words: TimeWords, first: number, last: number): boolean {
  return isAbout(words, SPORT, first, last);
}

/** "Revenue in the first half fell": no half of a match. */
function aboutBusiness(words: TimeWords, first: number, last: number): boolean {
  return isAbout(words, BUSINESS, first, last) && !aboutSport(words, first, last);
}

/** One of the words stands shortly before `first` or behind `last`. */
function isAbout(words: TimeWords, list: ReadonlySet<string>, first: number, last: number): boolean {
  for (let k = Math.max(0, first - 8); k <= last + 8; k++) if (list.has(wordAt(words, k) ?? '')) return true;
  return false;
}

function yearOrWithin(words: TimeWords, i: number): boolean {
  const at = is(words, i, 'of', ',') ? i + 1 : i;
  return (
    readYear(words, at) !== undefined ||
    readWithin(words, i) !== undefined ||
    (is(words, at, 'the') && is(words, at + 1, 'year', 'century', 'decade'))
  );
}

function withYear(words: TimeWords, first: number, last: number, fields: Fields): Draft {
  if (!fields.year) {
    const at = is(words, last + 1, 'of', ',') ? last + 2 : last + 1;
    const fiscal = is(words, at, 'fiscal') ? at + 1 : at;
    const year = readYear(words, fiscal);
    if (year) return draft(first, year.last, { ...fields, year: year.part });
  }
  const within = readWithin(words, last + 1) ?? fiscalBehind(words, is(words, last + 1, 'of') ? last + 2 : last + 1);
  if (within) return draft(first, within.last, { ...fields, within: within.form });
  if (is(words, last + 1, 'of') && is(words, last + 2, 'the') && is(words, last + 3, 'year'))
    return draft(first, last + 3, fields);
  return draft(first, last, fields);
}

/** "Q3 FY24": which months those are is told by the company's books, not by the calendar. */
function fiscalBehind(words: TimeWords, i: number): { last: number; form: PeriodForm } | undefined {
  const year = wordAt(words, i)?.startsWith('fy') ? fiscalYear(words, i, i) : undefined;
  return year?.form.kind === 'period' ? { last: year.last, form: year.form } : undefined;
}

/** "fiscal 2021", "FY2020", "FY 2020", "the 2019 fiscal year", "fiscal year 2021", "the fiscal year". */
export const fiscalYear: Pattern = (words, i, start) => {
  const short = wordAt(words, i)?.startsWith('fy') ? /^fy'?(\d\d|\d{4})$/.exec(wordAt(words, i)!) : null;
  if (short) {
    const value = Number(short[1]);
    return draft(i, i, { period: 'fiscal-year', year: part(words, short[1]!.length === 2 ? 2000 + value : value, i) });
  }
  if (is(words, i, 'fy') && isCapital(words, i)) {
    const year = readYear(words, i + 1);
    return year && draft(i, year.last, { period: 'fiscal-year', year: year.part });
  }
  if (!hasSoon(words, i, 4, W.fiscal)) return undefined;
  const leading = has(words, i, W.digits) ? readYear(words, i) : undefined;
  const at = leading ? leading.last + 1 : i;
  if (!has(words, at, W.fiscal)) return undefined;
  const unit = is(words, at + 1, 'year') ? at + 1 : at;
  const year = leading ?? readYear(words, unit + 1);
  if (year) {
    // the fiscal year 2021-22 is that of 2022, in which it ends
    const last = leading ? year.last : shortYearBehind(words, year);
    const named = last > year.last ? { ...year.part, value: year.part.value + 1 } : year.part;
    return draft(unit > at ? start : i, Math.max(unit, last), { period: 'fiscal-year', year: named });
  }
  return unit > at && start < i ? draft(start, unit, { period: 'fiscal-year' }) : undefined;
};

const SEASON_LEADS = new Set(
  'in during by until till since through throughout from of and between or early late mid before after this every'.split(
    ' ',
  ),
);

/** "spring water", "winter Olympics": no season of some year. */
const NOUNS_BEHIND = new Set('water waters break roll rolls olympics games palace school camp'.split(' '));

/** "the spring of 1944", "summer 2020", "in winter"; "fall" and "spring" only where the words around them tell the season. */
export const season: Pattern = (words, i, start) => {
  const number = timeAt(words, i).season;
  if (number === undefined || wordAt(words, i)!.endsWith('s')) return undefined;
  // "fall-prone", "spring-loaded"
  if (isHyphen(words, i + 1) && !has(words, i + 2, W.season | W.digits) && !is(words, i + 2, 'long')) return undefined;
  const fields = { period: 'season' as const, number: part(words, number, i) };
  const of = is(words, i + 1, 'of', ',') ? i + 2 : i + 1;
  const years = readYear(words, of);
  const pair =
    is(words, i + 1, 'and', 'or', 'to') && has(words, i + 2, W.season)
      ? readYear(words, is(words, i + 3, 'of') ? i + 4 : i + 3)
      : undefined;
  if (pair) return draft(start, i, { ...fields, year: pair.part });
  if (years && years.part.value >= -3000)
    return draft(start, shortYearBehind(words, years), { ...fields, year: years.part });
  const within = readWithin(words, i + 1);
  if (within && within.form.kind === 'offset' && within.form.unit === 'year')
    return draft(start, within.last, { ...fields, within: within.form });
  if (is(words, i + 1, 'of', "'s") && number !== 3) return undefined;
  const definite = start < i;
  const before = wordAt(words, start - 1);
  const led = before !== undefined && SEASON_LEADS.has(before) && !(isCapital(words, i) && isCapital(words, i + 1));
  if (wordAt(words, i) === 'fall')
    return led && (definite || before === 'in' || before === 'by') && !is(words, i + 1, 'of') && before !== 'of'
      ? draft(start, i, fields)
      : undefined;
  // "The spring broke": a season only where the words lead to it
  if (wordAt(words, i) === 'spring' && definite && !led && !is(words, start - 1, 'spent', 'spend', 'this', 'all'))
    return undefined;
  const nounBehind = NOUNS_BEHIND.has(wordAt(words, i + 1) ?? '') || isCapital(words, i + 1);
  if (nounBehind && !(definite && led)) return undefined;
  if (definite) {
    const ofNoun = nounOfYear(words, i + 1);
    return ofNoun ? draft(start, i, { ...fields, year: ofNoun.part }) : draft(start, i, fields);
  }
  return led ? draft(start, i, { ...fields, shift: 'none' }) : undefined;
};

/** "the winter war of 1916-17", "the summer fires of 2019": the year of the noun is that of the season. */
function nounOfYear(words: TimeWords, i: number): Read<number> | undefined {
  return kindAt(words, i) === 'word' && is(words, i + 1, 'of', 'in') ? readYear(words, i + 2) : undefined;
}

/** "the winter of 1962-63", "financial year 2021-22": the last token with the short year of the range. */
function shortYearBehind(words: TimeWords, year: Read<number>): number {
  const at = year.last + 2;
  const bound = (isDash(words, at - 1) || is(words, at - 1, '/')) && joinedToNext(words, at - 2);
  if (!bound || !joinedToNext(words, at - 1) || wordAt(words, at)?.length !== 2) return year.last;
  return numberAt(words, at) === (year.part.value + 1) % 100 ? at : year.last;
}
