/** Finds the time expressions of one paragraph. */

import type { Sentence } from '../text/sentences.ts';
import type { Tokens } from '../text/tokens.ts';
import type { TimeCandidate } from './timeForm.ts';

/** Sorted, not overlapping. Linear in the number of tokens. */
export function recognizeTimes(_text: string, _tokens: Tokens, _sentences: readonly Sentence[]): TimeCandidate[] {
  return [];
}
