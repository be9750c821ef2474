/** Finds the role of a person in what is said of the name: "Ana Silva, the mayor of Lima,", "the mayor of Lima, Ana Silva,", "Ana Silva, who was mayor of Lima". */

import { type Span, span } from '../text/span.ts';
import { type NameView, TitlePart } from './nameView.ts';
import { isRoleHead, sameSentence, startOfRole } from './titles.ts';
import { functionWords, speechVerbs } from './vocabulary.ts';
import { WordCase } from './wordCases.ts';

/** Tokens an apposition may have. */
const REACH = 10;
const LINKS = /^(?:of|for|at|in|the|and|to|with|on)$/;
const HOLDS =
  /^(?:is|was|has|had|been|will|become|becomes|became|served|serves|worked|works|named|appointed|elected|remains|remained|as)$/;
const VERBS_OF_OFFICE =
  /^(?:(?:is|was|(?:has|had) been)(?: (?:named|appointed|elected)(?: as)?)?|(?:has |had |will )?(?:become|becomes|became)|(?:has |had )?(?:served|serves|worked|works) as|remains|remained)$/;
/** "Nyesom Wike, now minister of …". */
const NOW = /^(?:now|currently|formerly|once|previously)$/;
const OWNERS = /^(?:the|a|an|his|her|its|their|our|my|whose|one|another)$/;

/** The office behind the name and its comma, an age between or not. */
export function roleBehind(view: NameView, nameLast: number): Span<'paragraph'> | undefined {
  const { tokens } = view;
  if (tokens.words[nameLast + 1] !== ',') return undefined;
  let first = behindAge(view, nameLast) + 1;
  if (NOW.test(tokens.lower[first] ?? '')) first++;
  if (OWNERS.test(tokens.lower[first] ?? '')) first++;
  return officeFrom(view, first, nameLast);
}

const GIVEN =
  /^(?:named|appointed|elected|installed|confirmed|hired|nominated|picked|chose|chosen|unveiled|announced|presented|introduced|reappointed|re-elected)$/;

/** "named Ana Silva as stand-in captain". */
export function roleGiven(view: NameView, nameFirst: number, nameLast: number): Span<'paragraph'> | undefined {
  const { tokens } = view;
  if (tokens.lower[nameLast + 1] !== 'as' || !GIVEN.test(tokens.lower[nameFirst - 1] ?? '')) return undefined;
  const at = nameLast + 2;
  return officeFrom(view, OWNERS.test(tokens.lower[at] ?? '') ? at + 1 : at, nameLast);
}

/** The comma behind the name, or behind its age: ", 61,". */
function behindAge({ tokens }: NameView, nameLast: number): number {
  const isAge = /^\d{1,3}$/.test(tokens.words[nameLast + 2] ?? '') && tokens.words[nameLast + 3] === ',';
  return isAge && tokens.words[nameLast + 1] === ',' ? nameLast + 3 : nameLast + 1;
}

/** The office that a clause gives the name: "…, who served as mayor of Lima", "… was transport secretary until 2024". */
export function roleInClause(view: NameView, nameLast: number): Span<'paragraph'> | undefined {
  const { tokens } = view;
  const comma = behindAge(view, nameLast);
  let at = comma > nameLast + 1 ? comma + 1 : comma;
  if (tokens.words[comma] === ',' && tokens.lower[comma + 1] === 'who') at = comma + 2;
  const verb = at;
  while (at - verb < 4 && HOLDS.test(tokens.lower[at] ?? '')) at++;
  if (at === verb || !isVerbOfOffice(view, verb, at)) return undefined;
  const isOwned = OWNERS.test(tokens.lower[at] ?? '');
  const role = officeFrom(view, isOwned ? at + 1 : at, nameLast);
  // "She was head over heels in love": an office by itself wants an article before it, or more words.
  return role && (isOwned || /\s/.test(view.text.slice(role.start, role.end))) ? role : undefined;
}

/** "was", "has been", "served as", "was named", "became". */
function isVerbOfOffice({ tokens }: NameView, first: number, end: number): boolean {
  return VERBS_OF_OFFICE.test(tokens.lower.slice(first, end).join(' '));
}

/** The office whose words start at `first`, in the sentence of the name. */
function officeFrom(view: NameView, first: number, nameLast: number): Span<'paragraph'> | undefined {
  const { tokens } = view;
  const limit = Math.min(tokens.length, first + REACH);
  let head = -1;
  for (let i = first; i < limit && sameSentence(view, i, nameLast); i++) {
    if (isRoleHead(view, i)) head = i;
    else if (head >= 0 || !isModifier(view, i)) break;
  }
  if (head < 0 || isName(view, head + 1)) return undefined;
  const last = endOfRole(view, head, limit);
  return span(tokens.starts[first]!, tokens.ends[last]!);
}

/** The office before the name, with a comma between, as in "its leader, Ana Silva, said". */
export function roleWithComma(view: NameView, nameFirst: number, nameLast: number): Span<'paragraph'> | undefined {
  const { tokens, titles } = view;
  if (tokens.words[nameFirst - 1] !== ',' || !/^[,.;)]$/.test(tokens.words[nameLast + 1] ?? '.')) return undefined;
  const end = nameFirst - 2;
  for (let head = end; head >= Math.max(0, end - REACH) && sameSentence(view, head, nameFirst); head--) {
    if (titles[head] === TitlePart.head) {
      if (head < end && !LINKS.test(tokens.lower[head + 1]!)) return undefined;
      const first = startBehindOwner(view, head);
      if (first < 0) return undefined;
      return span(tokens.starts[first]!, tokens.ends[end]!);
    }
    if (!isPart(view, head)) return undefined;
  }
  return undefined;
}

/** Where the words before the head start, behind "the" or "its", or with the name that owns them; -1 where neither is there. */
function startBehindOwner(view: NameView, head: number): number {
  const { tokens } = view;
  let first = head;
  const goesOn = () =>
    sameSentence(view, first - 1, head) && !OWNERS.test(tokens.lower[first - 1]!) && isModifier(view, first - 1);
  while (first > 0 && head - first < 6 && goesOn()) {
    first--;
    if (tokens.kinds[first] === 'possessive' && !isName(view, first - 1)) return first + 1;
  }
  if (OWNERS.test(tokens.lower[first - 1] ?? '')) return first;
  const named = startOfRole(view, head, head);
  return isName(view, named) ? named : -1;
}

/** Before the head: names of countries and bodies, small words that are neither verbs nor function words. */
function isModifier(view: NameView, at: number): boolean {
  return (
    titles(view, at) ||
    isName(view, at) ||
    view.tokens.kinds[at] === 'possessive' ||
    isHyphen(view, at) ||
    isNoun(view, at)
  );
}

function isPart(view: NameView, at: number): boolean {
  return LINKS.test(view.tokens.lower[at]!) || isModifier(view, at);
}

/** "chairman of the central bank": to the end of what stands behind its preposition; a name at the limit is read to its end. */
function endOfRole(view: NameView, head: number, limit: number): number {
  const { tokens } = view;
  if (!/^(?:of|for|at|in|to|on)$/.test(tokens.lower[head + 1] ?? '')) return head;
  let last = head;
  for (let i = head + 1; i < limit + REACH && sameSentence(view, i, head) && isPart(view, i); i++) {
    if (i >= limit && !isName(view, i) && tokens.lower[i] !== 'of') break;
    if (!LINKS.test(tokens.lower[i]!) && !isHyphen(view, i)) last = i;
  }
  return last;
}

function titles(view: NameView, at: number): boolean {
  return view.titles[at] !== TitlePart.none && view.titles[at] !== TitlePart.courtesy;
}

function isName({ cases, tokens, timed }: NameView, at: number): boolean {
  return (cases.of[at] ?? 0) > WordCase.small && tokens.kinds[at] === 'word' && !timed[at];
}

function isNoun({ cases, tokens, timed }: NameView, at: number): boolean {
  const word = tokens.lower[at] ?? '';
  return cases.of[at] === WordCase.small && !timed[at] && !functionWords.has(word) && !speechVerbs.has(word);
}

/** A hyphen inside a word, or the apostrophe of "Seafarers'". */
function isHyphen({ tokens }: NameView, at: number): boolean {
  return /^['-]$/.test(tokens.words[at] ?? '') && tokens.ends[at - 1] === tokens.starts[at];
}
