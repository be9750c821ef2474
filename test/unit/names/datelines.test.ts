/** The names of a dateline that has neither agency nor date. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOf } from './namesOf.ts';

for (const place of ['PARIS', 'JACKSON', 'CHARLOTTE', 'LINCOLN'])
  test(`${place} — alone is the dateline`, () => {
    const text = `Council votes to close schools\n\n${place} — The council met on Monday and voted to close the schools.`;
    assert.deepEqual(namesOf(text), [`place ${place}`]);
  });

test('a word in capitals before a dash that is no place gives none', () => {
  assert.deepEqual(namesOf('Budget\n\nBREAKING — The council met on Monday and voted to close the schools.'), []);
});
