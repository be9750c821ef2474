/** A number of units that was read, and what it becomes: a length of time, or a point in time by "ago", "later", "from now". */

import type { Draft } from '../draft.ts';
import type { DurationForm, Modifier, OffsetForm, Part, Unit } from '../timeForm.ts';
import { is, part, type TimeWords } from '../timeWords.ts';

/** The unit is the token at `last`. */
export interface Amount {
  readonly words: TimeWords;
  readonly first: number;
  readonly last: number;
  readonly unit: Unit;
  readonly count?: Part<number>;
  readonly hyphen: boolean;
  readonly mod: Modifier | undefined;
}

export function duration(amount: Amount): Draft {
  const form: DurationForm = { kind: 'duration', unit: amount.unit, ...(amount.count && { count: amount.count }) };
  return { first: amount.first, last: amount.last, type: 'DURATION', form, ...(amount.mod && { mod: amount.mod }) };
}

/** "ago", "later", "earlier", "before", "from now": the quantity becomes a point in time. */
export function pointInTime(amount: Amount): Draft | undefined {
  const { words, last } = amount;
  const next = words.lower[last + 1];
  if (next === undefined) return undefined;
  if (next === 'ago' || (next === 'back' && !is(words, last + 2, 'to', 'in', 'from', 'at', 'on', 'into')))
    return offset(amount, last + 1, -1, 'document');
  if (next === 'hence') return offset(amount, last + 1, 1, 'document');
  if (next === 'from') return fromPoint(amount);
  if (next === 'later' || next === 'afterwards' || next === 'afterward' || next === 'thereafter')
    return offset(amount, last + 1, 1, 'narrative');
  if (next === 'earlier' || next === 'previously' || next === 'beforehand')
    return offset(amount, last + 1, -1, 'narrative');
  if (
    (next === 'before' || next === 'prior' || next === 'after') &&
    !/^[\p{L}\p{N}“"‘']/u.test(words.tokens.words[last + 2] ?? '')
  )
    return offset(amount, last + 1, next === 'after' ? 1 : -1, 'narrative');
  return undefined;
}

/** "two weeks from now", "two days from tomorrow". */
function fromPoint(amount: Amount): Draft | undefined {
  const { words, last } = amount;
  if (is(words, last + 2, 'now', 'today')) return offset(amount, last + 2, 1, 'document');
  const day = is(words, last + 2, 'tomorrow') ? 1 : is(words, last + 2, 'yesterday') ? -1 : undefined;
  if (day === undefined) return undefined;
  const draft = offset(amount, last + 2, 1, 'document');
  const base: OffsetForm = {
    kind: 'offset',
    unit: 'day',
    count: part(words, day, last + 2),
    from: 'document',
    whole: true,
  };
  return { ...draft, form: { ...(draft.form as OffsetForm), base } };
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
  const time = amount.unit === 'hour' || amount.unit === 'minute' || amount.unit === 'second';
  return { first: amount.first, last, type: time ? 'TIME' : 'DATE', form, ...(amount.mod && { mod: amount.mod }) };
}
