/** Reads a line that is a date alone, with or without a time of day: "December 16, 2009", "Friday 28 March 2025, 15:20 GMT". */

import type { Tokens } from '../text/tokens.ts';
import { type WrittenDate, writtenDateAt } from './writtenDate.ts';

const MAX_TOKENS = 22;
const TIME_WORD =
  /^(?:at|am|pm|a\.m\.|p\.m\.|a|p|m|noon|midnight|hrs|hours|h|t|z|\p{Lu}{1,5}|[,.:|/()•·+–—-]|\p{Nd}[\p{Nd}.:]*(?:am|pm|h|z)?)$/iu;

/** The day, where the whole paragraph gives nothing but a day and perhaps a time. */
export function readSoleDate(tokens: Tokens): WrittenDate | undefined {
  if (tokens.length > MAX_TOKENS) return undefined;
  const date = writtenDateAt(tokens, 0);
  if (!date) return undefined;
  for (let i = date.last + 1; i < tokens.length; i++) {
    const word = tokens.words[i]!;
    if (!TIME_WORD.test(word)) return undefined;
    // A zone is written in capitals; small words of one letter are no times.
    if (
      tokens.kinds[i] === 'word' &&
      word === tokens.lower[i] &&
      !/^(?:at|[ap]\.?m\.?|noon|midnight|hrs|hours|h)$/.test(word)
    )
      return undefined;
  }
  return date;
}
