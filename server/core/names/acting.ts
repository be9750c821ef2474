/** Tells whether a country or a capital acts in its clause: "Belgrade sent troops", "Serbia has refused". */

import { wordSet } from '../text/wordSet.ts';
import { deedForms, VerbForm } from './actingVerbs.ts';
import { placeLists } from './gazetteer.ts';
import type { NameView } from './nameView.ts';
import { functionWords, placePrepositions } from './vocabulary.ts';

/** Behind these a clause, and with it its subject, begins. */
const BEFORE_SUBJECT = wordSet(
  'that and but as after before while when if because although though since until what which how whether why where or nor both neither either so yet for than then now once however meanwhile today yesterday instead still also',
);
/** What may stand between a subject and its verb, besides days and words in -ly. */
const BETWEEN = wordSet(
  "also still not never yet already now again long since first later then too itself alone once twice even both always often reportedly eventually soon n't last next this early late",
);
const MODALS = wordSet('will would should must could may might can did does do');
const HAVE = wordSet('has have had having');
const BE = wordSet('is was were are been being be');
/** Said of those who govern even where it is done to them: "Japan was accused of dumping". */
const DONE_TO_GOVERNMENTS = wordSet('accused urged asked criticised criticized condemned blamed sanctioned invited');
/** "They expect Ankara to ratify it", "up to Khartoum to decide". */
const WISHING = wordSet(
  'expect expects expected want wants wanted urge urges urged ask asks asked press presses pressed force forces forced allow allows allowed require requires required call calls called push pushes pushed tell tells told for on to get convince convinced persuade persuaded lobby lobbied beg begged warn warned invite invited oblige obliges obliged',
);
const REACH = 14;
const MOST_CONJUNCTS = 4;

/** Looks at a fixed number of tokens around the name at `first` to `last`. */
export function isActing(view: NameView, first: number, last: number): boolean {
  const { tokens } = view;
  if (tokens.kinds[last + 1] === 'possessive') return false;
  const start = firstConjunct(view, first);
  const wished = isWished(view, start);
  if (!wished && !opensClause(view, start)) return false;
  const { at, several } = behindSubject(view, last, first > start);
  return wished
    ? tokens.lower[at] === 'to' && isDeed(view, at + 1, VerbForm.base)
    : isPredicate(view, at, last, several);
}

/** "Washington and Moscow": where the list of names begins that the one at `first` ends or goes on. */
function firstConjunct(view: NameView, first: number): number {
  const { tokens } = view;
  let start = first;
  for (let count = 0; count < MOST_CONJUNCTS; count++) {
    const joint = tokens.lower[start - 1] === 'the' ? start - 2 : start - 1;
    const word = tokens.lower[joint] ?? '';
    // A comma alone may end a clause: "At talks in Geneva, Washington said".
    if (!/^(?:and|or|nor)$/.test(word) && (word !== ',' || count === 0)) break;
    const before = placeEndingAt(view, joint - 1);
    if (before < 0) break;
    start = before;
  }
  return start;
}

/** The first token of a listed place of at most four words. */
function placeEndingAt({ hitsAt }: NameView, last: number): number {
  for (let first = last; first > last - 4; first--)
    if (hitsAt.get(first)?.some((hit) => hit.last === last && hit.lists & placeLists)) return first;
  return -1;
}

function opensClause({ tokens }: NameView, start: number): boolean {
  const article = tokens.lower[start - 1] === 'the' ? 1 : 0;
  const before = tokens.lower[start - 1 - article];
  if (before === undefined || BEFORE_SUBJECT.has(before)) return true;
  return !functionWords.has(before) && !placePrepositions.has(before);
}

function isWished({ tokens }: NameView, start: number): boolean {
  const before = tokens.lower[start - 1] === 'the' ? start - 2 : start - 1;
  const word = tokens.lower[before] ?? '';
  if (word === 'to') return tokens.lower[before - 1] === 'up';
  if (word === 'on') return /^call/.test(tokens.lower[before - 1] ?? '');
  return WISHING.has(word);
}

/** The token behind the subject: behind the other names of a list, "and its allies", a clause with "which" or "whose". */
function behindSubject(view: NameView, last: number, isList: boolean): { at: number; several: boolean } {
  const { tokens, cases, hitsAt } = view;
  let at = last + 1;
  let several = isList;
  for (let count = 0; count < MOST_CONJUNCTS; count++) {
    const joint = tokens.lower[at] ?? '';
    if (!/^(?:and|or|nor|,)$/.test(joint)) break;
    let next = at + 1;
    if (joint === ',' && /^(?:and|or)$/.test(tokens.lower[next] ?? '')) next++;
    if (tokens.lower[next] === 'the') next++;
    const hit = hitsAt.get(next)?.find(({ lists }) => lists & placeLists);
    if (hit) at = hit.last + 1;
    else if (joint === 'and' && /^(?:its|their)$/.test(tokens.lower[next] ?? '')) at = behindNoun(view, next + 1);
    else break;
    several = true;
  }
  if (tokens.lower[at] !== ',' || !/^(?:which|whose|who)$/.test(tokens.lower[at + 1] ?? '')) return { at, several };
  for (let close = at + 2; close < at + REACH && cases.sentenceOf[close] === cases.sentenceOf[at]; close++)
    if (tokens.words[close] === ',') return { at: close + 1, several };
  return { at, several };
}

/** "allies", "European allies". */
function behindNoun({ tokens }: NameView, from: number): number {
  let at = from;
  while (at < from + 3 && !/s$/.test(tokens.lower[at] ?? '')) at++;
  return at + 1;
}

/** A deed of the subject follows: days and adverbs first, then a verb that agrees with it. */
function isPredicate(view: NameView, from: number, last: number, several: boolean): boolean {
  const { tokens } = view;
  const isPlural = several || /^(?:states|nations|emirates|philippines|netherlands)$/.test(tokens.lower[last]!);
  let at = skipBetween(view, from);
  const helper = tokens.lower[at] ?? '';
  if (MODALS.has(helper)) {
    if (helper === 'do' && !isPlural) return false;
    at = skipBetween(view, at + 1);
    if (HAVE.has(tokens.lower[at] ?? '')) return isDeed(view, skipBetween(view, at + 1), VerbForm.participle);
    if (BE.has(tokens.lower[at] ?? '')) return isDeed(view, skipBetween(view, at + 1), VerbForm.ing);
    return isDeed(view, at, VerbForm.base);
  }
  // "England have named their side": a team, not a country.
  if (!isPlural && /^(?:have|are|were|want)$/.test(helper)) return false;
  if (HAVE.has(helper)) {
    at = skipBetween(view, at + 1);
    if (BE.has(tokens.lower[at] ?? '')) return isBeing(view, skipBetween(view, at + 1));
    return isDeed(view, at, VerbForm.participle);
  }
  if (BE.has(helper)) return isBeing(view, skipBetween(view, at + 1));
  return isDeed(view, at, VerbForm.third | VerbForm.past | (isPlural ? VerbForm.base : 0));
}

function isBeing(view: NameView, at: number): boolean {
  const next = view.tokens.lower[at] ?? '';
  return (
    isDeed(view, at, VerbForm.ing) ||
    DONE_TO_GOVERNMENTS.has(next) ||
    /^(?:ready|willing|prepared|unwilling|determined|likely|unlikely|reluctant)$/.test(next)
  );
}

/** "on Tuesday", "last week", "has long", "formally". */
function skipBetween({ tokens, timed }: NameView, from: number): number {
  let at = from;
  while (at < from + 7) {
    const word = tokens.lower[at] ?? '';
    const leads = /^(?:on|in|late|early|earlier|the)$/.test(word) && timed[at + 1];
    if (!timed[at] && !leads && !BETWEEN.has(word) && !/^\p{Ll}{2,}ly$/u.test(word)) break;
    at++;
  }
  return at;
}

function isDeed({ tokens, cases }: NameView, at: number, wanted: number): boolean {
  if (at >= tokens.length || tokens.words[at] !== tokens.lower[at]) return false;
  if (cases.sentenceOf[at] !== cases.sentenceOf[at - 1]) return false;
  return (deedForms(tokens.lower[at]!, tokens.words[at + 1] ?? '') & wanted) !== 0;
}
