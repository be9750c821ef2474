/** What goes on from an expression: "June 3–6, 2020", "Jan. 3, 5 and 9", "1998–99". */

import { type Draft, drafted } from '../draft.ts';
import type { Part } from '../timeForm.ts';
import { is, isDash, joinedToNext, numberAt, part, type TimeWords, wordAt } from '../timeWords.ts';
import { daysAfter } from './daysAfter.ts';
import { eraYearsAfter } from './eraYears.ts';

/** The expression itself and those that go on from it: "June 3–6, 2020", "1998–99". */
export function joinedAfter(words: TimeWords, draft: Draft): Draft[] {
  if (draft.form.kind !== 'calendar') return [draft];
  const { form } = draft;
  if (form.year && !form.month && !form.yearInferred) return yearsAfter(words, draft, form.year);
  if (!form.day || form.year || form.within) return [draft];
  return daysAfter(words, draft, form);
}

function yearsAfter(words: TimeWords, draft: Draft, year: Part<number>): Draft[] {
  if (year.value < 1000) return eraYearsAfter(words, draft);
  const at = draft.last + 2;
  const bound =
    (isDash(words, draft.last + 1) || is(words, draft.last + 1, '/')) &&
    joinedToNext(words, draft.last) &&
    joinedToNext(words, draft.last + 1);
  const short = numberAt(words, at);
  if (!bound || wordAt(words, at)?.length !== 2 || !(short >= 0) || isDash(words, at + 1)) return [draft];
  const turns = short === 0 && year.value % 100 === 99;
  if (short <= year.value % 100 && !turns) return [draft];
  const value = Math.floor(year.value / 100) * 100 + short + (turns ? 100 : 0);
  return [
    draft,
    drafted(
      at,
      at,
      'DATE',
      { kind: 'calendar', year: part(words, value, at), yearInferred: 'century' },
      undefined,
      'range',
    ),
  ];
}
