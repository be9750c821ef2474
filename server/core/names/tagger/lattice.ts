/** The chain of labels over a segment: the best sequence, and how probable each label is. A token outside stands on either side. */

import { isLater, LABELS, mayFollow, OUTSIDE } from './labels.ts';

/** `weights[before * LABELS + label]` in the log domain; steps that may not be are -Infinity. */
export function constrain(weights: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: LABELS * LABELS }, (_, i) =>
    mayFollow(Math.floor(i / LABELS), i % LABELS) ? weights[i]! : Number.NEGATIVE_INFINITY,
  );
}

/** The best labels of `length` tokens, by their `scores` (LABELS for each token) and the steps between them (Viterbi). */
export function bestLabels(
  scores: Float64Array,
  length: number,
  steps: Float64Array,
  room: Room,
  out: Uint8Array,
  offset: number,
): void {
  ensureRoom(room, length * LABELS);
  const { forward, from } = room;
  for (let label = 0; label < LABELS; label++) forward[label] = steps[OUTSIDE * LABELS + label]! + scores[label]!;
  for (let t = 1; t < length; t++) {
    const row = t * LABELS;
    const last = row - LABELS;
    for (let label = 0; label < LABELS; label++) {
      let best = Number.NEGATIVE_INFINITY;
      let origin = 0;
      // A later token stands behind a token of its own kind alone, which are the two labels before and at it.
      const end = isLater(label) ? label + 1 : LABELS;
      for (let before = isLater(label) ? label - 1 : 0; before < end; before++) {
        const value = forward[last + before]! + steps[before * LABELS + label]!;
        if (value > best) {
          best = value;
          origin = before;
        }
      }
      forward[row + label] = best + scores[row + label]!;
      from[row + label] = origin;
    }
  }
  const row = (length - 1) * LABELS;
  let best = OUTSIDE;
  let bestValue = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < LABELS; label++) {
    const value = forward[row + label]! + steps[label * LABELS + OUTSIDE]!;
    if (value > bestValue) {
      bestValue = value;
      best = label;
    }
  }
  for (let t = length - 1; t >= 0; t--) {
    out[offset + t] = best;
    best = from[t * LABELS + best]!;
  }
}

/** Room for the sums of one segment; grows as needed. */
export interface Room {
  forward: Float64Array;
  backward: Float64Array;
  local: Float64Array;
  /** For each label of each token the label before it on the best way. */
  from: Uint8Array;
}

export function createRoom(): Room {
  const none = new Float64Array(0);
  return { forward: none, backward: none, local: none, from: new Uint8Array(0) };
}

function ensureRoom(room: Room, size: number): void {
  if (room.local.length >= size) return;
  room.forward = new Float64Array(size * 2);
  room.backward = new Float64Array(size * 2);
  room.local = new Float64Array(size * 2);
  room.from = new Uint8Array(size * 2);
}

/**
 * How probable each label is at each token, written to `out` (LABELS for each token). `expSteps` are the exponentials of the
 * steps. `allowed` holds a bit for each label that a token may have; the answer is given that. To `pairs` is added how often
 * each step is expected.
 */
export function marginals(
  scores: Float64Array,
  length: number,
  expSteps: Float64Array,
  room: Room,
  out: Float64Array,
  allowed?: Uint16Array,
  pairs?: Float64Array,
): void {
  ensureRoom(room, length * LABELS);
  const { forward, backward, local } = room;
  for (let t = 0; t < length; t++) {
    const row = t * LABELS;
    let top = scores[row]!;
    for (let label = 1; label < LABELS; label++) if (scores[row + label]! > top) top = scores[row + label]!;
    for (let label = 0; label < LABELS; label++)
      local[row + label] = allowed && !((allowed[t]! >> label) & 1) ? 0 : Math.exp(scores[row + label]! - top);
  }
  for (let t = 0; t < length; t++) {
    const row = t * LABELS;
    const last = row - LABELS;
    let sum = 0;
    for (let label = 0; label < LABELS; label++) {
      let value = 0;
      if (t === 0) value = expSteps[OUTSIDE * LABELS + label]!;
      else {
        const end = isLater(label) ? label + 1 : LABELS;
        for (let before = isLater(label) ? label - 1 : 0; before < end; before++)
          value += forward[last + before]! * expSteps[before * LABELS + label]!;
      }
      value *= local[row + label]!;
      forward[row + label] = value;
      sum += value;
    }
    const scale = sum > 0 ? 1 / sum : 0;
    for (let label = 0; label < LABELS; label++) forward[row + label]! *= scale;
  }
  for (let t = length - 1; t >= 0; t--) {
    const row = t * LABELS;
    const next = row + LABELS;
    let sum = 0;
    for (let label = 0; label < LABELS; label++) {
      let value = 0;
      if (t === length - 1) value = expSteps[label * LABELS + OUTSIDE]!;
      else
        for (let after = 0; after < LABELS; after++) {
          const step = expSteps[label * LABELS + after]!;
          if (step !== 0) value += step * local[next + after]! * backward[next + after]!;
        }
      backward[row + label] = value;
      sum += value;
    }
    const scale = sum > 0 ? 1 / sum : 0;
    let total = 0;
    for (let label = 0; label < LABELS; label++) {
      backward[row + label]! *= scale;
      const value = forward[row + label]! * backward[row + label]!;
      out[row + label] = value;
      total += value;
    }
    if (total > 0) for (let label = 0; label < LABELS; label++) out[row + label]! /= total;
  }
  if (pairs) expectSteps(length, expSteps, room, out, pairs);
}

function expectSteps(
  length: number,
  expSteps: Float64Array,
  room: Room,
  shares: Float64Array,
  pairs: Float64Array,
): void {
  const { forward, backward, local } = room;
  const joint = new Float64Array(LABELS * LABELS);
  for (let label = 0; label < LABELS; label++) {
    pairs[OUTSIDE * LABELS + label]! += shares[label]!;
    pairs[label * LABELS + OUTSIDE]! += shares[(length - 1) * LABELS + label]!;
  }
  for (let t = 1; t < length; t++) {
    let total = 0;
    for (let before = 0; before < LABELS; before++)
      for (let label = 0; label < LABELS; label++) {
        const value =
          forward[(t - 1) * LABELS + before]! *
          expSteps[before * LABELS + label]! *
          local[t * LABELS + label]! *
          backward[t * LABELS + label]!;
        joint[before * LABELS + label] = value;
        total += value;
      }
    if (total > 0) for (let i = 0; i < joint.length; i++) pairs[i]! += joint[i]! / total;
  }
}
