/** Reads a paragraph's names as labels of its tokens, each with its probability: the door for any reader of names. */

import type { NamePiece } from '../namePiece.ts';
import type { NameView } from '../nameView.ts';
import { LABELS, OUTSIDE } from './labels.ts';
import { bestLabels, constrain, createRoom, marginals } from './lattice.ts';
import { segmentsToLabel } from './segments.ts';
import { createFactsRoom, positionOf } from './tokenFacts.ts';
import { createTokenScores } from './tokenScores.ts';
import { openWeights, WEIGHT_UNIT } from './weights.ts';
import { openWordClasses } from './wordClasses.ts';

export interface TokenLabels {
  /** See `labels.ts`. */
  readonly labels: Uint8Array;
  /** Of the label, from 0 to 1; told of segments that hold a name by label or by rule, 1 elsewhere. */
  readonly probabilities: Float32Array;
}

export interface Tagger {
  /** `byRule` is what the rules found: evidence among other. Total; linear in the number of tokens. */
  readonly tag: (view: NameView, byRule: readonly NamePiece[]) => TokenLabels;
  /** Whether the text that it was trained on has the word, given by its hash. */
  readonly knows: (hash: number) => boolean;
}

/** From sections of the model; undefined where they are damaged or made for other features. */
export function openTagger(weightsSection: Uint8Array, classesSection: Uint8Array): Tagger | undefined {
  const weights = openWeights(weightsSection);
  const classes = openWordClasses(classesSection);
  if (!weights || !classes) return undefined;
  const steps = constrain(weights.steps);
  const expSteps = steps.map(Math.exp);
  const tokenScores = createTokenScores(weights, classes);
  const factsRoom = createFactsRoom();
  const room = createRoom();
  let sums = new Int32Array(64 * LABELS);
  let scores = new Float64Array(64 * LABELS);
  let shares = new Float64Array(64 * LABELS);
  return {
    knows: (hash) => classes.of(hash) >= 0,
    tag(view, byRule) {
      const { tokens, cases } = view;
      const labels = new Uint8Array(tokens.length);
      const probabilities = new Float32Array(tokens.length).fill(1);
      const segments = segmentsToLabel(view, byRule);
      if (!segments.length) return { labels, probabilities };
      const facts = factsRoom.gather(view, byRule, tokenScores.openKeeper(), segments);
      let rule = 0;
      for (const { first, last } of segments) {
        const length = last - first + 1;
        const size = length * LABELS;
        if (scores.length < size) {
          sums = new Int32Array(size * 2);
          scores = new Float64Array(size * 2);
          shares = new Float64Array(size * 2);
        }
        const heading = cases.sentenceCases[cases.sentenceOf[first]!] !== 'normal';
        const from = positionOf(cases.sentenceOf, first);
        for (let t = 0; t < length; t++) tokenScores.score(facts, from + t, heading, sums, t * LABELS);
        scaled(sums, scores, size);
        bestLabels(scores, length, steps, room, labels, first);
        while (rule < byRule.length && byRule[rule]!.last < first) rule++;
        const ruled = rule < byRule.length && byRule[rule]!.first <= last;
        if (!ruled && !isNamed(labels, first, last)) continue;
        marginals(scores, length, expSteps, room, shares);
        for (let t = 0; t < length; t++) probabilities[first + t] = shares[t * LABELS + labels[first + t]!]!;
      }
      return { labels, probabilities };
    },
  };
}

/** A function of its own, as are other loops over labels: those are compiled well before all that surrounds them is. */
function scaled(sums: Int32Array, scores: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) scores[i] = sums[i]! * WEIGHT_UNIT;
}

function isNamed(labels: Uint8Array, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (labels[i] !== OUTSIDE) return true;
  return false;
}
