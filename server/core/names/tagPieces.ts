/** Turns the tagger's labels into names, and puts the rules' names beside them. */

import { explain } from './nameExplanations.ts';
import type { NamePiece } from './namePiece.ts';
import type { NameView } from './nameView.ts';
import { isFirst, kindOf, OUTSIDE } from './tagger/labels.ts';
import type { TokenLabels } from './tagger/tagger.ts';

/** Names as runs of labelled tokens. The least sure token tells how sure the name is. */
export function labelledPieces({ timed }: NameView, { labels, probabilities }: TokenLabels): NamePiece[] {
  const pieces: NamePiece[] = [];
  for (let first = 0; first < labels.length; first++) {
    const label = labels[first]!;
    if (label === OUTSIDE) continue;
    let last = first;
    let confidence = probabilities[first]!;
    while (last + 1 < labels.length && labels[last + 1] !== OUTSIDE && !isFirst(labels[last + 1]!)) {
      last++;
      confidence = Math.min(confidence, probabilities[last]!);
    }
    const start = first;
    first = last;
    if (timed[start] && timed[last]) continue;
    pieces.push({
      first: start,
      last,
      kind: kindOf(label),
      source: 'tagger',
      confidence,
      why: [explain('name/tagger', { percent: Math.round(confidence * 100) })],
    });
  }
  return pieces;
}

/** Lists as sure as this are heard where the tagger sees no name but is not sure either. */
const SURE = 0.9;
/** Behind a preposition of place they are this sure. */
const VERY_SURE = 0.95;
/** The tagger is less sure than this; places that it leaves out are mostly parts of other names. */
const DOUBT = { place: 0.5, other: 0.9 } as const;

/** The tagger's names, and those of the lists' that it has little against. Sorted, not overlapping. */
export function besideTagger(
  { probabilities }: TokenLabels,
  labelled: readonly NamePiece[],
  byRule: readonly NamePiece[],
): NamePiece[] {
  const pieces = [...labelled];
  let at = 0;
  for (const piece of byRule) {
    while (at < labelled.length && labelled[at]!.last < piece.first) at++;
    if (labelled[at] && labelled[at]!.first <= piece.last) continue;
    if (piece.source !== 'gazetteer' || piece.confidence < SURE) continue;
    const sureness = Math.min(...probabilities.subarray(piece.first, piece.last + 1));
    if (sureness < (piece.kind === 'place' && piece.confidence < VERY_SURE ? DOUBT.place : DOUBT.other))
      pieces.push(piece);
  }
  return pieces.sort((a, b) => a.first - b.first);
}
