/** Names whose last word tells what they are, whatever the place before it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOf } from './namesOf.ts';

for (const [text, names] of [
  ['The Lake Tanganyika Climate Forum met.', ['organization Lake Tanganyika Climate Forum']],
  ['She told the Dayton Chronicle so.', ['organization Dayton Chronicle']],
  ['She told the Salem Democrat so.', ['organization Salem Democrat']],
  ['Salem Democrats lost the seat.', ['place Salem', 'group Democrats']],
  ['A Dayton Republican said so.', ['place Dayton', 'group Republican']],
  ['The Liberal Democrats lost the seat.', ['organization Liberal Democrats']],
  ['Dockers at the Port of Durban struck.', ['place Port of Durban']],
  ['The Ethics and Anti-Doping Commission sued.', ['organization Ethics and Anti-Doping Commission']],
  ['Kenya’s Directorate of Water Services sent it.', ['place Kenya', 'organization Directorate of Water Services']],
] as const)
  test(text, () => {
    assert.deepEqual(namesOf(text), names);
  });

test('a list of countries', () => {
  assert.deepEqual(namesOf('Top of the list:\n\n4. Chile\n\n5. Spain\n\n6. United Arab Emirates\n\n7. Italy'), [
    'place Chile',
    'place Spain',
    'place United Arab Emirates',
    'place Italy',
  ]);
});
