/** Classes of words that occur in like contexts, in three sizes, looked up by the word's hash. */

export interface WordClasses {
  /** 6 bits of the coarse class, 8 of the middle one, 10 of the fine one, from the lowest; -1 for an unknown word. */
  readonly of: (hash: number) => number;
}

export const noClasses: WordClasses = { of: () => -1 };

/** Layout: log2 of the number of slots (4 bytes) · checks (4 bytes a slot, 0 = empty) · classes (4 bytes a slot). */
export function openWordClasses(section: Uint8Array): WordClasses | undefined {
  const words = new Int32Array(section.buffer, section.byteOffset, section.length >> 2);
  const bits = words[0] ?? 0;
  if (bits < 1 || bits > 24 || words.length !== 1 + (2 << bits)) return undefined;
  const mask = (1 << bits) - 1;
  const checks = words.subarray(1, 1 + (1 << bits));
  const classes = words.subarray(1 + (1 << bits));
  return {
    of(hash) {
      for (let at = hash & mask, tries = 0; tries < 64; at = (at + 1) & mask, tries++) {
        if (checks[at] === hash) return classes[at]!;
        if (checks[at] === 0) return -1;
      }
      return -1;
    },
  };
}
