/** Finds the title that stands directly before a person's name. */

import { type Span, span } from '../text/span.ts';
import { WordList } from '../words/wordLists.ts';
import { NameList, placeLists } from './gazetteer.ts';
import { type NameView, TitlePart } from './nameView.ts';
import { hyphenedEnds, isTrade } from './occupations.ts';
import { functionWords } from './vocabulary.ts';
import { WordCase } from './wordCases.ts';

/** Tokens a role may reach back or forward. */
const REACH = 9;
const OF_OFFICE =
  /^(?:secretary|minister|chief|head|president|governor|mayor|director|leader|member|speaker|commissioner|king|queen|prince|princess|duke|duchess|chairman|chairwoman|bishop|archbishop|patriarch|vice-president|professor|chair|captain|founder)$/;

/** "Serbian President", "EU foreign policy chief", "Sen."; undefined for "Mr." and where there is none. */
export function roleBefore(view: NameView, nameFirst: number): Span<'paragraph'> | undefined {
  const { titles, tokens } = view;
  let end = nameFirst - 1;
  if (end < 0) return undefined;
  while (titles[end] === TitlePart.courtesy) end--;
  // "a French cellist named Ana Silva".
  if (/^(?:named|called)$/.test(tokens.lower[end] ?? '') && isRoleHead(view, end - 1)) end--;
  if (end < 0 || !sameSentence(view, end, nameFirst)) return undefined;
  let first = end;
  if (!isRoleHead(view, end) && titles[end] !== TitlePart.rank) {
    first = officeWithOf(view, end);
    if (first < 0) return undefined;
  }
  first = startOfRole(view, first, end);
  return span(tokens.starts[first]!, tokens.ends[end]!);
}

/** An office or an occupation. */
export function isRoleHead(view: NameView, at: number): boolean {
  const { titles, tokens, cases } = view;
  if (titles[at] === TitlePart.head || (tokens.types[at]?.lists ?? 0) & WordList.occupation) return true;
  return cases.of[at] === WordCase.small && (isTrade(tokens.lower[at]!) || isHyphenedEnd(view, at));
}

/** The "half" of "fly-half". */
function isHyphenedEnd({ tokens }: NameView, at: number): boolean {
  const isJoined = tokens.words[at - 1] === '-' && tokens.ends[at - 1] === tokens.starts[at];
  return isJoined && tokens.kinds[at - 2] === 'word' && hyphenedEnds.has(tokens.lower[at]!);
}

/** "Campaigner Ana Silva" at the start of a sentence: what the name that ends at `last` has before it. */
export function isOccupation({ tokens, cases, lists }: NameView, at: number, last: number): boolean {
  const isListed = (tokens.types[at]!.lists & WordList.occupation) !== 0 && !(lists[at]! & NameList.surname);
  return isListed && cases.opens[at] === 1 && last - at > 1;
}

/** Where the words that belong to an office start, given its head (or what of it is known) and where it ends. */
export function startOfRole(view: NameView, head: number, end: number): number {
  const core = isHyphenedEnd(view, head) ? head - 2 : head;
  let first = core;
  while (first > 0 && end - first < REACH && sameSentence(view, first - 1, end) && belongsToRole(view, first - 1))
    first--;
  while (first < core && !startsRole(view, first)) first++;
  return first;
}

/** The head of "Secretary of State" when `end` is "State", of "head of libraries" when it is "libraries"; -1 where there is none. */
function officeWithOf({ tokens, titles, cases }: NameView, end: number): number {
  if (cases.sentenceCases[cases.sentenceOf[end]!] !== 'normal' || tokens.kinds[end] !== 'word') return -1;
  for (let i = end - 1; i >= Math.max(1, end - 5); i--) {
    const word = tokens.lower[i]!;
    if (word === 'of' && titles[i - 1] === TitlePart.head && OF_OFFICE.test(tokens.lower[i - 1]!))
      return cases.of[i - 1]! > WordCase.small || end - i < 3 ? i - 1 : -1;
    if (end - i > 1 && word !== 'the' && word !== 'and' && cases.of[i]! <= WordCase.small) return -1;
  }
  return -1;
}

function belongsToRole(view: NameView, at: number): boolean {
  const { titles, tokens, lists, cases } = view;
  // In a heading capitals do not tell which words belong to the office.
  if (cases.sentenceCases[cases.sentenceOf[at]!] !== 'normal') return titles[at] !== TitlePart.none;
  const word = tokens.lower[at]!;
  if (titles[at] === TitlePart.courtesy) return false;
  if (titles[at]) return true;
  if (tokens.kinds[at] === 'possessive') return isNamed(view, at - 1);
  if (word === '-')
    return (
      tokens.ends[at - 1] === tokens.starts[at] &&
      (titles[at - 1] !== 0 || cases.of[at - 1]! > WordCase.small || isRoleModifier(view, at - 1))
    );
  if (word === 'in') return tokens.words[at - 1] === '-' && tokens.lower[at - 2] === 'stand';
  if (functionWords.has(word)) return lists[at] !== 0 && cases.of[at] === WordCase.upper;
  return isNamed(view, at) || (cases.of[at] === WordCase.small && isRoleModifier(view, at));
}

const OFFICE_ADJECTIVE =
  /^(?:ex|pro|anti|self|exiled|ousted|jailed|elected|appointed|retired|right|left|wing|hard|line|co|old|based|born|backed)$/;

/** "match", "retired", "tin": no office has them, a role may. */
function isRoleModifier({ tokens }: NameView, at: number): boolean {
  const word = tokens.lower[at] ?? '';
  const { lists } = tokens.types[at]!;
  return OFFICE_ADJECTIVE.test(word) || (lists & (WordList.roleModifier | WordList.occupation)) !== 0;
}

function isNamed({ cases, lists, tokens }: NameView, at: number): boolean {
  if (at < 0 || cases.of[at]! <= WordCase.small) return false;
  return Boolean(lists[at]! & (placeLists | NameList.group | NameList.organization)) || tokens.kinds[at] === 'word';
}

function startsRole(view: NameView, at: number): boolean {
  const { tokens, cases, titles } = view;
  if (tokens.kinds[at] !== 'word') return false;
  return titles[at] !== 0 || cases.of[at]! > WordCase.small || isRoleModifier(view, at);
}

export function sameSentence({ cases }: NameView, a: number, b: number): boolean {
  return cases.sentenceOf[a] === cases.sentenceOf[b];
}
