/** A number of units that was read, and what it becomes: a length of time, or a point in time by "ago", "later", "from now". */

import { type Draft, drafted } from '../draft.ts';
import type { DurationForm, Modifier, OffsetForm, Part, Unit } from '../timeForm.ts';
import { has, is, isDash, joinedToNext, kindAt, spellingAt, type TimeWords, wordAt } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';
import { dayLike } from './dayLike.ts';
import { readWithin } from './within.ts';

/** The unit is the token at `last`. */
export interface Amount {
  readonly words: TimeWords;
  readonly first: number;
  readonly last: number;
  readonly unit: Unit;
  readonly count: Part<number> | undefined;
  readonly hyphen: boolean;
  readonly mod: Modifier | undefined;
}

export function duration(amount: Amount): Draft {
  const { unit, count } = amount;
  const form: DurationForm = count ? { kind: 'duration', unit, count } : { kind: 'duration', unit };
  return drafted(amount.first, amount.last, 'DURATION', form, amount.mod);
}

/** "ago", "later", "earlier", "before", "from now": the quantity becomes a point in time. */
export function pointInTime(amount: Amount): Draft | undefined {
  const { words, last } = amount;
  const next = wordAt(words, last + 1);
  if (next === undefined) return undefined;
  if (next === 'ago') return fromDay(amount, last + 2, -1) ?? offset(amount, last + 1, -1, 'document');
  if (next === 'back' && !is(words, last + 2, 'to', 'in', 'from', 'at', 'on', 'into'))
    return offset(amount, last + 1, -1, 'document');
  if (next === 'hence') return offset(amount, last + 1, 1, 'document');
  if (next === 'from')
    return is(words, last + 2, 'now') ? offset(amount, last + 2, 1, 'document') : fromDay(amount, last + 2, 1);
  // "a week today"
  if ((next === 'today' || next === 'tomorrow') && (amount.unit === 'week' || amount.unit === 'fortnight'))
    return fromDay(amount, last + 1, 1);
  if (next === 'on' && (amount.unit === 'week' || amount.unit === 'fortnight') && has(words, last + 2, W.weekday))
    return fromDay(amount, last + 2, 1);
  const time = endOfTime(words, last + 1);
  if (time > 0) return is(words, amount.first - 1, 'in') ? offset(amount, time, 1, 'document') : undefined;
  if (next === 'later' || next === 'afterwards' || next === 'afterward' || next === 'thereafter')
    return offset(amount, last + 1, 1, 'narrative');
  if (next === 'earlier' || next === 'previously' || next === 'beforehand')
    return offset(amount, last + 1, -1, 'narrative');
  if (next === 'before' || next === 'prior' || next === 'after') {
    const sign = next === 'after' ? 1 : -1;
    if (!/^[\p{L}\p{N}“"‘']/u.test(spellingAt(words, last + 2) ?? ''))
      return offset(amount, last + 1, sign, 'narrative');
  }
  return undefined;
}

/** Behind "three weeks" the last token of "' time"; -1 for other words. */
function endOfTime(words: TimeWords, i: number): number {
  if (kindAt(words, i) !== 'possessive' && !is(words, i, "'", '’')) return -1;
  return is(words, i + 1, 'time') ? i + 1 : -1;
}

/** "a week ago Monday", "a year ago this month", "two days from tomorrow", "a week on Saturday". */
function fromDay(amount: Amount, i: number, sign: 1 | -1): Draft | undefined {
  const { words, unit } = amount;
  if (!amount.count || isShort(unit)) return undefined;
  const day = has(words, i, W.weekday | W.deictic | W.shift) ? dayLike(words, i, i) : undefined;
  const base = day ?? (sign < 0 ? readWithin(words, i) : undefined);
  if (!base || kindAt(words, base.last + 1) === 'possessive') return undefined;
  if (isDash(words, base.last + 1) && joinedToNext(words, base.last)) return undefined;
  const draft = offset(amount, base.last, sign, 'document');
  return { ...draft, form: { ...(draft.form as OffsetForm), base: base.form } };
}

function isShort(unit: Unit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}

function offset(amount: Amount, last: number, sign: 1 | -1, from: 'document' | 'narrative'): Draft {
  const count = amount.count && { ...amount.count, value: amount.count.value * sign };
  const form: OffsetForm = {
    kind: 'offset',
    unit: amount.unit,
    ...(count ? { count } : { direction: sign < 0 ? ('past' as const) : ('future' as const) }),
    from,
    whole: false,
  };
  return drafted(amount.first, last, isShort(amount.unit) ? 'TIME' : 'DATE', form, amount.mod);
}
