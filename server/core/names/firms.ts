/** Finds companies that no list knows, by what only companies have: "shares of Danone", "Brim, a fishing company,", "owned by". */

import { wordSet } from '../text/wordSet.ts';
import { WordList } from '../words/wordLists.ts';
import { NameList, placeLists } from './gazetteer.ts';
import { companyNouns } from './headKinds.ts';
import { explain } from './nameExplanations.ts';
import type { NamePiece } from './namePiece.ts';
import { listsOfPhrase, type NameView } from './nameView.ts';
import { WordCase } from './wordCases.ts';

/** By the preposition between: "shares of", "stake in", "analysts at". */
const BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', wordSet('shares stock shareholders subsidiary executive ceo cfo cto chairman chairwoman boss acquisition')],
  ['in', wordSet('stake shares stock investors shareholders investment')],
  [
    'at',
    wordSet(
      'analysts analyst strategist economist economists revenue revenues profit profits turnover earnings executive',
    ),
  ],
]);
/** "Danone's shares". */
const OWNED = wordSet(
  'shares stock profit profits revenue revenues earnings turnover ceo cfo shareholders subsidiary customers headquarters factories ipo',
);
/** "Zalando shares closed". */
const SHARES = wordSet('shares stock');
const MOVES = wordSet(
  'rose fell closed jumped slid dropped gained lost climbed slumped tumbled surged plunged were have had ended opened',
);
const ACQUIRES = wordSet('acquire acquires acquired acquiring');
/** What goes on behind the noun of an apposition; "a company director" is a person. */
const BEHIND_NOUN = wordSet(', . ; ) that which based and with in of from whose founded listed owned backed');
const REACH = 6;

/** `pieces` with the companies that the text tells, seen as something else or not at all. Sorted, not overlapping; linear. */
export function withFirms(view: NameView, pieces: readonly NamePiece[]): readonly NamePiece[] {
  let changed: NamePiece[] | undefined;
  for (let i = 0; i < pieces.length; i++) {
    if (!mayBeFirm(view, pieces[i]!) || !isFirm(view, pieces[i]!.first, pieces[i]!.last)) continue;
    changed ??= [...pieces];
    changed[i] = firm(pieces[i]!.first, pieces[i]!.last);
  }
  const missed = missedFirms(view, pieces);
  if (!missed.length) return changed ?? pieces;
  return [...(changed ?? pieces), ...missed].sort((a, b) => a.first - b.first);
}

function firm(first: number, last: number): NamePiece {
  return {
    first,
    last,
    kind: 'organization',
    source: 'context',
    confidence: 0.85,
    firm: true,
    why: [explain('name/firm', {})],
  };
}

/** No person of a list, no place of a list, no name of many words. */
function mayBeFirm(view: NameView, { first, last, kind }: NamePiece): boolean {
  if (kind !== 'person' && kind !== 'place') return false;
  if (last - first > 2 || view.titles[first - 1] || view.lists[first]! & NameList.givenName) return false;
  return !(listsOfPhrase(view, first, last) & (placeLists | NameList.surname | NameList.givenName));
}

function isFirm(view: NameView, first: number, last: number): boolean {
  return isBehindFirmWord(view, first) || isBeforeFirmWord(view, first, last) || isCompanyByApposition(view, last);
}

/** "shares of X", "a stake in X", "chief executive of X". */
function isBehindFirmWord({ tokens }: NameView, first: number): boolean {
  const nouns = BEFORE.get(tokens.lower[first - 1] ?? '');
  return nouns?.has(tokens.lower[first - 2] ?? '') ?? false;
}

/** "X's shares", "X shares closed", "X is owned by", "acquired X for $3 billion". */
function isBeforeFirmWord({ tokens }: NameView, first: number, last: number): boolean {
  const { lower, kinds, words: written } = tokens;
  if (ACQUIRES.has(lower[first - 1] ?? ''))
    return lower[last + 1] === 'for' && /^[$€£¥]$/.test(written[last + 2] ?? '');
  if (kinds[last + 1] === 'possessive') {
    if (lower[last + 2] === 'chief' && lower[last + 3] === 'executive') return true;
    return OWNED.has(lower[last + 2] ?? '');
  }
  if (SHARES.has(lower[last + 1] ?? '')) return MOVES.has(lower[last + 2] ?? '');
  return /^(?:is|was)$/.test(lower[last + 1] ?? '') && lower[last + 2] === 'owned' && lower[last + 3] === 'by';
}

/** "Brim, a fishing company,": a noun of companies closes what stands behind the comma. */
function isCompanyByApposition({ tokens, cases }: NameView, last: number): boolean {
  if (tokens.words[last + 1] !== ',' || !/^(?:an?|the)$/.test(tokens.lower[last + 2] ?? '')) return false;
  for (let i = last + 3; i < last + 3 + REACH && cases.sentenceOf[i] === cases.sentenceOf[last]; i++) {
    if (tokens.words[i] === ',') return false;
    if (companyNouns.has(tokens.lower[i]!)) return BEHIND_NOUN.has(tokens.lower[i + 1] ?? '.');
  }
  return false;
}

/** Single words that nothing else has seen: behind "shares of" and the like, with a capital that only names have there. */
function missedFirms(view: NameView, pieces: readonly NamePiece[]): NamePiece[] {
  const { tokens, cases, lists, timed, titles } = view;
  const found: NamePiece[] = [];
  let next = 0;
  for (let i = 2; i < tokens.length; i++) {
    while (next < pieces.length && pieces[next]!.last < i) next++;
    if (cases.of[i] !== WordCase.capital || cases.opens[i] || timed[i] || titles[i] || lists[i]) continue;
    if (pieces[next] && pieces[next]!.first <= i) continue;
    if (tokens.types[i]!.lists & (WordList.functionWord | WordList.calendarWord)) continue;
    if ((cases.of[i + 1] ?? 0) > WordCase.small || tokens.words[i + 1] === '-') continue;
    if (cases.sentenceCases[cases.sentenceOf[i]!] === 'normal' && isBehindFirmWord(view, i)) found.push(firm(i, i));
  }
  return found;
}
