/** The chain of labels over a segment: the best sequence, and how probable each label is. A token outside stands on either side. */

import { LABELS, mayFollow, OUTSIDE } from './labels.ts';

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
  out: Uint8Array,
  offset: number,
): void {
  let row = new Float64Array(LABELS);
  let next = new Float64Array(LABELS);
  const from = new Uint8Array(length * LABELS);
  for (let label = 0; label < LABELS; label++) row[label] = steps[OUTSIDE * LABELS + label]! + scores[label]!;
  for (let t = 1; t < length; t++) {
    for (let label = 0; label < LABELS; label++) {
      let best = Number.NEGATIVE_INFINITY;
      let origin = 0;
      for (let before = 0; before < LABELS; before++) {
        const value = row[before]! + steps[before * LABELS + label]!;
        if (value > best) {
          best = value;
          origin = before;
        }
      }
      next[label] = best + scores[t * LABELS + label]!;
      from[t * LABELS + label] = origin;
    }
    [row, next] = [next, row];
  }
  let best = OUTSIDE;
  let bestValue = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < LABELS; label++) {
    const value = row[label]! + steps[label * LABELS + OUTSIDE]!;
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
}

export function createRoom(): Room {
  return { forward: new Float64Array(0), backward: new Float64Array(0), local: new Float64Array(0) };
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
  const size = length * LABELS;
  if (room.local.length < size) {
    room.forward = new Float64Array(size * 2);
    room.backward = new Float64Array(size * 2);
    room.local = new Float64Array(size * 2);
  }
  const { forward, backward, local } = room;
  for (let t = 0; t < length; t++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABELS; label++) top = Math.max(top, scores[t * LABELS + label]!);
    for (let label = 0; label < LABELS; label++)
      local[t * LABELS + label] =
        allowed && !((allowed[t]! >> label) & 1) ? 0 : Math.exp(scores[t * LABELS + label]! - top);
  }
  for (let t = 0; t < length; t++) {
    let sum = 0;
    for (let label = 0; label < LABELS; label++) {
      let value = 0;
      if (t === 0) value = expSteps[OUTSIDE * LABELS + label]!;
      else
        for (let before = 0; before < LABELS; before++)
          value += forward[(t - 1) * LABELS + before]! * expSteps[before * LABELS + label]!;
      value *= local[t * LABELS + label]!;
      forward[t * LABELS + label] = value;
      sum += value;
    }
    const scale = sum > 0 ? 1 / sum : 0;
    for (let label = 0; label < LABELS; label++) forward[t * LABELS + label]! *= scale;
  }
  for (let t = length - 1; t >= 0; t--) {
    let sum = 0;
    for (let label = 0; label < LABELS; label++) {
      let value = 0;
      if (t === length - 1) value = expSteps[label * LABELS + OUTSIDE]!;
      else
        for (let after = 0; after < LABELS; after++)
          value +=
            expSteps[label * LABELS + after]! * local[(t + 1) * LABELS + after]! * backward[(t + 1) * LABELS + after]!;
      backward[t * LABELS + label] = value;
      sum += value;
    }
    const scale = sum > 0 ? 1 / sum : 0;
    let total = 0;
    for (let label = 0; label < LABELS; label++) {
      backward[t * LABELS + label]! *= scale;
      const value = forward[t * LABELS + label]! * backward[t * LABELS + label]!;
      out[t * LABELS + label] = value;
      total += value;
    }
    if (total > 0) for (let label = 0; label < LABELS; label++) out[t * LABELS + label]! /= total;
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
