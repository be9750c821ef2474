/** Tells what a run of capitalised words is that no list and no head noun knows, from titles, given names and the article's facts. */

import type { NameKind, NameSource } from '../analysis.ts';
import { NameList } from './gazetteer.ts';
import { explain } from './nameExplanations.ts';
import type { NamePiece } from './namePiece.ts';
import { type NameView, TitlePart } from './nameView.ts';
import { nameParticles, organizationHeads, placePrepositions, speechVerbs } from './vocabulary.ts';
import { WordCase } from './wordCases.ts';
import { WordFact } from './wordProfile.ts';

/** `titled` is the token of the title before it, inside the run, or -1. */
export function classifyRest(view: NameView, first: number, last: number, titled: number): NamePiece | undefined {
  const { tokens, titles, facts, lists, cases } = view;
  const make = (kind: NameKind, source: NameSource, confidence: number, why: NamePiece['why'][number]): NamePiece => ({
    first,
    last,
    kind,
    source,
    confidence,
    why: [why],
  });
  const word = tokens.words[first]!;
  const before = tokens.lower[first - 1] ?? '';
  const title = titled >= 0 ? titled : titles[first - 1] && titles[first - 1] !== TitlePart.modifier ? first - 1 : -1;
  if (title >= 0) return make('person', 'title', 0.9, explain('name/title', { title: tokens.words[title]! }));
  const given = lists[first]! & NameList.givenName;
  const personal = WordFact.afterGivenName | WordFact.afterTitle;
  if (last > first) {
    if (given) return make('person', 'gazetteer', 0.85, explain('name/given-name', { word }));
    if (facts[last]! & personal && last - first < 4)
      return make('person', 'context', 0.7, explain('name/known-person', { word: tokens.words[last]! }));
    if (hasPersonalPart(view, first, last))
      return make('person', 'context', 0.75, explain('name/capitals', { text: text(view, first, last) }));
    if (placePrepositions.has(before))
      return make('place', 'context', 0.5, explain('name/preposition', { word: before }));
    if (before === 'the')
      return make('organization', 'context', 0.5, explain('name/capitals', { text: text(view, first, last) }));
    if (last - first < 3)
      return make('person', 'context', 0.55, explain('name/capitals', { text: text(view, first, last) }));
    return make('organization', 'context', 0.4, explain('name/capitals', { text: text(view, first, last) }));
  }
  const fact = facts[first]!;
  if (cases.of[first] === WordCase.initial) return undefined;
  if (isAcronym(view, first)) return make('organization', 'context', 0.6, explain('name/acronym', { text: word }));
  if (fact & personal) return make('person', 'context', 0.75, explain('name/known-person', { word }));
  if (placePrepositions.has(before) || (fact & WordFact.afterPlacePreposition && !(fact & WordFact.speaks)))
    return make('place', 'context', 0.5, explain('name/preposition', { word: before }));
  if (given || lists[first]! & NameList.surname)
    return make('person', 'gazetteer', 0.55, explain('name/listed', { list: given ? 'given-name' : 'surname' }));
  if (fact & WordFact.lowerCase || lists[first]! & NameList.commonWord) return undefined;
  if (organizationHeads.has(tokens.lower[first]!))
    return make('organization', 'context', 0.5, explain('name/head', { head: word }));
  const speech = speechVerbs.has(tokens.lower[last + 1] ?? '');
  if (speech || fact & WordFact.speaks)
    return make('person', 'context', 0.5, explain('name/speaks', { word: tokens.words[last + 1] ?? '' }));
  if (cases.opens[first] && !(fact & WordFact.capitalInside)) return undefined;
  return make('organization', 'context', 0.35, explain('name/capitals', { text: word }));
}

function text({ text, tokens }: NameView, first: number, last: number): string {
  return text.slice(tokens.starts[first], tokens.ends[last]);
}

/** An initial or a particle inside, or a given name or surname behind. */
function hasPersonalPart({ tokens, cases, lists }: NameView, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    if (cases.of[i] === WordCase.initial) return true;
    if (i > first && cases.of[i] === WordCase.small && nameParticles.has(tokens.lower[i]!)) return true;
  }
  return Boolean(lists[last]! & NameList.surname) || Boolean(lists[first + 1]! & NameList.givenName);
}

function isAcronym({ tokens, cases }: NameView, at: number): boolean {
  if (cases.of[at] !== WordCase.upper || cases.sentenceCases[cases.sentenceOf[at]!] === 'upper') return false;
  return tokens.words[at]!.replaceAll('.', '').length <= 6;
}
