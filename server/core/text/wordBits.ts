/** Looks words up in a list of bits, quickly where the word is not in it, as most are not. */

/** Longer words are looked up without more ado. */
const LONGEST = 15;

/**
 * The bits of a word, 0 for words that `list` does not hold. For each first letter and length it knows the last letters
 * that words of the list have, so that most other words are told apart without a look-up.
 */
export function wordBits(list: ReadonlyMap<string, number>): (word: string) => number {
  const shapes = new Int32Array(128 << 4);
  for (const word of list.keys())
    if (isPlain(word)) shapes[shapeOf(word)]! |= 1 << (word.charCodeAt(word.length - 1) & 31);
  return (word) => {
    if (isPlain(word) && (shapes[shapeOf(word)]! & (1 << (word.charCodeAt(word.length - 1) & 31))) === 0) return 0;
    return list.get(word) ?? 0;
  };
}

function isPlain(word: string): boolean {
  return word.length <= LONGEST && word.charCodeAt(0) < 128;
}

function shapeOf(word: string): number {
  return (word.charCodeAt(0) << 4) | word.length;
}
