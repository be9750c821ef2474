import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readContainer } from '../../../server/core/model/container.ts';
import { openModel } from '../../../server/core/model/openModel.ts';
import { viewNames } from '../../../server/core/names/nameView.ts';
import { namesByRule } from '../../../server/core/names/segmentRun.ts';
import { LABELS } from '../../../server/core/names/tagger/labels.ts';
import { segmentsToLabel } from '../../../server/core/names/tagger/segments.ts';
import { createFactsRoom, positionOf } from '../../../server/core/names/tagger/tokenFacts.ts';
import { createTokenScores } from '../../../server/core/names/tagger/tokenScores.ts';
import { openWeights } from '../../../server/core/names/tagger/weights.ts';
import { openWordClasses } from '../../../server/core/names/tagger/wordClasses.ts';
import { readParagraph } from '../../../server/core/paragraphReading.ts';
import { createWordTable } from '../../../server/core/words/wordTable.ts';
import { modelBytes } from './namesOf.ts';

const { gazetteer } = openModel(modelBytes);
const table = createWordTable();

function viewOf(text: string) {
  const reading = readParagraph(text, gazetteer, table);
  return viewNames(reading, reading.profile);
}

function labelled(text: string): string[] {
  const view = viewOf(text);
  const { starts, ends } = view.tokens;
  return segmentsToLabel(view, namesByRule(view)).map(({ first, last }) => text.slice(starts[first], ends[last]));
}

test('what only stands beside a name is not labelled', () => {
  assert.deepEqual(labelled('It had rained all day on Tuvakka, said Ilse Brandt.'), ['Tuvakka, said Ilse Brandt']);
  assert.deepEqual(labelled('It rained when she said that Brandt would leave.'), ['Brandt']);
});

test('what may end or begin a name is labelled with it', () => {
  assert.deepEqual(labelled('It had rained each day of Euro 2016 and it stopped.'), ['Euro 2016']);
  assert.deepEqual(labelled('It had rained when she met van Gaal again.'), ['van Gaal']);
  assert.deepEqual(labelled('It had rained all over Kericho county this week.'), ['Kericho county']);
  assert.deepEqual(labelled('It had rained when she met Park Geun-hye again.'), ['Park Geun-']);
});

test('a small word that opens a sentence is labelled only beside a capital', () => {
  assert.deepEqual(labelled('But it rained. The sun rose.'), []);
  assert.deepEqual(labelled('The Hague lies low.'), ['The Hague']);
  assert.deepEqual(labelled('Rivers rose.'), ['Rivers']);
});

test('the scores of what is labelled are those that it has among all facts of its paragraph', () => {
  const sections = readContainer(modelBytes)!;
  const scores = createTokenScores(openWeights(sections.get('tagger')!)!, openWordClasses(sections.get('classes')!)!);
  const [all, some] = [createFactsRoom(), createFactsRoom()];
  const seeds = new URL('../../../seeds/', import.meta.url);
  const lines = readdirSync(seeds).flatMap((name) => readFileSync(new URL(name, seeds), 'utf8').split('\n'));
  let compared = 0;
  for (const line of [...lines, 'NEW YORK POST '.repeat(300)]) {
    const view = viewOf(line);
    const byRule = namesByRule(view);
    const segments = segmentsToLabel(view, byRule);
    const keeper = scores.openKeeper();
    const [whole, own] = [all.gather(view, byRule, keeper), some.gather(view, byRule, keeper, segments)];
    for (const { first, last } of segments)
      for (let i = first; i <= last; i++) {
        const at = positionOf(view.cases.sentenceOf, i);
        const [expected, found] = [new Int32Array(LABELS), new Int32Array(LABELS)];
        scores.score(whole, at, false, expected, 0);
        scores.score(own, at, false, found, 0);
        assert.deepEqual(found, expected, view.tokens.words[i]);
        compared++;
      }
  }
  assert.ok(compared > 1_500, `${compared} tokens`);
});
