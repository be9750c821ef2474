/** Weeks and weekends of a day: "the week of March 6", "the weekend of 8-9 March", "w/c 3 March". */

import { type Draft, drafted, type Pattern } from '../draft.ts';
import { has, is, isDash, joinedToNext, numberAt, type TimeWords, wordAt } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';

/** "the week of March 6", "the weekend of 7 June" take the day from another pattern. */
export function weekOf(readDay: Pattern): Pattern {
  return (words, i, start) => {
    const short = weekCommencing(words, i, readDay);
    if (short) return short;
    const unit = is(words, i, 'week', 'weekend') ? wordAt(words, i)! : undefined;
    if (!unit || !is(words, i + 1, 'of', 'ending', 'beginning', 'starting', 'commencing', 'ended')) return undefined;
    const at = is(words, i + 2, 'the') ? i + 3 : i + 2;
    const day = readDay(words, behindFirst(words, at), i + 2);
    if (day?.form.kind !== 'calendar' || !day.form.day) return undefined;
    const last = day.last === at + 1 ? lastOfDays(words, day.last) : day.last;
    return drafted(start, last, 'DATE', {
      kind: 'period',
      period: unit === 'week' ? 'week' : 'weekend',
      within: day.form,
    });
  };
}

/** "8-9 March": the day before the month tells the weekend, too. */
function behindFirst(words: TimeWords, at: number): number {
  const joined = has(words, at, W.digits) && isDash(words, at + 1) && joinedToNext(words, at);
  return joined && has(words, at + 2, W.digits) && has(words, at + 3, W.month) ? at + 2 : at;
}

/** "March 8-9": with the second day. */
function lastOfDays(words: TimeWords, last: number): number {
  const joined = isDash(words, last + 1) && joinedToNext(words, last) && joinedToNext(words, last + 1);
  return joined && numberAt(words, last + 2) === numberAt(words, last) + 1 ? last + 2 : last;
}

/** "w/c 3 March", "w/e 9 March": the week that begins or ends with that day. */
function weekCommencing(words: TimeWords, i: number, readDay: Pattern): Draft | undefined {
  if (!is(words, i, 'w') || !is(words, i + 1, '/') || !is(words, i + 2, 'c', 'e') || !joinedToNext(words, i))
    return undefined;
  const day = readDay(words, i + 3, i + 3);
  if (day?.form.kind !== 'calendar' || !day.form.day) return undefined;
  return drafted(i, day.last, 'DATE', { kind: 'period', period: 'week', within: day.form });
}
