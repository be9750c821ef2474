/** What the tagger knows of each token of a paragraph: its word, its lists, the article's facts, what the rules say. */

import { WordCase } from '../../words/wordType.ts';
import type { NamePiece } from '../namePiece.ts';
import type { NameView } from '../nameView.ts';
import { labelKinds } from './labels.ts';
import type { TaggerWord, WordKeeper } from './taggerWord.ts';

/** The lowest lists of `NameList`, that the weights were trained with; what lies above is for links alone. */
export const LISTS = 11;
const TRAINED = (1 << LISTS) - 1;

/**
 * By position (see `positionOf`). Between two sentences, before the first and behind the last are two positions that hold
 * what stands beyond a sentence: the words beside a token are read without asking where its sentence ends.
 */
export interface TokenFacts {
  readonly words: readonly TaggerWord[];
  /** One of `WordCase`. */
  readonly cases: Uint8Array;
  /** 1 for the first word of a sentence. */
  readonly opens: Uint8Array;
  /** For each list two bits: 1 alone, 2 first, 3 later word of a listed phrase. */
  readonly lists: Int32Array;
  /** What the article's other mentions tell of the word; -1 beyond the sentence. */
  readonly known: Int32Array;
  /** What the rules say: the label, and how sure they are in three steps; -1 beyond the sentence. */
  readonly rules: Int32Array;
  /** First and last position of the run of capitalised words that a capitalised one is in. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
}

export interface FactsRoom {
  /** The facts of a paragraph, until the next one is gathered: the arrays are used again. Linear. */
  readonly gather: (view: NameView, byRule: readonly NamePiece[], keeper: WordKeeper) => TokenFacts;
}

/** The position of token `i`. */
export function positionOf(sentenceOf: Int32Array, i: number): number {
  return i + 2 * sentenceOf[i]! + 2;
}

type Facts = { -readonly [K in keyof TokenFacts]: K extends 'words' ? TaggerWord[] : TokenFacts[K] };

export function createFactsRoom(): FactsRoom {
  let facts = arrays(256);
  return {
    gather(view, byRule, keeper) {
      const { tokens, cases } = view;
      const size = tokens.length ? positionOf(cases.sentenceOf, tokens.length - 1) + 3 : 2;
      if (facts.cases.length < size) facts = arrays(size * 2);
      facts.lists.fill(0, 0, size);
      fillTokens(facts, view, keeper);
      fillRules(facts.rules, byRule, cases.sentenceOf);
      fillLists(facts.lists, view);
      return facts;
    },
  };
}

function arrays(size: number): Facts {
  const numbers = () => new Int32Array(size);
  const bytes = () => new Uint8Array(size);
  return {
    words: [],
    cases: bytes(),
    opens: bytes(),
    lists: numbers(),
    known: numbers(),
    rules: numbers(),
    runFirst: numbers(),
    runLast: numbers(),
  };
}

function fillTokens(facts: Facts, { tokens, cases, facts: article, own }: NameView, keeper: WordKeeper): void {
  const { words } = facts;
  const goBeyond = (at: number) => {
    words[at] = keeper.beyond;
    facts.cases[at] = WordCase.none;
    facts.known[at] = -1;
    facts.rules[at] = -1;
  };
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const at = positionOf(cases.sentenceOf, i);
    while (next < at) goBeyond(next++);
    next = at + 1;
    const letterCase = cases.of[i]!;
    words[at] = keeper.wordOf(tokens.types[i]!);
    facts.cases[at] = letterCase;
    facts.opens[at] = cases.opens[i]!;
    facts.known[at] = article[i]! & ~own[i]!;
    facts.rules[at] = 0;
    if (letterCase <= WordCase.small) continue;
    const first = facts.cases[at - 1]! > WordCase.small ? facts.runFirst[at - 1]! : at;
    facts.runFirst[at] = first;
    // The first token of a run knows how far it has come; all others are told below.
    facts.runLast[first] = at;
  }
  goBeyond(next);
  goBeyond(next + 1);
  for (let at = 2; at < next; at++)
    if (facts.cases[at]! > WordCase.small) facts.runLast[at] = facts.runLast[facts.runFirst[at]!]!;
}

function fillRules(rules: Int32Array, pieces: readonly NamePiece[], sentenceOf: Int32Array): void {
  for (const { first, last, kind, confidence } of pieces) {
    const sure = confidence >= 0.8 ? 2 : confidence >= 0.55 ? 1 : 0;
    const label = 1 + 2 * labelKinds.indexOf(kind);
    for (let i = first; i <= last; i++) rules[positionOf(sentenceOf, i)] = (i > first ? label + 1 : label) * 4 + sure;
  }
}

function fillLists(tags: Int32Array, { hits, cases: { sentenceOf } }: NameView): void {
  for (const { first, last, lists } of hits) {
    const start = positionOf(sentenceOf, first);
    for (let bits = lists & TRAINED; bits; bits &= bits - 1) {
      const shift = 2 * (31 - Math.clz32(bits & -bits));
      if ((tags[start]! >> shift) & 3) continue;
      tags[start]! |= (first === last ? 1 : 2) << shift;
      for (let i = first + 1; i <= last; i++) tags[positionOf(sentenceOf, i)]! |= 3 << shift;
    }
  }
}
