/** The time zone behind a time of day: "EST", "GMT", "local time", "Eastern Daylight Time". */

import type { Part } from '../timeForm.ts';
import {
  classesAt,
  is,
  isCapital,
  isDash,
  kindAt,
  part,
  spellingAt,
  type TimeWords,
  textOf,
  wordAt,
} from '../timeWords.ts';
import { zones } from '../vocabulary.ts';

const REGIONS = new Set(
  'eastern central mountain pacific local atlantic british moscow greenwich alaska hawaii'.split(' '),
);

/** "EST", "GMT", "local time", "Eastern Daylight Time", "(GMT)", "Moscow time". */
export function readZone(
  words: TimeWords,
  i: number,
  afterTime: boolean,
): { last: number; part: Part<string> } | undefined {
  if (zones.has(spellingAt(words, i) ?? '')) return { last: i, part: part(words, spellingAt(words, i)!, i) };
  if (!afterTime) return undefined;
  const paren = is(words, i, '(') ? 1 : 0;
  if (paren && zones.has(spellingAt(words, i + 1) ?? '')) {
    for (let k = i + 2; k <= i + 4; k++)
      if (is(words, k, ')')) return { last: k, part: part(words, textOf(words, i + 1, k - 1), i + 1, k - 1) };
    return undefined;
  }
  // "1800 local (1500 GMT)"
  if (is(words, i, 'local') && is(words, i + 1, '(', ',', '.', ')', '/'))
    return { last: i, part: part(words, spellingAt(words, i)!, i) };
  const region = REGIONS.has(wordAt(words, i) ?? '') || (isCapital(words, i) && classesAt(words, i) === 0);
  if (!region) return undefined;
  const middle = is(words, i + 1, 'standard', 'daylight', 'summer', 'mean') ? i + 1 : i;
  if (!is(words, middle + 1, 'time')) {
    // "9:30 a.m. Eastern", but not "7 p.m. Pacific Theater"
    const short = is(words, i, 'eastern', 'central', 'mountain', 'pacific') && isCapital(words, i);
    return short && kindAt(words, i + 1) !== 'word' && !isDash(words, i + 1)
      ? { last: i, part: part(words, spellingAt(words, i)!, i) }
      : undefined;
  }
  return {
    last: middle + 1,
    part: part(words, textOf(words, i, middle + 1), i, middle + 1),
  };
}
