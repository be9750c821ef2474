/** The features of a token, as hashes: one code for training and for running. Change `FEATURE_VERSION` with every change here. */

import type { WordCases } from '../wordCases.ts';
import { WordCase } from '../wordCases.ts';
import { finish } from '../wordHash.ts';
import { LISTS, type TokenFacts } from './tokenFacts.ts';

/** The weights are refused if theirs differs. */
export const FEATURE_VERSION = 2;
const MAX_FEATURES = 160;

export interface FeatureWriter {
  /** Features of the token written last. */
  readonly out: Int32Array;
  /** Writes the features of a token; answers their number. The first `identity` ones hold the word itself. */
  write(at: number): number;
  /** Of the token written last. */
  identity: number;
}

const NOTHING = 0x51ed270b;
/** Weights of their own for headings. */
const HEADING_SALT = 0x3779f1a5;

/** The capitalised runs: for each token the first and last of its run, or of the one it would be in. */
function runBounds(cases: WordCases, length: number): { first: Int32Array; last: Int32Array } {
  const first = new Int32Array(length);
  const last = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const joined =
      i > 0 &&
      cases.of[i]! > WordCase.small &&
      cases.of[i - 1]! > WordCase.small &&
      cases.sentenceOf[i] === cases.sentenceOf[i - 1];
    first[i] = joined ? first[i - 1]! : i;
  }
  for (let i = length - 1; i >= 0; i--) last[i] = i + 1 < length && first[i + 1] === first[i] ? last[i + 1]! : i;
  return { first, last };
}

export function createFeatureWriter(facts: TokenFacts, cases: WordCases): FeatureWriter {
  const out = new Int32Array(MAX_FEATURES);
  const { length, words, hashes, shapes, classes, lists, vocabulary, facts: known, rules } = facts;
  const runs = runBounds(cases, length);
  let n = 0;
  let salt = 0;
  const emit = (template: number, value: number) => {
    out[n++] = finish(Math.imul(value ^ salt, 0x2c1b3c6d) ^ Math.imul(template, 0x297a2d39));
  };
  const pair = (a: number, b: number) => finish(Math.imul(a, 0x5bd1e995) ^ b);

  function write(at: number): number {
    n = 0;
    const sentence = cases.sentenceOf[at]!;
    salt = cases.sentenceCases[sentence] === 'normal' ? 0 : HEADING_SALT;
    const inside = (i: number) => i >= 0 && i < length && cases.sentenceOf[i] === sentence;
    const hash = (i: number) => (inside(i) ? hashes[i]! : NOTHING);
    const shape = (i: number) => (inside(i) ? shapes[i]! : 1);
    const klass = (i: number) => (inside(i) ? classes[i]! : -2);
    const list = (i: number) => (inside(i) ? lists[i]! : 0);
    const vocab = (i: number) => (inside(i) ? vocabulary[i]! : 7);

    const own = hashes[at]!;
    const word = words[at]!;
    const opens = cases.opens[at]!;
    const ownShape = shapes[at]! * 2 + opens;
    const [before, after] = [hash(at - 1), hash(at + 1)];

    emit(1, own);
    emit(2, pair(own, ownShape));
    emit(3, pair(before, own));
    emit(4, pair(own, after));
    affixes(word);
    writer.identity = n;

    emit(20, ownShape);
    emit(21, pair(shape(at - 1), ownShape));
    emit(22, pair(ownShape, shape(at + 1)));
    emit(23, pair(pair(shape(at - 1), ownShape), shape(at + 1)));
    emit(24, before);
    emit(25, after);
    emit(26, hash(at - 2));
    emit(27, hash(at + 2));
    emit(28, pair(hash(at - 2), before));
    emit(29, pair(after, hash(at + 2)));
    emit(30, pair(before, ownShape));
    emit(31, pair(after, ownShape));

    classFeatures(klass, at);
    listFeatures(list, at, ownShape);

    const v = vocab(at);
    const [vBefore, vAfter] = [vocab(at - 1), vocab(at + 1)];
    emit(60, v);
    emit(61, vBefore);
    emit(62, vAfter);
    emit(63, vocab(at - 2));
    emit(64, vocab(at + 2));
    emit(65, pair(pair(vBefore, v), ownShape));
    emit(66, pair(pair(v, vAfter), ownShape));
    emit(67, pair(vBefore, vAfter));

    const fact = known[at]!;
    for (let bits = fact; bits; bits &= bits - 1) emit(70, pair(bits & -bits, ownShape & 1));
    emit(71, pair(fact, ownShape));
    if (inside(at - 1)) emit(72, pair(known[at - 1]!, shape(at - 1)));
    if (inside(at + 1)) emit(73, pair(known[at + 1]!, shape(at + 1)));
    emit(74, pair(fact, list(at)));

    const rule = (i: number) => (inside(i) ? rules[i]! : -1);
    emit(90, rule(at));
    emit(91, pair(rule(at), ownShape));
    emit(92, pair(rule(at), list(at)));
    emit(93, pair(rule(at - 1), rule(at)));
    emit(94, pair(rule(at), rule(at + 1)));
    emit(95, pair(rule(at) >> 2, (klass(at) >> 6) & 0xff));
    emit(96, pair(pair(rule(at) >> 2, vBefore), vAfter));

    runFeatures(at, hash, klass, vocab, list);
    return n;
  }

  function affixes(word: string): void {
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

  function classFeatures(klass: (i: number) => number, at: number): void {
    const own = klass(at);
    const [before, after] = [klass(at - 1), klass(at + 1)];
    emit(40, own >> 14);
    emit(41, (own >> 6) & 0xff);
    emit(42, own & 0x3f);
    emit(43, before >> 14);
    emit(44, after >> 14);
    emit(45, (before >> 6) & 0xff);
    emit(46, (after >> 6) & 0xff);
    emit(47, (klass(at - 2) >> 6) & 0xff);
    emit(48, (klass(at + 2) >> 6) & 0xff);
    emit(49, pair(before & 0x3f, own & 0x3f));
    emit(50, pair(own & 0x3f, after & 0x3f));
    emit(51, pair(pair(before & 0x3f, own & 0x3f), after & 0x3f));
  }

  function listFeatures(list: (i: number) => number, at: number, ownShape: number): void {
    const own = list(at);
    const [before, after] = [list(at - 1), list(at + 1)];
    for (let i = 0; i < LISTS; i++) {
      if ((own >> (2 * i)) & 3) emit(80, i * 4 + ((own >> (2 * i)) & 3));
      if ((before >> (2 * i)) & 3) emit(81, i * 4 + ((before >> (2 * i)) & 3));
      if ((after >> (2 * i)) & 3) emit(82, i * 4 + ((after >> (2 * i)) & 3));
    }
    emit(83, own);
    emit(84, pair(own, ownShape));
    emit(85, pair(before, own));
    emit(86, pair(own, after));
    emit(87, pair(pair(before, own), after));
  }

  function runFeatures(
    at: number,
    hash: (i: number) => number,
    klass: (i: number) => number,
    vocab: (i: number) => number,
    list: (i: number) => number,
  ): void {
    const first = runs.first[at]!;
    const last = runs.last[at]!;
    if (cases.of[at]! <= WordCase.small) return;
    const place = Math.min(at - first, 3) * 4 + Math.min(last - at, 3);
    emit(100, place);
    emit(101, hash(first - 1));
    emit(102, hash(last + 1));
    emit(103, pair(hash(first - 1), hash(last + 1)));
    emit(104, pair(place, hash(first - 1)));
    emit(105, pair(place, hash(last + 1)));
    emit(106, (klass(first - 1) >> 6) & 0xff);
    emit(107, (klass(last + 1) >> 6) & 0xff);
    emit(108, pair(vocab(first - 1), vocab(last + 1)));
    if (last > first) {
      emit(109, pair(hash(last), at === last ? 1 : 0));
      emit(110, pair(hash(first), at === first ? 1 : 0));
      emit(111, pair(vocab(last), place));
      emit(112, pair(vocab(first), place));
      emit(113, pair(list(last), place));
      emit(114, pair(list(first), place));
      emit(115, pair(klass(last) & 0x3f, place));
      emit(116, pair(known[last]!, place));
      emit(117, pair(known[first]!, place));
    } else emit(118, pair(list(at), vocab(first - 1)));
  }

  const writer: FeatureWriter = { out, write, identity: 0 };
  return writer;
}
