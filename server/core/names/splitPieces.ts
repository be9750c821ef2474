/** Cuts labels that run over two names: "China's Export-Import Bank", "Baltic Steel Co. Nordic Steel", "Labour-run Kettleby Council". */

import { WordList } from '../words/wordLists.ts';
import { isCompoundEnd } from './capitalRuns.ts';
import { NameList, placeLists } from './gazetteer.ts';
import { explain } from './nameExplanations.ts';
import type { NamePiece } from './namePiece.ts';
import { listsOfPhrase, type NameView, TitlePart } from './nameView.ts';
import { WordCase } from './wordCases.ts';

/** The names that one label of three tokens or more holds, in order. */
export function splitPiece(view: NameView, piece: NamePiece): NamePiece[] {
  return splitCompound(view, piece)
    .flatMap((part) => splitPossessive(view, part))
    .flatMap((part) => splitAtLegalForm(view, part))
    .flatMap((part) => splitListing(view, part))
    .flatMap((part) => splitOf(view, part));
}

/** "China's Export-Import Bank" is two names; "Lord's Resistance Army" is one. */
function splitPossessive(view: NameView, piece: NamePiece): NamePiece[] {
  const { tokens, hitsAt, cases } = view;
  for (let i = piece.first + 1; i < piece.last; i++) {
    if (tokens.kinds[i] !== 'possessive') continue;
    const lists = hitsAt.get(piece.first)?.find((hit) => hit.last === i - 1)?.lists ?? 0;
    const owned = hitsAt.get(i + 1)?.find((hit) => hit.last === piece.last)?.lists ?? 0;
    if (isPersonBefore(view, piece.first, i))
      return [
        { ...piece, last: i - 1, kind: 'person' },
        { ...piece, first: i + 1 },
      ];
    const sure =
      (i - 1 === piece.first && cases.of[piece.first] === WordCase.upper) ||
      piece.kind === 'person' ||
      Boolean(owned & placeLists);
    if (!sure && (!(lists & (placeLists | NameList.organization)) || lists & NameList.commonWord)) continue;
    const kind = lists & placeLists ? 'place' : 'organization';
    const why = lists ? [explain('name/listed', { list: lists & placeLists ? 'country' : 'organization' })] : piece.why;
    return [
      { ...piece, last: i - 1, kind, source: lists ? 'gazetteer' : piece.source, why },
      { ...piece, first: i + 1 },
    ];
  }
  return [piece];
}

/** "Wu Yifan's Harvest Group": a given name or a surname, and another word, own the rest; "St. Mary's Hospital" is one name. */
function isPersonBefore({ lists, tokens, cases }: NameView, first: number, possessive: number): boolean {
  if (possessive - first !== 2 || tokens.types[first]!.lists & (WordList.placeOpener | WordList.functionWord))
    return false;
  if (cases.of[first + 1] !== WordCase.capital || cases.of[first] === WordCase.upper) return false;
  const [one, other] = [lists[first]!, lists[first + 1]!];
  if ((one | other) & (placeLists | NameList.organization | NameList.commonWord)) return false;
  return (one & (NameList.givenName | NameList.surname)) !== 0;
}

const LEGAL_FORM = /^(?:inc|corp|co|ltd|bros)\.$/;

/** "It sued Baltic Steel Co. Nordic Steel won": the full stop of the one ended the sentence, too. */
function splitAtLegalForm(view: NameView, piece: NamePiece): NamePiece[] {
  const { tokens, cases } = view;
  for (let i = piece.first + 1; i < piece.last - 1; i++)
    if (LEGAL_FORM.test(tokens.lower[i]!) && tokens.lower[i + 1] === 'and')
      return [{ ...piece, last: i }, ...splitAtLegalForm(view, { ...piece, first: i + 2 })];
  for (let i = piece.first + 1; i < piece.last; i++)
    if (
      LEGAL_FORM.test(tokens.lower[i]!) &&
      cases.of[i + 1]! > WordCase.small &&
      !LEGAL_FORM.test(tokens.lower[i + 1]!)
    )
      return [{ ...piece, last: i }, ...splitAtLegalForm(view, { ...piece, first: i + 1 })];
  return [piece];
}

/** "Labour-run Kettleby Council", "Oslo-based Nordvik": what runs or houses it is another name. */
function splitCompound(view: NameView, piece: NamePiece): NamePiece[] {
  const { tokens, cases } = view;
  for (let i = piece.first + 1; i < piece.last - 1; i++) {
    if (tokens.words[i] !== '-' || tokens.ends[i] !== tokens.starts[i + 1]) continue;
    if (cases.of[i + 1] !== WordCase.small || cases.of[i + 2]! <= WordCase.small || !isCompoundEnd(tokens, i + 1))
      continue;
    const lists = listsOfPhrase(view, piece.first, i - 1);
    const kind = lists & placeLists ? 'place' : lists & NameList.group ? 'group' : 'organization';
    return [
      { ...piece, last: i - 1, kind },
      { ...piece, first: i + 2 },
    ];
  }
  return [piece];
}

/** "J. P. Morgan and Marks & Spencer": of a listing with "and" and "&" the former parts the names. */
function splitListing(view: NameView, piece: NamePiece): NamePiece[] {
  const { lower } = view.tokens;
  for (let i = piece.first + 1; i < piece.last - 1; i++) {
    if (lower[i] !== 'and') continue;
    for (let k = i + 2; k < piece.last; k++)
      if (lower[k] === '&')
        return [
          { ...piece, last: i - 1 },
          { ...piece, first: i + 1 },
        ];
  }
  return [piece];
}

/** "Grace Okonkwo of Bernstein": a person and the body; "Joan of Arc" is one name. */
function splitOf(view: NameView, piece: NamePiece): NamePiece[] {
  if (piece.kind !== 'person') return [piece];
  const { tokens } = view;
  for (let i = piece.first + 2; i < piece.last; i++) {
    if (tokens.lower[i] !== 'of' || view.titles[i - 1] !== TitlePart.none) continue;
    const lists = listsOfPhrase(view, i + 1, piece.last);
    const kind = lists & placeLists ? 'place' : 'organization';
    return [
      { ...piece, last: i - 1 },
      { ...piece, first: i + 1, kind },
    ];
  }
  return [piece];
}

const TOWNS = NameList.city | NameList.bigCity | NameList.capital | NameList.province;
const PARTISANS = new Set(['democrats', 'republicans']);

/** "Aurora Democrats", "a Boston Republican": the place, and a group; "the Aurora Democrat" is a newspaper. */
export function splitParty(view: NameView, piece: NamePiece): NamePiece[] | undefined {
  const { tokens } = view;
  const { first, last, kind } = piece;
  if (kind !== 'organization' || last === first) return undefined;
  const lists = listsOfPhrase(view, first, last - 1);
  if (!(lists & TOWNS) || lists & (NameList.commonWord | NameList.group)) return undefined;
  const word = tokens.lower[last]!;
  const isOne = PARTISANS.has(`${word}s`) && /^an?$/.test(tokens.lower[first - 1] ?? '');
  if (!PARTISANS.has(word) && !isOne) return undefined;
  const why = [explain('name/listed', { list: 'group' })];
  return [
    { ...piece, last: last - 1, kind: 'place', source: 'gazetteer', why: [explain('name/listed', { list: 'city' })] },
    { ...piece, first: last, kind: 'group', source: 'gazetteer', why },
  ];
}
