/** Decades: "1990s", "the '80s", "the nineties", "480s BC". */

import type { Pattern } from '../draft.ts';
import { has, is, isDash, joinedToNext, look, numberAt, part, type TimeWords, wordAt } from '../timeWords.ts';
import { decadeWords } from '../vocabulary.ts';
import { WordClass as W } from '../wordClass.ts';
import type { Read } from './parts.ts';
import { periodDraft as draft } from './periodDraft.ts';

/** "1990s", "the '80s", "the nineties", "480s BC". */
export const decade: Pattern = (words, i, start) => {
  const read = readDecade(words, i, start < i);
  if (!read) return undefined;
  // "the 1600s" are a century, "the 2000s" ten years
  const first = read.part.value;
  if (first >= 1000 && first < 2000 && first % 100 === 0)
    return draft(start, read.last, { period: 'century', number: { ...read.part, value: first / 100 + 1 } });
  return draft(start, read.last, { period: 'decade', number: read.part });
};

function readDecade(words: TimeWords, i: number, definite: boolean): Read<number> | undefined {
  if (has(words, i, W.mixed)) {
    const match = /^(\d{1,3}0)s$/.exec(wordAt(words, i)!);
    if (!match) return undefined;
    const first = Number(match[1]);
    if (first < 100 && !definite && !is(words, i - 1, 'early', 'late', 'mid', 'in') && !isDash(words, i - 1))
      return undefined;
    if (is(words, i + 1, 'bc', 'b.c.', 'bce')) return { last: i + 1, part: part(words, -first, i, i + 1) };
    return first < 1000 && first >= 100 ? undefined : { last: i, part: part(words, first, i) };
  }
  if (has(words, i, W.digits)) {
    // "1990's", "the 90's"
    const first = numberAt(words, i);
    const short = first >= 20 && first < 100 && (definite || is(words, i - 1, 'early', 'late', 'mid', '-'));
    if (
      ((first >= 1000 && first <= 2090) || short) &&
      first % 10 === 0 &&
      is(words, i + 1, "'") &&
      is(words, i + 2, 's') &&
      joinedToNext(words, i) &&
      joinedToNext(words, i + 1)
    )
      return { last: i + 2, part: part(words, first, i, i + 2) };
    return undefined;
  }
  if (is(words, i, "'", '‘', '’') && joinedToNext(words, i)) {
    const match = /^(\d0)s$/.exec(wordAt(words, i + 1) ?? '');
    return match ? { last: i + 1, part: part(words, Number(match[1]), i, i + 1) } : undefined;
  }
  const century = is(words, i, 'nineteen', 'eighteen') ? (is(words, i, 'nineteen') ? 1900 : 1800) : 0;
  const at = century ? i + 1 : i;
  const tens = look(words, at, decadeWords);
  if (tens === undefined || (!century && !definite && !is(words, i - 1, 'early', 'late', 'mid', '-'))) return undefined;
  return { last: at, part: part(words, century + tens, i, at) };
}
