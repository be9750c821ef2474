/** Finds the names of one paragraph, from its own reading and from what the article tells about its words. */

import type { ParagraphReading } from '../paragraphReading.ts';
import type { NameCandidate } from './nameCandidate.ts';
import type { WordProfile } from './wordProfile.ts';

/** Sorted, not overlapping. `facts` holds at least the words of this paragraph. */
export function recognizeNames(_reading: ParagraphReading, _facts: WordProfile): NameCandidate[] {
  return [];
}
