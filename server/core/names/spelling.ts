/** A name as it is compared: case, diacritics, full stops and a leading article do not count. */

import { withoutMarkup } from '../text/markup.ts';
import { fold } from './fold.ts';

export interface Spelling {
  /** The words, joined by blanks; the text itself where it has no word. */
  readonly key: string;
  /** Never empty. */
  readonly words: readonly string[];
  /** Letters and digits in the words. */
  readonly size: number;
  /** The text with one blank for any white space, without marks of emphasis. */
  readonly line: string;
}

const PIECE = /[\p{L}\p{M}\p{N}]+/gu;

const ONE_PLAIN_WORD = /^[A-Za-z0-9]+$/;
const PLAIN = /^[\x20-\x7e]*$/;

export function spellingOf(text: string): Spelling {
  if (ONE_PLAIN_WORD.test(text)) {
    const word = text.toLowerCase();
    return { key: word, words: [word], size: word.length, line: text };
  }
  const plain = withoutMarkup(text);
  const words = nameWords(plain);
  return {
    key: words.join(' ') || text,
    words: words.length ? words : [text],
    size: words.reduce((sum, word) => sum + word.length, 0),
    line: PLAIN.test(plain) && !plain.includes('  ') ? plain : plain.replace(/\s+/g, ' '),
  };
}

/** The words of a name, folded: "the U.S. Air-Force" gives us, air, force. */
function nameWords(text: string): string[] {
  if (PLAIN.test(text) && !text.includes('.')) {
    const found =
      text
        .toLowerCase()
        .replaceAll("'", '')
        .match(/[a-z0-9]+/g) ?? [];
    return found.length > 1 && found[0] === 'the' ? found.slice(1) : found;
  }
  const plain = fold(
    text.replace(/\p{L}\.(?:\s?\p{L}\.)+/gu, (initials) => initials.replace(/[.\s]/g, '')).toLowerCase(),
  );
  const words = plain.replace(/['’]/g, '').match(PIECE) ?? [];
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}
