/** A collection that is asked and changes, and the summary of an article that it holds. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createAnalyzer } from '../../../server/core/analyzer.ts';
import {
  type ArticleSummary,
  type EntitySummary,
  summarizeArticle,
} from '../../../server/core/collection/articleSummary.ts';
import { createCollection, type SharedEntity } from '../../../server/core/collection/collection.ts';
import { body, collect, person, place } from './collect.ts';

test('asked for many at once, each entity comes once, as it comes when it is asked for alone', () => {
  const { collection } = collect({
    a: [person('Anna Berg', { roles: ['lawyer'] }), body('Supreme Court'), place('Springfield')],
    b: [person('Anna Berg', { roles: ['painter'] }), body('Supreme Court')],
    c: [person('Anna Berg'), body('EU'), person('Karl Weber')],
    d: [body('EU'), body('Supreme Court'), person('Karl Weber')],
  });
  const names = ({ kind, name, places }: SharedEntity) =>
    `${kind} ${name}: ${places.map(({ article, entity }) => `${article} ${entity.id}`).join(', ')}`;
  const asked = new Map(
    Array.from(collection.articles, ([article, { entities }]) => [article, new Set(entities.map(({ id }) => id))]),
  );
  const alone = Array.from(asked, ([article, ids]) =>
    Array.from(ids, (id) => names(collection.entityOf(article, id)!)),
  ).flat();
  const together = collection.entitiesOf(asked).map(names);
  assert.deepEqual(together.toSorted(), [...new Set(alone)].sort());
  assert.ok(together.some((one) => one.startsWith('organization Supreme Court: a ')));
  assert.deepEqual(collection.entitiesOf(new Map([['c', new Set(['organization:eu', 'person:nobody'])]])).map(names), [
    'organization EU: c organization:eu, d organization:eu',
  ]);
});

describe('a collection that changes', () => {
  test('an article put again replaces itself; one removed is gone, and so is what its names claimed', () => {
    const { collection, same } = collect({
      a: [person('Josep Borrell Fontelles', { aliases: ['Josep Borrell'] }), body('EU')],
      b: [person('Josep Borrell'), body('EU')],
    });
    collection.put('a', { entities: [body('EU')] });
    assert.equal(same('b', 'person:josep-borrell'), 'b');
    assert.equal(same('b', 'organization:eu'), 'a b');
    collection.remove('a');
    collection.remove('never there');
    assert.equal(same('b', 'organization:eu'), 'b');
    assert.equal(collection.entityOf('a', 'organization:eu'), undefined);
    assert.equal(collection.articles.size, 1);
  });
  test('the order of the articles does not matter', () => {
    const articles: Record<string, EntitySummary[]> = {
      a: [person('Kyiv Post', { aliases: ['Kiev Post'] })],
      b: [person('Kiev Post', { aliases: ['Kyiv Post'] })],
      c: [person('Anna Berg', { roles: ['Minister'] })],
      d: [person('Anna Berg', { roles: ['swimmer'] })],
      e: [person('Anna Berg')],
    };
    const all = (names: readonly string[]) => {
      const { same } = collect(Object.fromEntries(names.map((name) => [name, articles[name]!])));
      return Object.entries(articles).map(([name, [first]]) => same(name, first!.id));
    };
    const names = Object.keys(articles);
    assert.deepEqual(all(names), ['a b', 'a b', 'c', 'd', 'e']);
    assert.deepEqual(all([...names].reverse()), all(names));
  });
  test('finding asks every form, and gives each entity once, by the name that most articles use', () => {
    const { collection } = collect({
      a: [body('European Union', { aliases: ['EU'] })],
      b: [body('EU')],
      c: [body('European Union')],
    });
    const found = collection.find((key) => (key === 'eu' ? 1 : 0));
    assert.deepEqual(
      found.map(({ entity: { name, places } }) => [name, places.length]),
      [['European Union', 3]],
    );
    assert.deepEqual(
      collection.find(() => 0),
      [],
    );
  });
  test('a name in thousands of articles costs no more than they are', () => {
    const collection = createCollection();
    for (let i = 0; i < 5000; i++)
      collection.put(`${i}`, {
        entities: [
          person('Anna Berg', { roles: [['minister', 'mayor', 'swimmer', 'Danish official', 'Thai aide'][i % 5]!] }),
          ...(i % 2 ? [person('Berg')] : []),
          person(`Ola Lund${i % 700}`),
        ],
      });
    const sizes = collection.find((key) => (key === 'anna berg' ? 1 : 0)).map(({ entity }) => entity.places.length);
    assert.ok(sizes.length > 0);
  });
});

describe('the summary of an article', () => {
  const summaryOf = (text: string): ArticleSummary =>
    summarizeArticle(createAnalyzer().analyze(text, { documentTime: { year: 2025, month: 2, day: 26 } }).article);
  const text =
    'OSLO (AP) - Transport Minister Astrid Nygaard met Henrik Sand.\n\nNygaard said that  Astrid  Nygaard would stay. Nygaard left for Paris.';
  test('has the day, every form with its count, roles, and where each mention stands', () => {
    const { date, entities } = summaryOf(text);
    assert.deepEqual(date, { year: 2025, month: 2, day: 26 });
    const nygaard = entities.find(({ name }) => name === 'Astrid Nygaard')!;
    assert.deepEqual(nygaard.aliases, [{ text: 'Nygaard', count: 2 }]);
    assert.deepEqual(
      nygaard.roles.map((role) => role.text),
      ['Transport Minister'],
    );
    const words = [0, 1, 2, 3].map((i) => text.slice(nygaard.spans[2 * i], nygaard.spans[2 * i + 1]));
    assert.deepEqual(words, ['Astrid Nygaard', 'Nygaard', 'Astrid  Nygaard', 'Nygaard']);
    assert.equal(nygaard.fullest, 0);
  });
  test('of nothing is nothing', () => {
    assert.deepEqual(summarizeArticle(createAnalyzer().analyze('').article), { entities: [] });
  });
});
