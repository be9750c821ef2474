/** The workshop: sentences become training tokens, a small tagger learns, its weights survive packing. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashTableBytes } from '../../../server/core/model/hashTable.ts';
import { emptyGazetteer } from '../../../server/core/names/gazetteer.ts';
import { viewNames } from '../../../server/core/names/nameView.ts';
import { isFirst, kindOf, LABELS, OUTSIDE } from '../../../server/core/names/tagger/labels.ts';
import { openTagger } from '../../../server/core/names/tagger/tagger.ts';
import { noClasses } from '../../../server/core/names/tagger/wordClasses.ts';
import { readParagraph } from '../../../server/core/paragraphReading.ts';
import type { LabelledSentence } from '../../../server/training/corpora.ts';
import { buildDataset, visitTokens } from '../../../server/training/dataset.ts';
import { createFeatureCounter } from '../../../server/training/featureIndex.ts';
import { packWeights } from '../../../server/training/packTagger.ts';
import { createRandom } from '../../../server/training/random.ts';
import { createRecaser } from '../../../server/training/recase.ts';
import { trainCrf } from '../../../server/training/trainCrf.ts';
import { ANY_LABEL, readSentences } from '../../../server/training/trainingTokens.ts';

/** "Ana/B-PER Silva/I-PER spoke/O" */
function labelled(line: string): LabelledSentence {
  const pairs = line.split(' ').map((pair) => pair.split('/') as [string, string]);
  return { tokens: pairs.map(([token]) => token), labels: pairs.map(([, label]) => label) };
}

const noRecasing = () => undefined;
const emptyClasses = new Uint8Array(hashTableBytes(0));

test('labels follow the analyzer’s own tokens', () => {
  const [sentence] = readSentences(
    [labelled("Ana/B-PER Sousa/I-PER -/I-PER Lima/I-PER met/O UN-backed/B-ORG ?/? Li/B-PER 's/O men/O")],
    emptyGazetteer,
    noRecasing,
  );
  const { tokens } = sentence!.view;
  const shown = [...sentence!.allowed].map((bits, i) => {
    const label = 31 - Math.clz32(bits);
    return `${tokens.words[i]} ${bits === ANY_LABEL ? '?' : label === OUTSIDE ? 'O' : `${isFirst(label) ? 'B' : 'I'} ${kindOf(label)}`}`;
  });
  assert.deepEqual(shown, [
    'Ana B person',
    'Sousa I person',
    '- I person',
    'Lima I person',
    'met O',
    'UN B organization',
    '- I organization',
    'backed I organization',
    '? ?',
    'Li B person',
    "'s O",
    'men O',
  ]);
});

test('recasing keeps the labels and the number of tokens', () => {
  const sentence = labelled('The/O mayor/O of/O Lima/B-LOC spoke/O in/O Oslo/B-LOC today/O');
  const recase = createRecaser(1, createRandom(7));
  const forms = new Set<string>();
  for (let i = 0; i < 20; i++) {
    const recased = recase(sentence)!;
    assert.deepEqual(recased.labels, sentence.labels);
    forms.add(recased.tokens.join(' '));
  }
  assert.deepEqual([...forms].sort(), [
    'THE MAYOR OF LIMA SPOKE IN OSLO TODAY',
    'The Mayor of Lima Spoke in Oslo Today',
  ]);
});

test('a small tagger learns what its sentences show, the same each time, and keeps it when packed', () => {
  const lines = [
    'Mr./O Silva/B-PER lives/O in/O Lima/B-LOC now/O',
    'Mr./O Korpela/B-PER works/O in/O Riga/B-LOC now/O',
    'Mr./O Haataja/B-PER stays/O in/O Oslo/B-LOC now/O',
    'He/O joined/O Baltic/B-ORG Bank/I-ORG last/O year/O',
    'She/O left/O Nordic/B-ORG Bank/I-ORG last/O year/O',
    'Nobody/O knows/O the/O Arctic/B-ORG Bank/I-ORG well/O',
  ];
  const sentences = lines.flatMap((line) =>
    readSentences([labelled(line)], emptyGazetteer, noRecasing).map((sentence) => ({ sentence, weight: 1 })),
  );
  const counter = createFeatureCounter(16);
  visitTokens(sentences, noClasses, (features, count) => {
    for (let i = 0; i < count; i++) counter.count(features[i]!);
  });
  const index = counter.index(1);
  const train = () =>
    trainCrf(buildDataset(sentences, noClasses, index), index.size, {
      epochs: 12,
      averaged: 2,
      rate: 0.1,
      l2: 1e-4,
      dropout: 0.3,
      seed: 1,
    });
  const weights = train();
  assert.deepEqual(train().rows, weights.rows);
  assert.equal(weights.rows.length, index.size * LABELS);

  const tagger = openTagger(packWeights(index.features, weights), emptyClasses)!;
  const reading = readParagraph('Mr. Lindqvist works in Bergen now and left Atlantic Bank last year', emptyGazetteer);
  const { labels, probabilities } = tagger.tag(viewNames(reading, new Map()), []);
  const found = [...labels].flatMap((label, i) =>
    label === OUTSIDE ? [] : [`${isFirst(label) ? 'B' : 'I'} ${kindOf(label)} ${reading.tokens.words[i]}`],
  );
  assert.deepEqual(found, ['B person Lindqvist', 'B place Bergen', 'B organization Atlantic', 'I organization Bank']);
  for (const probability of probabilities) assert.ok(probability > 0 && probability <= 1.0001);
});

test('weights made for other features are refused', () => {
  const weights = { rows: new Float32Array(LABELS), steps: new Float32Array(LABELS * LABELS) };
  const section = packWeights(Int32Array.of(5), weights);
  assert.ok(openTagger(section, emptyClasses));
  new DataView(section.buffer).setInt32(0, 9999, true);
  assert.equal(openTagger(section, emptyClasses), undefined);
});
