/** The training set as flat arrays: for each token of each segment its features and the labels that it may have. */

import { namesByRule } from '../core/names/segmentRun.ts';
import { LABELS, OUTSIDE } from '../core/names/tagger/labels.ts';
import { findSegments } from '../core/names/tagger/segments.ts';
import { createWordKeeper } from '../core/names/tagger/taggerWord.ts';
import { createFactsRoom, positionOf } from '../core/names/tagger/tokenFacts.ts';
import type { WordClasses } from '../core/names/tagger/wordClasses.ts';
import type { FeatureIndex } from './featureIndex.ts';
import { createFeatureWriter } from './featureWriter.ts';
import { ANY_LABEL, type TrainingSentence } from './trainingTokens.ts';

export interface WeightedSentence {
  readonly sentence: TrainingSentence;
  readonly weight: number;
}

export interface Dataset {
  /** First token of each segment, and behind the last one the number of tokens. */
  readonly segments: Int32Array;
  readonly segmentWeights: Float32Array;
  /** First feature of each token, and behind the last one the number of features. */
  readonly tokens: Int32Array;
  /** How many of a token's features hold the word itself; they come first. */
  readonly identity: Uint8Array;
  readonly allowed: Uint16Array;
  readonly features: Int32Array;
}

/** Visits every token of every segment with the writer that has just written its features. */
export function visitTokens(
  sentences: Iterable<WeightedSentence>,
  classes: WordClasses,
  visit: (features: Int32Array, count: number, identity: number, allowed: number) => void,
  openSegment: (weight: number) => void = () => {},
): void {
  const keeper = createWordKeeper(classes);
  const room = createFactsRoom();
  const writer = createFeatureWriter();
  for (const { sentence, weight } of sentences) {
    const { view, allowed } = sentence;
    const { sentenceOf, sentenceCases } = view.cases;
    const segments = findSegments(view.cases, view.tokens.length);
    if (!segments.length) continue;
    const facts = room.gather(view, namesByRule(view), keeper);
    for (const { first, last } of segments) {
      openSegment(weight);
      for (let i = first; i <= last; i++) {
        const heading = sentenceCases[sentenceOf[i]!] !== 'normal';
        const count = writer.write(facts, positionOf(sentenceOf, i), heading);
        visit(writer.out, count, writer.identity, reachable(allowed[i]!, i > first ? allowed[i - 1]! : 1 << OUTSIDE));
      }
    }
  }
}

/** A later token of a name whose first one lies outside the segment: unknown. */
function reachable(own: number, before: number): number {
  for (let label = 2; label < LABELS; label += 2)
    if (own === 1 << label && !(before & ((1 << label) | (1 << (label - 1))))) return ANY_LABEL;
  return own;
}

export function buildDataset(
  sentences: readonly WeightedSentence[],
  classes: WordClasses,
  index: FeatureIndex,
): Dataset {
  const segments = growing(Int32Array, 1 << 18);
  const segmentWeights = growing(Float32Array, 1 << 18);
  const tokens = growing(Int32Array, 1 << 20);
  const identity = growing(Uint8Array, 1 << 20);
  const allowed = growing(Uint16Array, 1 << 20);
  const features = growing(Int32Array, 1 << 25);
  visitTokens(
    sentences,
    classes,
    (written, count, own, labels) => {
      tokens.push(features.length());
      allowed.push(labels);
      let kept = 0;
      for (let i = 0; i < count; i++) {
        const number = index.of(written[i]!);
        if (number < 0) continue;
        features.push(number);
        if (i < own) kept++;
      }
      identity.push(kept);
    },
    (weight) => {
      segments.push(tokens.length());
      segmentWeights.push(weight);
    },
  );
  segments.push(tokens.length());
  tokens.push(features.length());
  return {
    segments: segments.done(),
    segmentWeights: segmentWeights.done(),
    tokens: tokens.done(),
    identity: identity.done(),
    allowed: allowed.done(),
    features: features.done(),
  };
}

type NumberArray = Int32Array | Float32Array | Uint8Array | Uint16Array;

function growing<A extends NumberArray>(Kind: new (size: number) => A, size: number) {
  let array = new Kind(size);
  let used = 0;
  return {
    length: () => used,
    push(value: number) {
      if (used === array.length) {
        const larger = new Kind(array.length * 2);
        larger.set(array);
        array = larger;
      }
      array[used++] = value;
    },
    done: () => array.slice(0, used) as A,
  };
}
