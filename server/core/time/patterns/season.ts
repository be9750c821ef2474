/** Seasons: "the spring of 1944", "summer 2020", "in winter". */

import type { Pattern } from '../draft.ts';
import { has, is, isCapital, isHyphen, kindAt, part, type TimeWords, timeAt, wordAt } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';
import { type Read, readYear } from './parts.ts';
import { periodDraft as draft } from './periodDraft.ts';
import { shortYearBehind } from './shortYear.ts';
import { readWithin } from './within.ts';

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
