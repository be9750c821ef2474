/** Which names of an article are one entity. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isName, type NameKind } from '../../../server/core/analysis.ts';
import { affiliationsOf } from '../../../server/core/entities/affiliations.ts';
import { agreeKinds } from '../../../server/core/entities/agreeKinds.ts';
import { slug } from '../../../server/core/entities/entityIds.ts';
import { NameList } from '../../../server/core/names/gazetteer.ts';
import { withModel } from '../names/namesOf.ts';

/** For each mention of a kind, in order: its text → the name of its entity. */
function links(text: string, kind: string): string[] {
  const { mentions, entities } = withModel.analyze(text).article;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return mentions.flatMap((m) => (isName(m) && m.kind === kind ? [`${m.text} → ${names.get(m.entity)}`] : []));
}

test('a surname alone, with Mr., with a possessive', () => {
  assert.deepEqual(
    links(
      "President Ilmari Haataja spoke in Oslo. Mr. Haataja left early. Haataja's aides stayed, said Haataja.",
      'person',
    ),
    ['Ilmari Haataja', 'Haataja', 'Haataja', 'Haataja'].map((form) => `${form} → Ilmari Haataja`),
  );
});

test('an acronym explained in brackets, one by its letters, and a known one', () => {
  assert.deepEqual(
    links(
      'The Baltic Fishermen Association (BFA) met in Riga. The BFA has no rival. It wrote to the European Union; the EU said nothing.',
      'organization',
    ),
    [
      'Baltic Fishermen Association → Baltic Fishermen Association',
      'BFA → Baltic Fishermen Association',
      'BFA → Baltic Fishermen Association',
      'European Union → European Union',
      'EU → European Union',
    ],
  );
});

test('a role links its person with the bodies, peoples and places that it names', () => {
  const { article } = withModel.analyze(
    'Serbian President Ana Vukić met EU envoy Josef Borg. The European Union wants a deal. Peter Stanko, mayor of Oslo, left.',
  );
  assert.deepEqual(Object.fromEntries(affiliationsOf(article)), {
    'person:ana-vukic': ['group:serbian'],
    'person:josef-borg': ['organization:european-union'],
    'person:peter-stanko': ['place:oslo'],
  });
});

test('an acronym beside its full name, and one that leaves the legal form out', () => {
  const text =
    'The Movement for the Survival of the Hatalo People, MOSOP, blamed the Baltic National Petroleum Company Ltd for it. MOSOP said BNPC had known.';
  assert.deepEqual(
    links(text, 'organization').map((link) => link.split(' → ')[1]),
    [
      'Movement for the Survival of the Hatalo People',
      'Movement for the Survival of the Hatalo People',
      'Baltic National Petroleum Company Ltd',
      'Movement for the Survival of the Hatalo People',
      'Baltic National Petroleum Company Ltd',
    ],
  );
});

test('Mr. and Ms., wife and husband tell two people of one surname apart', () => {
  const pair = (text: string) => links(text, 'person').filter((link) => !/^\w+ \w+ →/.test(link));
  assert.deepEqual(
    pair('Boris Hatalo and his wife Tatjana Hatalo came. Mr. Hatalo spoke. Hatalo was tired. Mrs. Hatalo left.'),
    ['Hatalo → Boris Hatalo', 'Hatalo → Boris Hatalo', 'Hatalo → Tatjana Hatalo'],
  );
  assert.deepEqual(pair('Mary Smith and John Smith were charged. Ms. Smith denied it. Mr. Smith did not.'), [
    'Smith → Mary Smith',
    'Smith → John Smith',
  ]);
  // A given name alone may mislead; what the text says does not.
  assert.deepEqual(pair('Kim Haataja spoke in Oslo. Mr. Haataja left.'), ['Haataja → Kim Haataja']);
  assert.deepEqual(pair('Mr. Ilmari Haataja spoke in Oslo. Mrs. Haataja left.'), ['Haataja → Haataja']);
});

test('a family’s name is a person’s, whatever its paragraph took it for', () => {
  const evidence = (name: string, kind: NameKind, sure = 0.7) =>
    [name, { words: name.split(' '), weights: new Map([[kind, sure]]), lists: 0 }] as const;
  const kinds = agreeKinds(
    new Map([
      evidence('ilmari haataja', 'person', 0.9),
      evidence('haatajas', 'organization'),
      evidence('lindqvists', 'organization'),
    ]),
    () => 0,
  );
  assert.deepEqual([kinds.get('haatajas'), kinds.get('lindqvists')], [['person'], ['organization']]);
});

test('a surname that is also a village is the person’s, unless most happens in it', () => {
  const report =
    'Police arrested Kundan Shinde on Friday. Shinde was led away. The agency said money was handed to Shinde in a park. Shinde denied it.';
  assert.deepEqual(links(report, 'place'), []);
  assert.equal(links(report, 'person').filter((link) => link.endsWith('→ Kundan Shinde')).length, 4);
  assert.deepEqual(links(`${report} He had been in Shinde, he said.`, 'place'), []);
  const trip =
    'Kundan Shinde drove home. It rained in Shinde. Fields near Shinde were wet, and roads in Shinde closed.';
  assert.equal(links(trip, 'place').length, 3);
});

test('two people of one surname stay apart, and the surname is that of the one named last', () => {
  assert.deepEqual(
    links(
      'Minister Anna Berg met her brother, the lawyer Lars Berg. Mr. Berg said he was glad. Later Anna Berg spoke. Berg was tired.',
      'person',
    ),
    ['Anna Berg → Anna Berg', 'Lars Berg → Lars Berg', 'Berg → Lars Berg', 'Anna Berg → Anna Berg', 'Berg → Anna Berg'],
  );
});

test('ids are made of kind and name, in any script', () => {
  const { entities } = withModel.analyze('President Ilmari Haataja spoke in Oslo. Haataja left.').article;
  assert.deepEqual(
    entities.map(({ id }) => id),
    ['person:ilmari-haataja', 'place:oslo'],
  );
  assert.equal(slug('Łódź–Fabryczna'), 'lodz-fabryczna');
  assert.equal(slug('Москва 2'), 'москва-2');
  assert.equal(slug('!!!'), 'unnamed');
});

test('aliases and roles are listed once each, as written', () => {
  const text =
    'Finnish President Ilmari Haataja met President Haataja’s staff. Haataja and Haataja agreed with Finnish President Ilmari Haataja.';
  const [, entity] = withModel.analyze(text).article.entities;
  assert.equal(entity?.name, 'Ilmari Haataja');
  assert.deepEqual(entity?.aliases, ['Haataja']);
  assert.deepEqual(entity?.roles, ['Finnish President', 'President']);
  assert.ok(entity?.mentions.length === 5);
});

test('mentions of an entity are ascending, and every name belongs to one', () => {
  const { mentions, entities } = withModel.analyze(
    'Ana Silva, Bo Li and Ana Silva met in Lima. Silva and Li left Lima.',
  ).article;
  const owners = new Map(entities.flatMap(({ id, mentions: own }) => own.map((i) => [i, id] as const)));
  for (const { mentions: own } of entities)
    assert.deepEqual(
      [...own],
      [...own].sort((a, b) => a - b),
    );
  for (const [i, m] of mentions.entries()) if (isName(m)) assert.equal(owners.get(i), m.entity);
});

test('a name that is repeated, or one of very many, costs no more than its share', () => {
  const count = (text: string) => withModel.analyze(text).article.mentions.length;
  assert.ok(count(`Ana Silva spoke.\n${'Silva left. '.repeat(5000)}`) > 4000);
  const many = Array.from(
    { length: 5000 },
    (_, i) =>
      `Ana Sil${'abcdefghij'[i % 10]}${'abcdefghij'[Math.floor(i / 10) % 10]}ov${'abcdefghij'[Math.floor(i / 100) % 10]}${'xyzuv'[Math.floor(i / 1000)]} spoke.`,
  );
  assert.ok(count(many.join('\n')) > 4000);
});

test('a Markdown draft: emphasis and links neither cut names nor part roles from them', () => {
  const text =
    'Transport minister **Lars Berg** met _Ana_ **Reis**, the *Lisbon* mayor, said [Lars Berg](https://example.org/lars_berg). _Berg_ and **Reis**’s aides stayed.';
  const { mentions, entities } = withModel.analyze(text).article;
  const people = mentions.filter(isName).filter(({ kind }) => kind === 'person');
  assert.deepEqual(
    people.map(({ text }) => text),
    ['Lars Berg', 'Ana_ **Reis', 'Lars Berg', 'Berg', 'Reis'],
  );
  for (const { span, text: own } of people) assert.equal(text.slice(span.start, span.end), own);
  assert.deepEqual(
    entities.filter(({ kind }) => kind === 'person').map(({ name, roles }) => [name, ...roles]),
    [
      ['Lars Berg', 'Transport minister'],
      ['Ana Reis', 'Lisbon mayor'],
    ],
  );
});

test('a company by the parts of its name, once its legal form is told', () => {
  const text =
    'Shares in Lindvik Kraft ASA fell on Thursday. Kraft is in talks, and Lindvik said it would sue. Van Houten Marine BV declined to comment. Van Houten is its contractor.';
  const { entities } = withModel.analyze(text).article;
  assert.deepEqual(
    entities.map(({ id, mentions }) => [id, mentions.length]),
    [
      ['organization:lindvik-kraft-asa', 3],
      ['organization:van-houten-marine-bv', 2],
    ],
  );
});

test('a surname goes on to be that of whom the story is about, not of a relative whom it mentions', () => {
  assert.deepEqual(
    links(
      'Teodora Haataja died on Monday. She was the youngest of nine children of Ilmari Haataja, a miner. Haataja wrote three novels. Her brother, Pekka Haataja, survives her.',
      'person',
    ).filter((link) => link.startsWith('Haataja')),
    ['Haataja → Teodora Haataja'],
  );
  // Two people who are both in the news: the one who was named last.
  assert.deepEqual(
    links('Teodora Haataja resigned. The mayor, Ilmari Haataja, stayed. Haataja spoke on Monday.', 'person').at(-1),
    'Haataja → Ilmari Haataja',
  );
});

test('a name of two words is the only one that goes on from it', () => {
  const both = 'Teodora Valdés is dead. Teodora Valdés Quispe wrote three novels.';
  assert.deepEqual(new Set(links(both, 'person').map((link) => link.split(' → ')[1])).size, 1);
  const apart = `${both} Teodora Valdés Rojas did not.`;
  assert.deepEqual(new Set(links(apart, 'person').map((link) => link.split(' → ')[1])).size, 3);
});

test('a given name at the start of a sentence is found once the article has the full name', () => {
  const names = links(
    'He met Odile Garnier in May. "Odile stayed a month," he said. Odile-style bows followed.',
    'person',
  );
  assert.deepEqual(names, ['Odile Garnier → Odile Garnier', 'Odile → Odile Garnier']);
  // An ordinary word at the start of a sentence is none.
  assert.deepEqual(links('He met Mark Garnier in May. Mark the day. Will he come?', 'person'), [
    'Mark Garnier → Mark Garnier',
  ]);
});

test('what a person owns is another name', () => {
  const { entities } = withModel.analyze(
    'They break up Wu Yifan’s Harvest Group. He went to St. Mary’s Hospital.',
  ).article;
  assert.deepEqual(
    entities.map(({ id }) => id),
    ['person:wu-yifan', 'organization:harvest-group', 'place:st-marys-hospital'],
  );
});

test('a given name that no list knows for a place is the person, wherever the tagger put it', () => {
  const kinds = agreeKinds(
    new Map([
      ['zelmira okondo', { words: ['zelmira', 'okondo'], weights: new Map([['person', 0.9] as const]), lists: 0 }],
      ['zelmira', { words: ['zelmira'], weights: new Map([['place', 0.9] as const]), lists: 0 }],
      ['paris hilo', { words: ['paris', 'hilo'], weights: new Map([['person', 0.9] as const]), lists: 0 }],
      ['paris', { words: ['paris'], weights: new Map([['place', 0.9] as const]), lists: NameList.capital }],
    ]),
    () => 0,
  );
  assert.deepEqual(kinds.get('zelmira'), ['person']);
  assert.deepEqual(kinds.get('paris'), ['place']);
});

test('a person with an age or a title stays one, however often the city of the name is named', () => {
  const text =
    'Denzel Washington won an Oscar. Washington, 69, flies to Washington. In Washington, Mr. Washington will sleep. Snow fell in Washington.';
  const full = 'Denzel Washington';
  assert.deepEqual(links(text, 'person'), [`${full} → ${full}`, `Washington → ${full}`, `Washington → ${full}`]);
  assert.equal(links(text, 'place').length, 3);
});

test('a legal form ends a name before "and"', () => {
  assert.deepEqual(
    links('Harbour Steel & Co. and Northgate Ltd. and Ridge said so.', 'organization')[0],
    'Harbour Steel & Co. → Harbour Steel & Co.',
  );
});
