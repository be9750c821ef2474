/** Cuts a run of capitalised words into the names that it holds, by lists, head nouns and titles. */

import { WordList } from '../words/wordLists.ts';
import { findRuns, isNameWord, type Run } from './capitalRuns.ts';
import { classifyRest } from './classifyRest.ts';
import { type GazetteerHit, NameList, placeLists } from './gazetteer.ts';
import { explain, type ListName } from './nameExplanations.ts';
import type { NamePiece } from './namePiece.ts';
import { type NameView, TitlePart } from './nameView.ts';
import { isOccupation } from './titles.ts';
import { placePrepositions } from './vocabulary.ts';
import { WordCase } from './wordCases.ts';

/** The names that the rules see, in order. Linear. */
export function namesByRule(view: NameView): NamePiece[] {
  const pieces: NamePiece[] = [];
  for (const run of findRuns(view)) segmentRun(view, run, pieces);
  return pieces;
}

function segmentRun(view: NameView, { first, last }: Run, pieces: NamePiece[]): void {
  let at = first;
  let titled = -1;
  while (at <= last) {
    const long = titled < 0 && view.hitsAt.has(at) ? listedAt(view, at, last, at + 1) : undefined;
    if (!isCapital(view, at) && !long) {
      at++;
      continue;
    }
    const head = headed(view, at, last, titled >= 0);
    const body = long && (!head || long.last >= head.last) ? long : head;
    if (body) {
      pieces.push(body);
      at = body.last + 1;
      titled = -1;
      continue;
    }
    if (isTitle(view, at, last) && !isPersonalName(view, at, last, titled >= 0)) {
      titled = at;
      at++;
      continue;
    }
    const listed = titled >= 0 ? undefined : listedAt(view, at, last, at);
    if (listed) {
      pieces.push(listed);
      at = listed.last + 1;
      continue;
    }
    const end = endOfRest(view, at, last);
    const rest = classifyRest(view, at, end, titled);
    if (rest) pieces.push(rest);
    at = end + 1;
    titled = -1;
  }
}

function isCapital({ cases }: NameView, at: number): boolean {
  return cases.of[at]! > WordCase.small;
}

/** A title, or what somebody is, at the start of a sentence before a name of two words: "Campaigner Ana Silva". */
function isTitle(view: NameView, at: number, last: number): boolean {
  return view.titles[at] !== TitlePart.none || isOccupation(view, at, last);
}

/** "Dean Smith", "Martin Luther King": a word of a title that is part of a person's name. */
function isPersonalName({ lists, titles }: NameView, at: number, last: number, titled: boolean): boolean {
  if (at === last && titled) return Boolean(lists[at]! & (NameList.surname | NameList.givenName));
  return titles[at] === TitlePart.modifier && at < last && Boolean(lists[at]! & NameList.givenName) && !titles[at + 1];
}

/** A name that its head noun tells: "Supreme Court", "University of Nairobi", "Lake Chad", "Elysee Palace". */
function headed(view: NameView, at: number, last: number, titled: boolean): NamePiece | undefined {
  const { tokens, lists } = view;
  const { types, lower } = tokens;
  const opener = types[at]!.lists;
  if (opener & WordList.headWithOf && lower[at + 1] === 'of') {
    const end = endOfOf(view, at + 2);
    if (end > 0) return piece(at, end, opener & WordList.placeHead ? 'place' : 'organization', 0.8, lower[at]!);
  }
  let head = -1;
  for (let i = at + 1; i <= last; i++) {
    if (!isCapital(view, i)) continue;
    if (types[i]!.lists & (WordList.organizationHead | WordList.placeHead)) head = i;
    else if (view.titles[i] === TitlePart.head) break;
  }
  if (head < 0) {
    const opens = opener & WordList.placeOpener && at < last && !titled && isCapital(view, at + 1);
    if (opens && !(lists[at]! & NameList.givenName)) return piece(at, Math.min(last, at + 1), 'place', 0.7, lower[at]!);
    return undefined;
  }
  const isOrganization = (types[head]!.lists & WordList.organizationHead) !== 0;
  if (!isOrganization && titled) return undefined;
  const end = isOrganization && lower[head + 1] === 'of' ? Math.max(head, endOfOf(view, head + 2)) : head;
  return piece(at, end, isOrganization ? 'organization' : 'place', 0.8, lower[head]!);
}

/** Words that may stand behind "of". */
const LONGEST_OF = 8;

/** The last token of what stands behind "of", with "the" and one "and" part; -1 where no name stands there. */
function endOfOf(view: NameView, from: number): number {
  const { tokens } = view;
  let at = tokens.lower[from] === 'the' ? from + 1 : from;
  if (!isNameWord(view, at)) return -1;
  const limit = from + LONGEST_OF;
  while (at < limit && isNameWord(view, at + 1) && !view.titles[at + 1]) at++;
  if (tokens.lower[at + 1] === 'and' && isNameWord(view, at + 2) && view.lists[at + 2]! & NameList.commonWord) {
    at += 2;
    while (at < limit && isNameWord(view, at + 1) && !view.titles[at + 1]) at++;
  }
  return at;
}

const LISTS: readonly (readonly [number, ListName, NamePiece['kind']])[] = [
  [NameList.country, 'country', 'place'],
  [NameList.group, 'group', 'group'],
  [NameList.capital, 'capital', 'place'],
  [NameList.region, 'region', 'place'],
  [NameList.organization, 'organization', 'organization'],
  [NameList.province, 'province', 'place'],
  [NameList.bigCity, 'city', 'place'],
  [NameList.city, 'city', 'place'],
];

/** The longest usable listed name from `at` that reaches `least` and stays in the run. */
function listedAt(view: NameView, at: number, last: number, least: number): NamePiece | undefined {
  const hit = view.hitsAt.get(at)?.find((h) => h.last >= least && h.last <= last && isUsable(view, h, last));
  const row = hit && LISTS.find(([list]) => hit.lists & list);
  if (!hit || !row) return undefined;
  const strong = hit.last > at || hit.lists & (NameList.country | NameList.group | NameList.bigCity | NameList.region);
  return {
    first: at,
    last: hit.last,
    kind: row[2],
    source: 'gazetteer',
    confidence: hit.last === at && isWhereabouts(view, at) ? 0.95 : strong ? 0.9 : 0.7,
    why: [explain('name/listed', { list: row[1] })],
  };
}

/** A list alone does not make a name of a common word, nor a city of what opens a person's name. */
function isUsable(view: NameView, { first, last, lists }: GazetteerHit, runLast: number): boolean {
  if (!(lists & (placeLists | NameList.group | NameList.organization))) return false;
  if (last > first) return true;
  const next = last + 1;
  const goesOn = next <= runLast && isCapital(view, next) && !view.titles[next];
  const nextListed = goesOn && Boolean(view.lists[next]! & (NameList.country | NameList.group | NameList.organization));
  if (lists & (NameList.country | NameList.group)) {
    if (!goesOn || nextListed) return true;
    return !(lists & NameList.givenName) || Boolean(view.lists[next]! & NameList.givenName);
  }
  if (lists & NameList.commonWord && view.cases.of[first] !== WordCase.upper)
    return !goesOn && isWhereabouts(view, first);
  if (goesOn && !nextListed)
    return Boolean(lists & (NameList.capital | NameList.region)) && !(lists & NameList.givenName);
  if (lists & NameList.surname && !(lists & (NameList.bigCity | NameList.capital | NameList.region))) return false;
  return true;
}

/** "in Reading", "to Nice": a capital inside a sentence behind a preposition of place. */
function isWhereabouts({ tokens, cases }: NameView, at: number): boolean {
  if (cases.opens[at] || cases.sentenceCases[cases.sentenceOf[at]!] !== 'normal') return false;
  return placePrepositions.has(tokens.lower[at - 1] ?? '') && (cases.of[at + 1] ?? 0) <= WordCase.small;
}

/** The rest reaches to the next title, or to where a listed name of several words starts. */
function endOfRest(view: NameView, at: number, last: number): number {
  for (let i = at + 1; i <= last; i++) {
    if (view.titles[i] && view.titles[i] !== TitlePart.modifier && i < last) return i - 1;
    if (view.hitsAt.get(i)?.some((hit) => hit.last > i && hit.lists & (placeLists | NameList.organization)))
      return i - 1;
  }
  return last;
}

function piece(first: number, last: number, kind: NamePiece['kind'], confidence: number, head: string): NamePiece {
  return { first, last, kind, source: 'context', confidence, why: [explain('name/head', { head })] };
}
