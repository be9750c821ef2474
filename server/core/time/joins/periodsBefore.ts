/** Ordinals that a century or a quarter behind the last of them explains: "the 18th and 19th centuries", "from the 12th to the 15th century". */

import { type Draft, drafted } from '../draft.ts';
import { readOrdinal } from '../numbers.ts';
import { century } from '../patterns/century.ts';
import { quarter } from '../patterns/quarter.ts';
import type { Part, PeriodForm } from '../timeForm.ts';
import { hasSoon, is, type TimeWords } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';
import { type Join, joiner, LONGEST } from './joiner.ts';

interface Numbered {
  readonly first: number;
  readonly last: number;
  readonly number: Part<number>;
  readonly join: Join | undefined;
}

/** How far behind an ordinal the noun may stand that the last of a list has. */
const NOUN_REACH = 16;

/** Undefined where `i` begins no such list. */
export function periodsBefore(words: TimeWords, i: number, start: number): Draft[] | undefined {
  if (!hasSoon(words, i + 1, NOUN_REACH, W.unit)) return undefined;
  const before: Numbered[] = [];
  let at = i;
  let first = start;
  let join: Join | undefined;
  while (before.length < LONGEST) {
    const ordinal = readOrdinal(words, at);
    if (!ordinal) return undefined;
    const next = joiner(words, ordinal.last + 1);
    if (!next) return before.length > 0 ? withNoun(words, before, at, first, join!) : undefined;
    before.push({ first, last: ordinal.last, number: ordinal.part, join });
    join = next.join;
    first = next.next;
    at = is(words, first, 'the') ? first + 1 : first;
  }
  return undefined;
}

/** The last of the list, and what it tells of those before it; a quarter has a sister, a "first half" is no list of halves. */
function withNoun(
  words: TimeWords,
  before: readonly Numbered[],
  at: number,
  first: number,
  join: Join,
): Draft[] | undefined {
  const last = century(words, at, first) ?? quarter(words, at, first);
  const form = last?.form as PeriodForm | undefined;
  if (!last || !form?.number || form.period === 'half') return undefined;
  const sign = Math.sign(form.number.value);
  if (form.period === 'quarter' && before.some(({ number }) => number.value > 4)) return undefined;
  const others = before.map(({ first, last, number, join }) =>
    drafted(first, last, 'DATE', { ...form, number: { ...number, value: number.value * sign } }, undefined, join),
  );
  return [...others, { ...last, joined: join }];
}
