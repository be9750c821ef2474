/**
 * The features of a token, as hashes: one code for training and for running. They come in groups that depend on little:
 * on one word, or on a few small numbers, so that whoever sums weights can keep the sum of a group (see `tokenScores.ts`).
 * Change `FEATURE_VERSION` with every change here.
 */

import { WordCase } from '../../words/wordType.ts';
import { finish } from '../wordHash.ts';
import type { TaggerWord } from './taggerWord.ts';
import { LISTS, type TokenFacts } from './tokenFacts.ts';

/** The weights are refused if theirs differs. */
export const FEATURE_VERSION = 2;

/** What a word is to the token that is labelled; a group of features each. */
export const WordRole = {
  /** The token itself, inside a sentence. */
  own: 0,
  /** The token itself, where it opens a sentence. */
  opening: 1,
  before: 2,
  after: 3,
  beforeLast: 4,
  afterNext: 5,
  /** Before and behind the run of capitalised words that the token is in. */
  beforeRun: 6,
  afterRun: 7,
  /** The first word of the run, as the token itself and as another one. */
  firstIsOwn: 8,
  first: 9,
  lastIsOwn: 10,
  last: 11,
} as const;
export const WORD_ROLES = 12;

/** Groups of features that depend on numbers alone. */
export const NumberGroup = {
  shapes: 0,
  classBefore: 1,
  classAfter: 2,
  lists: 3,
  vocabulary: 4,
  facts: 5,
  factsBefore: 6,
  factsAfter: 7,
  rules: 8,
  ruleClass: 9,
  ruleBeside: 10,
  run: 11,
  runAlone: 12,
} as const;

/** Takes the features of a token, group by group. */
export interface FeatureTaker {
  /** A word in a role of `WordRole`. */
  readonly word: (role: number, word: TaggerWord) => void;
  /** A group of `NumberGroup` with its numbers; those it does not need are 0. */
  readonly numbers: (group: number, a: number, b: number, c: number, d: number, e: number) => void;
  /** A feature of its own. */
  readonly single: (template: number, value: number) => void;
}

/** Gives the features of the token at a position. */
export function describeToken(facts: TokenFacts, at: number, to: FeatureTaker): void {
  const { words, lists, known, rules } = facts;
  const own = words[at]!;
  const before = words[at - 1]!;
  const after = words[at + 1]!;
  const beforeLast = words[at - 2]!;
  const afterNext = words[at + 2]!;
  const opens = facts.opens[at]!;
  const shape = own.shape * 2 + opens;
  to.word(opens ? WordRole.opening : WordRole.own, own);
  to.single(3, pair(before.hash, own.hash));
  to.single(4, pair(own.hash, after.hash));
  to.numbers(NumberGroup.shapes, before.shape, shape, after.shape, 0, 0);
  to.word(WordRole.before, before);
  to.word(WordRole.after, after);
  to.word(WordRole.beforeLast, beforeLast);
  to.word(WordRole.afterNext, afterNext);
  to.single(28, pair(beforeLast.hash, before.hash));
  to.single(29, pair(after.hash, afterNext.hash));
  to.single(30, pair(before.hash, shape));
  to.single(31, pair(after.hash, shape));
  const coarseBefore = before.classes & 0x3f;
  const coarse = own.classes & 0x3f;
  const coarseAfter = after.classes & 0x3f;
  to.numbers(NumberGroup.classBefore, coarseBefore, coarse, 0, 0, 0);
  to.numbers(NumberGroup.classAfter, coarse, coarseAfter, 0, 0, 0);
  to.single(51, pair(pair(coarseBefore, coarse), coarseAfter));
  to.numbers(NumberGroup.lists, lists[at - 1]!, lists[at]!, lists[at + 1]!, shape, 0);
  to.numbers(NumberGroup.vocabulary, before.vocabulary, own.vocabulary, after.vocabulary, shape, 0);
  to.numbers(NumberGroup.facts, known[at]!, shape, lists[at]!, 0, 0);
  if (known[at - 1]! >= 0) to.numbers(NumberGroup.factsBefore, known[at - 1]!, before.shape, 0, 0, 0);
  if (known[at + 1]! >= 0) to.numbers(NumberGroup.factsAfter, known[at + 1]!, after.shape, 0, 0, 0);
  to.numbers(NumberGroup.rules, rules[at - 1]!, rules[at]!, rules[at + 1]!, shape, lists[at]!);
  to.numbers(NumberGroup.ruleClass, rules[at]! >> 2, middleClass(own), 0, 0, 0);
  to.numbers(NumberGroup.ruleBeside, rules[at]! >> 2, before.vocabulary, after.vocabulary, 0, 0);
  if (facts.cases[at]! > WordCase.small) describeRun(facts, at, to);
}

/** Of a token in a run of capitalised words. */
function describeRun({ words, lists, known, runFirst, runLast }: TokenFacts, at: number, to: FeatureTaker): void {
  const firstAt = runFirst[at]!;
  const lastAt = runLast[at]!;
  const before = words[firstAt - 1]!;
  const after = words[lastAt + 1]!;
  const place = Math.min(at - firstAt, 3) * 4 + Math.min(lastAt - at, 3);
  to.numbers(NumberGroup.run, place, before.vocabulary, after.vocabulary, 0, 0);
  to.word(WordRole.beforeRun, before);
  to.word(WordRole.afterRun, after);
  to.single(103, pair(before.hash, after.hash));
  to.single(104, pair(place, before.hash));
  to.single(105, pair(place, after.hash));
  if (firstAt === lastAt) {
    to.numbers(NumberGroup.runAlone, lists[at]!, before.vocabulary, 0, 0, 0);
    return;
  }
  const first = words[firstAt]!;
  const last = words[lastAt]!;
  to.word(at === lastAt ? WordRole.lastIsOwn : WordRole.last, last);
  to.word(at === firstAt ? WordRole.firstIsOwn : WordRole.first, first);
  to.single(111, pair(last.vocabulary, place));
  to.single(112, pair(first.vocabulary, place));
  to.single(113, pair(lists[lastAt]!, place));
  to.single(114, pair(lists[firstAt]!, place));
  to.single(115, pair(last.classes & 0x3f, place));
  to.single(116, pair(known[lastAt]!, place));
  to.single(117, pair(known[firstAt]!, place));
}

function middleClass({ classes }: TaggerWord): number {
  return (classes >> 6) & 0xff;
}

/** Takes one feature: its template and what fills it. */
export type Emit = (template: number, value: number) => void;

/** The features of a word in one role. */
export function wordFeatures(role: number, word: TaggerWord, emit: Emit): void {
  const { hash, classes, vocabulary } = word;
  const middle = middleClass(word);
  switch (role) {
    case WordRole.own:
    case WordRole.opening: {
      const shape = word.shape * 2 + (role === WordRole.opening ? 1 : 0);
      emit(1, hash);
      emit(2, pair(hash, shape));
      affixes(word.word, emit);
      emit(20, shape);
      emit(40, classes >> 14);
      emit(41, middle);
      emit(42, classes & 0x3f);
      emit(60, vocabulary);
      break;
    }
    case WordRole.before:
      emit(24, hash);
      emit(43, classes >> 14);
      emit(45, middle);
      emit(61, vocabulary);
      break;
    case WordRole.after:
      emit(25, hash);
      emit(44, classes >> 14);
      emit(46, middle);
      emit(62, vocabulary);
      break;
    case WordRole.beforeLast:
      emit(26, hash);
      emit(47, middle);
      emit(63, vocabulary);
      break;
    case WordRole.afterNext:
      emit(27, hash);
      emit(48, middle);
      emit(64, vocabulary);
      break;
    case WordRole.beforeRun:
      emit(101, hash);
      emit(106, middle);
      break;
    case WordRole.afterRun:
      emit(102, hash);
      emit(107, middle);
      break;
    case WordRole.last:
    case WordRole.lastIsOwn:
      emit(109, pair(hash, role === WordRole.lastIsOwn ? 1 : 0));
      break;
    case WordRole.first:
    case WordRole.firstIsOwn:
      emit(110, pair(hash, role === WordRole.firstIsOwn ? 1 : 0));
  }
}

function affixes(word: string, emit: Emit): void {
  const { length: size } = word;
  let prefix = 7;
  for (let i = 0; i < 4 && i < size; i++) {
    prefix = Math.imul(prefix ^ word.charCodeAt(i), 0x01000193);
    if (i > 0) emit(8 + i, prefix);
  }
  let suffix = 11;
  for (let i = 0; i < 4 && i < size; i++) {
    suffix = Math.imul(suffix ^ word.charCodeAt(size - 1 - i), 0x01000193);
    emit(12 + i, suffix);
  }
}

/** The features of a group, given its numbers in the order of `describeToken`. */
export function numberFeatures(group: number, a: number, b: number, c: number, d: number, e: number, emit: Emit): void {
  switch (group) {
    case NumberGroup.shapes:
      emit(21, pair(a, b));
      emit(22, pair(b, c));
      emit(23, pair(pair(a, b), c));
      break;
    case NumberGroup.classBefore:
      emit(49, pair(a, b));
      break;
    case NumberGroup.classAfter:
      emit(50, pair(a, b));
      break;
    case NumberGroup.lists:
      listFeatures(a, b, c, emit);
      emit(83, b);
      emit(84, pair(b, d));
      emit(85, pair(a, b));
      emit(86, pair(b, c));
      emit(87, pair(pair(a, b), c));
      break;
    case NumberGroup.vocabulary:
      emit(65, pair(pair(a, b), d));
      emit(66, pair(pair(b, c), d));
      emit(67, pair(a, c));
      break;
    case NumberGroup.facts:
      for (let bits = a; bits; bits &= bits - 1) emit(70, pair(bits & -bits, b & 1));
      emit(71, pair(a, b));
      emit(74, pair(a, c));
      break;
    case NumberGroup.factsBefore:
      emit(72, pair(a, b));
      break;
    case NumberGroup.factsAfter:
      emit(73, pair(a, b));
      break;
    case NumberGroup.rules:
      emit(90, b);
      emit(91, pair(b, d));
      emit(92, pair(b, e));
      emit(93, pair(a, b));
      emit(94, pair(b, c));
      break;
    case NumberGroup.ruleClass:
      emit(95, pair(a, b));
      break;
    case NumberGroup.ruleBeside:
      emit(96, pair(pair(a, b), c));
      break;
    case NumberGroup.run:
      emit(100, a);
      emit(108, pair(b, c));
      break;
    case NumberGroup.runAlone:
      emit(118, pair(a, b));
  }
}

function listFeatures(before: number, own: number, after: number, emit: Emit): void {
  for (let i = 0; i < LISTS; i++) {
    if ((own >> (2 * i)) & 3) emit(80, i * 4 + ((own >> (2 * i)) & 3));
    if ((before >> (2 * i)) & 3) emit(81, i * 4 + ((before >> (2 * i)) & 3));
    if ((after >> (2 * i)) & 3) emit(82, i * 4 + ((after >> (2 * i)) & 3));
  }
}

/** Weights of their own for headings. */
const HEADING_SALT = 0x3779f1a5;

export function featureHash(template: number, value: number, heading: boolean): number {
  const salt = heading ? HEADING_SALT : 0;
  return finish(Math.imul(value ^ salt, 0x2c1b3c6d) ^ Math.imul(template, 0x297a2d39));
}

function pair(a: number, b: number): number {
  return finish(Math.imul(a, 0x5bd1e995) ^ b);
}
