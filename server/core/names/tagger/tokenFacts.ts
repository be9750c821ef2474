/** What the tagger knows of each token of a paragraph: its word, its lists, the article's facts, what the rules say. */

import { WordCase } from '../../words/wordType.ts';
import type { NamePiece } from '../namePiece.ts';
import type { NameView } from '../nameView.ts';
import { labelKinds } from './labels.ts';
import type { Segment } from './segments.ts';
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
  /**
   * The facts of some segments of a paragraph, or of all of it, with what stands beside them; elsewhere they are anything. They hold until the next ones
   * are gathered: the arrays are used again. Linear.
   */
  readonly gather: (
    view: NameView,
    byRule: readonly NamePiece[],
    keeper: WordKeeper,
    segments?: readonly Segment[],
  ) => TokenFacts;
}

/** Features look so far beyond a token. */
const REACH = 2;

/** The position of token `i`. */
export function positionOf(sentenceOf: Int32Array, i: number): number {
  return i + 2 * sentenceOf[i]! + 2;
}

type Facts = { -readonly [K in keyof TokenFacts]: K extends 'words' ? TaggerWord[] : TokenFacts[K] };

export function createFactsRoom(): FactsRoom {
  let facts = arrays(256);
  return {
    gather(view, byRule, keeper, segments = wholeOf(view)) {
      const { tokens, cases } = view;
      const size = tokens.length ? positionOf(cases.sentenceOf, tokens.length - 1) + 3 : 2;
      if (facts.cases.length < size) facts = arrays(size * 2);
      facts.lists.fill(0, 0, size);
      for (const { first, last } of segments) fillTokens(facts, view, keeper, first, last);
      for (const { first, last } of segments) tellRuns(facts, cases.sentenceOf, first, last);
      fillRules(facts.rules, byRule, cases.sentenceOf);
      fillLists(facts.lists, view);
      return facts;
    },
  };
}

function wholeOf({ tokens }: NameView): readonly Segment[] {
  return tokens.length ? [{ first: 0, last: tokens.length - 1 }] : [];
}

function arrays(size: number): Facts {
  const numbers = () => new Int32Array(size);
  const bytes = () => new Uint8Array(size);
  return {
    words: new Array(size),
    cases: bytes(),
    opens: bytes(),
    lists: numbers(),
    known: numbers(),
    rules: numbers(),
    runFirst: numbers(),
    runLast: numbers(),
  };
}

/** Tokens `first` to `last`, and what features see beside them. */
function fillTokens(facts: Facts, view: NameView, keeper: WordKeeper, first: number, last: number): void {
  const { sentenceOf } = view.cases;
  const stop = positionOf(sentenceOf, last) + REACH;
  let next = positionOf(sentenceOf, first) - REACH;
  const end = reached(sentenceOf, last, 1);
  for (let i = reached(sentenceOf, first, -1); i <= end; i++) {
    const at = positionOf(sentenceOf, i);
    while (next < at) fillBeyond(facts, keeper, next++);
    next = at + 1;
    fillToken(facts, view, keeper, i, at);
  }
  while (next <= stop) fillBeyond(facts, keeper, next++);
}

/** The first token of a run knows how far it goes: tells the others. */
function tellRuns({ cases, runFirst, runLast }: Facts, sentenceOf: Int32Array, first: number, last: number): void {
  const stop = positionOf(sentenceOf, last);
  for (let at = positionOf(sentenceOf, first); at <= stop; at++)
    if (cases[at]! > WordCase.small) runLast[at] = runLast[runFirst[at]!]!;
}

/** The furthest token in a direction that features of `token` see in its sentence. */
function reached(sentenceOf: Int32Array, token: number, step: 1 | -1): number {
  let i = token;
  while (Math.abs(i - token) < REACH && sentenceOf[i + step] === sentenceOf[token]) i += step;
  return i;
}

function fillToken(
  facts: Facts,
  { tokens, cases, facts: article, own }: NameView,
  keeper: WordKeeper,
  i: number,
  at: number,
) {
  const letterCase = cases.of[i]!;
  facts.words[at] = keeper.wordOf(tokens.types[i]!);
  facts.cases[at] = letterCase;
  facts.opens[at] = cases.opens[i]!;
  facts.known[at] = article[i]! & ~own[i]!;
  facts.rules[at] = 0;
  if (letterCase <= WordCase.small) return;
  const first = facts.cases[at - 1]! > WordCase.small ? facts.runFirst[at - 1]! : at;
  facts.runFirst[at] = first;
  facts.runLast[first] = at;
}

function fillBeyond(facts: Facts, keeper: WordKeeper, at: number): void {
  facts.words[at] = keeper.beyond;
  facts.cases[at] = WordCase.none;
  facts.known[at] = -1;
  facts.rules[at] = -1;
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
