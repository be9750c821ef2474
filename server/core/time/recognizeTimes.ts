/** Finds the time expressions of one paragraph: patterns tried in order where a time word stands. */

import type { Sentence } from '../text/sentences.ts';
import { span } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import { type Draft, shiftParts } from './draft.ts';
import { joinedAfter, joinedBefore, markJoins } from './joins.ts';
import { isNamedDate } from './patterns/meanings.ts';
import { anyTime } from './patterns/order.ts';
import { isEarlier, isFinished, tenseAt } from './tense.ts';
import type { TimeCandidate, TimeForm } from './timeForm.ts';
import { classifyTokens, is, type TimeWords } from './timeWords.ts';

/** Sorted, not overlapping. Linear in the number of tokens: at each a bounded number is looked at. */
export function recognizeTimes(text: string, tokens: Tokens, sentences: readonly Sentence[]): TimeCandidate[] {
  const words = classifyTokens(text, tokens);
  if (words.anchors.length === 0) return [];
  const drafts: Draft[] = [];
  let done = -1;
  for (const i of words.anchors) {
    if (i <= done) continue;
    const found = readAt(words, i);
    if (!found) continue;
    done = found.at(-1)!.last;
    for (const draft of found) if (!isPartOfName(words, draft)) drafts.push(draft);
  }
  const found: TimeCandidate[] = [];
  let sentence = 0;
  const joined = markJoins(words, drafts);
  for (let k = 0; k < joined.length; k++) {
    const draft = joined[k]!;
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.first <= draft.first) sentence++;
    const made = toCandidate(words, draft, sentence, sentences);
    // "The shop runs from 28 December to 2 January": what is not over, nor of last year
    if (made.tense === 'present' && joined[k + 1]?.joined === 'range' && is(words, draft.first - 1, 'from'))
      made.tense = 'future';
    found.push(made);
  }
  return found;
}

/** What begins at token `i`, with the other parts of a range or list. */
function readAt(words: TimeWords, i: number): Draft[] | undefined {
  const at = is(words, i, 'the') ? i + 1 : i;
  const joined = joinedBefore(words, at, i);
  if (joined) return joined;
  const draft = anyTime(words, at, i);
  return draft && draft.last >= i ? joinedAfter(words, draft) : undefined;
}

/** "the Sept. 11 attacks", "the May 4th Movement". */
function isPartOfName(words: TimeWords, { form, last }: Draft): boolean {
  return (
    form.kind === 'calendar' &&
    form.month !== undefined &&
    !form.year &&
    !form.within &&
    isNamedDate(words, last, form.month.value, form.day?.value)
  );
}

function toCandidate(
  words: TimeWords,
  draft: Draft,
  sentence: number,
  sentences: readonly Sentence[],
): Mutable<TimeCandidate> {
  const start = words.tokens.starts[draft.first]!;
  const lead = words.tokens.kinds[draft.first - 1] === 'word' ? words.tokens.words[draft.first - 1] : undefined;
  // Filled in step by step: spreading what may be missing costs more than all the rest.
  const made: Mutable<TimeCandidate> = {
    span: span<'paragraph'>(start, words.tokens.ends[draft.last]!),
    form: shiftParts(draft.form, -start),
    type: draft.type,
    tense: asksForTense(draft.form) ? tenseAt(words, draft, sentences[sentence]) : 'none',
    sentence,
  };
  if (lead !== undefined) made.lead = lead;
  if (draft.mod) made.mod = draft.mod;
  if (draft.joined) made.joined = draft.joined;
  if (made.tense === 'past' && isFinished(words, draft.first)) made.finished = true;
  if (made.tense === 'past' && isEarlier(words, draft.first)) made.earlier = true;
  return made;
}

/** Lengths of time, what comes again and "now" are the same in every tense. */
function asksForTense(form: TimeForm): boolean {
  return form.kind === 'duration' ? form.reach !== undefined : form.kind !== 'set' && form.kind !== 'vague';
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
