import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCheckTiming } from '../../../server/service/checkTiming.ts';

const uri = 'file:///a.txt';

test('on type: every version', () => {
  const timing = createCheckTiming();
  timing.saved(uri, 1);
  for (const version of [1, 2, 3]) assert.equal(timing.isDue(uri, version, 'onType'), true);
});

test('on save: the version that was opened, and those that are saved', () => {
  const timing = createCheckTiming();
  timing.saved(uri, 1);
  assert.equal(timing.isDue(uri, 1, 'onSave'), true);
  assert.equal(timing.isDue(uri, 2, 'onSave'), false);
  timing.saved(uri, 3);
  assert.equal(timing.isDue(uri, 2, 'onSave'), false);
  assert.equal(timing.isDue(uri, 3, 'onSave'), true);
  assert.equal(timing.isDue(uri, 3, 'onSave'), true, 'and as long as it stays');
});

test('manual: when somebody asks, and what was told is told anew when something else changes', () => {
  const timing = createCheckTiming();
  timing.saved(uri, 1);
  timing.renewed(uri, 1);
  assert.equal(timing.isDue(uri, 1, 'manual'), false, 'nothing was told yet');
  timing.asked(uri, 2);
  assert.equal(timing.isDue(uri, 2, 'manual'), true);
  assert.equal(timing.isDue(uri, 3, 'manual'), false);
  timing.renewed(uri, 3);
  assert.equal(timing.isDue(uri, 3, 'manual'), true, 'a finding was silenced');
  timing.closed(uri);
  timing.renewed(uri, 3);
  assert.equal(timing.isDue(uri, 3, 'manual'), false, 'another document of the same name');
});

test('in every mode somebody who asks is answered', () => {
  const timing = createCheckTiming();
  timing.asked(uri, 7);
  assert.equal(timing.isDue(uri, 7, 'onSave'), true);
});
