/** The gazetteer section of the model: an open-addressing table from phrase hashes to sets of lists, read where it lies. */

import type { Gazetteer } from '../names/gazetteer.ts';

/** Bits of a slot that hold the number of a set of lists; the others check the phrase's hash. 0 is an empty slot. */
export const SET_BITS = 9;

/**
 * Layout, in words of four bytes: number of sets · log2 of the number of slots · the sets · the slots.
 * Undefined where the section does not fit itself.
 */
export function openPackedGazetteer(section: Uint8Array): Gazetteer | undefined {
  const words = new Int32Array(section.buffer, section.byteOffset, section.length >> 2);
  if (words.length < 2) return undefined;
  const bits = words[1]!;
  const slots = words.subarray(2 + words[0]!);
  if (bits < 1 || bits > 24 || slots.length !== 1 << bits) return undefined;
  const sets = words.subarray(2, 2 + words[0]!);
  const mask = slots.length - 1;
  return {
    lookup(hash) {
      const check = checkOf(hash);
      for (let at = slotOf(hash, bits), tries = 0; tries < 64; at = (at + 1) & mask, tries++) {
        const slot = slots[at]!;
        if (slot === 0) return 0;
        if (slot >>> SET_BITS === check) return sets[slot & ((1 << SET_BITS) - 1)] ?? 0;
      }
      return 0;
    },
  };
}

export function slotOf(hash: number, bits: number): number {
  return hash >>> (32 - bits);
}

/** Never 0, so that no used slot looks empty. */
export function checkOf(hash: number): number {
  return hash & ((1 << (32 - SET_BITS)) - 1) || 1;
}
