/** Times of day: "5:30 p.m. EST", "1700 GMT", "noon", "Friday morning", "the night of 12 August", "tonight". */

import { type Draft, drafted, type Pattern } from '../draft.ts';
import type { ClockForm, DayPart, OffsetForm, Part } from '../timeForm.ts';
import {
  classesAt,
  has,
  hasSoon,
  is,
  isCapital,
  isDash,
  kindAt,
  part,
  spellingAt,
  type TimeWords,
  timeAt,
  wordAt,
} from '../timeWords.ts';
import { zones } from '../vocabulary.ts';
import { WordClass as W } from '../wordClass.ts';
import { calendarDate } from './calendarDate.ts';
import { deictic } from './deictic.ts';
import { holiday } from './holiday.ts';
import { readSpokenTime, type SpokenTime } from './spokenTime.ts';
import { weekday } from './weekday.ts';
import { readShift, shiftedUnit } from './within.ts';

type Fields = { -readonly [K in keyof Omit<ClockForm, 'kind'>]: ClockForm[K] };

function draft(first: number, last: number, fields: Fields): Draft {
  return drafted(first, last, 'TIME', { kind: 'clock', ...fields });
}

const days: readonly Pattern[] = [calendarDate, weekday, deictic, holiday];

/** An expression for one day. */
export const dayLike: Pattern = (words, i, start) => {
  for (const pattern of days) {
    const found = pattern(words, i, start);
    if (found && isDay(found)) return found;
  }
  return undefined;
};

function isDay({ form }: Draft): boolean {
  if (form.kind === 'calendar') return form.day !== undefined;
  return form.kind === 'weekday' || form.kind === 'holiday' || (form.kind === 'offset' && form.unit === 'day');
}

/** Tokens of the longest day, and of what comes before the hour behind it. */
const LONGEST_DAY = 16;

/** "Friday morning", "yesterday evening", "Jan. 5 at night" not; "Christmas night", "Monday 5 p.m.". */
export const dayAndPart: Pattern = (words, i) => {
  if (!hasSoon(words, i + 1, LONGEST_DAY, W.dayPart | W.noon | W.digits | W.mixed | W.cardinal)) return undefined;
  const day = dayLike(words, i, i);
  if (!day) return undefined;
  const found = timeAt(words, day.last + 1).dayPart;
  if (found && !wordAt(words, day.last + 1)!.endsWith('s') && !isCapital(words, day.last + 1)) {
    const middle = isDash(words, day.last + 2) && !is(words, day.last + 2, '—');
    return middle ? undefined : draft(day.first, day.last + 1, { part: found, on: day.form });
  }
  const clock = readClock(words, day.last + 1);
  return clock?.sure && !is(words, day.last + 1, 'midnight', 'noon')
    ? draft(day.first, clock.last, { ...clock.fields, on: day.form })
    : undefined;
};

/** "tonight", "at night", "before dawn", "this morning", "the early hours of Sunday". */
export const partOfDay: Pattern = (words, i, start) =>
  tonight(words, i) ??
  atNight(words, i) ??
  dawnOrDusk(words, i) ??
  shiftedPart(words, i, start) ??
  partOfNamedDay(words, i, start);

function fromDocument(words: TimeWords, days: number, first: number, last = first): OffsetForm {
  return { kind: 'offset', unit: 'day', count: part(words, days, first, last), from: 'document', whole: true };
}

function tonight(words: TimeWords, i: number): Draft | undefined {
  if (is(words, i, 'tonight')) return draft(i, i, { part: 'NI', on: fromDocument(words, 0, i) });
  if (is(words, i, 'overnight') && !isCapital(words, i + 1))
    return draft(i, i, { part: 'NI', on: fromDocument(words, -1, i) });
  return undefined;
}

/** "moved only at night", "in daytime": of no day that is told, unless one stands beside it. */
function atNight(words: TimeWords, i: number): Draft | undefined {
  const night = is(words, i, 'night') && is(words, i - 1, 'at');
  if (!night && !(is(words, i, 'daytime') && is(words, i - 1, 'in', 'during'))) return undefined;
  if (kindAt(words, i + 1) === 'word' && !FUNCTION_WORDS.has(wordAt(words, i + 1)!)) return undefined;
  return isDash(words, i + 1) ? undefined : draft(i, i, { part: night ? 'NI' : 'DT', on: { kind: 'calendar' } });
}

/** "at dawn", "before sunrise", "until dusk": words for an hour of the day that need no article. */
function dawnOrDusk(words: TimeWords, i: number): Draft | undefined {
  if (!is(words, i, 'dawn', 'dusk', 'sunrise', 'sunset', 'daybreak', 'lunchtime', 'nightfall')) return undefined;
  if (!is(words, i - 1, 'at', 'before', 'after', 'until', 'till', 'by', 'since', 'around') || isCapital(words, i))
    return undefined;
  // "before dawn raids": the word belongs to a noun
  if (kindAt(words, i + 1) === 'word' && !FUNCTION_WORDS.has(wordAt(words, i + 1)!)) return undefined;
  return isDash(words, i + 1) ? undefined : draft(i, i, { part: timeAt(words, i).dayPart! });
}

const FUNCTION_WORDS = new Set(
  'at in on by for to from with as when while after before until and or but is was are were will would had has of the a who which that he she it they so because since if though than'.split(
    ' ',
  ),
);

/** "this morning", "last night", "that evening", "the next afternoon". */
function shiftedPart(words: TimeWords, i: number, start: number): Draft | undefined {
  if (!has(words, i, W.shift)) return undefined;
  const shift = readShift(words, i);
  if (!shift) return undefined;
  const at = is(words, shift.last + 1, 'early', 'late', 'mid') ? shift.last + 2 : shift.last + 1;
  const found = timeAt(words, at).dayPart;
  if (!found || wordAt(words, at)!.endsWith('s') || shift.shift === 'coming') return undefined;
  // "the last night train" is no train of yesterday
  if (shift.shift === 'last' && is(words, i - 1, 'the')) return undefined;
  const kind = start < i && shift.shift === 'next' ? 'following' : shift.shift;
  return draft(start, at, { part: found, on: shiftedUnit('day', kind, { first: i, last: shift.last }, words) });
}

/** "the night of 12 August", "the morning of Christmas Day", "the early hours of Sunday"; "the morning" alone is of the day reached. */
function partOfNamedDay(words: TimeWords, i: number, start: number): Draft | undefined {
  let at = i;
  if (is(words, i, 'early') || is(words, i, 'late')) at++;
  let found: DayPart | undefined = timeAt(words, at).dayPart;
  if (found && is(words, at + 1, 'hours')) at++;
  else if (!found && at > i && is(words, at, 'hours')) found = 'MO';
  if (!found) return undefined;
  if (is(words, at + 1, 'of')) {
    const inner = is(words, at + 2, 'the') ? at + 3 : at + 2;
    const day = dayLike(words, inner, at + 2);
    if (day) return draft(start, day.last, { part: found, on: day.form });
    return undefined;
  }
  if (start === i || at > i || wordAt(words, at)!.endsWith('s') || isCapital(words, at)) return undefined;
  const led =
    is(words, start - 1, 'in', 'during', 'until', 'by', 'later') &&
    !is(words, at, 'night') &&
    !has(words, at + 1, W.dayPart);
  return led ? draft(start, at, { part: found }) : undefined;
}

interface Clock {
  readonly last: number;
  readonly fields: Fields;
  /** The words can be nothing but a time. */
  readonly sure: boolean;
}

const LEADS = new Set('at by until till from to around about after before since between and shortly'.split(' '));

/** "5:30 p.m. EST", "noon Saturday", "10 p.m., Nov. 5". */
export const clockTime: Pattern = (words, i) => {
  const clock = readClock(words, i);
  if (!clock) return undefined;
  const before = wordAt(words, i - 1);
  const behind = is(words, clock.last + 1, ',') ? clock.last + 2 : clock.last + 1;
  const day = dayLike(words, behind, behind);
  const joins = day && (behind === clock.last + 1 || (clock.sure && day.form.kind === 'calendar'));
  const sure =
    clock.sure ||
    (joins && day.form.kind !== 'calendar') ||
    (before !== undefined && LEADS.has(before) && clock.fields.minute !== undefined);
  if (!sure || pieceOfLonger(words, i, clock.last)) return undefined;
  return joins ? draft(i, day.last, { ...clock.fields, on: day.form }) : draft(i, clock.last, clock.fields);
};

function pieceOfLonger(words: TimeWords, first: number, last: number): boolean {
  const before = words.text[words.tokens.starts[first]! - 1] ?? ' ';
  const after = words.text[words.tokens.ends[last]!] ?? ' ';
  return /[\p{L}\p{N}/.:@#=_$£€+]/u.test(before) || /[\p{N}@#=_%]/u.test(after);
}

function readClock(words: TimeWords, i: number): Clock | undefined {
  if (has(words, i, W.noon)) return namedHour(words, i);
  const spoken = has(words, i, W.openCount | W.unit | W.cardinal | W.digits) ? readSpokenTime(words, i) : undefined;
  if (spoken) return spokenClock(words, spoken);
  const digits = readHour(words, i);
  if (!digits) return undefined;
  const half = digits.half ? undefined : readHalf(words, digits.last + 1);
  const fields: Fields = { hour: digits.hour };
  if (digits.minute) fields.minute = digits.minute;
  if (digits.second) fields.second = digits.second;
  const meridiem = digits.half ?? half?.half;
  if (meridiem) fields.half = meridiem;
  let last = half?.last ?? digits.last;
  let sure = meridiem !== undefined || digits.tied === true || /^\d\d?h\d\d$/.test(spellingAt(words, i)!);
  if (!sure && is(words, last + 1, "o'clock")) {
    last++;
    sure = true;
  }
  if (!meridiem && (sure || digits.hour.value <= 12)) {
    const part = partBehind(words, last + 1);
    if (
      part &&
      (sure || is(words, i - 1, 'at', 'around', 'about', 'from', 'until', 'till', 'by', 'since') || digits.minute)
    ) {
      last = part.last;
      fields.half = part.half;
      sure = true;
    }
  }
  if (
    !sure &&
    is(words, last + 1, 'hours', 'hrs', 'hr') &&
    digits.minute !== undefined &&
    !is(words, last + 1, 'ago')
  ) {
    last++;
    sure = digits.military || digits.minute !== undefined;
  }
  const zone = readZone(words, last + 1, sure || digits.minute !== undefined);
  if (zone) {
    fields.zone = zone.part;
    last = zone.last;
    sure = true;
  }
  if (!sure && (digits.military || !digits.minute)) return undefined;
  if (sure && !meridiem && digits.hour.value > 29) return undefined;
  return { last, fields, sure };
}

/** "half past six in the evening". */
function spokenClock(words: TimeWords, { hour, minute, last }: SpokenTime): Clock {
  const part = readHalf(words, last + 1) ?? partBehind(words, last + 1);
  return { last: part?.last ?? last, fields: { hour, minute, ...(part && { half: part.half }) }, sure: true };
}

function namedHour(words: TimeWords, i: number): Clock {
  const midnight = is(words, i, 'midnight');
  const fields: Fields = { hour: part(words, midnight ? 24 : 12, i), minute: part(words, 0, i) };
  const zone = readZone(words, i + 1, true);
  if (zone) fields.zone = zone.part;
  return { last: zone?.last ?? i, fields, sure: true };
}

interface Hour {
  readonly last: number;
  readonly hour: Part<number>;
  readonly minute?: Part<number>;
  readonly second?: Part<number>;
  readonly half?: 'am' | 'pm';
  readonly military?: true;
  /** The word "hours" is part of it. */
  readonly tied?: true;
}

/** "5", "5:30", "7.30", "1700", "5pm", "5:30p.m."; a number alone is left to what stands behind it. */
function readHour(words: TimeWords, i: number): Hour | undefined {
  if (has(words, i, W.cardinal)) {
    const value = timeAt(words, i).cardinal!;
    const spoken =
      value >= 1 &&
      value <= 12 &&
      (is(words, i + 1, "o'clock", 'p.m.', 'a.m.', 'pm') || partBehind(words, i + 1) !== undefined);
    return spoken ? { last: i, hour: part(words, value, i) } : undefined;
  }
  if (!has(words, i, W.digits | W.mixed)) return undefined;
  const text = wordAt(words, i)!;
  if (text.length < 3 && !has(words, i + 1, W.clock) && !is(words, i + 1, 'in', 'at') && isPlainHour(text))
    return undefined;
  const { number } = timeAt(words, i);
  if (text.length === 4 && number >= 0) {
    const hour = Math.floor(number / 100);
    const minute = number % 100;
    if (hour > 24 || minute > 59) return undefined;
    return { last: i, hour: part(words, hour, i), minute: part(words, minute, i), military: true };
  }
  // The banks' "1H24" is half a year
  if (spellingAt(words, i)![1] === 'H') return undefined;
  const match = /^(\d{1,2})(?:[:.h](\d\d)(?::(\d\d))?)?(?:(a|p)m?|hrs?|h)?$/.exec(text);
  if (!match) return militaryTied(words, i, text);
  const dotted = text.includes('.');
  const minute = match[2] === undefined ? undefined : Number(match[2]);
  if (minute !== undefined && minute > 59) return undefined;
  let last = i;
  let half: 'am' | 'pm' | undefined;
  if (match[4]) {
    half = match[4] === 'a' ? 'am' : 'pm';
    if (!text.endsWith('m')) {
      if (!is(words, i + 1, '.') || !is(words, i + 2, 'm')) return undefined;
      last = is(words, i + 3, '.') ? i + 3 : i + 2;
    }
  }
  if (dotted && !half && !readHalf(words, i + 1) && !dottedIsTime(words, i, match[1]!, match[2])) return undefined;
  const found: Hour = { last, hour: part(words, Number(match[1]), i) };
  return {
    ...found,
    ...(minute !== undefined && text.endsWith('s') && { tied: true as const }),
    ...(minute !== undefined && { minute: part(words, minute, i) }),
    ...(match[3] !== undefined && { second: part(words, Number(match[3]), i) }),
    ...(half && { half }),
  };
}

/** "5" or "17": no time of day without a word behind it that says so. */
function isPlainHour(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 48 && last <= 57;
}

/** "0600hrs", "1830h". */
function militaryTied(words: TimeWords, i: number, text: string): Hour | undefined {
  const match = /^([01]\d|2[0-4])([0-5]\d)(?:h|hrs?|z)$/.exec(text);
  if (!match) return undefined;
  return { last: i, hour: part(words, Number(match[1]), i), minute: part(words, Number(match[2]), i), tied: true };
}

/** What trains, plays and matches do at an hour; shares open and close at prices. */
const BEGINS = new Set(
  'starts start started begins begin began leaves leave departs depart departed sails arrives arrive arrived'.split(
    ' ',
  ),
);

/** A unit or a currency behind a number. */
function isPriced(words: TimeWords, i: number): boolean {
  return kindAt(words, i) === 'word' && !FUNCTION_WORDS.has(wordAt(words, i)!);
}

/** "at 11.40 on Saturday", "At 11.40, the": a time; "at 11.40 euros" and "closed at 11.40" are prices. */
function dottedIsTime(words: TimeWords, i: number, hour: string, minute: string | undefined): boolean {
  if (minute === undefined || Number(hour) > 24 || !is(words, i - 1, 'at', 'until', 'from', 'by')) return false;
  // "The train leaves at 18.30"
  if (is(words, i - 1, 'at') && BEGINS.has(wordAt(words, i - 2) ?? '') && !isPriced(words, i + 1)) return true;
  if (isCapital(words, i - 1) && is(words, i + 1, ',')) return true;
  if (
    has(words, i + 1, W.weekday | W.deictic) ||
    is(words, i + 1, 'local') ||
    zones.has(spellingAt(words, i + 1) ?? '')
  )
    return true;
  return is(words, i + 1, 'on') && (has(words, i + 2, W.weekday | W.month | W.digits) || is(words, i + 2, 'the'));
}

/** "p.m.", "PM", "a.m". */
function readHalf(words: TimeWords, i: number): { last: number; half: 'am' | 'pm' } | undefined {
  const word = wordAt(words, i);
  if (word === 'p.m.' || word === 'pm') return { last: i, half: 'pm' };
  if (word === 'a.m.' || word === 'am') return { last: i, half: 'am' };
  if ((word === 'p' || word === 'a') && is(words, i + 1, '.') && is(words, i + 2, 'm'))
    return { last: i + 2, half: word === 'p' ? 'pm' : 'am' };
  return undefined;
}

/** "in the morning", "at night". */
function partBehind(words: TimeWords, i: number): { last: number; half: 'am' | 'pm' } | undefined {
  if (is(words, i, 'in') && is(words, i + 1, 'the') && is(words, i + 2, 'morning', 'afternoon', 'evening'))
    return { last: i + 2, half: is(words, i + 2, 'morning') ? 'am' : 'pm' };
  return is(words, i, 'at') && is(words, i + 1, 'night') ? { last: i + 1, half: 'pm' } : undefined;
}

const REGIONS = new Set(
  'eastern central mountain pacific local atlantic british moscow greenwich alaska hawaii'.split(' '),
);

/** "EST", "GMT", "local time", "Eastern Daylight Time", "(GMT)", "Moscow time". */
function readZone(words: TimeWords, i: number, afterTime: boolean): { last: number; part: Part<string> } | undefined {
  if (zones.has(spellingAt(words, i) ?? '')) return { last: i, part: part(words, spellingAt(words, i)!, i) };
  if (!afterTime) return undefined;
  const paren = is(words, i, '(') ? 1 : 0;
  if (paren && zones.has(spellingAt(words, i + 1) ?? '')) {
    for (let k = i + 2; k <= i + 4; k++)
      if (is(words, k, ')')) return { last: k, part: part(words, textOf(words, i + 1, k - 1), i + 1, k - 1) };
    return undefined;
  }
  // "1800 local (1500 GMT)"
  if (is(words, i, 'local') && is(words, i + 1, '(', ',', '.', ')', '/'))
    return { last: i, part: part(words, spellingAt(words, i)!, i) };
  const region = REGIONS.has(wordAt(words, i) ?? '') || (isCapital(words, i) && classesAt(words, i) === 0);
  if (!region) return undefined;
  const middle = is(words, i + 1, 'standard', 'daylight', 'summer', 'mean') ? i + 1 : i;
  if (!is(words, middle + 1, 'time')) {
    // "9:30 a.m. Eastern", but not "7 p.m. Pacific Theater"
    const short = is(words, i, 'eastern', 'central', 'mountain', 'pacific') && isCapital(words, i);
    return short && kindAt(words, i + 1) !== 'word' && !isDash(words, i + 1)
      ? { last: i, part: part(words, spellingAt(words, i)!, i) }
      : undefined;
  }
  return {
    last: middle + 1,
    part: part(words, textOf(words, i, middle + 1), i, middle + 1),
  };
}

function textOf(words: TimeWords, first: number, last: number): string {
  return words.text.slice(words.tokens.starts[first]!, words.tokens.ends[last]!);
}
