/** The role beside a style, and the names of a dateline that has neither agency nor date. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOf, roleOf } from './namesOf.ts';

for (const [text, name, role] of [
  ['Dr Eva Novak, chief scientist at Lumen Labs, joins the board.', 'Eva Novak', 'chief scientist at Lumen Labs'],
  ['Sheikh Hamid bin Rashed, the finance minister, flew in.', 'Hamid bin Rashed', 'finance minister'],
  ['The society’s president, Sir Simon Hart, found her.', 'Simon Hart', 'president'],
  ['Dr Eva Novak said so.', 'Eva Novak', 'Dr'],
  ['Commodore Jaime Torres of the coast guard said so.', 'Jaime Torres', 'Commodore'],
  ['Senior advocate Indira Rao argued the case.', 'Indira Rao', 'Senior advocate'],
  ['The court heard senior advocate Vikram Nath.', 'Vikram Nath', 'senior advocate'],
] as const)
  test(`role: ${text}`, () => {
    assert.equal(roleOf(text, name), role);
  });

for (const place of ['PARIS', 'JACKSON', 'CHARLOTTE', 'LINCOLN'])
  test(`${place} — alone is the dateline`, () => {
    const text = `Council votes to close schools\n\n${place} — The council met on Monday and voted to close the schools.`;
    assert.deepEqual(namesOf(text), [`place ${place}`]);
  });

test('a word in capitals before a dash that is no place gives none', () => {
  assert.deepEqual(namesOf('Budget\n\nBREAKING — The council met on Monday and voted to close the schools.'), []);
});
