/** The model file: whole, damaged, missing. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContainer } from '../../../server/core/model/container.ts';
import { openModel } from '../../../server/core/model/openModel.ts';
import { NameList } from '../../../server/core/names/gazetteer.ts';
import { hashWord } from '../../../server/core/names/wordHash.ts';
import { writeContainer } from '../../../server/training/writeContainer.ts';
import { modelBytes } from '../names/namesOf.ts';

test('the committed model is whole', () => {
  const model = openModel(modelBytes);
  assert.equal(model.degraded, undefined);
  assert.ok(model.tagger);
  assert.ok(model.gazetteer.lookup(hashWord('norway')) & NameList.country);
  assert.ok(model.atlas.find(['oslo'], 'alone').length > 0);
  assert.ok(modelBytes.length <= 3_000_000);
});

test('bytes that do not start at a multiple of four are read too', () => {
  const shifted = new Uint8Array(modelBytes.length + 1);
  shifted.set(modelBytes, 1);
  assert.equal(openModel(shifted.subarray(1)).degraded, undefined);
});

test('without a file, or with a damaged one, the built-in lists stand in', () => {
  const flipped = modelBytes.slice();
  flipped[flipped.length >> 1]! ^= 1;
  for (const bytes of [undefined, new Uint8Array(0), modelBytes.slice(0, 1000), flipped, new Uint8Array(64).fill(77)]) {
    const model = openModel(bytes);
    assert.equal(model.degraded, bytes ? 'model-damaged' : 'model-missing');
    assert.ok(model.gazetteer.lookup(hashWord('norway')) & NameList.country);
  }
});

test('sections come back as they were written', () => {
  const sections = new Map([
    ['one', new Uint8Array([1, 2, 3])],
    ['empty', new Uint8Array(0)],
    ['a-long-name-here', new Uint8Array([9, 9, 9, 9, 9])],
  ]);
  const read = readContainer(writeContainer(sections))!;
  assert.deepEqual([...read.keys()], [...sections.keys()]);
  for (const [name, bytes] of sections) assert.deepEqual([...read.get(name)!], [...bytes]);
});
