/** Years alone: "2008", "the year 2000", "'99", "44 BC", "nineteen ninety-six". */

import { type Draft, drafted, type Pattern } from '../draft.ts';
import type { Part } from '../timeForm.ts';
import { has, is, isCapital, isDash, joinedToNext, kindAt, numberAt, type TimeWords, wordAt } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';
import { countsSomething, readEraYear, readYear } from './parts.ts';

export const year: Pattern = (words, i, start) => {
  if (is(words, i, 'year', 'years')) {
    const named = readYear(words, i + 1);
    if (!named || named.two) return undefined;
    return draft(is(words, i, 'year') ? start : i + 1, named.last, named.part);
  }
  if (!has(words, i, W.digits | W.cardinal | W.opener | W.approximate | W.mixed)) return eraFirst(words, i);
  const era = eraFirst(words, i);
  if (era) return era;
  const read = readYear(words, i);
  if (!read) return undefined;
  if (has(words, i, W.cardinal)) return wordsAreYear(words, i, read.last) ? draft(i, read.last, read.part) : undefined;
  if (read.two) return shortIsYear(words, i, read.last) ? draft(i, read.last, read.part, true) : undefined;
  return digitsAreYear(words, i, read.last, read.part.value) ? draft(i, read.last, read.part) : undefined;
};

function eraFirst(words: TimeWords, i: number): Draft | undefined {
  const era = readEraYear(words, i);
  return era && draft(i, era.last, era.part);
}

function draft(first: number, last: number, year: Part<number>, short = false): Draft {
  return drafted(first, last, 'DATE', { kind: 'calendar', year, ...(short && { yearInferred: 'short' as const }) });
}

const LEADS = new Set(
  'in since until till by from during of after before between and to through early late mid about around circa ca c. ca. for as or the than prior year years autumn summer winter spring fall likely probably possibly perhaps election elections , ( – - season seasons'.split(
    ' ',
  ),
);
const FIRM_LEADS = new Set(
  'in since until till from during by of after before year between mid early late likely probably possibly perhaps'.split(
    ' ',
  ),
);
/** Behind these a number is a label: a page, a flight, a model. */
const LABELS = new Set(
  'no no. nos. number page pages p p. pp pp. chapter section article flight route highway room channel line model type series windows office vol. volume unit box suite apartment apt apt. train tram bus class lot figure fig. fig psalm size code zip extension ext ext. phone tel tel. fax about- courtroom hall clause item ticket paragraph rule regulation directive resolution gate row seat cell ward bay berth locker docket case exhibit invoice patent table platform station appendix annex exit junction lock aisle ballot'.split(
    ' ',
  ),
);
const MONEY = new Set(['$', '£', '€', '¥', '₹', '#', '@', '§', 'rs', 'rs.', 'usd', 'eur', 'us$', '=', '+', '~']);

/** Four digits stand for a year, and are no quantity, label, sum of money or piece of a longer number. */
function digitsAreYear(words: TimeWords, i: number, last: number, value: number): boolean {
  const before = wordAt(words, i - 1);
  if (before !== undefined && (LABELS.has(before) || MONEY.has(before))) return false;
  if (before === '.' && LABELS.has(wordAt(words, i - 2) ?? '') && joinedToNext(words, i - 2)) return false;
  if (numberAt(words, i - 1) >= 0) return false; // "7946 1998", a telephone number
  if (countsSomething(words, last) || tied(words, i, last) || isHouseNumber(words, last)) return false;
  const led = before === undefined || LEADS.has(before);
  if (besideYear(words, i)) return true;
  // "a broker at 1990 Capital"
  if (before === 'at' && isCapital(words, last + 1)) return false;
  if (value < 1700 || value > 2100)
    return (
      led &&
      before !== undefined &&
      (FIRM_LEADS.has(before) || before === 'the' || before === '(') &&
      value <= 2999 &&
      !quantityBehind(words, last)
    );
  if (led && before !== undefined && FIRM_LEADS.has(before))
    return value >= 1800 || !quantityBehind(words, last) || before === 'in' || before === 'the';
  // "killed 1500 civilians": a number and what it counts
  return (
    !quantityBehind(words, last) ||
    is(words, i - 1, 'the') ||
    is(words, i - 1, "'s", 'its', 'his', 'her', 'their', 'our')
  );
}

const STREETS = new Set(
  'street st st. avenue ave ave. road rd rd. boulevard blvd blvd. drive dr. lane ln. way place highway court square parkway'.split(
    ' ',
  ),
);

/** "1920 Main Street", "2010 N. Elm Ave.": capitals behind it that end in a kind of street. */
function isHouseNumber(words: TimeWords, last: number): boolean {
  for (let k = last + 1; k <= last + 4 && isCapital(words, k); k++) {
    if (k > last + 1 && STREETS.has(wordAt(words, k)!)) return true;
    if (is(words, k + 1, '.')) k++;
  }
  return false;
}

/** "between 1348 and 1350", "1348-50 or 1361". */
function besideYear(words: TimeWords, i: number): boolean {
  if (!is(words, i - 1, 'and', 'to', 'or', 'until', 'through') && !isDash(words, i - 1)) return false;
  const left = numberAt(words, i - 2);
  return (
    left >= 1000 &&
    left <= 2100 &&
    wordAt(words, i - 2)!.length === 4 &&
    is(words, i - 3, 'between', 'from', 'in', '(', 'of', 'since')
  );
}

/** A plural noun in lower case, which the number may count. Round numbers below 1900 seldom are years. */
function quantityBehind(words: TimeWords, last: number): boolean {
  const next = wordAt(words, last + 1);
  if (next === undefined || isCapital(words, last + 1) || kindAt(words, last + 1) !== 'word') return false;
  return next.length > 3 && next.endsWith('s') && !/(?:ss|us|is|was|has|as)$/.test(next);
}

const TIED_BEFORE = /[/.@#=_$£€:+\p{L}\p{N}]/u;
const TIED_BEHIND = /[@#=_%\p{L}]/u;

/** Bound by a dash, slash, colon or point to something that makes it another kind of number. */
function tied(words: TimeWords, i: number, last: number): boolean {
  const { text, tokens } = words;
  const before = text[tokens.starts[i]! - 1] ?? ' ';
  const after = text[tokens.ends[last]!] ?? ' ';
  if (before !== ' ' && TIED_BEFORE.test(before)) {
    const range = before === '/' && numberAt(words, i - 2) >= 1000;
    if (!range) return true;
  }
  if ((after !== ' ' && TIED_BEHIND.test(after)) || (after === ':' && joinedToNext(words, last + 1))) return true;
  if (after === '/' && !(joinedToNext(words, last + 1) && numberAt(words, last + 2) >= 0)) return true;
  if (isDash(words, i - 1) && joinedToNext(words, i - 1) && joinedToNext(words, i - 2)) {
    const left = numberAt(words, i - 2);
    if (!Number.isNaN(left) && (left < 1000 || left > 2999)) return true;
    if (Number.isNaN(left) && isCapital(words, i - 2) && !has(words, i - 2, W.month | W.season | W.edge)) return true;
  }
  if (isDash(words, last + 1) && joinedToNext(words, last) && joinedToNext(words, last + 1)) {
    const right = numberAt(words, last + 2);
    // "2000-3150", "2024-073"
    if (right > 2999 || (right < 1000 && wordAt(words, last + 2)!.length > 2)) return true;
    // "2024-W10", "2024-13-45"
    if (/^w\d\d$/.test(wordAt(words, last + 2) ?? '') || isNumberTied(words, last + 2)) return true;
    if (has(words, last + 2, W.unit)) return true; // "2000-year"
    if (kindAt(words, last + 2) === 'word' && !YEARLY.has(wordAt(words, last + 2)!)) return !isCapital(words, last + 2); // "a 2000-seat hall"
  }
  return false;
}

/** "the 1998-born colt", "a 2012-style deal": bound to these a number is a year still. */
const YEARLY = new Set(
  'era style vintage built born model made founded elected level levels like released class based season present to through until and'.split(
    ' ',
  ),
);

function isNumberTied(words: TimeWords, i: number): boolean {
  if (!(numberAt(words, i) >= 0) || !isDash(words, i + 1) || !joinedToNext(words, i)) return false;
  return joinedToNext(words, i + 1) && numberAt(words, i + 2) >= 0;
}

function wordsAreYear(words: TimeWords, i: number, last: number): boolean {
  const before = wordAt(words, i - 1);
  return (
    before !== undefined &&
    (FIRM_LEADS.has(before) || has(words, i - 1, W.season | W.month)) &&
    !quantityBehind(words, last)
  );
}

/** "'99" behind a word that leads to a time, or beside a year. */
function shortIsYear(words: TimeWords, i: number, last: number): boolean {
  const before = wordAt(words, i - 1);
  if (is(words, last + 1, 's') && joinedToNext(words, last)) return false;
  return (
    before !== undefined &&
    (FIRM_LEADS.has(before) || has(words, i - 1, W.season | W.month) || is(words, i - 1, 'and', 'or', 'to', 'the'))
  );
}
