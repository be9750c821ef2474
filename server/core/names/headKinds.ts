/** Words at the edge of a name that leave no doubt of its kind: "Nordvik Marine BV" is a company, "Gale Crater" a place, whoever Gale was. */

import type { NameKind } from '../analysis.ts';
import { wordSet } from '../text/wordSet.ts';
import { WordList } from '../words/wordLists.ts';
import { NameList, placeLists } from './gazetteer.ts';
import { explain } from './nameExplanations.ts';
import type { NamePiece } from './namePiece.ts';
import { listsOfPhrase, type NameView } from './nameView.ts';
import { WordCase } from './wordCases.ts';

/** Written so, case and all. */
const LEGAL_FORM =
  /^(?:Inc|Corp|Ltd|LTD|Limited|LLC|LLP|plc|Plc|PLC|GmbH|AG|KGaA|NV|BV|ASA|AB|Oyj|SpA|SARL|SAS|Bhd|Pty|Pte|Holdings)\.?$/;
/** In the last place of a name they make a body of it; none is a surname. */
const BODIES = wordSet(
  'foundries foundry industries enterprises technologies pharmaceuticals laboratories electronics airlines airways shipyards brewery breweries refinery logistics bancorp university ministry committee federation confederation consortium syndicate orchestra albion rovers wanderers hotspur forum initiative authority association alliance coalition agency secretariat',
);
/** Behind the name of a place they make a newspaper of it. */
const PAPERS = wordSet(
  'chronicle tribune gazette herald sentinel register inquirer courier dispatch examiner advertiser telegraph argus times',
);
/** The same in other languages, in the first place. */
const FIRST_OF_BODY = wordSet(
  'musée museo museu muzeum université universidad universidade università universität institut instituto istituto ministère ministerio fundación fundação fondation fondazione banco banca banque orchestre orquesta orquestra',
);
const FIRST_OF_PLACE = wordSet(
  'rue avenida calle praça piazza plaza stade estadio estádio stadio palais palacio palácio palazzo teatro théâtre jardin jardín château castillo castello monte mont cerro lac lago río hôpital aeropuerto aeroporto',
);
/** In the last place of a name they make a place of it; where they are surnames as well, the lists say so. */
const PLACES = wordSet(
  'crater river lake bay gulf strait channel island islands peninsula mountains valley desert glacier volcano reef municipality county district province governorate road avenue boulevard highway bridge tunnel airport airfield stadium arena cemetery monument reservoir plateau canyon trench archipelago',
);

/** The kind that the edge words tell, or undefined. Of the last word as of the first. */
function kindToldBy(view: NameView, { first, last }: NamePiece): { kind: NameKind; at: number } | undefined {
  const { tokens, lists, cases } = view;
  if (LEGAL_FORM.test(tokens.words[last]!)) return { kind: 'organization', at: last };
  const isSurname = Boolean(lists[last]! & NameList.surname) || cases.of[last]! <= WordCase.small;
  if (!isSurname && BODIES.has(tokens.lower[last]!)) return { kind: 'organization', at: last };
  if (FIRST_OF_BODY.has(tokens.lower[first]!)) return { kind: 'organization', at: first };
  if (FIRST_OF_PLACE.has(tokens.lower[first]!) && !(lists[first]! & NameList.givenName))
    return { kind: 'place', at: first };
  if (isPaper(view, first, last)) return { kind: 'organization', at: last };
  if (!isSurname && PLACES.has(tokens.lower[last]!)) return { kind: 'place', at: last };
  return undefined;
}

/** "Dayton Chronicle": a place and the last word of a newspaper. */
export function isPaper(view: NameView, first: number, last: number): boolean {
  if (first === last || !PAPERS.has(view.tokens.lower[last]!)) return false;
  return (listsOfPhrase(view, first, last - 1) & placeLists) !== 0;
}

/** `piece` with the kind that its first or last word leaves no doubt of. What the tagger took for a body stays one: "Lake County". */
export function kindByHead(view: NameView, piece: NamePiece): NamePiece {
  if (piece.first === piece.last || piece.kind === 'organization' || piece.kind === 'group') return piece;
  const told = kindToldBy(view, piece);
  if (!told || told.kind === piece.kind) return piece;
  return {
    ...piece,
    kind: told.kind,
    source: 'context',
    confidence: 0.9,
    why: [explain('name/head', { head: view.tokens.words[told.at]! })],
  };
}

/** What companies and other bodies are called, before their name or behind it. */
export const companyNouns = wordSet(
  'company firm newspaper magazine airline retailer broadcaster charity bank startup start-up conglomerate brewer carmaker automaker chipmaker drugmaker lender insurer watchdog website publisher nonprofit ngo trust contractor shipbuilder shipper steelmaker planemaker supermarket consultancy brokerage thinktank manufacturer subsidiary utility carrier group',
);

/** "the airline Novair": the noun before a name tells that it is a body, where nothing else is surer. */
export function isCalledBody({ tokens, cases }: NameView, first: number): boolean {
  const at = tokens.lower[first - 1] === 'called' || tokens.lower[first - 1] === 'named' ? first - 2 : first - 1;
  if (cases.of[at] !== WordCase.small || cases.sentenceOf[at] !== cases.sentenceOf[first]) return false;
  return companyNouns.has(tokens.lower[at]!) || (at < first - 1 && isBodyNoun(tokens, at));
}

function isBodyNoun({ types }: NameView['tokens'], at: number): boolean {
  return (types[at]!.lists & WordList.organizationHead) !== 0;
}
