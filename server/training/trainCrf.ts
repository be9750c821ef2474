/** Trains a linear-chain conditional random field: AdaGrad over segments, with a little L2 and dropout of the words themselves. */

import { LABELS, OUTSIDE } from '../core/names/tagger/labels.ts';
import { constrain, createRoom, marginals } from '../core/names/tagger/lattice.ts';
import type { Dataset } from './dataset.ts';
import { createRandom, shuffle } from './random.ts';
import { ANY_LABEL } from './trainingTokens.ts';

export interface TrainingOptions {
  readonly epochs: number;
  /** The weights are the mean of those at the ends of the last so many epochs. */
  readonly averaged: number;
  readonly rate: number;
  readonly l2: number;
  /** How often the features that hold the word itself are left out, so that others learn to do without them. */
  readonly dropout: number;
  readonly seed: number;
  readonly log?: (line: string) => void;
}

export interface CrfWeights {
  /** LABELS for each feature. */
  readonly rows: Float32Array;
  readonly steps: Float32Array;
}

/** Below this a token's labels are right enough to leave its weights alone. */
const SMALL_GRADIENT = 1e-3;

export function trainCrf(data: Dataset, size: number, options: TrainingOptions): CrfWeights {
  const { epochs, averaged, rate, l2, dropout, seed } = options;
  const rows = new Float32Array(size * LABELS);
  const squares = new Float32Array(size * LABELS).fill(1e-6);
  const steps = new Float32Array(LABELS * LABELS);
  const stepSquares = new Float32Array(LABELS * LABELS).fill(1e-6);
  const meanRows = new Float32Array(size * LABELS);
  const meanSteps = new Float32Array(LABELS * LABELS);
  const random = createRandom(seed);
  const order = Int32Array.from({ length: data.segments.length - 1 }, (_, i) => i);
  const room = createRoom();
  const longest = order.reduce((most, i) => Math.max(most, data.segments[i + 1]! - data.segments[i]!), 0);
  const scores = new Float64Array(longest * LABELS);
  const model = new Float64Array(longest * LABELS);
  const gold = new Float64Array(longest * LABELS);
  const from = new Int32Array(longest);
  const gradient = new Float64Array(LABELS);
  const stepGradient = new Float64Array(LABELS * LABELS);
  const goldSteps = new Float64Array(LABELS * LABELS);

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    let seen = 0;
    for (const segment of order) {
      const first = data.segments[segment]!;
      const length = data.segments[segment + 1]! - first;
      const weight = data.segmentWeights[segment]!;
      scores.fill(0, 0, length * LABELS);
      for (let t = 0; t < length; t++) {
        from[t] = data.tokens[first + t]! + (random() < dropout ? data.identity[first + t]! : 0);
        for (let i = from[t]!; i < data.tokens[first + t + 1]!; i++) {
          const base = data.features[i]! * LABELS;
          for (let label = 0; label < LABELS; label++) scores[t * LABELS + label]! += rows[base + label]!;
        }
      }
      const expSteps = constrain(steps).map(Math.exp);
      stepGradient.fill(0);
      marginals(scores, length, expSteps, room, model, undefined, stepGradient);
      goldShares(data.allowed.subarray(first, first + length), length, expSteps);
      for (let t = 0; t < length; t++) {
        let large = false;
        for (let label = 0; label < LABELS; label++) {
          gradient[label] = weight * (model[t * LABELS + label]! - gold[t * LABELS + label]!);
          if (Math.abs(gradient[label]!) > SMALL_GRADIENT) large = true;
        }
        seen++;
        if (gold[t * LABELS + best(model, t)]! < 0.5) wrong++;
        if (!large) continue;
        for (let i = from[t]!; i < data.tokens[first + t + 1]!; i++) {
          const base = data.features[i]! * LABELS;
          for (let label = 0; label < LABELS; label++) {
            const g = gradient[label]! + l2 * rows[base + label]!;
            const square = squares[base + label]! + g * g;
            squares[base + label] = square;
            rows[base + label]! -= (rate * g) / Math.sqrt(square);
          }
        }
      }
      updateSteps(weight);
    }
    if (epoch >= epochs - averaged) {
      for (let i = 0; i < rows.length; i++) meanRows[i]! += rows[i]! / averaged;
      for (let i = 0; i < steps.length; i++) meanSteps[i]! += steps[i]! / averaged;
    }
    options.log?.(`epoch ${epoch + 1}: ${((100 * wrong) / seen).toFixed(2)} % of ${seen} tokens wrong`);
  }
  return { rows: meanRows, steps: meanSteps };

  /** Where labels are unknown, the model's own shares given those that are known. */
  function goldShares(allowed: Uint16Array, length: number, expSteps: Float64Array): void {
    goldSteps.fill(0);
    if (allowed.includes(ANY_LABEL)) marginals(scores, length, expSteps, room, gold, allowed, goldSteps);
    else {
      gold.fill(0, 0, length * LABELS);
      let before = OUTSIDE;
      for (let t = 0; t <= length; t++) {
        const label = t < length ? 31 - Math.clz32(allowed[t]!) : OUTSIDE;
        if (t < length) gold[t * LABELS + label] = 1;
        goldSteps[before * LABELS + label]! += 1;
        before = label;
      }
    }
  }

  function updateSteps(weight: number): void {
    for (let i = 0; i < steps.length; i++) {
      const g = weight * (stepGradient[i]! - goldSteps[i]!);
      if (Math.abs(g) < SMALL_GRADIENT) continue;
      stepSquares[i]! += g * g;
      steps[i]! -= (rate * g) / Math.sqrt(stepSquares[i]!);
    }
  }
}

function best(shares: Float64Array, token: number): number {
  let label = 0;
  for (let i = 1; i < LABELS; i++) if (shares[token * LABELS + i]! > shares[token * LABELS + label]!) label = i;
  return label;
}
