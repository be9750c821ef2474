/** Companies that no list knows, beside people and places in the same words; and ships, which are neither. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionsOf, namesOf } from './namesOf.ts';

const bodies = (text: string) => namesOf(text).filter((name) => name.startsWith('organization '));

for (const [text, firms] of [
  ['Shares of Voltane fell 2 percent.', ['Voltane']],
  ['The sale to Brimset, a fishing company, was faulted. Brimset said so.', ['Brimset', 'Brimset']],
  ['Kerling’s shares slid on Monday.', ['Kerling']],
  ['The chief executive of Ganlong resigned.', ['Ganlong']],
  ['Abertan is owned by a fund.', ['Abertan']],
  ['Zalanda shares closed at 30 euros.', ['Zalanda']],
] as const)
  test(`a company: ${text}`, () => {
    assert.deepEqual(
      bodies(text),
      firms.map((firm) => `organization ${firm}`),
    );
  });

for (const text of [
  'The chief executive of Lagos state resigned.',
  'Murphy, a company director, bought Keane a drink.',
  'Shares his views with nobody. Petrov is owed by his friends.',
  'The acquisition of Crimea was condemned. Investors in Berlin were told.',
  'Weber’s board games sold well, and Schmidt’s profit was small.',
])
  test(`no company: ${text}`, () => {
    assert.deepEqual(bodies(text), []);
  });

test('who has the name of a person of the article is that person', () => {
  const text = 'Lena Kerling spoke. Kerling’s shares in the farm were sold.';
  assert.deepEqual(bodies(text), []);
});

test('the card says why', () => {
  assert.ok(mentionsOf('Shares of Voltane fell.')[0]!.why.some(({ id }) => id === 'name/firm'));
});

test('a body behind "the" or behind "group", beside a title and a family', () => {
  assert.deepEqual(bodies('Kapil Rao, for the Senaya, asked for two hours.'), ['organization Senaya']);
  assert.deepEqual(bodies('She runs the property group Golden Wharf in Dayton.'), ['organization Golden Wharf']);
  assert.deepEqual(bodies('They went to see the Pope. The Lajcaks left.'), []);
});

test('ships are no names here', () => {
  assert.deepEqual(namesOf('The trawler Elin Marta sank off Norway. The USS Harold Quint came.'), ['place Norway']);
});
