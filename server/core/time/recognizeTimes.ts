/** Finds the time expressions of one paragraph: patterns tried in order where a time word stands. */

import type { Sentence } from '../text/sentences.ts';
import { span } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import { type Draft, shiftParts } from './draft.ts';
import { isAside, isEarlier, isFinished, isFinishedBehind } from './finishedPast.ts';
import { joinedAfter } from './joins/joinedAfter.ts';
import { joinedBefore } from './joins/joinedBefore.ts';
import { markJoins } from './joins/markJoins.ts';
import { isNamedDate } from './patterns/meanings.ts';
import { anyTime } from './patterns/order.ts';
import { firstTense, tenseAt } from './tense.ts';
import type { Tense, TimeCandidate, TimeForm } from './timeForm.ts';
import { has, is, kindAt, moveTo, nextAnchor, spellingAt, startOf, type TimeWords, timeWordsOf } from './timeWords.ts';
import { WordClass } from './wordClass.ts';

/** Sorted, not overlapping. Linear in the number of tokens: at each a bounded number is looked at. */
export function recognizeTimes(text: string, tokens: Tokens, sentences: readonly Sentence[]): TimeCandidate[] {
  const first = nextAnchor(tokens, 0);
  if (first < 0) return [];
  const words = timeWordsOf(text, tokens, first);
  const drafts = readAll(words);
  if (drafts.length > 1) markJoins(words, drafts);
  let sentence = 0;
  return drafts.map((draft, k) => {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.first <= draft.first) sentence++;
    const made = toCandidate(words, draft, sentence, sentences);
    // "The shop runs from 28 December to 2 January": what is not over, nor of last year
    if (made.tense === 'present' && isRangeBehind(drafts, k) && is(words, draft.first - 1, 'from'))
      made.tense = 'future';
    return made;
  });
}

function isRangeBehind(drafts: readonly Draft[], k: number): boolean {
  return k + 1 < drafts.length && drafts[k + 1]!.joined === 'range';
}

/** All expressions from the first anchor on; the parts of each count from its own start. */
function readAll(words: TimeWords): Draft[] {
  const { tokens } = words;
  const drafts: Draft[] = [];
  for (let i = words.origin; i >= 0; i = nextAnchor(tokens, i)) {
    moveTo(words, i);
    const found = readAt(words, i);
    i++;
    if (!found) continue;
    i = Math.max(i, found[found.length - 1]!.last + 1);
    for (let k = 0; k < found.length; k++)
      if (!isPartOfName(words, found[k]!)) drafts.push(fromOwnStart(words, found[k]!));
  }
  return drafts;
}

/** What was read before from the origin; most expressions begin there. */
function fromOwnStart(words: TimeWords, draft: Draft): Draft {
  if (draft.first === words.origin) return draft;
  return { ...draft, form: shiftParts(draft.form, -startOf(words, draft.first)) };
}

/** What begins at token `i`, with the other parts of a range or list. */
function readAt(words: TimeWords, i: number): Draft[] | undefined {
  const at = has(words, i, WordClass.definite) ? i + 1 : i;
  const joined = joinedBefore(words, at, i);
  if (joined) return joined;
  const draft = anyTime(words, at, i);
  return draft && draft.last >= i ? joinedAfter(words, draft) : undefined;
}

/** "the Sept. 11 attacks", "the May 4th Movement", "a town called 6th of October". */
function isPartOfName(words: TimeWords, { form, first, last }: Draft): boolean {
  return (
    form.kind === 'calendar' &&
    form.month !== undefined &&
    !form.year &&
    !form.within &&
    (isNamedDate(words, last, form.month.value, form.day?.value) ||
      (form.day !== undefined && is(words, first - 1, 'called', 'named')))
  );
}

function toCandidate(
  words: TimeWords,
  { first, last, form, type, mod, joined }: Draft,
  sentence: number,
  sentences: readonly Sentence[],
): Mutable<TimeCandidate> {
  const { starts, ends } = words.tokens;
  const own = asksForTense(form) ? tenseAt(words, first, last, sentences[sentence]) : 'none';
  const tense =
    own === 'none'
      ? tenseOfAnswer(words, last - first, sentences[sentence], sentence > 0 ? sentences[sentence - 1] : undefined)
      : own;
  const isPast = tense === 'past';
  return {
    span: span<'paragraph'>(starts[first]!, ends[last]!),
    form,
    type,
    tense,
    sentence,
    lead: kindAt(words, first - 1) === 'word' ? spellingAt(words, first - 1) : undefined,
    mod,
    joined,
    finished: isPast && (isFinished(words, first) || isFinishedBehind(words, last)),
    earlier: isPast && (isEarlier(words, first) || isAside(words, first, last)),
  };
}

/** Tokens that an answer may have besides its expression: "A:", "On", the quotes and the stop. */
const AROUND_ANSWER = 6;

/** "When will it open? Friday.": an answer has the tense of its question. */
function tenseOfAnswer(
  words: TimeWords,
  size: number,
  answer: Sentence | undefined,
  question: Sentence | undefined,
): Tense {
  if (!answer || !question || answer.last - answer.first - size > AROUND_ANSWER) return 'none';
  let end = question.last;
  while (end > question.last - 2 && !is(words, end, '?')) end--;
  return is(words, end, '?') ? firstTense(words, question) : 'none';
}

/** Lengths of time, what comes again and "now" are the same in every tense. */
function asksForTense(form: TimeForm): boolean {
  return form.kind === 'duration' ? form.reach !== undefined : form.kind !== 'set' && form.kind !== 'vague';
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
