/** Finds the title that stands directly before a person's name. */

import { type Span, span } from '../text/span.ts';
import { NameList, placeLists } from './gazetteer.ts';
import { type NameView, TitlePart } from './nameView.ts';
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
  if (end < 0 || !sameSentence(view, end, nameFirst)) return undefined;
  let first = end;
  if (titles[end] !== TitlePart.head && titles[end] !== TitlePart.rank) {
    first = officeWithOf(view, end);
    if (first < 0) return undefined;
  }
  first = startOfRole(view, first, end);
  return span(tokens.starts[first]!, tokens.ends[end]!);
}

/** Where the words that belong to an office start, given its head (or what of it is known) and where it ends. */
export function startOfRole(view: NameView, head: number, end: number): number {
  let first = head;
  while (first > 0 && end - first < REACH && sameSentence(view, first - 1, end) && belongsToRole(view, first - 1))
    first--;
  while (first < head && !startsRole(view, first)) first++;
  return first;
}

/** The head of "Secretary of State" when `end` is "State"; -1 where there is none. */
function officeWithOf({ tokens, titles, cases }: NameView, end: number): number {
  if (cases.sentenceCases[cases.sentenceOf[end]!] !== 'normal') return -1;
  for (let i = end - 1; i >= Math.max(1, end - 5); i--) {
    const word = tokens.lower[i]!;
    if (word === 'of' && titles[i - 1] === TitlePart.head && OF_OFFICE.test(tokens.lower[i - 1]!))
      return cases.of[i - 1]! > WordCase.small ? i - 1 : -1;
    if (word !== 'the' && word !== 'and' && cases.of[i]! <= WordCase.small) return -1;
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
    return tokens.ends[at - 1] === tokens.starts[at] && (titles[at - 1] !== 0 || cases.of[at - 1]! > WordCase.small);
  if (functionWords.has(word)) return lists[at] !== 0 && cases.of[at] === WordCase.upper;
  return isNamed(view, at) || (cases.of[at] === WordCase.small && OFFICE_ADJECTIVE.test(word));
}

const OFFICE_ADJECTIVE =
  /^(?:ex|pro|anti|self|exiled|ousted|jailed|elected|appointed|retired|right|left|wing|hard|line|co|old|based|born|backed)$/;

function isNamed({ cases, lists, tokens }: NameView, at: number): boolean {
  if (at < 0 || cases.of[at]! <= WordCase.small) return false;
  return Boolean(lists[at]! & (placeLists | NameList.group | NameList.organization)) || tokens.kinds[at] === 'word';
}

function startsRole({ tokens, cases, titles }: NameView, at: number): boolean {
  if (tokens.kinds[at] !== 'word') return false;
  return titles[at] !== 0 || cases.of[at]! > WordCase.small || OFFICE_ADJECTIVE.test(tokens.lower[at]!);
}

export function sameSentence({ cases }: NameView, a: number, b: number): boolean {
  return cases.sentenceOf[a] === cases.sentenceOf[b];
}
