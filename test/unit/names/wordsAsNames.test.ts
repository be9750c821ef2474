/** People who are called as a month, a verb, a flower or a town is, and those words where they are what they are. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOf } from './namesOf.ts';

/** The people of a text, in order. */
const people = (text: string) =>
  namesOf(text).flatMap((name) => (name.startsWith('person ') ? [name.slice('person '.length)] : []));

for (const [text, expected] of [
  ['April Jones, 34, won the race.', ['April Jones']],
  ['The prize went to April Jones.', ['April Jones']],
  ['“It was good,” said May Quaye.', ['May Quaye']],
  ['Her niece, June Adeyemi, a law student, left in June.', ['June Adeyemi']],
  ['Theresa Hall met August Wilson in August.', ['Theresa Hall', 'August Wilson']],
  ['Anna May resigned in May. May said she would go.', ['Anna May', 'May']],
  ['Lucy Rice ate rice. Rice said rice was good.', ['Lucy Rice', 'Rice']],
  ['Will Porter built boats. His wife said he will stay. Will died in 2001.', ['Will Porter', 'Will']],
  ['Will Porter was asked whether he will go, but Will will stay.', ['Will Porter', 'Will']],
  ['Rose Kamau said roses rose. Rose told the court so.', ['Rose Kamau', 'Rose']],
] as const)
  test(`people: ${text}`, () => {
    assert.deepEqual(people(text), expected);
  });

for (const text of [
  'In April Jones Ltd closed.',
  'May Day, a holiday, is in May.',
  'Shops will close. Will they open again? May they do so soon.',
  'April showers. August recess. March closed higher than June.',
])
  test(`nobody: ${text}`, () => {
    assert.deepEqual(people(text), []);
  });

test('the word that is also a name stays a word where nobody acts', () => {
  const text =
    'Lucy Rice sold the farm. Rice prices fell. In May the Rice Festival was held. Prince Rice met Prince Paul.';
  assert.deepEqual(
    people(text).filter((name) => name === 'Prince'),
    [],
  );
});
