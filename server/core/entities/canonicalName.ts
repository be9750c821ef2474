/** Chooses the canonical name of an entity: the fullest form that the article has. */

import type { NameReading } from './nameReading.ts';

/** The form with the most words, of these the longest, of these the first; not in capitals where it is also written otherwise. */
export function canonicalText(own: readonly number[], names: readonly NameReading[]): string {
  let best = '';
  let bestRank = -1;
  let last = '';
  for (const at of own) {
    const { text, spelling } = names[at]!.candidate;
    if (text === last) continue;
    last = text;
    const shouted = text.length > 1 && text === text.toUpperCase();
    const rank = Math.min(spelling.words.length, 8) * 2000 + Math.min(spelling.size, 900) * 2 + (shouted ? 0 : 1);
    if (rank > bestRank) {
      best = spelling.line;
      bestRank = rank;
    }
  }
  return best;
}
