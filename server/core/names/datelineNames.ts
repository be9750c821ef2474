/** The names of a dateline: "MOBILE, Ala. (AP) —" has two places and an agency, whatever else the words may mean. */

import type { DatelineReading } from '../structure/dateline.ts';
import type { Span } from '../text/span.ts';
import { explain } from './nameExplanations.ts';
import type { NamePiece } from './namePiece.ts';
import type { NameView } from './nameView.ts';
import { tokenAt } from './openTokens.ts';

/**
 * Gives `pieces` the names of the dateline at the paragraph's head; a name that is one of its places, and no place, becomes one,
 * and none reaches over its end. Sorted, not overlapping.
 */
export function withDateline(
  { tokens }: NameView,
  all: readonly NamePiece[],
  { span: { end: close }, places, agency }: DatelineReading,
): readonly NamePiece[] {
  const pieces = all.filter(({ first, last }) => tokens.starts[first]! >= close || tokens.ends[last]! <= close);
  const read =
    (kind: NamePiece['kind']) =>
    ({ start, end }: Span<'paragraph'>): NamePiece[] => {
      const first = tokenAt(tokens, start);
      const last = tokenAt(tokens, end) - 1;
      if (last < first) return [];
      const beside = pieces.filter((piece) => piece.first <= last && piece.last >= first);
      if (beside.some((piece) => !isSame(piece, first, last) || piece.kind === kind || kind !== 'place')) return [];
      return [{ first, last, kind, source: 'context', confidence: 0.9, why: [explain('name/dateline', {})] }];
    };
  const found = [...places.flatMap(read('place')), ...(agency ? [agency].flatMap(read('organization')) : [])];
  if (!found.length) return pieces;
  const kept = pieces.filter((piece) => !found.some(({ first, last }) => isSame(piece, first, last)));
  return [...kept, ...found].sort((a, b) => a.first - b.first);
}

function isSame(piece: NamePiece, first: number, last: number): boolean {
  return piece.first === first && piece.last === last;
}
