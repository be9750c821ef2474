/** Turns the tagger's labels into names, and puts the rules' names beside them. */

import { WordList } from '../words/wordLists.ts';
import { NameList } from './gazetteer.ts';
import { isCalledBody, isPaper } from './headKinds.ts';
import { explain } from './nameExplanations.ts';
import type { NamePiece } from './namePiece.ts';
import { listsOfPhrase, type NameView, TitlePart } from './nameView.ts';
import { isFirst, kindOf, OUTSIDE } from './tagger/labels.ts';
import type { TokenLabels } from './tagger/tagger.ts';
import { WordCase } from './wordCases.ts';

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
const DOUBT = { place: 0.5, person: 0.7, other: 0.9, called: 0.97 } as const;

/** The tagger's names, and those of the rules' that it has little against. Sorted, not overlapping. */
export function besideTagger(
  view: NameView,
  { probabilities }: TokenLabels,
  seen: readonly NamePiece[],
  byRule: readonly NamePiece[],
): NamePiece[] {
  const labelled = outsideCountries(view, seen, byRule);
  const pieces = [...labelled];
  let at = 0;
  for (const piece of byRule) {
    while (at < labelled.length && labelled[at]!.last < piece.first) at++;
    if (labelled[at] && labelled[at]!.first <= piece.last) continue;
    const sureness = leastOf(probabilities, piece.first, piece.last);
    const believed = believe(view, piece, sureness);
    if (believed) pieces.push(believed);
  }
  return pieces.length > labelled.length ? pieces.sort((a, b) => a.first - b.first) : pieces;
}

/** Without the names that are only a part of a country's: the "Arab" of the United Arab Emirates. */
function outsideCountries(
  view: NameView,
  labelled: readonly NamePiece[],
  byRule: readonly NamePiece[],
): readonly NamePiece[] {
  const isCountry = ({ first, last }: NamePiece) =>
    last > first && (listsOfPhrase(view, first, last) & NameList.country) !== 0;
  if (!byRule.some(isCountry)) return labelled;
  let at = 0;
  return labelled.filter((piece) => {
    if (piece.kind === 'place') return true;
    while (at < byRule.length && byRule[at]!.last < piece.first) at++;
    const country = byRule[at];
    if (!country || !isCountry(country) || country.first > piece.first || country.last < piece.last) return true;
    return country.last - country.first === piece.last - piece.first;
  });
}

/** Countries that are called as nothing else is are more than parts of other names: "5. Spain". */
function doubtOfPlace(view: NameView, { first, last }: NamePiece): number {
  const lists = listsOfPhrase(view, first, last);
  const { tokens } = view;
  if (tokens.kinds[last + 1] === 'number' && tokens.ends[last] === tokens.starts[last + 1]) return DOUBT.place;
  const isOther = lists & (NameList.commonWord | NameList.givenName | NameList.surname | NameList.group);
  return lists & NameList.country && !isOther && isAlone(view, first, last) ? DOUBT.called : DOUBT.place;
}

function leastOf(probabilities: Float32Array, first: number, last: number): number {
  let least = probabilities[first]!;
  for (let i = first + 1; i <= last; i++) least = Math.min(least, probabilities[i]!);
  return least;
}

/** What of a name that the rules see is heard where the tagger, `sureness` sure, sees none; undefined where nothing is. */
function believe(view: NameView, piece: NamePiece, sureness: number): NamePiece | undefined {
  const { kind, source, confidence, first, last } = piece;
  if (source === 'gazetteer' && confidence >= SURE)
    return sureness < (kind === 'place' && confidence < VERY_SURE ? doubtOfPlace(view, piece) : DOUBT.other)
      ? piece
      : undefined;
  if (view.cases.sentenceCases[view.cases.sentenceOf[first]!] !== 'normal') return undefined;
  if (sureness < DOUBT.called && last > first && isCalledBody(view, first) && isAlone(view, first, last))
    return { ...piece, kind: 'organization' };
  if (kind === 'organization' && isPaper(view, first, last) && isAlone(view, first, last)) return piece;
  // "April Jones": what the rules take for no month is none.
  const isMonth = kind === 'person' && last > first && view.tokens.types[first]!.lists & WordList.calendarWord;
  if (isMonth && isAlone(view, first, last)) return piece;
  if (sureness >= DOUBT.other || kind !== 'person' || !isAlone(view, first, last)) return undefined;
  // "Miss Universe".
  if (view.titles[first - 1] === TitlePart.courtesy && view.tokens.lower[first - 1] !== 'miss') return piece;
  if (last === first) return undefined;
  const age = ageBehind(view, last);
  if (age) return { ...piece, why: [...piece.why, explain('name/age', { age })] };
  return sureness < DOUBT.person && isFullName(view, first, last) ? piece : undefined;
}

/** "Western" and "New" are given names, too, but rarely: one that is a man's or a woman's, or before a surname, is. */
function isFullName({ lists, tokens }: NameView, first: number, last: number): boolean {
  if (tokens.lower[first - 1] === 'the' || tokens.types[first]!.lists & WordList.nameParticle) return false;
  if (lists[first]! & (NameList.male | NameList.female)) return true;
  return Boolean(lists[first]! & NameList.givenName && lists[last]! & NameList.surname);
}

/** No capitalised word beside it that could be part of the name. */
function isAlone({ cases, tokens, titles }: NameView, first: number, last: number): boolean {
  if ((cases.of[last + 1] ?? 0) > WordCase.small && !cases.opens[last + 1]) return false;
  const isTitled = titles[first - 1] || (tokens.types[first - 1]?.lists ?? 0) & WordList.occupation;
  if ((cases.of[first - 1] ?? 0) > WordCase.small && !cases.opens[first] && !isTitled) return false;
  return tokens.words[last + 1] !== '-' && tokens.words[first - 1] !== '-';
}

/** "Ana Silva, 34, said". */
function ageBehind({ tokens }: NameView, last: number): string | undefined {
  const [comma, age, end] = [tokens.words[last + 1], tokens.words[last + 2] ?? '', tokens.words[last + 3]];
  return comma === ',' && /^(?:1[01]\d|\d{1,2})$/.test(age) && /^[,.;–—]$/.test(end ?? '') ? age : undefined;
}
