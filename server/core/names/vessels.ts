/** Ships are no people, places or bodies, though they are called as those are: "the trawler Akurey", "USS Abraham Lincoln". */

import { wordSet } from '../text/wordSet.ts';
import type { NamePiece } from './namePiece.ts';
import type { NameView } from './nameView.ts';

const SHIPS = wordSet(
  'trawler steamer steamship warship ferry frigate destroyer submarine tanker schooner yacht freighter icebreaker tugboat minesweeper corvette battleship sailboat motorboat catamaran supertanker',
);
/** Written so, before the name. */
const PREFIXES = wordSet('USS HMS HMAS HMCS BRP USNS USCGC RRS KRI');

/** `pieces` without the names of ships. */
export function withoutVessels(view: NameView, pieces: readonly NamePiece[]): readonly NamePiece[] {
  const isShip = ({ first, last }: NamePiece) => {
    const { words: written, lower } = view.tokens;
    if (PREFIXES.has(written[first - 1] ?? '') || (last > first && PREFIXES.has(written[first]!))) return true;
    return SHIPS.has(lower[first - 1] ?? '');
  };
  return pieces.some(isShip) ? pieces.filter((piece) => !isShip(piece)) : pieces;
}
