/** Words that name no definite time: "now", "currently", "recently", "the past", "the near future", "recent years". */

import { type Draft, drafted, type Pattern } from '../draft.ts';
import type { VagueForm } from '../timeForm.ts';
import { has, is, isCapital, isContentWord, isDash, kindAt, type TimeWords, wordAt } from '../timeWords.ts';
import { pluralUnits } from '../vocabulary.ts';
import { WordClass as W } from '../wordClass.ts';

const WORDS: ReadonlyMap<string, VagueForm['value']> = new Map<string, VagueForm['value']>([
  ['now', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
]);

export const vague: Pattern = (words, i, start) => {
  const value = WORDS.get(wordAt(words, i) ?? '');
  if (value && start === i) {
    if (isCapital(words, i) && isCapital(words, i + 1) && !is(words, i, 'now', 'nowadays')) return undefined;
    if (isDash(words, i + 1) || (is(words, i, 'now') && is(words, i + 1, 'that')))
      return is(words, i, 'now') ? undefined : draft(i, i, value);
    return draft(is(words, i, 'now') && is(words, i - 1, 'right') ? i - 1 : i, i, value);
  }
  if (is(words, i, 'recent') && pluralUnits.has(wordAt(words, i + 1) ?? '')) return draft(i, i + 1, 'PAST_REF');
  if (is(words, i, 'these', 'those') && is(words, i + 1, 'days'))
    return draft(i, i + 1, is(words, i, 'these') ? 'PRESENT_REF' : 'PAST_REF');
  if (is(words, i, 'present')) {
    const day = isDash(words, i + 1) ? i + 2 : i + 1;
    if (is(words, day, 'day')) return draft(start < i && day === i + 1 ? start : i, day, 'PRESENT_REF');
  }
  if (start < i) return definite(words, i, start);
  return is(words, i, 'future') &&
    is(words, i - 1, 'in') &&
    !has(words, i + 1, W.unit) &&
    kindAt(words, i + 1) === 'mark'
    ? draft(i, i, 'FUTURE_REF')
    : undefined;
};

/** "the past", "the near future", "the distant past": not before a noun. */
function definite(words: TimeWords, i: number, start: number): Draft | undefined {
  const at = is(words, i, 'near', 'distant', 'immediate', 'foreseeable', 'recent') ? i + 1 : i;
  if (!is(words, at, 'future', 'past')) return undefined;
  if (isContentWord(words, at + 1) || isDash(words, at + 1)) return undefined;
  return draft(start, at, is(words, at, 'future') ? 'FUTURE_REF' : 'PAST_REF');
}

function draft(first: number, last: number, value: VagueForm['value']): Draft {
  return drafted(first, last, 'DATE', { kind: 'vague', value });
}
