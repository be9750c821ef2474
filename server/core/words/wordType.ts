/** What a word tells by its spelling alone, wherever it stands: worked out once for each spelling. */

import { cuesOfWord } from '../checks/cues.ts';
import { fold } from '../names/fold.ts';
import type { TaggerWord } from '../names/tagger/taggerWord.ts';
import { hashWord } from '../names/wordHash.ts';
import type { TokenKind } from '../text/tokens.ts';
import { tenseCues } from '../time/tenseWords.ts';
import { makeTimeWord, noTimeWord, type TimeWord } from '../time/timeWord.ts';
import { classOfNumber, classOfSpelling } from '../time/wordClass.ts';
import { listsOf, WordList } from './wordLists.ts';

export const WordCase = { none: 0, small: 1, capital: 2, upper: 3, mixed: 4, initial: 5 } as const;

export const TitlePart = { none: 0, courtesy: 1, rank: 2, head: 3, modifier: 4 } as const;

/**
 * One spelling. Its tokens share it, so that later stages read fields where they would ask lists. What is read most stands
 * first, so that it lies together in memory.
 */
export interface WordType {
  /** As written, but with straight apostrophes. */
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** `lower` as engines compare it fastest, see `interned`; empty for a number, which no list of words holds. */
  readonly name: string;
  /** Bits of the time stage's `WordClass`. */
  readonly timeClass: number;
  /** What it tells of the tense of its clause: bits of the time stage's `TenseCue`. */
  readonly tense: number;
  /** What it names in a date; `noTimeWord` where `timeClass` is 0. */
  readonly time: TimeWord;
  /** One of `WordCase`. */
  readonly letterCase: number;
  /** Bits of `WordList`; of the spelling in lower case. */
  readonly lists: number;
  /** One of `TitlePart`. */
  readonly title: number;
  /** Bits of the checks' `Cue`. */
  readonly cues: number;
  /** Folded (see `fold`). */
  readonly folded: string;
  /** Of `folded`. */
  readonly hash: number;
  /** What a tagger has worked out of it. */
  tagger: TaggerWord | undefined;
}

export function makeWordType(written: string, small: string, kind: TokenKind): WordType {
  const lower = kind === 'number' ? small : interned(plain(small, kind));
  const name = kind === 'number' ? '' : lower;
  // Most are written small and without accents: one string in memory.
  const text = written === lower ? lower : written;
  const letterCase = kind === 'word' ? letterCaseOf(text, small) : WordCase.none;
  const lists = listsOf(lower);
  const title = kind === 'word' ? titlePart(lists, letterCase) : TitlePart.none;
  const folds = fold(lower);
  const folded = folds === lower ? lower : folds;
  const timeClass = kind === 'number' ? classOfNumber(lower) : classOfSpelling(text, lower);
  const time = timeClass === 0 ? noTimeWord : makeTimeWord(lower, kind === 'number');
  const tense = tenseCues(lower);
  const cues = kind === 'word' ? cuesOfWord(lower) : 0;
  const hash = hashWord(folded);
  return {
    text,
    lower,
    kind,
    name,
    timeClass,
    tense,
    time,
    letterCase,
    lists,
    title,
    cues,
    folded,
    hash,
    tagger: undefined,
  };
}

/**
 * The copy of `word` that an engine keeps for names of fields, as it does of the words written in a program: two of these
 * are the same or differ by their address alone. Not of digits, which name no field.
 */
function interned(word: string): string {
  const fields: Record<string, true> = Object.create(null);
  fields[word] = true;
  for (const name in fields) return name;
  return word;
}

const SOFT_HYPHEN = '\u00ad';
/** The full-width forms of ASCII lie so far behind it. */
const FULL_WIDTH = 0xfee0;

/** Words without soft hyphens, and marks of full width as the marks they are. */
function plain(small: string, kind: TokenKind): string {
  if (kind === 'word') return small.includes(SOFT_HYPHEN) ? small.replaceAll(SOFT_HYPHEN, '') : small;
  const code = small.charCodeAt(0) - FULL_WIDTH;
  return small.length === 1 && code > 0x20 && code < 0x7f ? String.fromCharCode(code) : small;
}

function letterCaseOf(text: string, lower: string): number {
  if (text === lower) return WordCase.small;
  if (text.length === 1 || (text.length === 2 && text[1] === '.')) return WordCase.initial;
  if (text === text.toUpperCase()) return WordCase.upper;
  return text.slice(1) === lower.slice(1) ? WordCase.capital : WordCase.mixed;
}

function titlePart(lists: number, letterCase: number): number {
  const written = letterCase !== WordCase.small;
  if (lists & WordList.courtesyTitle) return written ? TitlePart.courtesy : TitlePart.none;
  if (lists & WordList.officeHead) return TitlePart.head;
  if (lists & WordList.rankTitle) return written ? TitlePart.rank : TitlePart.none;
  return lists & WordList.officeModifier ? TitlePart.modifier : TitlePart.none;
}
