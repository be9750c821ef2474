/** The places of a dateline: "MOBILE, Ala. (AP) —" names two, whatever else the words may mean. */

import type { Span } from '../text/span.ts';
import { explain } from './nameExplanations.ts';
import type { NamePiece } from './namePiece.ts';
import type { NameView } from './nameView.ts';
import { tokenAt } from './openTokens.ts';

/** Gives `pieces` the places of the dateline at the paragraph's head; a name that is one of them, and no place, becomes one. Sorted, not overlapping. */
export function withDateline(
  { tokens }: NameView,
  pieces: readonly NamePiece[],
  places: readonly Span<'paragraph'>[],
): readonly NamePiece[] {
  const found = places.flatMap(({ start, end }): NamePiece[] => {
    const first = tokenAt(tokens, start);
    const last = tokenAt(tokens, end) - 1;
    if (last < first) return [];
    if (pieces.some((piece) => piece.first <= last && piece.last >= first && !isSame(piece, first, last))) return [];
    if (pieces.some((piece) => isSame(piece, first, last) && piece.kind === 'place')) return [];
    return [{ first, last, kind: 'place', source: 'context', confidence: 0.9, why: [explain('name/dateline', {})] }];
  });
  if (!found.length) return pieces;
  const kept = pieces.filter((piece) => !found.some(({ first, last }) => isSame(piece, first, last)));
  return [...kept, ...found].sort((a, b) => a.first - b.first);
}

function isSame(piece: NamePiece, first: number, last: number): boolean {
  return piece.first === first && piece.last === last;
}
