/** Words that point from the article's day: today, yesterday, the day after tomorrow; and the days beside another day. */

import { type Draft, drafted, type Pattern } from '../draft.ts';
import { has, is, isCapital, kindAt, part, spellingAt, type TimeWords, wordAt } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['overmorrow', 2],
]);

export const deictic: Pattern = (words, i, start) => {
  const days = has(words, i, W.deictic) ? DAYS.get(wordAt(words, i)!) : undefined;
  if (days !== undefined) return isName(words, i) ? undefined : draft(words, i, i, days, i);
  // "the day before yesterday", "day after tomorrow"; with capitals it is the title of a work
  if (!is(words, i, 'day') || !is(words, i + 1, 'before', 'after')) return undefined;
  if (isCapital(words, i) && isCapital(words, i + 2)) return undefined;
  const from = DAYS.get(wordAt(words, i + 2) ?? '');
  const step = is(words, i + 1, 'before') ? -1 : 1;
  return from === undefined ? undefined : draft(words, start, i + 2, from + step, i);
};

/** "USA Today", "the Today programme": a capital behind a capital or an article. */
function isName(words: TimeWords, i: number): boolean {
  if (isCapital(words, i) && is(words, i - 1, 'the') && kindAt(words, i + 1) === 'word') return true;
  return (
    isCapital(words, i) &&
    isCapital(words, i - 1) &&
    spellingAt(words, i - 1) !== spellingAt(words, i - 1)!.toLowerCase() &&
    !spellingAt(words, i - 1)!.endsWith('.')
  );
}

function draft(words: TimeWords, first: number, last: number, days: number, countFirst: number): Draft {
  const count = part(words, days, countFirst, last);
  return drafted(first, last, 'DATE', { kind: 'offset', unit: 'day', count, from: 'document', whole: true });
}
