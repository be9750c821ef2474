import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { valuesOf } from './timesOf.ts';

const lines = readFileSync(new URL('./newsSentences.txt', import.meta.url), 'utf8').split('\n');

test('sentences as newspapers print them', () => {
  let date: string | undefined;
  let read = 0;
  const wrong: string[] = [];
  for (const line of lines) {
    if (line.startsWith('@')) date = line.slice(1);
    const arrow = line.indexOf('=>');
    if (arrow < 0) continue;
    read++;
    const sentence = line.slice(0, arrow).trim();
    const wanted = line.slice(arrow + 2).trim();
    const found = valuesOf(sentence, date).join('; ');
    if (found !== wanted) wrong.push(`${sentence}\n  wanted ${wanted}\n  found  ${found}`);
  }
  assert.deepEqual(wrong, []);
  assert.ok(read > 400, `${read} sentences`);
});
