/** Times of day: "5:30 p.m. EST", "1700 GMT", "noon Saturday", "Friday morning", "Monday 5 p.m.". */

import type { Pattern } from '../draft.ts';
import { has, hasSoon, is, isCapital, isDash, part, spellingAt, type TimeWords, timeAt, wordAt } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';
import { type ClockFields, clockDraft } from './clockDraft.ts';
import { dayLike } from './dayLike.ts';
import { partBehind, readHalf, readHour } from './hour.ts';
import { readSpokenTime, type SpokenTime } from './spokenTime.ts';
import { readZone } from './zone.ts';

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
    return middle ? undefined : clockDraft(day.first, day.last + 1, { part: found, on: day.form });
  }
  const clock = readClock(words, day.last + 1);
  return clock?.sure && !is(words, day.last + 1, 'midnight', 'noon')
    ? clockDraft(day.first, clock.last, { ...clock.fields, on: day.form })
    : undefined;
};

interface Clock {
  readonly last: number;
  readonly fields: ClockFields;
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
  return joins ? clockDraft(i, day.last, { ...clock.fields, on: day.form }) : clockDraft(i, clock.last, clock.fields);
};

const TIED_BEFORE = /[\p{L}\p{N}/.:@#=_$£€+]/u;
const TIED_BEHIND = /[\p{N}@#=_%]/u;

function pieceOfLonger(words: TimeWords, first: number, last: number): boolean {
  const before = words.text[words.tokens.starts[first]! - 1] ?? ' ';
  const after = words.text[words.tokens.ends[last]!] ?? ' ';
  return (before !== ' ' && TIED_BEFORE.test(before)) || (after !== ' ' && TIED_BEHIND.test(after));
}

function readClock(words: TimeWords, i: number): Clock | undefined {
  if (has(words, i, W.noon)) return namedHour(words, i);
  const spoken = has(words, i, W.openCount | W.unit | W.cardinal | W.digits) ? readSpokenTime(words, i) : undefined;
  if (spoken) return spokenClock(words, spoken);
  const digits = readHour(words, i);
  if (!digits) return undefined;
  const half = digits.half ? undefined : readHalf(words, digits.last + 1);
  const fields: ClockFields = { hour: digits.hour };
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
  if (!sure && is(words, last + 1, 'hours', 'hrs', 'hr') && digits.minute !== undefined) {
    last++;
    sure = true;
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
  const fields: ClockFields = { hour: part(words, midnight ? 24 : 12, i), minute: part(words, 0, i) };
  const zone = readZone(words, i + 1, true);
  if (zone) fields.zone = zone.part;
  return { last: zone?.last ?? i, fields, sure: true };
}
