/** Numbers of units: "three days", "more than 20 years ago", "two weeks later", "a year earlier", "22-month-old", "for years". */

import { type Draft, drafted, type Pattern } from '../draft.ts';
import { type ReadCount, readCount } from '../numbers.ts';
import { isVerb } from '../tenseWords.ts';
import type { DurationForm, Modifier, Part, Unit } from '../timeForm.ts';
import {
  classesAt,
  has,
  hasSoon,
  is,
  isCapital,
  isContentWord,
  isDash,
  isHyphen,
  kindAt,
  part,
  type TimeWords,
  timeAt,
  typeAt,
  wordAt,
} from '../timeWords.ts';
import { pluralUnits } from '../vocabulary.ts';
import { WordClass as W } from '../wordClass.ts';
import { type Amount, duration, pointInTime } from './amount.ts';
import { approximator } from './approximate.ts';
import { bareUnits } from './bareUnits.ts';

/** How far behind the start of a number its unit may stand: "two hundred and twenty-one and a half to three more years". */
const UNIT_REACH = 18;

/** With the words before it that qualify the number. */
export const quantity: Pattern = (words, i, start) => {
  const near = approximator(words, i);
  if (near) return numbered(words, near.next, i, near.mod) ?? numbered(words, i, start, undefined);
  return numbered(words, i, start, undefined) ?? bareUnits(words, i, start);
};

const SKIPPED = new Set(
  'more full additional long short consecutive straight extra whole further solid brutal bloody trading working business calendar fiscal academic school odd bitter days tense intense difficult entire successive turbulent crucial previous'.split(
    ' ',
  ),
);

/** A count and its unit, then what ties it to a time: "ago", "later", "from now". */
function numbered(words: TimeWords, i: number, first: number, mod: Modifier | undefined): Draft | undefined {
  if (!hasSoon(words, i + 1, UNIT_REACH, W.unit)) return undefined;
  const count = readAnyCount(words, i);
  if (!count) return undefined;
  let at = count.last + 1;
  const hyphen = isHyphen(words, at);
  if (hyphen) at++;
  else if (SKIPPED.has(wordAt(words, at) ?? '') && has(words, at + 1, W.unit)) at++;
  const range = countRange(words, hyphen ? count.last + 1 : at);
  if (range) at = range.last + 1;
  const at2 = isHyphen(words, at) ? at + 1 : at;
  const unit = timeAt(words, at2).unit;
  if (!unit || (unit === 'second' && !wordAt(words, at2)!.startsWith('seconds') && !hyphen)) return undefined;
  if (unit === 'quarter' && (is(words, count.last, 'a', 'an') || is(words, at2 + 1, 'of') || hyphen)) return undefined;
  if ((unit === 'night' || unit === 'minute') && is(words, i, 'a') && isNounBehind(words, at2 + 1)) return undefined;
  const oneUnit = is(words, i, 'a', 'an') && count.last === i && isDash(words, at2 + 1);
  if (oneUnit && is(words, at2 + 2, 'long', 'old', 'earlier', 'ago', 'time')) return undefined;
  if (isCapital(words, at2) && !isCapital(words, i) && !has(words, i, W.digits)) return undefined;
  if (isCapital(words, at2) && (isNamedWar(words, at2 + 1) || isTitle(words, i, at2))) return undefined;
  const number = (range ?? count).count;
  const attributive = hyphen || at2 > at;
  const inner: Amount = {
    words,
    first: attributive && first < i && is(words, first, 'the') ? i : first,
    unit,
    last: at2,
    count: number,
    hyphen: attributive,
    mod,
  };
  return follow(inner, i);
}

/** "a night school", "a minute detail", but "a night away", "a minute longer". */
function isNounBehind(words: TimeWords, i: number): boolean {
  if (!isContentWord(words, i) || classesAt(words, i) !== 0 || wordAt(words, i)!.endsWith('ing')) return false;
  if (is(words, i, 'longer', 'more', 'each', 'early', 'late', 'too', 'just')) return false;
  return !is(words, i, 'away', 'ago', 'apart', 'out', 'here', 'there', 'alone') && !isVerb(typeAt(words, i)!.tense);
}

/** How far around a capital it is looked for words that a headline in capitals would not have. */
const TITLE_REACH = 6;

/** "watched Seven Years in Tibet", "60 Minutes said": a unit with a capital among small words is in a name; in a headline all have one. */
function isTitle(words: TimeWords, first: number, unit: number): boolean {
  for (let k = first - TITLE_REACH; k <= unit + TITLE_REACH; k++)
    if (k >= 0 && isContentWord(words, k) && !isCapital(words, k) && wordAt(words, k)!.length >= 4) return true;
  return false;
}

/** "the Six-Day War", "the Thirty Years' War", "the Hundred Days Offensive". */
function isNamedWar(words: TimeWords, i: number): boolean {
  const at = is(words, i, "'", '’') ? i + 1 : i;
  return isCapital(words, at) && is(words, at, 'war', 'wars', 'offensive', 'campaign', 'siege', 'battle', 'march');
}

function readAnyCount(words: TimeWords, i: number): ReadCount | undefined {
  if (is(words, i, 'another') || (is(words, i, 'the') && is(words, i + 1, 'same'))) {
    const count = readCount(words, i + 1);
    if (count && !is(words, i + 1, 'a', 'an')) return count;
    return is(words, i, 'another') ? { last: i, count: part(words, 1, i) } : undefined;
  }
  if (is(words, i, 'an', 'a') && is(words, i + 1, 'additional', 'extra', 'entire', 'further', 'mere', 'long')) {
    const count = readCount(words, i + 2);
    if (count && !is(words, i + 2, 'a', 'an')) return count;
    return has(words, i + 2, W.unit) ? { last: i + 1, count: part(words, 1, i, i + 1) } : undefined;
  }
  if (is(words, i, 'some') && is(words, i + 1, 'quarters')) return undefined; // "argued in some quarters"
  if (is(words, i, 'many', 'several', 'few', 'some')) {
    const last = is(words, i + 1, 'more') ? i + 1 : i;
    return has(words, last + 1, W.unit) && pluralUnits.has(wordAt(words, last + 1)!) ? { last } : undefined;
  }
  return readCount(words, i);
}

/** "two to three", "12 or 18", "three-to-five": the value of such a range is open. */
function countRange(words: TimeWords, at: number): { last: number; count?: Part<number> } | undefined {
  if (!is(words, at, 'to', 'or', 'and') && !isDash(words, at)) return undefined;
  const next = readCount(words, at + 1);
  if (!next || is(words, at + 1, 'a', 'an', 'half')) return undefined;
  const unitAt = isHyphen(words, next.last + 1) ? next.last + 2 : next.last + 1;
  return has(words, unitAt, W.unit) ? { last: next.last } : undefined;
}

function follow(amount: Amount, i: number): Draft | undefined {
  const { words, unit, hyphen } = amount;
  if (is(words, amount.last + 1, 'old') || (isDash(words, amount.last + 1) && is(words, amount.last + 2, 'old')))
    return aged(amount);
  if (is(words, amount.last + 1, 'of') && is(words, amount.last + 2, 'age')) return undefined;
  if (is(words, amount.last + 1, 'long') && !is(words, amount.last + 2, 'as', 'enough'))
    return duration({ ...amount, last: amount.last + 1 });
  if (isDash(words, amount.last + 1) && is(words, amount.last + 2, 'long', 'plus'))
    return duration({ ...amount, last: amount.last + 2 });
  if (hyphen && !is(words, amount.last + 1, 'ago', 'later', 'earlier')) return duration(amount);
  let whole = amount;
  const direct = has(words, amount.last + 1, W.digits) && isClockUnit(unit) ? amount.last + 1 : -1;
  const and = is(words, amount.last + 1, 'and', ',') ? amount.last + 2 : direct;
  if (and > 0 && is(words, and, 'a') && is(words, and + 1, 'half') && amount.count)
    whole = { ...amount, last: and + 1, count: { ...amount.count, value: amount.count.value + 0.5 } };
  // "half an hour, a minute": a list
  const listed = is(words, amount.last + 1, ',') && is(words, and, 'a', 'an');
  const second = and > 0 && !listed && whole === amount ? readCount(words, and) : undefined;
  const smaller = second ? timeAt(words, second.last + 1).unit : undefined;
  if (second?.count && smaller && smaller !== unit && smallerThan(smaller, unit)) {
    const draft = duration({ ...whole, last: second.last + 1 });
    return { ...draft, form: { ...(draft.form as DurationForm), and: { unit: smaller, count: second.count } } };
  }
  if (is(words, whole.last + 1, 'or') && is(words, whole.last + 2, 'so', 'more', 'less'))
    whole = { ...whole, last: whole.last + 2, mod: is(words, whole.last + 2, 'so') ? 'APPROX' : whole.mod };
  else if (is(words, whole.last + 1, 'or') && has(words, whole.last + 2, W.unit))
    whole = { ...open(whole), last: whole.last + 2 };
  else if (
    is(words, whole.last + 1, 'or') &&
    is(words, whole.last + 2, 'two', 'three') &&
    !has(words, whole.last + 3, W.unit)
  )
    whole = { ...open(whole), last: whole.last + 2 };
  // "six hours a day from Monday"
  if (is(words, whole.last + 1, 'from') && isRate(words, i, whole)) return rate(whole);
  return pointInTime(whole) ?? (isRate(words, i, whole) ? rate(whole) : duration(whole));
}

/** Of these a smaller one may follow without a word between: "2 minutes 30 seconds". */
function isClockUnit(unit: Unit): boolean {
  return unit === 'hour' || unit === 'minute';
}

function open(amount: Amount): Amount {
  return { ...amount, count: undefined };
}

const ORDER: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'night',
  'day',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
];

function smallerThan(a: Unit, b: Unit): boolean {
  return ORDER.indexOf(a) < ORDER.indexOf(b);
}

/** Words for things, not people: "a 22-month-old war" is a length of time, "his 7-year-old daughter" an age. */
const THINGS = new Set(
  'war conflict strike dispute government coalition ban law rule rebellion insurgency uprising siege blockade embargo campaign company firm program programme project agreement pact treaty deal case investigation lawsuit tradition feud crisis truce ceasefire cease-fire occupation regime contract policy battle'.split(
    ' ',
  ),
);

function aged(amount: Amount): Draft | undefined {
  const { words, unit, hyphen } = amount;
  const old = is(words, amount.last + 1, 'old') ? amount.last + 1 : amount.last + 2;
  if (!hyphen || (unit === 'year' && !THINGS.has(wordAt(words, old + 1) ?? ''))) return undefined;
  return duration({ ...amount, last: old });
}

/** Before "a year" these tell a length and no rate. */
const NO_RATE = new Set(
  'for in after within about nearly almost of than least over only just took take takes lasted last lasts spend spends spent through over half once to by with from during and or until under is was be been another roughly around every before served serving serve remain'.split(
    ' ',
  ),
);

const RATED = new Set('once twice times $ % percent dozen hundreds thousands'.split(' '));

/** "$5 a day", "twice a year", "20 percent a month". */
function isRate(words: TimeWords, i: number, amount: Amount): boolean {
  if (!is(words, i, 'a', 'an') || amount.mod || amount.last !== i + 1) return false;
  if (is(words, amount.last + 1, 'before', 'after', 'earlier', 'later')) return false;
  const before = wordAt(words, i - 1);
  if (before === undefined || kindAt(words, i - 1) === 'mark' ? before !== '%' : NO_RATE.has(before)) return false;
  for (let k = i - 1; k >= i - 5 && k >= 0; k--) {
    if (has(words, k, W.digits | W.cardinal) || RATED.has(wordAt(words, k)!)) return true;
    if (kindAt(words, k) === 'mark') return false;
  }
  return false;
}

function rate(amount: Amount): Draft {
  return drafted(amount.first, amount.last, 'SET', { kind: 'set', unit: amount.unit });
}
