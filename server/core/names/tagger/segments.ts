/** The stretches of a paragraph that can hold names; all other tokens are outside of any, and cost nothing. */

import { WordList } from '../../words/wordLists.ts';
import type { WordType } from '../../words/wordType.ts';
import type { NamePiece } from '../namePiece.ts';
import type { NameView } from '../nameView.ts';
import { WordCase, type WordCases } from '../wordCases.ts';

/** Tokens `first` to `last` inclusive, of one sentence. */
export interface Segment {
  readonly first: number;
  readonly last: number;
}

/** Between two capitalised words of one name stand at most so many others. */
const GAP = 3;
/** Longer ones are cut, as in pages of capitals. */
const LONGEST = 400;

/** Capitalised words, what stands between them, and one token on either side: what the weights are trained with. */
export function findSegments(cases: WordCases, length: number): Segment[] {
  const segments: { first: number; last: number }[] = [];
  for (let i = 0; i < length; i++) {
    if (cases.of[i]! <= WordCase.small) continue;
    const open = segments.at(-1);
    const sentence = cases.sentenceOf[i];
    if (open && cases.sentenceOf[open.last] === sentence && i - open.last <= GAP + 1 && i - open.first < LONGEST)
      open.last = i;
    else segments.push({ first: i, last: i });
  }
  const apart = (i: number, beside: number) =>
    cases.of[i]! > WordCase.small || cases.sentenceOf[i] !== cases.sentenceOf[beside];
  return segments.map(({ first, last }) => ({
    first: first > 0 && !apart(first - 1, first) ? first - 1 : first,
    last: last + 1 < length && !apart(last + 1, last) ? last + 1 : last,
  }));
}

/**
 * What of these segments has to be labelled. Nearly every token at an edge (the, said, a full stop) is no part of any name, and to tell that it needs
 * no features: what lies beyond a segment is outside. Nor is a word like "The" or "But" a name where it alone has a capital, and has it because it opens a
 * sentence. Where the rules see a name, all is labelled. `byRule` is sorted.
 */
export function segmentsToLabel({ tokens, cases }: NameView, byRule: readonly NamePiece[]): Segment[] {
  const { types } = tokens;
  const open: Segment[] = [];
  let rule = 0;
  for (const { first, last } of findSegments(cases, tokens.length)) {
    while (rule < byRule.length && byRule[rule]!.last < first) rule++;
    const ruled = rule < byRule.length && byRule[rule]!.first <= last;
    const from = mayBelong(types[first]!) || (ruled && isRuled(byRule, rule, first)) ? first : first + 1;
    const to = mayBelong(types[last]!) || (ruled && isRuled(byRule, rule, last)) ? last : last - 1;
    if (from === to && !ruled && cases.opens[from] && types[from]!.lists & WordList.functionWord) continue;
    open.push({ first: from, last: to });
  }
  return open;
}

function isRuled(byRule: readonly NamePiece[], from: number, token: number): boolean {
  for (let i = from; i < byRule.length && byRule[i]!.first <= token; i++) if (byRule[i]!.last >= token) return true;
  return false;
}

/** "Euro 2016", "Kim Jong-un", "Kericho county", "van Gaal". */
const PARTS = WordList.organizationHead | WordList.placeHead | WordList.nameParticle;

function mayBelong({ kind, text, lists, letterCase }: WordType): boolean {
  return letterCase > WordCase.small || (lists & PARTS) !== 0 || kind === 'number' || text === '-';
}
