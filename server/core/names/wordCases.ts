/** How each word of a paragraph is written, and where a capital tells nothing because it opens a sentence or a heading. */

import type { Sentence } from '../text/sentences.ts';
import type { Tokens } from '../text/tokens.ts';
import { WordCase } from '../words/wordType.ts';

export { WordCase };

/** - `title`: Most Words Are Capitalised, as in a headline
 *  - `upper`: NO SMALL LETTERS */
export type SentenceCase = 'normal' | 'title' | 'upper';

export interface WordCases {
  /** One of `WordCase` for each token. */
  readonly of: Uint8Array;
  /** 1 for the first word of a sentence, or of a quotation or a part after a colon in it. */
  readonly opens: Uint8Array;
  /** Number of its sentence for each token. */
  readonly sentenceOf: Int32Array;
  readonly sentenceCases: readonly SentenceCase[];
}

export function readCases(tokens: Tokens, sentences: readonly Sentence[]): WordCases {
  const of = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) of[i] = tokens.types[i]!.letterCase;
  const opens = new Uint8Array(tokens.length);
  const sentenceOf = new Int32Array(tokens.length);
  const sentenceCases: SentenceCase[] = [];
  for (let number = 0; number < sentences.length; number++) {
    const { first, last } = sentences[number]!;
    let opening = true;
    for (let i = first; i <= last; i++) {
      sentenceOf[i] = number;
      if (tokens.kinds[i] === 'word' || tokens.kinds[i] === 'number') {
        if (opening) opens[i] = 1;
        opening = false;
      } else if (isOpener(tokens.words[i]!)) opening = true;
    }
    sentenceCases.push(sentenceCase(tokens, of, first, last));
  }
  return { of, opens, sentenceOf, sentenceCases };
}

function isOpener(mark: string): boolean {
  return mark === ':' || mark === '“' || mark === '"' || mark === '‘' || mark === '•' || mark === '—' || mark === '–';
}

/** Small words stay small in a title: only words of four letters and more count there. */
function sentenceCase(tokens: Tokens, of: Uint8Array, first: number, last: number): SentenceCase {
  let longSmall = 0;
  let small = 0;
  let capital = 0;
  let upper = 0;
  for (let i = first; i <= last; i++) {
    const written = of[i]!;
    if (written === WordCase.small) {
      small++;
      if (tokens.words[i]!.length > 3) longSmall++;
    } else if (written === WordCase.upper) upper++;
    else if (written === WordCase.capital || written === WordCase.mixed) capital++;
  }
  if (upper >= 2 && small + capital <= upper * 0.25) return 'upper';
  if (tokens.words[last] === '.') return 'normal';
  const allowed = (capital + upper) * 0.15;
  if (capital + upper >= 4 && longSmall <= allowed && small <= capital + upper) return 'title';
  return 'normal';
}
