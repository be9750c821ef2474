/** Mends what a sequence of labels gets wrong now and then: edges, possessives inside, money, lists that know better. */

import { NameList, placeLists } from './gazetteer.ts';
import { isCalledBody, kindByHead } from './headKinds.ts';
import { isHonour } from './honours.ts';
import { explain } from './nameExplanations.ts';
import type { NamePiece } from './namePiece.ts';
import { type NameView, TitlePart } from './nameView.ts';
import { extendAnd, extendHyphen, trim } from './pieceEdges.ts';
import { splitParty, splitPiece } from './splitPieces.ts';
import { isOccupation } from './titles.ts';
import { WordCase } from './wordCases.ts';
import { WordFact } from './wordProfile.ts';

/** Sorted and not overlapping, as `pieces` are. */
export function refinePieces(view: NameView, pieces: readonly NamePiece[]): NamePiece[] {
  const parts: NamePiece[] = [];
  for (const piece of pieces) {
    const trimmed = trim(view, piece);
    if (!trimmed || isMoney(view, trimmed) || isOpening(view, trimmed)) continue;
    const whole = extendAnd(view, extendHyphen(view, trimmed), parts.at(-1));
    const party = splitParty(view, whole);
    if (party) parts.push(...party);
    else if (whole.last - whole.first < 2) addMended(view, whole, parts);
    else for (const part of splitPiece(view, whole)) addMended(view, part, parts);
  }
  return joinAmpersands(view, joinListed(view, parts));
}

function addMended(view: NameView, piece: NamePiece, parts: NamePiece[]): void {
  const owned = endBeforeTitle(view, piece) < 0 ? [piece] : listedBeforeTitle(view, piece);
  for (const part of owned) parts.push(mendKind(view, keepState(view, cutHonours(view, cutTitle(view, part)))));
}

/** Of what kind it is, where lists, its own words or the noun before it know better than the tagger. */
function mendKind(view: NameView, piece: NamePiece): NamePiece {
  const age = piece.kind === 'place' && piece.first === piece.last ? ageOfKnown(view, piece.last) : undefined;
  if (age !== undefined)
    return { ...piece, kind: 'person', source: 'context', confidence: 0.9, why: [explain('name/age', { age })] };
  const listed = trustLists(view, piece);
  if (listed !== piece) return listed;
  const headed = kindByHead(view, piece);
  if (headed !== piece || piece.kind === 'organization' || piece.kind === 'group') return headed;
  const isDoubtful = piece.confidence < DOUBT && (isCalledBody(view, piece.first) || hasArticle(view, piece));
  return isDoubtful ? { ...piece, kind: 'organization' } : piece;
}

/** "for the Sena, …": no person is called with "the" and nothing behind; "the Trump cabinet", "the Lajcaks" are another thing. */
function hasArticle({ tokens, cases, lists, titles }: NameView, { first, last, kind }: NamePiece): boolean {
  if (kind !== 'person' || first !== last || tokens.lower[first - 1] !== 'the' || cases.of[first] !== WordCase.capital)
    return false;
  if (titles[first] || lists[first]! & (NameList.givenName | NameList.surname) || tokens.lower[first]!.endsWith('s'))
    return false;
  return tokens.kinds[last + 1] === 'possessive' || tokens.kinds[last + 1] === 'mark';
}

/** "Washington, 69, thanked his wife": an age behind the subject, or behind a word that elsewhere stands behind another name. */
function ageOfKnown({ tokens, facts, cases }: NameView, at: number): string | undefined {
  if (tokens.words[at + 1] !== ',' || tokens.words[at + 3] !== ',' || tokens.kinds[at + 2] !== 'number')
    return undefined;
  const goesOn = cases.of[at + 4] === WordCase.small && !/^(?:and|or|with|but|while|in)$/.test(tokens.lower[at + 4]!);
  if (!(facts[at]! & WordFact.afterCapital) && !(cases.opens[at] && goesOn)) return undefined;
  const age = tokens.words[at + 2]!;
  return /^(?:1[01]\d|[1-9]\d)$/.test(age) ? age : undefined;
}

/** The tagger's kind is not beyond what the noun before a name says. */
const DOUBT = 0.9;

/** "US$5", "U.S.$5". */
function isMoney({ tokens }: NameView, { last, kind }: NamePiece): boolean {
  const next = tokens.words[last + 1];
  return (
    kind === 'place' &&
    tokens.ends[last] === tokens.starts[last + 1] &&
    (next === '$' || tokens.kinds[last + 1] === 'number')
  );
}

/** "Harbour tunnel to close": the only capital is that of the sentence, and the word is an ordinary one in this article. */
function isOpening({ cases, facts, tokens }: NameView, { first, last }: NamePiece): boolean {
  if (!cases.opens[first] || cases.of[first] !== WordCase.capital || !(facts[first]! & WordFact.lowerCase))
    return false;
  if (cases.sentenceCases[cases.sentenceOf[first]!] !== 'normal') return false;
  for (let i = first + 1; i <= last; i++)
    if (cases.of[i]! > WordCase.small || tokens.kinds[i] === 'number') return false;
  return true;
}

/** "Democratic Ohio Gov. Alice Monroe": party and state, whether the label ended before the title or with it. */
function listedBeforeTitle(view: NameView, piece: NamePiece): NamePiece[] {
  const { hitsAt } = view;
  const end = endBeforeTitle(view, piece);
  if (hitsAt.get(piece.first)?.some(({ last }) => last === end - 1)) return [{ ...piece, last: end - 1 }];
  const parts: NamePiece[] = [];
  for (let at = piece.first; at < end; at++) {
    const hit = hitsAt.get(at)?.find(({ last, lists }) => last < end && lists & (OWNERS | placeLists));
    if (!hit) continue;
    const kind = hit.lists & placeLists ? 'place' : hit.lists & NameList.group ? 'group' : 'organization';
    const why = [explain('name/listed', { list: kind === 'place' ? 'region' : kind })];
    parts.push({ ...piece, first: at, last: hit.last, kind, source: 'gazetteer', why });
    at = hit.last;
  }
  if (parts.length) return parts;
  return end > piece.last ? [piece] : [];
}

/** The title that the piece ends with or stands before, where a name follows it; -1 where none does. */
function endBeforeTitle(view: NameView, { kind, last }: NamePiece): number {
  if (kind === 'person') return -1;
  const end = isShortTitle(view, last) ? last : last + 1;
  return isShortTitle(view, end) && (view.cases.of[end + 1] ?? 0) > WordCase.small ? end : -1;
}

/** "Gov.", "Sen.", "Dr.". */
function isShortTitle({ titles, tokens }: NameView, at: number): boolean {
  const isTitle = titles[at] === TitlePart.rank || titles[at] === TitlePart.courtesy;
  return isTitle && tokens.words[at]!.endsWith('.');
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** "US Secretary of State John Kerry": the person is what stands behind the title. */
function cutTitle(view: NameView, piece: NamePiece): NamePiece {
  const { titles, tokens, hitsAt, lists } = view;
  if (piece.kind !== 'person') return piece;
  let first = piece.first;
  let at = first;
  while (at < piece.last) {
    const listed = hitsAt
      .get(at)
      ?.find(({ last, lists: own }) => last < piece.last && own & OWNERS && !(own & NameList.givenName));
    // The tagger has learnt to leave titles out: what is a given name as well ("Dean") is one here.
    const isGiven = lists[at]! & NameList.givenName && !(STYLES.has(tokens.lower[at]!) && at + 1 < piece.last);
    if ((titles[at] || isOccupation(view, at, piece.last)) && !isGiven) {
      at++;
      if (tokens.lower[at] === 'of') at += 2;
      first = at;
    } else if (listed) at = listed.last + 1;
    else break;
  }
  if (first > piece.last || SUFFIX.test(tokens.lower[first]!)) return piece;
  return { ...piece, first };
}

/** "Anwar Sheikh KC" is named without his letters. */
function cutHonours({ tokens }: NameView, piece: NamePiece): NamePiece {
  let { last } = piece;
  if (piece.kind !== 'person') return piece;
  while (last > piece.first && isHonour(tokens.words[last])) last--;
  return last === piece.last ? piece : { ...piece, last };
}

/** Given names, too, says the list; but before two words of a name they are styles. */
const STYLES = new Set(['sir', 'dame', 'sheikh', 'sheik', 'commodore']);

const OWNERS = NameList.country | NameList.group | NameList.organization | NameList.capital;

/** Of groups, countries and landmarks the lists know more than the tagger can have learnt: "the White House" is a place that acts. */
function trustLists({ hitsAt }: NameView, piece: NamePiece): NamePiece {
  if (piece.kind === 'group') return piece;
  const lists = hitsAt.get(piece.first)?.find(({ last }) => last === piece.last)?.lists ?? 0;
  if (piece.kind === 'person') {
    if (piece.first === piece.last || !(lists & NameList.organization)) return piece;
    return {
      ...piece,
      kind: 'organization',
      source: 'gazetteer',
      why: [explain('name/listed', { list: 'organization' })],
    };
  }
  if (lists & NameList.organization) return piece;
  if (lists & NameList.group && !(lists & placeLists))
    return { ...piece, kind: 'group', source: 'gazetteer', why: [explain('name/listed', { list: 'group' })] };
  if (piece.kind === 'organization' && lists & (NameList.region | NameList.country))
    return { ...piece, kind: 'place', source: 'gazetteer', why: [explain('name/listed', { list: 'region' })] };
  return piece;
}

/** "John Doe, D-Calif.": party and state are no person. */
function keepState({ tokens }: NameView, piece: NamePiece): NamePiece {
  const party =
    piece.last - piece.first === 2 &&
    tokens.words[piece.first + 1] === '-' &&
    /^[DRI]$/.test(tokens.words[piece.first]!);
  return party ? { ...piece, first: piece.last, kind: 'place' } : piece;
}

/** "Marks & Spencer" is one name, whatever the label of its halves; "Trinidad & Tobago" stays a place. */
function joinAmpersands({ tokens, cases, titles, timed }: NameView, pieces: readonly NamePiece[]): NamePiece[] {
  const joined: NamePiece[] = [];
  for (const piece of pieces) {
    const half = piece.first - 2;
    const isName = (cases.of[half] ?? 0) > WordCase.small && !timed[half] && titles[half] === TitlePart.none;
    if (tokens.words[half + 1] !== '&' || !isName || cases.sentenceOf[half] !== cases.sentenceOf[piece.first]) {
      joined.push(piece);
      continue;
    }
    const before = joined.at(-1)?.last === half ? joined.pop()! : undefined;
    const kind = before?.kind === 'place' && piece.kind === 'place' ? 'place' : 'organization';
    joined.push({ ...piece, first: before?.first ?? half, kind });
  }
  return joined;
}

/** Neighbours that a list has as one name are one: "Turkish" and "Cypriots". "ethnic" belongs to the group behind it. */
function joinListed({ hitsAt, tokens }: NameView, pieces: readonly NamePiece[]): NamePiece[] {
  const joined: NamePiece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before && before.last + 1 === piece.first && before.kind === piece.kind) {
      const listed = hitsAt.get(before.first)?.some(({ last, lists }) => last === piece.last && lists & OWNERS);
      if (listed || (piece.kind === 'group' && tokens.lower[before.first] === 'ethnic')) {
        joined[joined.length - 1] = { ...piece, first: before.first };
        continue;
      }
    }
    const ethnic = piece.kind === 'group' && tokens.words[piece.first - 1] === 'ethnic';
    joined.push(ethnic ? { ...piece, first: piece.first - 1 } : piece);
  }
  return joined;
}
