/** Chooses the canonical name of an entity: the fullest form that the article has. */

import type { NameForm, PlacedName } from './nameForms.ts';

/** The form with the most words, of these the longest, of these the first; not in capitals where it is also written otherwise. */
export function canonicalText(
  own: readonly number[],
  names: readonly PlacedName[],
  forms: readonly NameForm[],
): string {
  let best = '';
  let bestRank = -1;
  const seen = new Set<string>();
  for (const at of own) {
    const { candidate, form } = names[at]!;
    if (seen.has(candidate.text)) continue;
    seen.add(candidate.text);
    const { words } = forms[form]!;
    const shouted = candidate.text.length > 1 && candidate.text === candidate.text.toUpperCase();
    const rank = Math.min(words.length, 8) * 2000 + Math.min(words.join('').length, 900) * 2 + (shouted ? 0 : 1);
    if (rank > bestRank) {
      best = candidate.text;
      bestRank = rank;
    }
  }
  return oneLine(best);
}

/** White space inside a name counts as one blank. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
