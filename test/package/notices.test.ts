import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { notices, noticesFile } from '../tools/notices.ts';

test('THIRD_PARTY_NOTICES.md names what is shipped', async () => {
  const written = readFileSync(noticesFile, 'utf8');
  assert.equal(written, await notices(), 'npm run notices');
  for (const credit of ['GeoNames', 'CC BY 4.0', 'd3-dsv', 'vscode-languageserver', 'vscode-languageclient']) {
    assert.ok(written.includes(credit), credit);
  }
});
