/** Where a name begins and ends, when its labels stopped short of it or ran over a mark. */

import { WordList } from '../words/wordLists.ts';
import { joinsSmall } from './capitalRuns.ts';
import { NameList } from './gazetteer.ts';
import type { NamePiece } from './namePiece.ts';
import type { NameView } from './nameView.ts';
import { WordCase } from './wordCases.ts';

/** Names do not start or end with a mark or a possessive; a full stop that belongs to the word is part of it. */
export function trim({ tokens }: NameView, piece: NamePiece): NamePiece | undefined {
  let { first, last } = piece;
  while (first <= last && !isWord(tokens, first)) first++;
  while (last >= first && !isWord(tokens, last)) last--;
  if (first === piece.first && last === piece.last) return piece;
  return first > last ? undefined : { ...piece, first, last };
}

function isWord({ kinds }: NameView['tokens'], at: number): boolean {
  return kinds[at] === 'word' || kinds[at] === 'number';
}

/** "Lee Jong-suk", where the label ended at the hyphen. */
export function extendHyphen(view: NameView, piece: NamePiece): NamePiece {
  const { tokens, cases } = view;
  const [hyphen, small] = [piece.last + 1, piece.last + 2];
  if (piece.kind !== 'person' || piece.last === piece.first || tokens.words[hyphen] !== '-') return piece;
  const touching = tokens.ends[piece.last] === tokens.starts[hyphen] && tokens.ends[hyphen] === tokens.starts[small];
  if (!touching || cases.of[small] !== WordCase.small || !joinsSmall(view, piece.last, small)) return piece;
  return { ...piece, last: small };
}

/** "the Ethics and Anti-Corruption Commission", where the label began behind "and". */
export function extendAnd(view: NameView, piece: NamePiece, before: NamePiece | undefined): NamePiece {
  const { tokens, cases, lists } = view;
  const noun = piece.first - 2;
  if (piece.kind !== 'organization' || tokens.lower[noun + 1] !== 'and' || !isHead(view, piece.last)) return piece;
  if (cases.of[noun] !== WordCase.capital || lists[noun] !== NameList.commonWord || isHead(view, noun)) return piece;
  if (before && before.last >= noun) return piece;
  const isOwned = tokens.lower[noun - 1] === 'the' || tokens.kinds[noun - 1] === 'possessive';
  return isOwned ? { ...piece, first: noun } : piece;
}

function isHead({ tokens }: NameView, at: number): boolean {
  return ((tokens.types[at]?.lists ?? 0) & WordList.organizationHead) !== 0;
}
