/** Finds the time expressions of one paragraph: patterns tried in order where a time word stands. */

import type { Sentence } from '../text/sentences.ts';
import { span } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import { type Draft, type Pattern, shiftParts } from './draft.ts';
import { calendarDate } from './patterns/calendarDate.ts';
import { deictic } from './patterns/deictic.ts';
import { weekday } from './patterns/weekday.ts';
import { tenseAt } from './tense.ts';
import type { TimeCandidate } from './timeForm.ts';
import { classifyTokens, is, type TimeWords } from './timeWords.ts';

/** The first that reads something wins. */
const patterns: readonly Pattern[] = [calendarDate, weekday, deictic];

/** Sorted, not overlapping. Linear in the number of tokens. */
export function recognizeTimes(text: string, tokens: Tokens, sentences: readonly Sentence[]): TimeCandidate[] {
  const words = classifyTokens(text, tokens);
  const candidates: TimeCandidate[] = [];
  let sentence = 0;
  for (let i = 0; i < words.length; i++) {
    if (words.classes[i] === 0) continue;
    const draft = readAt(words, i);
    if (!draft) continue;
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.first <= draft.first) sentence++;
    candidates.push(toCandidate(words, draft, sentence, sentences));
    i = draft.last;
  }
  return candidates;
}

function readAt(words: TimeWords, i: number): Draft | undefined {
  const at = is(words, i, 'the') ? i + 1 : i;
  for (const pattern of patterns) {
    const draft = pattern(words, at, i);
    if (draft) return draft;
  }
  return undefined;
}

function toCandidate(words: TimeWords, draft: Draft, sentence: number, sentences: readonly Sentence[]): TimeCandidate {
  const start = words.tokens.starts[draft.first]!;
  return {
    span: span<'paragraph'>(start, words.tokens.ends[draft.last]!),
    form: shiftParts(draft.form, -start),
    type: draft.type,
    tense: tenseAt(words, draft, sentences[sentence]),
    sentence,
    ...(draft.mod && { mod: draft.mod }),
    ...(draft.joined && { joined: draft.joined }),
  };
}
