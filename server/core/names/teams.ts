/** Finds the teams that are named after their city: "Leeds beat Hull 2-0", "a 3-0 win over Lyon", "the Wigan striker". */

import { wordSet } from '../text/wordSet.ts';
import { WordList } from '../words/wordLists.ts';
import { NameList } from './gazetteer.ts';
import { explain } from './nameExplanations.ts';
import type { NamePiece } from './namePiece.ts';
import { listsOfPhrase, type NameView } from './nameView.ts';
import { grounds } from './sportWords.ts';

/** `pieces` with those that play made organisations. Only where the paragraph has a score or a word of sport; linear. */
export function withTeams(view: NameView, pieces: readonly NamePiece[]): readonly NamePiece[] {
  if (!pieces.some(({ kind }) => kind === 'place')) return pieces;
  const sport = readSport(view);
  if (sport === undefined) return pieces;
  const isTeam = new Uint8Array(pieces.length);
  for (let i = 0; i < pieces.length; i++) {
    if (!mayPlay(view, pieces[i]!)) continue;
    if (isCalledTeam(view, pieces[i]!)) isTeam[i] = 1;
    markContest(view, pieces, i, sport, isTeam);
    if (isBehindScore(view, pieces[i]!, sport) || isBeforeScore(view, pieces[i]!, sport)) isTeam[i] = 1;
  }
  return pieces.map((piece, i) => (isTeam[i] ? team(piece) : piece));
}

function team(piece: NamePiece): NamePiece {
  return {
    ...piece,
    kind: 'organization',
    source: 'context',
    confidence: 0.85,
    plays: true,
    why: [explain('name/team', {})],
  };
}

/** Where scores and words of sport stand. */
interface Sport {
  /** 1 for the first token of each score, which takes three. */
  readonly scores: Uint8Array;
  /** 1 for each sentence that has either. */
  readonly sentences: Uint8Array;
}

function readSport({ tokens, cases, timed }: NameView): Sport | undefined {
  const scores = new Uint8Array(tokens.length);
  let sentences: Uint8Array | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const isWord = (tokens.types[i]!.lists & SPORT) !== 0;
    if (!isWord && (timed[i] || !isScore(tokens, i))) continue;
    sentences ??= new Uint8Array(cases.sentenceCases.length);
    sentences[cases.sentenceOf[i]!] = 1;
    if (!isWord) scores[i] = 1;
  }
  return sentences && { scores, sentences };
}

const SPORT = WordList.sportNoun | WordList.teamPosition;

const DASHES = new Set(['-', '–']);
/** Behind them two numbers are no score: "3-4 inches", "10-12 percent". */
const MEASURES = wordSet(
  'inches inch feet percent per % years year months weeks days hours minutes seconds miles km kilometres kilometers metres meters million billion people vote votes majority margin degrees c f',
);

/** "2-0", "112–109": two numbers of up to three digits. */
function isScore({ kinds, words, lower, starts, ends }: NameView['tokens'], at: number): boolean {
  if (kinds[at] !== 'number' || kinds[at + 2] !== 'number' || !DASHES.has(words[at + 1]!)) return false;
  if (words[at]!.length > 3 || words[at + 2]!.length > 3) return false;
  if (ends[at] !== starts[at + 1] || ends[at + 1] !== starts[at + 2]) return false;
  return !DASHES.has(words[at + 3] ?? '') && !DASHES.has(words[at - 1] ?? '') && !MEASURES.has(lower[at + 3] ?? '');
}

/** A country, or a part of one with a team of its own: it stays a place where it plays. */
export function isNation(view: NameView, first: number, last: number): boolean {
  const isCountry = (listsOfPhrase(view, first, last) & NameList.country) !== 0;
  return isCountry || NATIONS.has(view.tokens.lower.slice(first, last + 1).join(' '));
}

const NATIONS = new Set(['england', 'scotland', 'wales', 'northern ireland']);
const TOWNS = NameList.city | NameList.bigCity | NameList.capital | NameList.province;

/** A town or a state, or what the tagger took for one; countries that play stay countries. */
function mayPlay(view: NameView, { first, last, kind }: NamePiece): boolean {
  if (last > first && grounds.has(view.tokens.lower[last]!)) return false;
  if (isNation(view, first, last)) return false;
  const lists = listsOfPhrase(view, first, last);
  if (kind === 'place') return !(lists & NameList.region) || (lists & TOWNS) !== 0;
  return kind === 'person' && first === last && (lists & TOWNS) !== 0;
}

/** "the Wigan striker", "Valencia goalkeeper". */
function isCalledTeam({ tokens, cases }: NameView, { last }: NamePiece): boolean {
  const next = tokens.types[last + 1];
  return (
    next !== undefined &&
    (next.lists & WordList.teamPosition) !== 0 &&
    cases.sentenceOf[last + 1] === cases.sentenceOf[last]
  );
}

/** Words between a team and its verb, and between the verb and the other team. */
const REACH = 3;
/** From a team to the score of its match. */
const TO_SCORE = 9;
const TO_OTHER = new Set(['past', 'to', 'with', 'over', 'against', 'at']);

/** "X beat Y 2-0", "X won in overtime, 112-109", "X will host Y in the semifinal". */
function markContest(view: NameView, pieces: readonly NamePiece[], at: number, sport: Sport, isTeam: Uint8Array): void {
  const { tokens, cases } = view;
  const { last } = pieces[at]!;
  const sentence = cases.sentenceOf[last]!;
  let verb = last + 1;
  while (verb <= last + REACH && cases.sentenceOf[verb] === sentence && !isContest(view, verb)) {
    if (!isBetween(tokens.lower[verb] ?? '')) return;
    verb++;
  }
  if (verb > last + REACH || cases.sentenceOf[verb] !== sentence || isLocated(view, pieces[at]!)) return;
  const other = pieces[at + 1];
  const isMet = other !== undefined && cases.sentenceOf[other.first] === sentence && isNext(view, verb, other.first);
  const end = isMet ? other.last : verb;
  const ends = isMet
    ? sport.sentences[sentence] === 1
    : hasScore(sport, verb, end + TO_SCORE, sentence, cases.sentenceOf);
  if (!ends) return;
  isTeam[at] = 1;
  if (isMet && mayPlay(view, other)) isTeam[at + 1] = 1;
}

function isContest({ tokens }: NameView, at: number): boolean {
  return ((tokens.types[at]?.lists ?? 0) & WordList.contestVerb) !== 0;
}

const BETWEEN = wordSet('will have has had also again then later comfortably narrowly easily were are');

function isBetween(word: string): boolean {
  return BETWEEN.has(word);
}

/** The other team stands behind the verb, with a preposition or "visitors" between at most. */
function isNext({ tokens }: NameView, verb: number, other: number): boolean {
  if (other === verb + 1) return true;
  return other === verb + 2 && TO_OTHER.has(tokens.lower[verb + 1]!);
}

function hasScore({ scores }: Sport, from: number, to: number, sentence: number, sentenceOf: Int32Array): boolean {
  for (let at = from + 1; at <= to; at++) if (scores[at] === 1 && sentenceOf[at] === sentence) return true;
  return false;
}

/** "a 3-0 win over Lyon", "lost 2-1 at home to Cologne". */
function isBehindScore({ tokens, cases }: NameView, { first }: NamePiece, { scores }: Sport): boolean {
  const before = tokens.lower[first - 1] ?? '';
  if (!TO_OTHER.has(before) && before !== 'by' && before !== 'from') return false;
  const sentence = cases.sentenceOf[first];
  // The words between the score and the preposition before the name.
  for (let gap = 0; gap <= REACH + 1; gap++) {
    const score = first - 4 - gap;
    if (scores[score] !== 1 || cases.sentenceOf[score] !== sentence) continue;
    for (let i = score + 3; i < first - 1; i++) if (tokens.types[i]!.lists & WordList.resultNoun) return true;
    const isHome = tokens.lower[first - 2] === 'home' || tokens.lower[first - 2] === 'away';
    if ((gap === 0 || isHome) && (tokens.types[score - 1]?.lists ?? 0) & WordList.contestVerb) return true;
  }
  return false;
}

/** "shut out Cleveland 5-0". */
function isBeforeScore(view: NameView, piece: NamePiece, { scores }: Sport): boolean {
  return scores[piece.last + 1] === 1 && !isLocated(view, piece);
}

const IN = new Set(['in', 'near', 'outside', 'around', 'across', 'from']);

/** "In Boston won …" is seldom written; "a crowd in Leeds beat …" is. */
function isLocated({ tokens }: NameView, { first }: NamePiece): boolean {
  return IN.has(tokens.lower[first - 1] ?? '');
}
