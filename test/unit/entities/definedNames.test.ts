/** Short names that the text explains beside the full one, or that can be nobody else's. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withModel } from '../names/namesOf.ts';

/** "Name = alias | alias" of each entity of a kind that has several forms. */
function linked(kind: string, text: string): string[] {
  return withModel
    .analyze(text)
    .article.entities.filter((entity) => entity.kind === kind && entity.aliases.length)
    .map(({ name, aliases }) => `${name} = ${[...aliases].sort().join(' | ')}`);
}

for (const [text, expected] of [
  [
    'The National Electoral Commission (KPRU) met. The KPRU said votes were safe.',
    'National Electoral Commission = KPRU',
  ],
  [
    'The Rural Workers Federation, or FETRAB, called a strike. FETRAB said so on Monday.',
    'Rural Workers Federation = FETRAB',
  ],
  [
    'The Democratic Farmers Party, known by its initials DLP, lost. The DLP said it would fight.',
    'Democratic Farmers Party = DLP',
  ],
] as const)
  test(`an organization and its initials: ${text}`, () => {
    assert.deepEqual(linked('organization', text), [expected]);
  });

for (const [text, expected] of [
  [
    'General Omar Hassan Diallo, known as Kemo, left on Monday. Kemo did not speak to reporters.',
    'Omar Hassan Diallo = Kemo',
  ],
  ['President Yusuf Karimov – better known as Abu Tariq – spoke. Abu Tariq was angry.', 'Yusuf Karimov = Abu Tariq'],
  ['Al Norris spoke in Oslo. Norris said the sea was rising. Mr. Norris won a prize.', 'Al Norris = Norris'],
  ['President Joseph Mulenga spoke. "Joe is patient," said his minister.', 'Joseph Mulenga = Joe'],
  ['Michael Osei and Anna Berg met. Later Mike told her so.', 'Michael Osei = Mike'],
  ['Marine Le Gall won in Brest. Le Gall said she would serve.', 'Marine Le Gall = Le Gall'],
] as const)
  test(`a person and another name: ${text}`, () => {
    assert.deepEqual(linked('person', text), [expected]);
  });

test('an agency in brackets, and what somebody is only asked as, explain nothing', () => {
  assert.deepEqual(linked('organization', 'The Electoral Commission (AFP) has met. AFP said so.'), []);
  assert.deepEqual(linked('person', 'Ana Silva knows Paul Weber. Weber is well known.'), ['Paul Weber = Weber']);
});

test('the last word stands for a body once its full name has been said, not for one in another name', () => {
  const text = 'The Desert Brotherhood met in Cairo. The Brotherhood said it would vote.';
  assert.deepEqual(linked('organization', text), ['Desert Brotherhood = Brotherhood']);
});
