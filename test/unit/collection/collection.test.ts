import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { NameKind } from '../../../server/core/analysis.ts';
import { createAnalyzer } from '../../../server/core/analyzer.ts';
import {
  type ArticleSummary,
  type EntitySummary,
  summarizeArticle,
} from '../../../server/core/collection/articleSummary.ts';
import { createCollection, type SharedEntity } from '../../../server/core/collection/collection.ts';
import { slug } from '../../../server/core/entities/entityIds.ts';
import { spellingOf } from '../../../server/core/names/spelling.ts';

interface Named {
  readonly aliases?: readonly string[];
  /** A role, and the bodies and places it names. */
  readonly roles?: readonly (string | readonly [text: string, ...names: string[]])[];
}

const entity =
  (kind: NameKind) =>
  (name: string, { aliases = [], roles = [] }: Named = {}): EntitySummary => ({
    id: `${kind}:${slug(name)}`,
    kind,
    name,
    key: spellingOf(name).key,
    aliases: aliases.map((text) => ({ text, count: 1 })),
    roles: roles.map((role) => {
      const [text, ...names] = typeof role === 'string' ? [role] : role;
      return { text: text!, names: names.map((one) => spellingOf(one).key) };
    }),
    spans: [name, ...aliases].flatMap((_, i) => [i * 100, i * 100 + 5]),
    fullest: 0,
  });
const person = entity('person');
const body = entity('organization');
const place = entity('place');
const group = entity('group');

function collect(articles: Readonly<Record<string, readonly EntitySummary[]>>) {
  const collection = createCollection();
  for (const [article, entities] of Object.entries(articles)) collection.put(article, { entities });
  return {
    collection,
    /** Articles that name the same, by what one of them calls it. */
    same: (article: string, id: string) => {
      const places = collection.entityOf(article, id)?.places ?? [];
      return [...new Set(places.map((one) => one.article))].sort().join(' ');
    },
  };
}

describe('the same person in several articles', () => {
  test('by the full name, however it is spelled', () => {
    const { same } = collect({
      a: [person('Aleksandar Vučić', { aliases: ['Vučić'] })],
      b: [person('Aleksandar Vucic')],
      c: [person('ALEKSANDAR VUCIC')],
      d: [person('Ana Vucic')],
    });
    assert.equal(same('a', 'person:aleksandar-vucic'), 'a b c');
    assert.equal(same('d', 'person:ana-vucic'), 'd');
  });
  test('what somebody else does tells nothing', () => {
    const { same } = collect({
      a: [person('Anna Berg', { roles: ['lawyer for the gunman'] })],
      b: [person('Anna Berg', { roles: ['Senator'] })],
      c: [person('Maria Roe', { roles: ['critic of the bishop', 'lawmaker'] })],
      d: [person('Maria Roe', { roles: ['minister of trade'] })],
      e: [person('Karl Weber', { roles: ['bishop of the north'] })],
      f: [person('Karl Weber', { roles: ['minister of trade'] })],
    });
    assert.equal(same('a', 'person:anna-berg'), 'a b');
    assert.equal(same('c', 'person:maria-roe'), 'c d');
    assert.equal(same('e', 'person:karl-weber'), 'e');
  });
  test('names that claim one another without end have no root, and cost little', () => {
    const names = Array.from({ length: 26 }, (_, i) => `North Sea Trade ${'Harbour '.repeat(i)}Board`);
    const { collection } = collect(
      Object.fromEntries(names.map((name, i) => [`a${i}`, [body(name, { aliases: names.slice(0, i) })]])),
    );
    assert.ok(collection.find((key) => (key.startsWith('north') ? 1 : 0)).length > 0);
  });
  test('by one word alone, where office and nation or body agree', () => {
    const { same } = collect({
      a: [person('Zuri', { roles: ['Brazilian President'] })],
      b: [person('Zuri', { roles: ["Brazil's president", 'former metalworker'] })],
      c: [person('Zuri', { roles: ['Brazilian singer'] })],
      d: [person('Zuri')],
      e: [person('Zuri', { roles: ['Kenyan president'] })],
      f: [person('Tano', { roles: [['captain of Santos', 'Santos']] })],
      g: [person('Tano', { roles: [['Santos captain', 'Santos']] })],
      h: [person('Tano', { roles: [['mayor of Santos', 'Santos']] })],
    });
    assert.equal(same('a', 'person:zuri'), 'a b');
    assert.equal(same('c', 'person:zuri'), 'c');
    assert.equal(same('d', 'person:zuri'), 'd');
    assert.equal(same('e', 'person:zuri'), 'e');
    assert.equal(same('f', 'person:tano'), 'f g');
    assert.equal(same('h', 'person:tano'), 'h');
  });
  test('in other scripts, whose vowel signs are letters like others', () => {
    const { same } = collect({
      a: [person('नरेन्द्र मोदी')],
      b: [person('नरेन्द्र मोदी')],
      c: [person('नरेन्द्र मादी')],
      d: [person('Владимир Путин')],
      e: [person('ВЛАДИМИР ПУТИН')],
    });
    assert.equal(same('a', person('नरेन्द्र मोदी').id), 'a b');
    assert.equal(same('d', person('Владимир Путин').id), 'd e');
  });
  test('a surname alone joins where it can mean one person and the articles share something', () => {
    const articles = {
      full: [person('Astrid Nygaard', { roles: ['Transport Minister'] }), body('Nordkyst')],
      sameMatter: [person('Nygaard'), body('Nordkyst')],
      sameField: [person('Nygaard', { roles: ['Minister'] }), body('Reuters')],
      nothingShared: [person('Nygaard'), body('Reuters')],
      otherNation: [person('Nygaard', { roles: ['Australian swimmer'] }), body('Nordkyst')],
    };
    const { same } = collect({ ...articles, full: [...articles.full, body('Reuters')] });
    assert.equal(same('full', 'person:astrid-nygaard'), 'full sameField sameMatter');
    assert.equal(same('sameMatter', 'person:nygaard'), 'full sameField sameMatter');
    assert.equal(same('nothingShared', 'person:nygaard'), 'nothingShared');
    assert.equal(same('otherNation', 'person:nygaard'), 'otherNation');
  });
  test('a surname that two full names have joins neither, nor itself', () => {
    const { same } = collect({
      a: [person('Astrid Nygaard'), body('Nordkyst')],
      b: [person('Per Nygaard'), body('Nordkyst')],
      c: [person('Nygaard'), body('Nordkyst')],
      d: [person('Nygaard'), body('Nordkyst')],
    });
    for (const [article, id] of [
      ['a', 'person:astrid-nygaard'],
      ['b', 'person:per-nygaard'],
      ['c', 'person:nygaard'],
      ['d', 'person:nygaard'],
    ] as const)
      assert.equal(same(article, id), article);
  });
  test('a surname without a full name anywhere stays in its article', () => {
    const { same } = collect({ a: [person('Nygaard'), body('Nordkyst')], b: [person('Nygaard'), body('Nordkyst')] });
    assert.equal(same('a', 'person:nygaard'), 'a');
  });
  test('where an article tells the surname from the full name, so does the collection', () => {
    const { same } = collect({
      a: [person('Astrid Nygaard'), person('Nygaard'), body('Nordkyst')],
      b: [person('Astrid Nygaard'), body('Nordkyst')],
    });
    assert.equal(same('a', 'person:nygaard'), 'a');
    assert.equal(same('a', 'person:astrid-nygaard'), 'a b');
  });
  test('a longer form of the name, where an article gives both', () => {
    const { same } = collect({
      a: [person('Josep Borrell Fontelles', { aliases: ['Josep Borrell'] })],
      b: [person('Josep Borrell')],
    });
    assert.equal(same('b', 'person:josep-borrell'), 'a b');
  });
  test('a form that two longer names claim belongs to neither', () => {
    const { same } = collect({
      a: [person('John Adam Reed', { aliases: ['John Reed'] })],
      b: [person('John Brian Reed', { aliases: ['John Reed'] })],
      c: [person('John Reed')],
    });
    assert.equal(same('c', 'person:john-reed'), 'c');
    assert.equal(same('a', 'person:john-adam-reed'), 'a');
  });
});

describe('two people of one full name', () => {
  const minister = person('Anna Berg', { roles: ['Norwegian Transport Minister'] });
  const swimmer = person('Anna Berg', { roles: ['Australian swimmer'] });
  test('of two fields or two nations stay apart', () => {
    const { same } = collect({
      a: [minister],
      b: [person('Anna Berg', { roles: ['Minister'] })],
      c: [swimmer],
      d: [person('Anna Berg', { roles: ['swimmer'] })],
      e: [person('Anna Berg', { roles: ['Danish Minister'] })],
    });
    assert.equal(same('c', 'person:anna-berg'), 'c d');
    assert.equal(same('a', 'person:anna-berg'), 'a');
    assert.equal(same('e', 'person:anna-berg'), 'e');
    assert.equal(same('b', 'person:anna-berg'), 'b', 'a minister of one of two nations');
  });
  test('roles that differ without contradicting are one person’s', () => {
    const { same } = collect({
      a: [person('Anna Berg', { roles: ['Transport Minister'] })],
      b: [person('Anna Berg', { roles: ["Norway's minister of transport"] })],
      c: [person('Anna Berg', { roles: ['former party leader'] })],
      d: [person('Anna Berg', { roles: ['ambassador to Russia'] })],
      e: [person('Anna Berg')],
    });
    assert.equal(same('a', 'person:anna-berg'), 'a b c d e');
  });
  test('one who changed field is told by the company of the name', () => {
    const company = [person('Ola Lund'), body('Nordkyst')];
    const { same } = collect({ a: [minister, ...company], b: [swimmer, ...company], c: [swimmer] });
    assert.equal(same('a', 'person:anna-berg'), 'a b c');
  });
  test('one who has no role belongs where the company is, else to nobody', () => {
    const { same } = collect({
      a: [minister, person('Ola Lund')],
      b: [swimmer, person('Kim Day')],
      c: [person('Anna Berg'), person('Ola Lund')],
      d: [person('Anna Berg')],
      e: [person('Anna Berg'), person('Ola Lund'), person('Kim Day')],
    });
    assert.equal(same('a', 'person:anna-berg'), 'a c');
    assert.equal(same('b', 'person:anna-berg'), 'b');
    assert.equal(same('d', 'person:anna-berg'), 'd');
    assert.equal(same('e', 'person:anna-berg'), 'e', 'company of both');
  });
  test('an agency that all articles name is no company', () => {
    const { same } = collect({ a: [minister, body('Reuters')], b: [swimmer, body('Reuters')] });
    assert.equal(same('a', 'person:anna-berg'), 'a');
  });
});

describe('the same body, place or group in several articles', () => {
  test('by name and kind', () => {
    const { same } = collect({
      a: [body('the European Union', { aliases: ['EU'] }), place('Victoria'), group('Norwegian')],
      b: [body('European Union'), person('Victoria'), group('Norwegian')],
      c: [body('E.U.')],
    });
    assert.equal(same('a', 'organization:the-european-union'), 'a b c');
    assert.equal(same('a', 'place:victoria'), 'a');
    assert.equal(same('b', 'group:norwegian'), 'a b');
  });
  test('letters that stand for two bodies join neither, and not each other', () => {
    const { same } = collect({
      a: [body("Nordic Seafarers' Union", { aliases: ['NSU'] })],
      b: [body('National Students Union', { aliases: ['NSU'] })],
      c: [body('NSU')],
      d: [body('NSU')],
    });
    assert.equal(same('c', 'organization:nsu'), 'c');
    assert.equal(same('a', 'organization:nordic-seafarers-union'), 'a');
  });
  test('the usual letters of a name, though no article gives both', () => {
    const { same } = collect({
      a: [place('United States')],
      e: [place('United States of America', { aliases: ['US'] })],
      b: [place('U.S.')],
      c: [place('US'), body('UN')],
      d: [place('USA')],
    });
    assert.equal(same('b', 'place:us'), 'a b c d e');
    assert.equal(same('c', 'organization:un'), 'c');
  });
  test('an agency’s letters stay the agency’s', () => {
    const { same } = collect({
      a: [body('Australian Federal Police', { aliases: ['AFP'] })],
      b: [body('AFP')],
      c: [body('AFP')],
      d: [body('Agence France-Presse')],
    });
    assert.equal(same('a', 'organization:australian-federal-police'), 'a');
    assert.equal(same('b', 'organization:afp'), 'b c d');
  });
  test('a longer name that was read too far takes nothing from the name inside it', () => {
    const { same } = collect({
      a: [place('US South', { aliases: ['US'] }), body('Bayern Munich 3 Schalke', { aliases: ['Bayern Munich'] })],
      b: [place('US'), body('Bayern Munich'), body('Nordkyst AS', { aliases: ['Nordkyst'] })],
      c: [place('US'), body('Bayern Munich'), body('Nordkyst')],
    });
    assert.equal(same('b', 'place:us'), 'b c');
    assert.equal(same('b', 'organization:bayern-munich'), 'b c');
    assert.equal(same('b', 'organization:nordkyst-as'), 'b c', 'but for its legal form');
  });
  test('every country has a Foreign Ministry and a Supreme Court', () => {
    const { same } = collect({
      a: [body('Foreign Ministry'), body('Russian Foreign Ministry'), body('World Bank'), place('Airport')],
      b: [body('Foreign Ministry'), body('Russian Foreign Ministry'), body('World Bank'), place('Airport')],
    });
    assert.equal(same('a', 'organization:foreign-ministry'), 'a');
    assert.equal(same('a', 'place:airport'), 'a');
    assert.equal(same('a', 'organization:russian-foreign-ministry'), 'a b');
    assert.equal(same('a', 'organization:world-bank'), 'a b');
  });
  test('a short form that every body has joins nothing: “the Bank” of one article', () => {
    const { same } = collect({
      a: [body('Bank of Finland', { aliases: ['Bank'] })],
      b: [body('Bank')],
    });
    assert.equal(same('b', 'organization:bank'), 'b');
  });
});

describe('places of one name', () => {
  const at = (country: string, region?: string): EntitySummary => ({
    ...place('Tripoli'),
    spot: { country, ...(region && { region }) },
  });
  test('in two countries, or two regions of one, stay apart', () => {
    const { same } = collect({
      a: [at('LY', 'Tripoli')],
      b: [at('LB', 'North')],
      c: [at('LY')],
      d: [place('Tripoli')],
      e: [at('US', 'Iowa')],
      f: [at('US', 'Wisconsin')],
      g: [at('US')],
    });
    assert.equal(same('a', 'place:tripoli'), 'a c');
    for (const alone of ['b', 'd', 'e', 'f', 'g']) assert.equal(same(alone, 'place:tripoli'), alone);
  });
  test('one that no article puts elsewhere is one', () => {
    const { same } = collect({ a: [at('LY', 'Tripoli')], b: [place('Tripoli')], c: [at('LY')] });
    assert.equal(same('b', 'place:tripoli'), 'a b c');
  });
  test('as articles have them', () => {
    const analyzer = createAnalyzer(readFileSync(new URL('../../../server/model/model.bin', import.meta.url)));
    const collection = createCollection();
    const texts = {
      libya: 'TRIPOLI, Libya (AP) — The government in Tripoli said on Tuesday that the port would open.',
      lebanon: 'TRIPOLI, Lebanon (AP) — Police in Tripoli said on Tuesday that the road to Beirut was closed.',
      again: 'BENGHAZI, Libya (AP) — A delegation left for Tripoli on Monday, officials of Libya said.',
    };
    for (const [name, text] of Object.entries(texts)) {
      const { article } = analyzer.analyze(text);
      collection.put(name, summarizeArticle(article, { places: analyzer.groundPlaces(article) }));
    }
    const places = collection.entityOf('libya', 'place:tripoli')!.places.map(({ article }) => article);
    assert.deepEqual(places, ['libya', 'again']);
  });
});

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
