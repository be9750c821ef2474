/** Which lists of the vocabulary hold a word, as bits: all of them are asked with one look-up. */

import { occupations, roleModifiers } from '../names/occupations.ts';
import { contestVerbs, resultNouns, sportNouns, teamPositions } from '../names/sportWords.ts';
import {
  calendarWords,
  courtesyTitles,
  functionWords,
  headsWithOf,
  nameParticles,
  officeHeads,
  officeModifiers,
  organizationHeads,
  placeHeads,
  placeOpeners,
  placePrepositions,
  rankTitles,
  speechVerbs,
} from '../names/vocabulary.ts';

/** See `vocabulary.ts`, `occupations.ts` and `sportWords.ts` for what each holds. */
export const WordList = {
  organizationHead: 1,
  placeHead: 2,
  placeOpener: 4,
  speechVerb: 8,
  placePreposition: 16,
  nameParticle: 32,
  functionWord: 64,
  headWithOf: 128,
  calendarWord: 256,
  courtesyTitle: 512,
  rankTitle: 1024,
  officeHead: 2048,
  officeModifier: 4096,
  occupation: 8192,
  roleModifier: 16384,
  contestVerb: 1 << 15,
  resultNoun: 1 << 16,
  sportNoun: 1 << 17,
  teamPosition: 1 << 18,
} as const;

const LISTS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [WordList.organizationHead, organizationHeads],
  [WordList.placeHead, placeHeads],
  [WordList.placeOpener, placeOpeners],
  [WordList.speechVerb, speechVerbs],
  [WordList.placePreposition, placePrepositions],
  [WordList.nameParticle, nameParticles],
  [WordList.functionWord, functionWords],
  [WordList.headWithOf, headsWithOf],
  [WordList.calendarWord, calendarWords],
  [WordList.courtesyTitle, courtesyTitles],
  [WordList.rankTitle, rankTitles],
  [WordList.officeHead, officeHeads],
  [WordList.officeModifier, officeModifiers],
  [WordList.occupation, occupations],
  [WordList.roleModifier, roleModifiers],
  [WordList.contestVerb, contestVerbs],
  [WordList.resultNoun, resultNouns],
  [WordList.sportNoun, sportNouns],
  [WordList.teamPosition, teamPositions],
];

const bits = new Map<string, number>();
for (const [bit, list] of LISTS) for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit);

/** Bits of `WordList` of a word in lower case. */
export function listsOf(lower: string): number {
  return bits.get(lower) ?? 0;
}
