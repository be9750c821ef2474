/** What a paragraph tells the rest of the article about its words, thresholded so that it seldom changes. */

import type { Sentence } from '../text/sentences.ts';
import type { Tokens } from '../text/tokens.ts';

/** Word (lower case) → bits of `WordFact`. */
export type WordProfile = ReadonlyMap<string, number>;

export const WordFact = {
  /** Occurs in lower case. */
  lowerCase: 1,
  /** Occurs capitalised inside a sentence. */
  capitalInside: 2,
} as const;

export function profileOf(_tokens: Tokens, _sentences: readonly Sentence[]): WordProfile {
  return new Map();
}

/** The article's profile: the union of its paragraphs' facts. */
export function mergeProfiles(profiles: Iterable<WordProfile>): WordProfile {
  const merged = new Map<string, number>();
  for (const profile of profiles)
    for (const [word, facts] of profile) merged.set(word, (merged.get(word) ?? 0) | facts);
  return merged;
}

/** What the article says about the words of one paragraph: of `own`, those that it knows facts about. */
export function factsFor(own: WordProfile, article: WordProfile): WordProfile {
  const facts = new Map<string, number>();
  for (const word of own.keys()) facts.set(word, article.get(word) ?? 0);
  return facts;
}
