/** So many from the start of a stretch: "the first Friday of July", "the last week of March", "the first nine months of 2020". */

import { type Draft, drafted, type Pattern } from '../draft.ts';
import { readCount, readOrdinal } from '../numbers.ts';
import type { NthForm, Part, SetForm, TimeForm } from '../timeForm.ts';
import { has, is, isHyphen, part, type TimeWords, timeAt, wordAt } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';
import { readWeekday } from './parts.ts';
import { lastIsVerb } from './within.ts';

/** `core` reads the larger stretch. */
export function nth(core: Pattern): Pattern {
  return (words, i, start) => {
    const number = readPosition(words, i);
    if (!number) return undefined;
    const at = number.last + 1;
    const span = spanOfUnits(words, at, start, number.part.value, core);
    if (span) return span;
    const weekday = readWeekday(words, at);
    const unit = weekday ? 'day' : timeAt(words, at).unit;
    if (
      !unit ||
      unit === 'quarter' ||
      unit === 'century' ||
      unit === 'millennium' ||
      unit === 'second' ||
      wordAt(words, at)!.endsWith('s')
    )
      return undefined;
    // "last year in" is no last year of something
    const inMonth = weekday !== undefined && start < i;
    if (!is(words, at + 1, 'of') && !(is(words, at + 1, 'in') && (number.part.value > 0 || inMonth))) return undefined;
    if (number.part.value < 0 && start === i) return undefined;
    if (weekday && is(words, at + 2, 'each', 'every')) {
      const set: SetForm = { kind: 'set', unit: 'month', weekday: weekday.part.value };
      return has(words, at + 3, W.unit | W.month) ? drafted(start, at + 3, 'SET', set) : undefined;
    }
    const within = readInner(words, at + 2, core);
    if (!within) return undefined;
    const form: NthForm = {
      kind: 'nth',
      unit,
      number: number.part,
      ...(weekday && { weekday: weekday.part.value }),
      within: within.form,
    };
    return drafted(start, within.last, 'DATE', form);
  };
}

function readPosition(words: TimeWords, i: number): { last: number; part: Part<number> } | undefined {
  if (is(words, i, 'last') && lastIsVerb(words, i)) return undefined;
  if (is(words, i, 'last', 'final', 'closing')) return { last: i, part: part(words, -1, i) };
  if (is(words, i, 'opening')) return { last: i, part: part(words, 1, i) };
  return readOrdinal(words, i);
}

function readInner(words: TimeWords, i: number, core: Pattern): { last: number; form: TimeForm } | undefined {
  const draft = core(words, is(words, i, 'the') ? i + 1 : i, i);
  if (draft?.type !== 'DATE' || draft.form.kind === 'vague') return undefined;
  return { last: draft.last, form: draft.form };
}

/** "the first nine months", "the first two years of the 1990s": a length. */
function spanOfUnits(words: TimeWords, at: number, start: number, position: number, core: Pattern): Draft | undefined {
  if (position !== 1 && position !== -1) return undefined;
  const count = readCount(words, at);
  if (!count || is(words, at, 'a', 'an')) return undefined;
  const unit = timeAt(words, count.last + 1).unit;
  if (!unit || isHyphen(words, count.last + 1) || !wordAt(words, count.last + 1)!.endsWith('s')) return undefined;
  const of = is(words, count.last + 2, 'of') ? readInner(words, count.last + 3, core) : undefined;
  const last = of?.form.kind === 'calendar' ? of.last : count.last + 1;
  return drafted(start, last, 'DURATION', { kind: 'duration', unit, ...(count.count && { count: count.count }) });
}
