/** Hours that the second of two explains: "5-6 p.m.", "9 to 11 a.m.", "19:00–03:00 GMT". */

import { type Draft, drafted } from '../draft.ts';
import { clockTime } from '../patterns/clock.ts';
import type { ClockForm } from '../timeForm.ts';
import { has, is, isDash, numberAt, part, type TimeWords, wordAt } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';
import type { Joiner } from './joiner.ts';

/** "5-6 p.m.", "9 to 11 a.m.", "at 5 and 6 p.m." */
export function hoursBefore(words: TimeWords, i: number, { next: at, join }: Joiner): Draft[] | undefined {
  const hour = numberAt(words, i);
  if (!(hour >= 0 && hour <= 24)) return minutesBefore(words, i, at);
  const clock = clockTime(words, at, at);
  const form = clock?.form as ClockForm | undefined;
  if (!clock || !form?.hour || !form.half) return undefined;
  const first: ClockForm = {
    kind: 'clock',
    hour: part(words, hour, i),
    half: halfBefore(hour, form),
    ...(form.on && { on: form.on }),
    ...(form.zone && { zone: form.zone }),
  };
  const joined = is(words, i - 1, 'between') ? 'range' : join;
  return [drafted(i, i, 'TIME', first), { ...clock, joined }];
}

/** "11 to 1 p.m." begins in the morning. */
function halfBefore(hour: number, { hour: end, half = 'am' }: ClockForm): 'am' | 'pm' {
  return half === 'pm' && end && hour > end.value && hour < 12 ? 'am' : half;
}

/** "19:00–03:00 GMT", "10:00-18:00hrs": what tells that the second is a time of day tells it of the first. */
function minutesBefore(words: TimeWords, i: number, at: number): Draft[] | undefined {
  const match = has(words, i, W.mixed) ? /^([01]?\d|2[0-4]):([0-5]\d)$/.exec(wordAt(words, i)!) : null;
  const clock = match && isDash(words, i + 1) ? clockTime(words, at, at) : undefined;
  const form = clock?.form as ClockForm | undefined;
  if (!match || !clock || !form?.minute) return undefined;
  const hour = Number(match[1]);
  const { start, end } = part(words, 0, i);
  const first: ClockForm = {
    kind: 'clock',
    hour: { value: hour, start, end: end - 3 },
    minute: { value: Number(match[2]), start: end - 2, end },
    ...(form.half && hour <= 12 && { half: halfBefore(hour, form) }),
    ...(form.on && { on: form.on }),
    ...(form.zone && { zone: form.zone }),
  };
  return [drafted(i, i, 'TIME', first), { ...clock, joined: 'range' }];
}
