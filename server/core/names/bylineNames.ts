/** The authors of a byline: "By Rose May at Anfield", "By Ana Reis and Will Still". */

import { explain } from './nameExplanations.ts';
import type { NamePiece } from './namePiece.ts';
import type { NameView } from './nameView.ts';
import { nameParticles, organizationHeads } from './vocabulary.ts';
import { WordCase } from './wordCases.ts';

const LONGEST = 5;

/** Adds the authors that `pieces` do not have. `view` is of a paragraph that reads as a byline. Sorted, not overlapping, as `pieces` are. */
export function withAuthors(view: NameView, pieces: readonly NamePiece[]): NamePiece[] {
  const { tokens } = view;
  const authors: NamePiece[] = [];
  let at = tokens.lower.indexOf('by') + 1;
  while (at > 0 && at < tokens.length) {
    const last = endOfName(view, at);
    if (last === at || last < 0) break;
    const first = at;
    if (!pieces.some((piece) => piece.first <= last && piece.last >= first))
      authors.push({
        first,
        last,
        kind: 'person',
        source: 'context',
        confidence: 0.9,
        why: [explain('name/byline', {})],
      });
    const next = tokens.lower[last + 1];
    at = next === 'and' || next === '&' ? last + 2 : 0;
  }
  return authors.length ? [...pieces, ...authors].sort((a, b) => a.first - b.first) : [...pieces];
}

/** The last token of the name that starts at `first`; -1 where none does. */
function endOfName({ tokens, cases }: NameView, first: number): number {
  let last = -1;
  for (let i = first; i < tokens.length && i - first < LONGEST; i++) {
    if (organizationHeads.has(tokens.lower[i]!)) return -1;
    if (cases.of[i]! > WordCase.small) last = i;
    else if (last < 0 || !(nameParticles.has(tokens.lower[i]!) || tokens.words[i] === '-')) break;
  }
  return last;
}
