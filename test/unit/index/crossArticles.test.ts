import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createAnalyzer } from '../../../server/core/analyzer.ts';
import { createPositions } from '../../../server/service/convert.ts';
import { createCrossArticles } from '../../../server/service/crossArticles.ts';
import type { Reading } from '../../../server/service/reading.ts';
import { articleAbout, folder, indexOver, memoryFiles, never } from './memoryFiles.ts';

const nygaard = articleAbout('Astrid Nygaard');
const id = 'person:astrid-nygaard';

function reading(path: string): Reading {
  const { article } = createAnalyzer().analyze(nygaard);
  return { uri: `${folder}/${path}`, version: 1, article, silenced: [], positions: createPositions(nygaard) };
}

/** Answers over files that are never read to the end: each pause of the index lasts until `release`. */
function setUp(open: string[]) {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.txt`, nygaard]));
  const set = indexOver(memoryFiles(many));
  const told: string[] = [];
  let onPatience: () => void = () => undefined;
  const cross = createCrossArticles({
    index: set.index,
    shelf: set.shelf,
    read: async (uri) => (open.includes(uri) ? reading(uri.slice(folder.length + 1)) : undefined),
    openUris: () => open,
    folders: () => [folder],
    host: {
      schedule(action) {
        onPatience = action;
        return () => undefined;
      },
    },
    tell: (words) => void told.push(words),
  });
  return { ...set, cross, told, losePatience: () => onPatience() };
}

describe('answers across articles', () => {
  test('references wait until all is read, and then say nothing of it', async () => {
    const { cross, told } = setUp([`${folder}/0.txt`]);
    assert.equal((await cross.references(reading('0.txt'), id, never)).length, 29);
    assert.deepEqual(told, []);
  });
  test('but not for ever: the answer is partial and says so, once', async () => {
    const { cross, told, counts, whenPaused, setBusy, losePatience } = setUp([`${folder}/0.txt`]);
    let release: () => void = () => undefined;
    whenPaused(() => {
      if (counts.analyses !== 10) return;
      setBusy(
        new Promise((resolve) => {
          release = resolve;
        }),
      );
      losePatience();
    });
    const found = await cross.references(reading('0.txt'), id, never);
    assert.ok(found.length > 0 && found.length < 29, String(found.length));
    assert.equal(told.length, 1);
    assert.match(told[0]!, /has read \d+ of 30 files so far/);
    assert.equal(cross.elsewhere(reading('0.txt'), id).isPartial, true);
    whenPaused(() => undefined);
    setBusy(undefined);
    release();
  });
  test('a document that was closed while its question was answered does not hide its file', async () => {
    const open = [`${folder}/0.txt`];
    const { cross, shelf } = setUp(open);
    const answer = cross.references(reading('0.txt'), id, never);
    open.pop();
    await answer;
    assert.equal(shelf.isOpen(`${folder}/0.txt`), false);
  });
  test('the tree counts other articles only once somebody has asked for them', async () => {
    const { cross } = setUp([`${folder}/0.txt`]);
    assert.equal(cross.otherArticles(reading('0.txt')), undefined);
    await cross.references(reading('0.txt'), id, never);
    assert.equal(cross.otherArticles(reading('0.txt'))!(id), 29);
    assert.equal(cross.otherArticles(reading('0.txt'))!('person:nobody'), 0);
  });
});
