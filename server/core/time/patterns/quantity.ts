/** Numbers of units: "three days", "more than 20 years ago", "two weeks later", "a year earlier", "22-month-old", "for years". */

import type { Draft, Pattern } from '../draft.ts';
import { type ReadCount, readCount, readOrdinal } from '../numbers.ts';
import type { DurationForm, Modifier, OffsetForm, Part, Unit } from '../timeForm.ts';
import { has, is, isCapital, isDash, isHyphen, joinedToNext, look, part, type TimeWords } from '../timeWords.ts';
import { pluralUnits, units, WordClass as W } from '../vocabulary.ts';
import { approximator } from './approximate.ts';

/** With the words before it that qualify the number. */
export const quantity: Pattern = (words, i, start) => {
  const near = approximator(words, i);
  const at = near ? near.next : i;
  const draft =
    numbered(words, at, near ? i : start, near?.mod) ??
    (near
      ? numbered(words, i, start, undefined)
      : (whole(words, i, start) ?? partOfSpan(words, i, start) ?? compound(words, i, start) ?? bare(words, i, start)));
  return draft;
};

const SKIPPED = new Set(
  'more full additional long short consecutive straight extra whole further solid brutal bloody trading working business calendar fiscal academic school odd bitter days tense intense difficult entire successive turbulent crucial previous'.split(
    ' ',
  ),
);

/** A count and its unit, then what ties it to a time: "ago", "later", "from now". */
function numbered(words: TimeWords, i: number, first: number, mod: Modifier | undefined): Draft | undefined {
  const count = readAnyCount(words, i);
  if (!count) return undefined;
  let at = count.last + 1;
  const hyphen = isHyphen(words, at);
  if (hyphen) at++;
  else if (SKIPPED.has(words.lower[at] ?? '') && has(words, at + 1, W.unit)) at++;
  const range = hyphen ? undefined : countRange(words, at);
  if (range) at = range.last + 1;
  const at2 = isHyphen(words, at) ? at + 1 : at;
  const unit = look(words, at2, units);
  if (!unit || (unit === 'second' && !words.lower[at2]!.startsWith('seconds') && !hyphen)) return undefined;
  if (unit === 'quarter' && (is(words, count.last, 'a', 'an') || is(words, at2 + 1, 'of') || hyphen)) return undefined;
  const oneUnit = is(words, i, 'a', 'an') && count.last === i && isDash(words, at2 + 1);
  if (oneUnit && is(words, at2 + 2, 'long', 'old', 'earlier', 'ago', 'time')) return undefined;
  if (isCapital(words, at2) && !isCapital(words, i) && !has(words, i, W.digits)) return undefined;
  const number = (range ?? count).count;
  const attributive = hyphen || at2 > at;
  const inner: Found = {
    words,
    first: attributive && first < i && is(words, first, 'the') ? i : first,
    unit,
    last: at2,
    ...(number && { count: number }),
    hyphen: attributive,
    mod,
  };
  return follow(inner, i);
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
  if (is(words, i, 'many', 'several', 'few', 'some')) {
    const last = is(words, i + 1, 'more') ? i + 1 : i;
    return has(words, last + 1, W.unit) && pluralUnits.has(words.lower[last + 1]!) ? { last } : undefined;
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

interface Found {
  readonly words: TimeWords;
  readonly first: number;
  readonly last: number;
  readonly unit: Unit;
  readonly count?: Part<number>;
  readonly hyphen: boolean;
  readonly mod: Modifier | undefined;
}

function follow(found: Found, i: number): Draft | undefined {
  const { words, unit, hyphen } = found;
  if (is(words, found.last + 1, 'old') || (isDash(words, found.last + 1) && is(words, found.last + 2, 'old')))
    return aged(found);
  if (is(words, found.last + 1, 'of') && is(words, found.last + 2, 'age')) return undefined;
  if (is(words, found.last + 1, 'long') && !is(words, found.last + 2, 'as', 'enough'))
    return duration({ ...found, last: found.last + 1 });
  if (isDash(words, found.last + 1) && is(words, found.last + 2, 'long', 'plus'))
    return duration({ ...found, last: found.last + 2 });
  if (hyphen && !is(words, found.last + 1, 'ago', 'later', 'earlier')) return duration(found);
  let whole = found;
  const and = is(words, found.last + 1, 'and', ',') ? found.last + 2 : -1;
  if (and > 0 && is(words, and, 'a') && is(words, and + 1, 'half') && found.count)
    whole = { ...found, last: and + 1, count: { ...found.count, value: found.count.value + 0.5 } };
  const second = and > 0 && whole === found ? readCount(words, and) : undefined;
  const smaller = second ? look(words, second.last + 1, units) : undefined;
  if (second?.count && smaller && smaller !== unit && !has(words, second.last + 1, 0) && smallerThan(smaller, unit)) {
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
  return tail(whole) ?? (isRate(words, i, whole) ? rate(whole) : duration(whole));
}

function open(found: Found): Found {
  const { count: _count, ...rest } = found;
  return rest;
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

function aged(found: Found): Draft | undefined {
  const { words, unit, hyphen } = found;
  const old = is(words, found.last + 1, 'old') ? found.last + 1 : found.last + 2;
  if (!hyphen || (unit === 'year' && !THINGS.has(words.lower[old + 1] ?? ''))) return undefined;
  return duration({ ...found, last: old });
}

function duration(found: Found): Draft {
  const form: DurationForm = { kind: 'duration', unit: found.unit, ...(found.count && { count: found.count }) };
  return { first: found.first, last: found.last, type: 'DURATION', form, ...(found.mod && { mod: found.mod }) };
}

/** "ago", "later", "earlier", "before", "from now": the quantity becomes a point in time. */
function tail(found: Found): Draft | undefined {
  const { words, last } = found;
  const next = words.lower[last + 1];
  if (next === undefined) return undefined;
  if (next === 'ago' || (next === 'back' && !is(words, last + 2, 'to', 'in', 'from', 'at', 'on', 'into')))
    return offset(found, last + 1, -1, 'document');
  if (next === 'hence') return offset(found, last + 1, 1, 'document');
  if (next === 'from') return fromPoint(found);
  if (next === 'later' || next === 'afterwards' || next === 'afterward' || next === 'thereafter')
    return offset(found, last + 1, 1, 'narrative');
  if (next === 'earlier' || next === 'previously' || next === 'beforehand')
    return offset(found, last + 1, -1, 'narrative');
  if (
    (next === 'before' || next === 'prior' || next === 'after') &&
    !/^[\p{L}\p{N}“"‘']/u.test(words.tokens.words[last + 2] ?? '')
  )
    return offset(found, last + 1, next === 'after' ? 1 : -1, 'narrative');
  return undefined;
}

/** "two weeks from now", "two days from tomorrow". */
function fromPoint(found: Found): Draft | undefined {
  const { words, last } = found;
  if (is(words, last + 2, 'now', 'today')) return offset(found, last + 2, 1, 'document');
  const day = is(words, last + 2, 'tomorrow') ? 1 : is(words, last + 2, 'yesterday') ? -1 : undefined;
  if (day === undefined) return undefined;
  const draft = offset(found, last + 2, 1, 'document');
  const base: OffsetForm = {
    kind: 'offset',
    unit: 'day',
    count: part(words, day, last + 2),
    from: 'document',
    whole: true,
  };
  return { ...draft, form: { ...(draft.form as OffsetForm), base } };
}

function offset(found: Found, last: number, sign: 1 | -1, from: 'document' | 'narrative'): Draft {
  const count = found.count && { ...found.count, value: found.count.value * sign };
  const form: OffsetForm = {
    kind: 'offset',
    unit: found.unit,
    ...(count ? { count } : { direction: sign < 0 ? ('past' as const) : ('future' as const) }),
    from,
    whole: false,
  };
  const time = found.unit === 'hour' || found.unit === 'minute' || found.unit === 'second';
  return { first: found.first, last, type: time ? 'TIME' : 'DATE', form, ...(found.mod && { mod: found.mod }) };
}

/** Before "a year" these tell a length and no rate. */
const NO_RATE = new Set(
  'for in after within about nearly almost of than least over only just took take takes lasted last lasts spend spends spent through over half once to by with from during and or until under is was be been another roughly around every before served serving serve remain'.split(
    ' ',
  ),
);

const RATED = new Set('once twice times $ % percent dozen hundreds thousands'.split(' '));

/** "$5 a day", "twice a year", "20 percent a month". */
function isRate(words: TimeWords, i: number, found: Found): boolean {
  if (!is(words, i, 'a', 'an') || found.mod || found.last !== i + 1) return false;
  const before = words.lower[i - 1];
  if (before === undefined || words.tokens.kinds[i - 1] === 'mark' ? before !== '%' : NO_RATE.has(before)) return false;
  for (let k = i - 1; k >= i - 5 && k >= 0; k--) {
    if (has(words, k, W.digits | W.cardinal) || RATED.has(words.lower[k]!)) return true;
    if (words.tokens.kinds[k] === 'mark') return false;
  }
  return false;
}

function rate(found: Found): Draft {
  return { first: found.first, last: found.last, type: 'SET', form: { kind: 'set', unit: found.unit } };
}

/** "all day", "the whole week", "a full year". */
function whole(words: TimeWords, i: number, start: number): Draft | undefined {
  if (!is(words, i, 'all', 'whole', 'full', 'entire')) return undefined;
  const unit = look(words, i + 1, units);
  if (!unit || words.lower[i + 1]!.endsWith('s') || unit === 'second' || unit === 'quarter') return undefined;
  return { first: start, last: i + 1, type: 'DURATION', form: { kind: 'duration', unit, count: part(words, 1, i) } };
}

/** "year-earlier period", "year-ago third quarter": the noun belongs to it. `i` is behind "earlier". */
function periodBehind(words: TimeWords, i: number): number {
  const at = readOrdinal(words, i) ? readOrdinal(words, i)!.last + 1 : i;
  return is(words, at, 'quarter', 'period') ? at : i - 1;
}

const LONG = /^(day|week|month|year|decade|hour)s?-?long$/;

/** "yearlong", "decades-long", "year-ago", "month-end", "years-old". */
function compound(words: TimeWords, i: number, start: number): Draft | undefined {
  const single = LONG.exec(words.lower[i] ?? '');
  if (single)
    return {
      first: i,
      last: i,
      type: 'DURATION',
      form: { kind: 'duration', unit: units.get(single[1]!)!, count: part(words, 1, i) },
    };
  const unit = look(words, i, units);
  if (!unit || !isDash(words, i + 1) || !joinedToNext(words, i)) return undefined;
  if (is(words, i + 2, 'long', 'old') && unit !== 'second') {
    const plural = words.lower[i]!.endsWith('s');
    if (!plural && is(words, i + 2, 'old')) return undefined;
    return {
      first: i,
      last: i + 2,
      type: 'DURATION',
      form: { kind: 'duration', unit, ...(!plural && { count: part(words, 1, i) }) },
    };
  }
  if (unit === 'second' || unit === 'minute') return undefined;
  if (is(words, i + 2, 'ago', 'earlier')) {
    const from = is(words, i + 2, 'ago') ? ('document' as const) : ('narrative' as const);
    const last = periodBehind(words, i + 3);
    return {
      first: last > i + 2 ? start : i,
      last,
      type: 'DATE',
      form: { kind: 'offset', unit, count: part(words, -1, i, i + 2), from, whole: false },
    };
  }
  return undefined;
}

/** Before a bare plural these tell that it is a length of time. */
const BEFORE_BARE = new Set(
  'for over in took takes take within after through lasted spent lasting spend of and or until by early final last first closing opening intervening recent'.split(
    ' ',
  ),
);

/** "for years", "weeks later", "days of fighting", "the first weeks". */
function bare(words: TimeWords, i: number, start: number): Draft | undefined {
  const word = words.lower[i];
  if (word === undefined || !pluralUnits.has(word) || has(words, i, W.set)) return undefined;
  const unit = units.get(word)!;
  if (unit === 'second' || unit === 'night' || unit === 'quarter') return undefined;
  const found: Found = { words, first: i, last: i, unit, hyphen: false, mod: undefined };
  const tied = tail(found);
  if (tied) return tied;
  if (isDash(words, i + 1) && joinedToNext(words, i)) return undefined;
  const before = words.lower[start - 1];
  if (is(words, i + 1, 'of') && !is(words, i + 2, 'the', 'operation', 'age') && unit !== 'minute' && start === i)
    return duration(found);
  if (is(words, i + 1, 'or', 'and') && pluralUnits.has(words.lower[i + 2] ?? ''))
    return duration({ ...found, last: i + 2 });
  if (is(words, i + 1, 'ahead', 'to') && start < i && (is(words, i + 1, 'ahead') || is(words, i + 2, 'come')))
    return duration({ ...found, first: start, last: is(words, i + 1, 'ahead') ? i + 1 : i + 2 });
  if (before === undefined || !BEFORE_BARE.has(before) || isCapital(words, i)) return undefined;
  if (start < i && !is(words, start - 1, 'over', 'through')) return undefined;
  return duration({ ...found, first: start });
}

/** "the early years", "the final weeks", "the intervening months". */
function partOfSpan(words: TimeWords, i: number, start: number): Draft | undefined {
  if (start === i || !is(words, i, 'early', 'later', 'first', 'final', 'opening', 'closing', 'intervening', 'ensuing'))
    return undefined;
  const unit = look(words, i + 1, units);
  if (!unit || !pluralUnits.has(words.lower[i + 1]!) || unit === 'quarter') return undefined;
  return { first: start, last: i + 1, type: 'DURATION', form: { kind: 'duration', unit } };
}
