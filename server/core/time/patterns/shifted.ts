/** "this", "last", "next", "the following" … before a unit, a season, a month, a holiday or a number of units. */

import { type Draft, drafted, type Pattern } from '../draft.ts';
import { readCount, readOrdinal } from '../numbers.ts';
import { type DurationForm, isOfStory, type Shift, stepOf, type TimeForm, type Unit } from '../timeForm.ts';
import {
  classesAt,
  has,
  is,
  isCapital,
  isDash,
  isHyphen,
  kindAt,
  part,
  type TimeWords,
  timeAt,
  typeAt,
  wordAt,
} from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';
import { readHolidayName } from './holiday.ts';
import { readDayNumber, readMonth, readYear } from './parts.ts';
import { isVerbAt, readShift, readWithin, shiftedUnit } from './within.ts';

/** "last year", "this summer", "the past five years", "next May", "the following two weeks", "coming months". */
export const shifted: Pattern = (words, i, start) => {
  if (!has(words, i, W.shift)) return bareUnit(words, i, start);
  const read = readShift(words, i);
  if (!read) return undefined;
  const definite = start < i;
  // "the next day" goes on from the story, "next week" from the article's day.
  const shift: Shift = definite && read.shift === 'next' ? 'following' : read.shift;
  const at = read.last + 1;
  if (is(words, i, 'present') && (definite || is(words, at, 'day'))) return undefined;
  if (definite && is(words, i, 'this')) return undefined;
  return (
    counted(words, start, at, read.shift) ??
    shiftedFiscal(words, start, at, shift) ??
    unitBehind(words, { start, first: i, last: read.last, at, shift }) ??
    namedBehind(words, start, at, shift)
  );
};

interface Found {
  readonly start: number;
  readonly first: number;
  readonly last: number;
  readonly at: number;
  readonly shift: Shift;
}

function unitBehind(words: TimeWords, { start, first, last, at, shift }: Found): Draft | undefined {
  const unit = timeAt(words, at).unit;
  if (unit === undefined) return undefined;
  if (unit === 'night') return undefined;
  if (wordAt(words, at)!.endsWith('s') || wordAt(words, at) === 'millennia')
    return pluralBehind(start, at, shift, unit);
  if (unit === 'second' || unit === 'minute') return undefined;
  if (unit === 'hour') return theHour(words, { start, first, last, at, shift });
  // "the same day", "that week"; "this day" is vague, "the past year" is the year that ends now
  if (isHyphen(words, at + 1)) return undefined;
  if (isCapital(words, first) && isCapital(words, at)) return undefined; // "This Week", a broadcast
  if ((unit === 'decade' || unit === 'century') && start < first && (shift === 'last' || shift === 'past')) {
    const count = part(words, 1, first, last);
    return drafted(start, at, 'DURATION', {
      kind: 'duration',
      unit,
      count,
      reach: { direction: 'past', from: 'document' },
    });
  }
  const form = shiftedUnit(unit, shift, { first, last }, words);
  if (is(words, at + 1, 'or') && is(words, at + 2, 'so')) return drafted(start, at + 2, 'DATE', form, 'APPROX');
  if (unit === 'quarter' && is(words, at + 1, 'century', '-', 'mile')) return undefined;
  return sameOfLastYear(words, { start, first, last, at, shift }, unit) ?? drafted(start, at, 'DATE', form);
}

/** "within the next hour", "in the past hour"; "the last hour of the game" is of the game. */
function theHour(words: TimeWords, { start, first, last, at, shift }: Found): Draft | undefined {
  const direction = directionOf(shift);
  if (!direction || start === first || isOfStory(shift) !== is(words, first, 'next') || is(words, at + 1, 'of', '-'))
    return undefined;
  const reach = { direction, from: 'document' as const };
  return drafted(start, at, 'DURATION', { kind: 'duration', unit: 'hour', count: part(words, 1, first, last), reach });
}

/** "the same month last year", "the same week a year ago", "the same quarter of last year". */
function sameOfLastYear(words: TimeWords, { start, last, at }: Found, unit: Unit): Draft | undefined {
  if (!is(words, last, 'same')) return undefined;
  const behind = is(words, at + 1, 'of', 'in') ? at + 2 : at + 1;
  const ago = is(words, behind, 'a') && is(words, behind + 1, 'year') && is(words, behind + 2, 'ago', 'earlier');
  if (!ago && !(is(words, behind, 'last') && is(words, behind + 1, 'year'))) return undefined;
  const end = ago ? behind + 2 : behind + 1;
  const base: TimeForm = { kind: 'offset', unit, count: part(words, 0, start, last), from: 'document', whole: true };
  return drafted(start, end, 'DATE', {
    kind: 'offset',
    unit: 'year',
    count: part(words, -1, behind, end),
    from: 'document',
    whole: false,
    base,
  });
}

/** "coming weeks", "the past months", "the following days"; "these years" is not meant. */
function pluralBehind(start: number, at: number, shift: Shift, unit: Unit): Draft | undefined {
  const direction = directionOf(shift);
  if (!direction) return undefined;
  return drafted(start, at, 'DURATION', { kind: 'duration', unit, reach: { direction, from: fromOf(shift) } });
}

function directionOf(shift: Shift): 'past' | 'future' | undefined {
  const step = stepOf(shift);
  if (step === 0) return undefined;
  return step < 0 ? 'past' : 'future';
}

function fromOf(shift: Shift): 'document' | 'narrative' {
  return isOfStory(shift) ? 'narrative' : 'document';
}

/** "the past five years", "the next few days", "last 24 hours", "the previous two weeks". */
function counted(words: TimeWords, start: number, at: number, shift: Shift): Draft | undefined {
  if (is(words, at, 'a', 'an')) return undefined;
  const read = readCount(words, at);
  if (!read) return undefined;
  const range = is(words, read.last + 1, 'to', 'or') ? readCount(words, read.last + 2) : undefined;
  const number = range ? range.last : read.last;
  const more = is(words, number + 1, 'more', 'full', 'consecutive', 'straight', 'fiscal') ? number + 2 : number + 1;
  const unit = timeAt(words, isHyphen(words, more) ? more + 1 : more).unit;
  const direction = directionOf(shift);
  if (!unit || !direction || isHyphen(words, more)) return undefined;
  const last = is(words, more + 1, 'or') && is(words, more + 2, 'so') ? more + 2 : more;
  const form: DurationForm = {
    kind: 'duration',
    unit,
    ...(read.count && !range && { count: read.count }),
    reach: { direction, from: fromOf(shift) },
  };
  return drafted(start, last, 'DURATION', form, last > more ? 'APPROX' : undefined);
}

/** "the current fiscal year", "last fiscal year", "this year's third quarter", "next year's first half". */
function shiftedFiscal(words: TimeWords, start: number, at: number, shift: Shift): Draft | undefined {
  if (has(words, at, W.fiscal) && is(words, at + 1, 'year'))
    return drafted(start, at + 1, 'DATE', { kind: 'period', period: 'fiscal-year', shift });
  const inner = is(words, at, 'fiscal') ? at + 1 : at;
  const ordinal = readOrdinal(words, inner);
  if (ordinal && is(words, ordinal.last + 1, 'quarter')) {
    const form: TimeForm = { kind: 'period', period: 'quarter', number: ordinal.part, shift };
    return drafted(start, ordinal.last + 1, 'DATE', form);
  }
  if (!is(words, at, 'year') || kindAt(words, at + 1) !== 'possessive') return undefined;
  const possessed = readOrdinal(words, at + 2);
  if (!possessed || possessed.part.value > 4 || !is(words, possessed.last + 1, 'quarter', 'half')) return undefined;
  const within = readWithin(words, start < at - 1 && is(words, start, 'the') ? start + 1 : start);
  if (!within) return undefined;
  const period = is(words, possessed.last + 1, 'quarter') ? 'quarter' : 'half';
  return drafted(start, possessed.last + 1, 'DATE', {
    kind: 'period',
    period,
    number: possessed.part,
    within: within.form,
  });
}

/** "last May", "this summer", "next Christmas", "this year-end". */
function namedBehind(words: TimeWords, start: number, at: number, shift: Shift): Draft | undefined {
  const edge = is(words, at, 'early', 'late') ? at + 1 : at;
  const month = readMonth(words, edge);
  if (month) {
    const year = readYear(words, month.last + 1);
    const day = readDayNumber(words, month.last + 1);
    if (day && edge === at)
      return drafted(start, day.last, 'DATE', { kind: 'calendar', month: month.part, day: day.part, shift });
    if (year) return drafted(start, year.last, 'DATE', { kind: 'calendar', month: month.part, year: year.part });
    return drafted(start, month.last, 'DATE', { kind: 'calendar', month: month.part, shift });
  }
  const season = timeAt(words, edge).season;
  if (season !== undefined && !wordAt(words, edge)!.endsWith('s'))
    return drafted(start, edge, 'DATE', { kind: 'period', period: 'season', number: part(words, season, edge), shift });
  const holiday = readHolidayName(words, at);
  return holiday && drafted(start, holiday.last, 'DATE', { kind: 'holiday', holiday: holiday.id, shift });
}

/** "the year before last", "the week after next". */
function beyondNext(words: TimeWords, i: number, start: number, unit: Unit): Draft | undefined {
  const count = is(words, i + 1, 'before') && is(words, i + 2, 'last') ? -2 : is(words, i + 1, 'after') ? 2 : 0;
  if (count === 0 || (count > 0 && !is(words, i + 2, 'next')) || wordAt(words, i)!.endsWith('s')) return undefined;
  if (has(words, i + 3, W.unit | W.month | W.weekday | W.season)) return undefined;
  const form: TimeForm = {
    kind: 'offset',
    unit,
    count: part(words, count, i + 1, i + 2),
    from: 'document',
    whole: true,
  };
  return drafted(start, i + 2, 'DATE', form);
}

/** "the year to March", "the week ended Friday": a length up to the date behind it. */
function endsBehind(words: TimeWords, i: number, unit: Unit): boolean {
  if (unit === 'day' || unit === 'quarter') return false;
  if (is(words, i + 1, 'ended', 'ending')) return unit === 'year' || has(words, i + 2, W.weekday | W.month | W.digits);
  return (
    is(words, i + 1, 'to') &&
    has(words, i + 2, W.month | W.edge) &&
    (isCapital(words, i + 2) || !is(words, i + 2, 'may', 'march'))
  );
}

/** "the year she was born", "the year Vienna stopped": which one it was is told by a clause, not by the article's day. */
function opensClause(words: TimeWords, i: number): boolean {
  if (is(words, i, 'he', 'she', 'they', 'it', 'we', 'i', 'when', 'that')) return true;
  return isCapital(words, i) && classesAt(words, i) === 0 && typeAt(words, i)!.title === 0 && isVerbAt(words, i + 1);
}

/** "earlier in the week", "late in the year". */
function isLaterIn(words: TimeWords, start: number): boolean {
  return is(words, start - 1, 'in') && is(words, start - 2, 'earlier', 'later', 'early', 'late');
}

const BARE = new Set<Unit>(['quarter', 'year', 'week', 'month', 'weekend']);

/** "the quarter", "the year", "the weekend": of the article's day or of the story; "the year" before a name of its own is none. */
function bareUnit(words: TimeWords, i: number, start: number): Draft | undefined {
  if (!has(words, i, W.unit)) return undefined;
  const unit = timeAt(words, i).unit;
  const beyond = unit && beyondNext(words, i, start, unit);
  if (beyond || start === i) return beyond;
  if (!unit || wordAt(words, i)!.endsWith('s') || isDash(words, i + 1)) return undefined;
  const beside = unit === 'day' && !is(words, i + 1, 'before', 'after');
  // "Person of the Year", "The Weekend Edition"
  if (isCapital(words, i) && ((!isCapital(words, i - 1) && is(words, i - 2, 'of')) || isCapital(words, i + 1)))
    return undefined;
  const large =
    (unit === 'century' || unit === 'decade') && is(words, start - 1, 'of') && has(words, start - 2, W.edge);
  if (beside || !(BARE.has(unit) || unit === 'day' || large)) return undefined;
  if (unit === 'year' && (readYear(words, i + 1) || has(words, i + 1, W.digits) || is(words, i + 1, 'round')))
    return undefined;
  if (endsBehind(words, i, unit))
    return drafted(start, i, 'DURATION', { kind: 'duration', unit, count: part(words, 1, start) });
  if (unit === 'year' && is(words, i + 1, 'to')) return undefined;
  // "That was the year of the famine": told by its noun alone
  if (unit === 'year' && is(words, i + 1, 'of') && is(words, start - 1, 'was', 'is', 'were')) return undefined;
  // "For the quarter it lost 4 percent"
  // "Earlier in the week he quit" nor does
  const opens = (unit === 'quarter' && is(words, start - 1, 'for', 'in')) || isLaterIn(words, start);
  if (!opens && opensClause(words, i + 1)) return undefined;
  if (is(words, i + 1, 'before', 'after') && !is(words, i + 2, '.', ',')) return undefined;
  if (is(words, i + 1, 'before', 'after')) {
    const count = part(words, is(words, i + 1, 'before') ? -1 : 1, i + 1);
    return drafted(start, i + 1, 'DATE', { kind: 'offset', unit, count, from: 'narrative', whole: true });
  }
  if (unit === 'quarter' && is(words, i + 1, 'of', 'mile', 'final', 'finals')) return undefined;
  return drafted(start, i, 'DATE', shiftedUnit(unit, 'the', { first: start, last: start }, words));
}
