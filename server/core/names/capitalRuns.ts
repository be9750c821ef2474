/** Finds the runs of words that are written as names are, in normal sentences, in Title Case and in capitals. */

import { WordList } from '../words/wordLists.ts';
import { NameList, placeLists } from './gazetteer.ts';
import type { NameView } from './nameView.ts';
import { TitlePart } from './nameView.ts';
import { WordCase } from './wordCases.ts';
import { WordFact } from './wordProfile.ts';

/** Tokens `first` to `last` inclusive; hyphens, "&" and small particles may stand inside. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** No name is longer; what goes on is cut, so that a page of capitals costs no more than its length. */
const LONGEST = 40;

const NAMED = NameList.organization | NameList.group | placeLists;

export function findRuns(view: NameView): Run[] {
  const inside = markListed(view);
  const { tokens, cases } = view;
  const runs: Run[] = [];
  for (let first = 0; first < tokens.length; first++) {
    // Most words are small, and need no more than this.
    if (!inside[first] && (cases.of[first]! <= WordCase.small || !isNameWord(view, first))) continue;
    let last = first;
    const sentence = cases.sentenceOf[first];
    while (last - first < LONGEST) {
      const next = continuation(view, inside, last);
      if (next < 0 || cases.sentenceOf[next] !== sentence) break;
      last = next;
    }
    runs.push({ first, last });
    first = last;
  }
  return runs;
}

/** 1 for all tokens of listed phrases of several words, small ones included ("Bosnia and Herzegovina"). */
function markListed({ hits, timed, tokens, cases }: NameView): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  let reached = -1; // the first token of the hits that have told already
  for (let i = 0; i < hits.length; i++) {
    const { first, last, lists } = hits[i]!;
    if (first === reached || last === first || !(lists & NAMED)) continue;
    reached = first;
    if (!timed[first] && cases.of[last] !== WordCase.small) inside.fill(1, first, last + 1);
  }
  return inside;
}

/** The next token of the run that has reached `at`, particles and hyphens skipped; -1 where it ends. */
function continuation(view: NameView, inside: Uint8Array, at: number): number {
  const { tokens, cases } = view;
  const next = at + 1;
  if (next >= tokens.length) return -1;
  if (inside[next] && inside[at]) return next;
  if (isNameWord(view, next) && !cases.opens[next]) return next;
  const word = tokens.lower[next]!;
  const beyond = next + 1;
  if (beyond >= tokens.length) return -1;
  if (word === '-' && touches(tokens, at, next, beyond)) {
    if (isNameWord(view, beyond)) return beyond;
    return !(view.lists[at]! & NAMED) && joinsSmall(view, at, beyond) ? beyond : -1;
  }
  if ((word === '&' || word === "'") && isNameWord(view, beyond)) return beyond;
  if (cases.of[next] === WordCase.small && isParticle(tokens, next)) {
    if (isNameWord(view, beyond)) return beyond;
    if (isParticle(tokens, beyond) && isNameWord(view, beyond + 1)) return beyond + 1;
    if (tokens.words[beyond] === '-' && isNameWord(view, beyond + 1)) return beyond + 1;
  }
  return -1;
}

function isParticle({ types }: NameView['tokens'], at: number): boolean {
  return (types[at]!.lists & WordList.nameParticle) !== 0;
}

function touches(tokens: NameView['tokens'], a: number, b: number, c: number): boolean {
  return tokens.ends[a] === tokens.starts[b] && tokens.ends[b] === tokens.starts[c];
}

const COMPOUND_END = new Set(
  'based backed led run era born made like held wide area bound style long old only man men owned aged linked trained funded free made class part day year time type team side type'.split(
    ' ',
  ),
);

/** "-based", "-run": behind the hyphen of a compound, never the end of a name. */
export function isCompoundEnd({ lower }: NameView['tokens'], at: number): boolean {
  return COMPOUND_END.has(lower[at]!);
}

/** "Ki-moon", but not "EU-backed": the second half of a Korean or Chinese given name, behind a family name. */
export function joinsSmall({ tokens, cases }: NameView, at: number, small: number): boolean {
  return (
    cases.of[at] === WordCase.capital &&
    cases.of[at - 1] === WordCase.capital &&
    tokens.words[at]!.length <= 5 &&
    tokens.words[small]!.length <= 6 &&
    !isCompoundEnd(tokens, small)
  );
}

/** Whether the token is written as only names are, as far as its place in the sentence lets it tell. */
export function isNameWord(view: NameView, at: number): boolean {
  const { tokens, cases, timed } = view;
  const written = cases.of[at] ?? WordCase.none;
  if (written === WordCase.none || written === WordCase.small) return false;
  const { lower, lists } = tokens.types[at]!;
  if (timed[at] || lists & (WordList.calendarWord | WordList.functionWord)) {
    if (isSurname(view, at) || isGivenMonth(view, at)) return true;
    if (timed[at] || lists & WordList.calendarWord) return false;
  }
  if (written === WordCase.initial) return lower !== 'i' && lower !== 'a' && isInitial(view, at);
  if (lists & WordList.functionWord) return written === WordCase.upper && lower.length > 1 && isAcronymHere(view, at);
  if (lower.includes("'") && /^[a-z]+'(?:m|ll|re|ve|d|t)$/.test(lower)) return false;
  if (cases.sentenceCases[cases.sentenceOf[at]!] !== 'normal') return isNameInHeading(view, at);
  if (!cases.opens[at] || written === WordCase.upper || written === WordCase.mixed) return true;
  return isNameAtStart(view, at);
}

/** "Theresa May", whatever the calendar says. */
function isSurname({ cases, lists, titles, timed }: NameView, at: number): boolean {
  if (cases.of[at] !== WordCase.capital || !cases.of[at - 1] || timed[at - 1]) return false;
  const before = lists[at - 1]!;
  return (
    cases.of[at - 1]! > WordCase.small &&
    (Boolean(before & NameList.givenName) || titles[at - 1] === TitlePart.courtesy)
  );
}

/** "April Jones", "Sunday Oliseh": a surname behind it, or who speaks or is told of; "in April Jones won" begins with a date. */
function isGivenMonth(view: NameView, at: number): boolean {
  const { cases, lists, timed, tokens } = view;
  if (!(tokens.types[at]!.lists & WordList.calendarWord) || cases.of[at] !== WordCase.capital) return false;
  if (cases.of[at + 1] !== WordCase.capital || timed[at + 1] || cases.opens[at + 1]) return false;
  if (
    !(lists[at]! & NameList.givenName) ||
    (timed[at] && (timed[at - 1] || BEFORE_DAY.has(tokens.lower[at - 1] ?? '')))
  )
    return false;
  const behind = lists[at + 1]!;
  return Boolean(behind & NameList.surname) || (!(behind & NameList.commonWord) && isToldOf(view, at, at + 1));
}

/** Before a month or a day. */
const BEFORE_DAY = new Set(
  'in on of since until till by last next this that every each early late mid before after during for -'.split(' '),
);

/** "said May Quaye", "April Quaye, 34," "June Adeyemi, a nurse", "May Quaye told". */
function isToldOf({ tokens }: NameView, first: number, last: number): boolean {
  const speaks = (at: number) => ((tokens.types[at]?.lists ?? 0) & WordList.speechVerb) !== 0;
  if (speaks(first - 1) || speaks(last + 1)) return true;
  return (
    tokens.words[last + 1] === ',' && /^(?:a|an|the|who|whose|her|his|\d{1,3})$/.test(tokens.lower[last + 2] ?? '')
  );
}

function isInitial({ cases, tokens }: NameView, at: number): boolean {
  return (
    (cases.of[at + 1] ?? 0) > WordCase.small || (cases.of[at - 1] ?? 0) > WordCase.small || tokens.words[at + 1] === '-'
  );
}

/** "US", "IT", "WHO" in a sentence that is not all capitals. */
function isAcronymHere({ cases, tokens, lists }: NameView, at: number): boolean {
  if (cases.sentenceCases[cases.sentenceOf[at]!] === 'upper') return false;
  return Boolean(lists[at]! & NAMED) || tokens.words[at]!.includes('.');
}

/** Where every word is capitalised only the lists and the rest of the article tell. */
function isNameInHeading({ facts, lists, titles }: NameView, at: number): boolean {
  const fact = facts[at]!;
  if (fact & WordFact.lowerCase) return false;
  if (fact & WordFact.capitalInside) return true;
  const list = lists[at]!;
  if (list & NameList.commonWord || titles[at]) return false;
  return list !== 0;
}

function isNameAtStart(view: NameView, at: number): boolean {
  const { facts, lists, titles, cases, tokens } = view;
  const fact = facts[at]!;
  const list = lists[at]!;
  const nextIsName = (cases.of[at + 1] ?? 0) > WordCase.small && !view.timed[at + 1];
  if (titles[at] === TitlePart.modifier || titles[at] === TitlePart.head) return nextIsName;
  if (fact & WordFact.lowerCase) return nextIsName && Boolean(list & (NameList.givenName | NAMED));
  if (fact & WordFact.capitalInside) return true;
  if (list & NameList.commonWord) {
    if (nextIsName && list & (NameList.givenName | NAMED)) return true;
    return nextIsName && (tokens.types[at + 1]!.lists & WordList.organizationHead) !== 0;
  }
  return true;
}
