/** What the tagger knows of a word type, wherever it stands. */

import { listsOf, WordList } from '../../words/wordLists.ts';
import { WordCase, type WordType } from '../../words/wordType.ts';
import { hashWord } from '../wordHash.ts';
import type { WordClasses } from './wordClasses.ts';

export interface TaggerWord {
  /** The word, folded, digits as 0. */
  readonly word: string;
  readonly hash: number;
  /** How it is written, from `WordCase`, with what marks and digits it holds. */
  readonly shape: number;
  /** The part of a title that it is, and from the fourth bit on the lists of the vocabulary. */
  readonly vocabulary: number;
  /** See `WordClasses`. */
  readonly classes: number;
  /** For whoever sums its features: where the sums are. */
  readonly place: number;
  /** Who made it: a type may meet several taggers, and what one has worked out means nothing to another. */
  readonly keeper: object;
}

export interface WordKeeper {
  readonly wordOf: (type: WordType) => TaggerWord;
  /** What stands on either side of a sentence. */
  readonly beyond: TaggerWord;
}

/** `newPlace` is asked once for each word. */
export function createWordKeeper(classes: WordClasses, newPlace: () => number = () => 0): WordKeeper {
  const keeper = {};
  return {
    beyond: { word: '', hash: 0x51ed270b, shape: 1, vocabulary: 7, classes: -2, place: newPlace(), keeper },
    wordOf(type) {
      const known = type.tagger;
      if (known !== undefined && known.keeper === keeper) return known;
      const { kind, lower, folded, title } = type;
      const word = kind === 'number' ? lower.replace(/\p{Nd}/gu, '0') : folded;
      const hash = word === folded ? type.hash : hashWord(word);
      const lists = (word === lower ? type.lists : listsOf(word)) & VOCABULARY;
      const shape = shapeOf(type);
      const made = {
        word,
        hash,
        shape,
        vocabulary: lists * 8 + title,
        classes: classes.of(hash),
        place: newPlace(),
        keeper,
      };
      type.tagger = made;
      return made;
    },
  };
}

/** The lists that features tell apart: the lowest bits of `WordList`. */
const VOCABULARY = 2 * WordList.calendarWord - 1;

function shapeOf({ text, kind, letterCase }: WordType): number {
  if (kind === 'number') return /^\d+$/.test(text) ? 8 + Math.min(text.length, 5) : 14;
  if (kind === 'possessive') return 15;
  if (kind === 'mark') return 16;
  const long = text.length <= 1 ? 0 : text.length <= 3 ? 1 : 2;
  const inner = text.includes('.') ? 1 : text.includes("'") ? 2 : /\d/.test(text) ? 3 : 0;
  const upperLong = letterCase === WordCase.upper ? Math.min(text.length, 6) : long;
  return 32 + letterCase * 64 + upperLong * 4 + inner;
}
