/** Years that share one era: "499 to 450 BC", "between AD 536 and 540". */

import { type Draft, drafted } from '../draft.ts';
import { readEraYear } from '../patterns/parts.ts';
import type { CalendarForm } from '../timeForm.ts';
import { is, numberAt, part, type TimeWords } from '../timeWords.ts';
import { mayBeDay } from './daysAfter.ts';
import { type Joiner, joiner } from './joiner.ts';

/** "499 to 450 BC". */
export function eraBefore(words: TimeWords, i: number, { next, join }: Joiner): Draft[] | undefined {
  if (is(words, i + 1, ',') || is(words, i - 1, 'ad', 'a.d.')) return undefined;
  const year = numberAt(words, i);
  const era = year >= 1 ? readEraYear(words, next) : undefined;
  if (!era || era.part.value > 0) return undefined;
  const form: CalendarForm = { kind: 'calendar', year: part(words, 1 - year, i), yearInferred: 'era' };
  return [
    drafted(i, i, 'DATE', form),
    drafted(next, era.last, 'DATE', { kind: 'calendar', year: era.part }, undefined, join),
  ];
}

/** "between AD 536 and 540". */
export function eraYearsAfter(words: TimeWords, draft: Draft): Draft[] {
  const join = is(words, draft.first, 'ad', 'a.d.') ? joiner(words, draft.last + 1) : undefined;
  const value = join ? numberAt(words, join.next) : Number.NaN;
  if (!join || !(value >= 1 && value < 1000) || !(mayBeDay(words, join.next) || is(words, draft.first - 1, 'between')))
    return [draft];
  const form: CalendarForm = { kind: 'calendar', year: part(words, value, join.next), yearInferred: 'era' };
  return [draft, drafted(join.next, join.next, 'DATE', form, undefined, join.join)];
}
