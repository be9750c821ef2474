/** The reading that names are sought in where a paragraph's own letters do not tell them: one in capitals, one in small letters alone. */

import type { Caseless } from './analysis.ts';
import type { Gazetteer } from './names/gazetteer.ts';
import type { Tagger } from './names/tagger/tagger.ts';
import { truecase } from './names/truecase.ts';
import { type ParagraphReading, readParagraph } from './paragraphReading.ts';
import type { Tokens } from './text/tokens.ts';
import type { WordTable } from './words/wordTable.ts';
import { WordCase } from './words/wordType.ts';

const LEAST_LETTERS = 100;
/** Letters of the one case for each of the other that a byline or a header may have. */
const SMALL_FOR_CAPITAL = 200;
const CAPITALS_FOR_SMALL = 9;

/** How an article is written, if capitals tell no names in it. Of one that is written as usual a small part is looked at. */
export function caselessOf(text: string): Caseless | undefined {
  const mostCapitals = text.length / SMALL_FOR_CAPITAL;
  const mostSmall = text.length / CAPITALS_FOR_SMALL;
  let small = 0;
  let capitals = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) small++;
    else if (code >= 0x41 && code <= 0x5a) capitals++;
    else continue;
    if (capitals > mostCapitals && small > mostSmall) return undefined;
  }
  if (small + capitals < LEAST_LETTERS) return undefined;
  if (capitals * SMALL_FOR_CAPITAL <= small) return 'lower';
  return small * CAPITALS_FOR_SMALL <= capitals ? 'upper' : undefined;
}

/** What the model gives. */
export interface CaseReader {
  readonly gazetteer: Gazetteer;
  readonly tagger: Tagger;
  readonly words: WordTable;
}

/**
 * `reading` as if its text were in mixed case, offsets the same; undefined where it is. `caseless`: how the article is written.
 * Depends on the paragraph's text and on that alone; linear.
 */
export function readCased(
  reading: ParagraphReading,
  caseless: Caseless,
  { gazetteer, tagger, words }: CaseReader,
): ParagraphReading | undefined {
  const shouted =
    caseless === 'lower' ? inCapitals(reading, gazetteer, words) : isShouted(reading.tokens) ? reading : undefined;
  if (!shouted) return undefined;
  const cased = readParagraph(truecase(shouted, tagger), gazetteer, words);
  return { ...cased, caseless, times: reading.times, shape: reading.shape };
}

function inCapitals({ text }: ParagraphReading, gazetteer: Gazetteer, words: WordTable): ParagraphReading | undefined {
  const upper = text.toUpperCase();
  return upper.length === text.length ? readParagraph(upper, gazetteer, words) : undefined;
}

/** Not a byline in an article that is otherwise in capitals. */
function isShouted({ types, length }: Tokens): boolean {
  let upper = 0;
  let other = 0;
  for (let i = 0; i < length; i++) {
    const { letterCase } = types[i]!;
    if (letterCase === WordCase.upper || letterCase === WordCase.initial) upper++;
    else if (letterCase !== WordCase.none) other++;
  }
  return upper > other * CAPITALS_FOR_SMALL;
}
