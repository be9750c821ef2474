/** Trains the tagger of names and writes it into `server/model/model.bin`: `npm run train`. The same data and seed give the same file. */

import { openPackedGazetteer } from '../core/model/packedGazetteer.ts';
import { FEATURE_VERSION } from '../core/names/tagger/features.ts';
import { LABELS } from '../core/names/tagger/labels.ts';
import { openWordClasses } from '../core/names/tagger/wordClasses.ts';
import { corpora, readCorpus } from './corpora.ts';
import { buildDataset, visitTokens, type WeightedSentence } from './dataset.ts';
import { createFeatureCounter, type FeatureIndex, indexFeatures } from './featureIndex.ts';
import { writeModel } from './modelFile.ts';
import { packLists } from './packLists.ts';
import { packWeights } from './packTagger.ts';
import { createRandom } from './random.ts';
import { createRecaser } from './recase.ts';
import { type CrfWeights, type TrainingOptions, trainCrf } from './trainCrf.ts';
import { readSentences } from './trainingTokens.ts';

const SEED = 20200712;
const LEAST_COUNT = 2;
const KEPT_FEATURES = 165_000;
const RECASED_SHARE = 0.1;
const options: TrainingOptions = {
  epochs: 8,
  averaged: 4,
  rate: 0.03,
  l2: 1e-4,
  dropout: 0.25,
  seed: SEED,
  log: (line) => console.log(`${seconds()} s  ${line}`),
};

const started = process.hrtime.bigint();
function seconds(): string {
  return (Number(process.hrtime.bigint() - started) / 1e9).toFixed(0);
}

const packed = await packLists();
const gazetteer = openPackedGazetteer(packed.gazetteer)!;
const classes = openWordClasses(packed.classes)!;
const recase = createRecaser(RECASED_SHARE, createRandom(SEED));
const sentences: WeightedSentence[] = [];
const used = corpora.map((corpus) => {
  const before = sentences.length;
  for (const document of readCorpus(corpus))
    for (const sentence of readSentences(document, gazetteer, recase))
      sentences.push({ sentence, weight: corpus.weight });
  const own = sentences.slice(before);
  const tokens = own.reduce((sum, { sentence }) => sum + sentence.view.tokens.length, 0);
  return { ...corpus, sentences: own.length, tokens };
});

const counter = createFeatureCounter(25);
visitTokens(sentences, classes, (features, count) => {
  for (let i = 0; i < count; i++) counter.count(features[i]!);
});
const all = counter.index(LEAST_COUNT);
options.log?.(`${sentences.length} sentences, ${all.size} features`);
const wide = train(all);
const kept = indexFeatures(mostTelling(all, wide, KEPT_FEATURES));
const slim = train(kept);
options.log?.(`${kept.size} features kept`);
const { log: _log, ...settings } = options;
writeModel(
  { ...packed, tagger: packWeights(kept.features, slim) },
  {
    featureVersion: FEATURE_VERSION,
    features: kept.size,
    leastCount: LEAST_COUNT,
    recasedShare: RECASED_SHARE,
    ...settings,
    corpora: used,
  },
);

function train(index: FeatureIndex): CrfWeights {
  return trainCrf(buildDataset(sentences, classes, index), index.size, options);
}

/** The features whose weights differ most between labels. */
function mostTelling(index: FeatureIndex, { rows }: CrfWeights, count: number): Int32Array {
  const spread = new Float32Array(index.size);
  for (let i = 0; i < index.size; i++) {
    const row = rows.subarray(i * LABELS, (i + 1) * LABELS);
    spread[i] = Math.max(...row) - Math.min(...row);
  }
  const least = Float32Array.from(spread).sort()[Math.max(0, index.size - count)]!;
  return index.features.filter((_, i) => spread[i]! >= least && spread[i]! > 0).slice(0, count);
}
