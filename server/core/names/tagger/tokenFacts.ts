/** What the tagger knows of each token of a paragraph, as numbers: word, shape, class, lists, vocabulary, the article's facts. */

import { fold } from '../fold.ts';
import type { NamePiece } from '../namePiece.ts';
import type { NameView } from '../nameView.ts';
import {
  calendarWords,
  functionWords,
  headsWithOf,
  nameParticles,
  organizationHeads,
  placeHeads,
  placeOpeners,
  placePrepositions,
  speechVerbs,
} from '../vocabulary.ts';
import { WordCase } from '../wordCases.ts';
import { hashWord } from '../wordHash.ts';
import { ownFacts } from '../wordProfile.ts';
import { labelKinds } from './labels.ts';
import type { WordClasses } from './wordClasses.ts';

export interface TokenFacts {
  readonly length: number;
  /** The word, folded, digits as 0. */
  readonly words: readonly string[];
  readonly hashes: Int32Array;
  /** How it is written, from `WordCase`, with what marks and digits it holds. */
  readonly shapes: Int32Array;
  readonly classes: Int32Array;
  /** For each list two bits: 1 alone, 2 first, 3 later word of a listed phrase. */
  readonly lists: Int32Array;
  readonly vocabulary: Int32Array;
  /** What the article's other mentions tell of the word. */
  readonly facts: Int32Array;
  /** What the rules say: the label, and how sure they are in three steps. */
  readonly rules: Int32Array;
}

/** Number of lists in `NameList`. */
export const LISTS = 11;

const VOCABULARY = [
  organizationHeads,
  placeHeads,
  placeOpeners,
  speechVerbs,
  placePrepositions,
  nameParticles,
  functionWords,
  headsWithOf,
  calendarWords,
];
const vocabularyBits = new Map<string, number>();
for (const [bit, list] of VOCABULARY.entries())
  for (const word of list) vocabularyBits.set(word, (vocabularyBits.get(word) ?? 0) | (8 << bit));

export function gatherTokenFacts(view: NameView, byRule: readonly NamePiece[], wordClasses: WordClasses): TokenFacts {
  const { tokens, cases, titles, hits } = view;
  const { length } = tokens;
  const words: string[] = new Array(length);
  const hashes = new Int32Array(length);
  const shapes = new Int32Array(length);
  const classes = new Int32Array(length);
  const vocabulary = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const lower = tokens.lower[i]!;
    const word = tokens.kinds[i] === 'number' ? lower.replace(/\p{Nd}/gu, '0') : fold(lower);
    words[i] = word;
    hashes[i] = hashWord(word);
    shapes[i] = shapeOf(tokens.words[i]!, tokens.kinds[i]!, cases.of[i]!);
    classes[i] = wordClasses.of(hashes[i]!);
    vocabulary[i] = (vocabularyBits.get(word) ?? 0) | titles[i]!;
  }
  const own = ownFacts(tokens, cases, hits);
  const facts = view.facts.map((bits, i) => bits & ~own[i]!);
  const rules = ruleTags(byRule, length);
  return { length, words, hashes, shapes, classes, lists: listTags(view), vocabulary, facts, rules };
}

function ruleTags(pieces: readonly NamePiece[], length: number): Int32Array {
  const tags = new Int32Array(length);
  for (const { first, last, kind, confidence } of pieces) {
    const sure = confidence >= 0.8 ? 2 : confidence >= 0.55 ? 1 : 0;
    for (let i = first; i <= last; i++) tags[i] = (1 + 2 * labelKinds.indexOf(kind) + (i > first ? 1 : 0)) * 4 + sure;
  }
  return tags;
}

function shapeOf(word: string, kind: string, written: number): number {
  if (kind === 'number') return /^\d+$/.test(word) ? 8 + Math.min(word.length, 5) : 14;
  if (kind === 'possessive') return 15;
  if (kind === 'mark') return 16;
  const long = word.length <= 1 ? 0 : word.length <= 3 ? 1 : 2;
  const inner = word.includes('.') ? 1 : word.includes("'") ? 2 : /\d/.test(word) ? 3 : 0;
  const upperLong = written === WordCase.upper ? Math.min(word.length, 6) : long;
  return 32 + written * 64 + upperLong * 4 + inner;
}

function listTags({ hits, tokens }: NameView): Int32Array {
  const tags = new Int32Array(tokens.length);
  for (const { first, last, lists } of hits)
    for (let list = 0; list < LISTS; list++) {
      if (!((lists >> list) & 1)) continue;
      if ((tags[first]! >> (list * 2)) & 3) continue;
      tags[first]! |= (first === last ? 1 : 2) << (list * 2);
      for (let i = first + 1; i <= last; i++) tags[i]! = (tags[i]! & ~(3 << (list * 2))) | (3 << (list * 2));
    }
  return tags;
}
