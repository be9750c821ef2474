/** 32-bit hashes of words and phrases: the same when the lists are packed and when they are asked. */

/** Of a folded word (see `fold`). */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5 ^ word.length;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return finish(hash);
}

/** Of a phrase, given the hash of all its words but the last (0 before the first word), and that of the last word. */
export function extendHash(before: number, word: number): number {
  return before === 0 ? word : finish(Math.imul(before, 0x85ebca6b) ^ word);
}

/** Spreads every bit over all others (the end of MurmurHash3); never 0. */
export function finish(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x7feb352d);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x846ca68b);
  hash ^= hash >>> 16;
  return hash === 0 ? 1 : hash;
}
