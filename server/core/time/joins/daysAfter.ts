/** Days that go on from a month before them: "June 3–6", "Jan. 3, 5 and 9, 2020". */

import { type Draft, drafted } from '../draft.ts';
import { countsSomething, readDayNumber, readYear } from '../patterns/parts.ts';
import type { CalendarForm } from '../timeForm.ts';
import { has, is, isContentWord, isDash, joinedToNext, kindAt, type TimeWords, wordAt } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';
import { joiner, LONGEST } from './joiner.ts';

const LETTER = /^\p{L}/u;

export function daysAfter(words: TimeWords, draft: Draft, form: CalendarForm): Draft[] {
  if (!joiner(words, draft.last + 1)) return [draft];
  const found: Draft[] = [];
  const spelled = LETTER.test(words.text[words.tokens.starts[words.origin]! + form.day!.start]!);
  let at = draft.last + 1;
  let closed = false;
  while (found.length < LONGEST && !closed) {
    const join = joiner(words, at);
    if (!join) break;
    const next = is(words, join.next, 'the') ? join.next + 1 : join.next;
    const day = readDayNumber(words, next);
    // "on the 28th and 30th", but not "on the 28th and 3 people"
    if (!form.month && !has(words, next, W.mixed)) break;
    if (!day || day.part.value > 31 || !mayBeDay(words, day.last) || isSpelled(words, next) !== spelled) break;
    closed = !is(words, at, ',') || join.next > at + 1;
    found.push(
      drafted(
        next,
        day.last,
        'DATE',
        { ...(form.month && { month: form.month }), kind: 'calendar', day: day.part },
        undefined,
        join.join,
      ),
    );
    at = day.last + 1;
  }
  // A comma alone binds no list: "On May 3, 5 people died".
  if (!closed) return [draft];
  const last = found.at(-1)!;
  const yearAt = is(words, last.last + 1, ',', 'of') ? last.last + 2 : last.last + 1;
  const year = readYear(words, yearAt);
  if (!year || has(words, yearAt, W.cardinal)) return [draft, ...found];
  const yearInferred = year.two ? 'short' : 'whole';
  const dated = [draft, ...found].map(
    (d): Draft => ({ ...d, form: { ...(d.form as CalendarForm), year: year.part, yearInferred } }),
  );
  const whole: CalendarForm = { ...(last.form as CalendarForm), year: year.part, ...(year.two && { yearInferred }) };
  return [...dated.slice(0, -1), { ...last, last: year.last, form: whole }];
}

/** "on 1 May and the third": another way of writing is another thing. */
function isSpelled(words: TimeWords, i: number): boolean {
  return kindAt(words, i) === 'word';
}

/** The number that ends at `last` counts nothing and is no hour. */
export function mayBeDay(words: TimeWords, last: number): boolean {
  const next = wordAt(words, last + 1);
  if (next === undefined || kindAt(words, last + 1) === 'mark')
    return !['%', '$', ':', '/'].includes(next ?? '') && !(isDash(words, last + 1) && joinedToNext(words, last));
  if (
    has(words, last + 1, W.month | W.unit | W.noon) ||
    countsSomething(words, last) ||
    is(words, last + 1, 'p.m.', 'a.m.', 'pm', 'am')
  )
    return false;
  // a noun would be what the number counts
  return !isContentWord(words, last + 1) || is(words, last + 1, 'last', 'this', 'next', 'following');
}
