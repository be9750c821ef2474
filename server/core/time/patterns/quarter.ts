/** Quarters and halves: "the third quarter of 1990", "Q3 2020", "1H24", "the first half of the year". */

import type { Draft, Pattern } from '../draft.ts';
import { readOrdinal } from '../numbers.ts';
import type { Part, PeriodForm } from '../timeForm.ts';
import { has, hasSoon, is, isHyphen, part, spellingAt, type TimeWords, wordAt } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';
import { fiscalYear } from './fiscalYear.ts';
import { readYear } from './parts.ts';
import { periodDraft as draft, type PeriodFields } from './periodDraft.ts';
import { readWithin } from './within.ts';

/** How far behind the start of a quarter its noun may stand: "the 1988 fiscal third quarter". */
const UNIT_REACH = 8;

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

function withYear(words: TimeWords, first: number, last: number, fields: PeriodFields): Draft {
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
