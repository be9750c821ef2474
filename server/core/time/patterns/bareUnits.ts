/** Units without a number: "for years", "weeks later", "all day", "yearlong", "year-ago", "the early years". */

import { type Draft, drafted, type Pattern } from '../draft.ts';
import { readOrdinal } from '../numbers.ts';
import { isVerb } from '../tenseWords.ts';
import {
  has,
  is,
  isCapital,
  isDash,
  isHyphen,
  joinedToNext,
  kindAt,
  part,
  type TimeWords,
  timeAt,
  typeAt,
  wordAt,
} from '../timeWords.ts';
import { pluralUnits, units } from '../vocabulary.ts';
import { WordClass as W } from '../wordClass.ts';
import { type Amount, duration, pointInTime } from './amount.ts';
import { clockDraft } from './clockDraft.ts';
import { dayLike } from './dayLike.ts';

export const bareUnits: Pattern = (words, i, start) =>
  whole(words, i, start) ?? partOfSpan(words, i, start) ?? compound(words, i, start) ?? bare(words, i, start);

/** "all day", "the whole week", "a full year". */
function whole(words: TimeWords, i: number, start: number): Draft | undefined {
  if (!is(words, i, 'all', 'whole', 'full', 'entire')) return undefined;
  // "an all-day meeting"
  const bound = is(words, i, 'all') && isHyphen(words, i + 1);
  const at = bound ? i + 2 : i + 1;
  const unit = timeAt(words, at).unit;
  if (!unit || wordAt(words, at)!.endsWith('s') || unit === 'second' || unit === 'quarter') return undefined;
  return drafted(bound ? i : start, at, 'DURATION', { kind: 'duration', unit, count: part(words, 1, i) });
}

/** "year-earlier period", "year-ago third quarter": the noun belongs to it. `i` is behind "earlier". */
function periodBehind(words: TimeWords, i: number): number {
  const at = readOrdinal(words, i) ? readOrdinal(words, i)!.last + 1 : i;
  return is(words, at, 'quarter', 'period') ? at : i - 1;
}

const LONG = /^(day|week|month|year|decade|hour|night|century)(s?)-?long$/;

/** "yearlong", "decades-long", "year-ago", "month-end", "years-old". */
function compound(words: TimeWords, i: number, start: number): Draft | undefined {
  const single = LONG.exec(wordAt(words, i) ?? '');
  if (single)
    return drafted(i, i, 'DURATION', {
      kind: 'duration',
      unit: units.get(single[1]!)!,
      ...(!single[2] && { count: part(words, 1, i) }),
    });
  const unit = timeAt(words, i).unit;
  if (!unit || !isDash(words, i + 1) || !joinedToNext(words, i)) return undefined;
  if (is(words, i + 2, 'long', 'old') && unit !== 'second') {
    const plural = wordAt(words, i)!.endsWith('s');
    if (!plural && is(words, i + 2, 'old')) return undefined;
    return drafted(i, i + 2, 'DURATION', { kind: 'duration', unit, ...(!plural && { count: part(words, 1, i) }) });
  }
  if (unit === 'second' || unit === 'minute') return undefined;
  if (is(words, i + 2, 'ago', 'earlier')) {
    const from = is(words, i + 2, 'ago') ? ('document' as const) : ('narrative' as const);
    const last = periodBehind(words, i + 3);
    return drafted(last > i + 2 ? start : i, last, 'DATE', {
      kind: 'offset',
      unit,
      count: part(words, -1, i, i + 2),
      from,
      whole: false,
    });
  }
  return undefined;
}

/** Before a bare plural these tell that it is a length of time. */
const BEFORE_BARE = new Set(
  'for over in took takes take within after through lasted spent lasting spend of and or until by early final last first closing opening intervening recent wait waits waited waiting spends spending lasts endured'.split(
    ' ',
  ),
);

/** "for years", "weeks later", "days of fighting", "the first weeks". */
function bare(words: TimeWords, i: number, start: number): Draft | undefined {
  const word = wordAt(words, i);
  if (word === undefined || !pluralUnits.has(word) || has(words, i, W.set)) return undefined;
  const unit = units.get(word)!;
  if (unit === 'second' || unit === 'night' || unit === 'quarter') return undefined;
  if (word === 'hours' && is(words, i - 1, 'small', 'wee') && start === i) return smallHours(words, i);
  const amount: Amount = { words, first: i, last: i, unit, count: undefined, hyphen: false, mod: undefined };
  const tied = has(words, i - 1, W.digits) ? undefined : pointInTime(amount);
  if (tied) return tied;
  if (isDash(words, i + 1) && joinedToNext(words, i)) return undefined;
  const before = wordAt(words, start - 1);
  if (has(words, start - 1, W.digits)) return undefined;
  if (is(words, i + 1, 'of') && !is(words, i + 2, 'the', 'operation', 'age') && unit !== 'minute' && start === i)
    return duration(amount);
  if (is(words, i + 1, 'or', 'and') && pluralUnits.has(wordAt(words, i + 2) ?? ''))
    return duration({ ...amount, last: i + 2 });
  if (is(words, i + 1, 'ahead', 'to') && start < i && (is(words, i + 1, 'ahead') || is(words, i + 2, 'come')))
    return duration({ ...amount, first: start, last: is(words, i + 1, 'ahead') ? i + 1 : i + 2 });
  if (start === i && is(words, i + 1, 'after', 'before') && isLoose(words, i)) return duration(amount);
  if (start === i && OBJECTS.has(before ?? '') && is(words, i - 2, 'took', 'takes', 'take', 'cost'))
    return duration(amount);
  if (before === undefined || !BEFORE_BARE.has(before) || isCapital(words, i)) return undefined;
  if (start < i && !is(words, start - 1, 'over', 'through')) return undefined;
  return duration({ ...amount, first: start });
}

/** "in the small hours of Thursday": before dawn. */
function smallHours(words: TimeWords, i: number): Draft {
  const first = is(words, i - 2, 'the') ? i - 2 : i - 1;
  const inner = is(words, i + 2, 'the') ? i + 3 : i + 2;
  const day = is(words, i + 1, 'of') ? dayLike(words, inner, i + 2) : undefined;
  return clockDraft(first, day?.last ?? i, { part: 'MO', ...(day && { on: day.form }) });
}

const OBJECTS = new Set('him her them us me it you'.split(' '));

/** ", days after the vote", "came weeks before": no noun or adjective before the unit, which it would belong to. */
function isLoose(words: TimeWords, i: number): boolean {
  if (i === 0 || kindAt(words, i - 1) === 'mark') return true;
  return is(words, i - 1, 'just', 'only', 'and', 'but', 'even', 'mere') || isVerb(typeAt(words, i - 1)!.tense);
}

/** "the early years", "the final weeks", "the intervening months". */
function partOfSpan(words: TimeWords, i: number, start: number): Draft | undefined {
  if (start === i || !is(words, i, 'early', 'later', 'first', 'final', 'opening', 'closing', 'intervening', 'ensuing'))
    return undefined;
  const unit = timeAt(words, i + 1).unit;
  if (!unit || !pluralUnits.has(wordAt(words, i + 1)!) || unit === 'quarter') return undefined;
  return drafted(start, i + 1, 'DURATION', { kind: 'duration', unit });
}
