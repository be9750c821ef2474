import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readContainer } from '../../../server/core/model/container.ts';
import { openModel } from '../../../server/core/model/openModel.ts';
import { NameList } from '../../../server/core/names/gazetteer.ts';
import { viewNames } from '../../../server/core/names/nameView.ts';
import { namesByRule } from '../../../server/core/names/segmentRun.ts';
import { LABELS } from '../../../server/core/names/tagger/labels.ts';
import { createFactsRoom, positionOf } from '../../../server/core/names/tagger/tokenFacts.ts';
import { createTokenScores } from '../../../server/core/names/tagger/tokenScores.ts';
import { openWeights } from '../../../server/core/names/tagger/weights.ts';
import { openWordClasses } from '../../../server/core/names/tagger/wordClasses.ts';
import { factsFor, mergeProfiles } from '../../../server/core/names/wordProfile.ts';
import { readParagraph } from '../../../server/core/paragraphReading.ts';
import { createWordTable } from '../../../server/core/words/wordTable.ts';
import { createFeatureWriter } from '../../../server/training/featureWriter.ts';
import { modelBytes } from './namesOf.ts';

const sections = readContainer(modelBytes)!;
const weights = openWeights(sections.get('tagger')!)!;
const classes = openWordClasses(sections.get('classes')!)!;
const { gazetteer } = openModel(modelBytes);

const seeds = new URL('../../../seeds/', import.meta.url);
const articles = readdirSync(seeds).map((name) => readFileSync(new URL(name, seeds), 'utf8'));

test('the kept sums are those of the features one by one, when new, when kept, and when let go', () => {
  const table = createWordTable();
  const scores = createTokenScores(weights, classes, 20_000);
  const room = createFactsRoom();
  const writer = createFeatureWriter();
  const kept = new Int32Array(LABELS);
  const plain = new Int32Array(LABELS);
  let compared = 0;
  let headings = 0;
  for (const text of [...articles, ...articles]) {
    const readings = text.split('\n').map((line) => readParagraph(line, gazetteer, table));
    const profile = mergeProfiles(readings.map((reading) => reading.profile)).profile.facts;
    for (const reading of readings) {
      const view = viewNames(reading, factsFor(reading.profile, profile));
      const facts = room.gather(view, namesByRule(view), scores.openKeeper());
      for (let i = 0; i < reading.tokens.length; i++) {
        const sentence = reading.cases.sentenceOf[i]!;
        const heading = reading.cases.sentenceCases[sentence] !== 'normal';
        const at = positionOf(reading.cases.sentenceOf, i);
        scores.score(facts, at, heading, kept, 0);
        plain.fill(0);
        const count = writer.write(facts, at, heading);
        for (let f = 0; f < count; f++) weights.add(writer.out.subarray(f), 1, plain, 0);
        assert.deepEqual(kept, plain, reading.tokens.words[i]);
        compared++;
        if (heading) headings++;
      }
    }
  }
  assert.ok(compared > 5_000 && headings > 10, `${compared} tokens, ${headings} of them in headings`);
});

test('lists that the weights were not trained with change no feature', () => {
  const reading = readParagraph('Officials met Greg Haataja in Oslo.', gazetteer, createWordTable());
  const room = createFactsRoom();
  const keeper = createTokenScores(weights, classes, 20_000).openKeeper();
  const listed = (more: number) => {
    const gazetteerHits = reading.gazetteerHits.map((hit) => ({ ...hit, lists: hit.lists | more }));
    const view = viewNames({ ...reading, gazetteerHits }, reading.profile);
    return Int32Array.from(room.gather(view, [], keeper).lists);
  };
  assert.ok(listed(0).some((tags) => tags !== 0));
  assert.deepEqual(listed(NameList.male | NameList.female), listed(0));
});
