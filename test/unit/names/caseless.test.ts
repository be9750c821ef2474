/** Articles in which capitals tell no names: in capitals throughout, in small letters throughout. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isName } from '../../../server/core/analysis.ts';
import { byRules, mentionsOf, namesOf, roleOf, withModel } from './namesOf.ts';

const wire = [
  'LUSAKA, APRIL 9 - ZAMBIAN PRESIDENT JOSEPH MULENGA SAID ON TUESDAY THAT HIS GOVERNMENT WOULD ASK THE WORLD BANK FOR HELP.',
  'MULENGA TOLD REPORTERS IN NDOLA THAT MAIZE WOULD LAST UNTIL JUNE. "NOBODY WILL STARVE," HE SAID.',
  'FOREIGN MINISTER GRACE PHIRI FLEW TO DAR ES SALAAM. PHIRI SAID TANZANIA HAD PROMISED MAIZE.',
  'THE RED CROSS SAID IT MAY NEED MORE TRUCKS, AND THE ROADS IN MALAWI WERE NOT NICE.',
].join('\n\n');

const named = [
  'place lusaka',
  'group zambian',
  'person joseph mulenga',
  'organization world bank',
  'person mulenga',
  'place ndola',
  'person grace phiri',
  'place dar es salaam',
  'person phiri',
  'place tanzania',
  'organization red cross',
  'place malawi',
];

for (const [written, text] of [
  ['capitals', wire],
  ['small letters', wire.toLowerCase()],
] as const) {
  test(`${written} throughout: people behind titles and first names, countries, cities and known bodies`, () => {
    assert.deepEqual(
      namesOf(text).map((name) => name.toLowerCase()),
      named,
    );
  });

  test(`${written} throughout: mentions, names, aliases and roles are as written`, () => {
    const { mentions, entities } = withModel.analyze(text).article;
    for (const { span, text: own } of mentions) assert.equal(own, text.slice(span.start, span.end));
    const mulenga = entities.find(({ id }) => id === 'person:joseph-mulenga')!;
    const as = (name: string) => (written === 'capitals' ? name.toUpperCase() : name);
    assert.equal(mulenga.name, as('joseph mulenga'));
    assert.deepEqual(mulenga.aliases, [as('mulenga')]);
    assert.deepEqual(mulenga.roles, [as('zambian president')]);
    assert.equal(roleOf(text, as('grace phiri')), as('foreign minister'));
  });
}

test('the analysis says how such an article is written, and each name that it is less sure', () => {
  assert.equal(withModel.analyze(wire).article.caseless, 'upper');
  assert.equal(withModel.analyze(wire.toLowerCase()).article.caseless, 'lower');
  for (const { why } of mentionsOf(wire)) assert.ok(why.some(({ id }) => /^name\/(?:caseless|repeat)$/.test(id)));
});

test('what is written as usual is read as usual: a shouted headline or a line in small letters changes nothing', () => {
  const story =
    'Ana Silva met Paul Weber in Lisbon on Monday.\n\nthey ate turkey from china.\n\nSILVA TO MEET WEBER AGAIN.';
  const { article } = withModel.analyze(story);
  assert.equal(article.caseless, undefined);
  const before = article.mentions.filter(isName).map(({ text }) => text);
  assert.deepEqual(before.slice(0, 3), ['Ana Silva', 'Paul Weber', 'Lisbon']);
  assert.ok(!before.includes('turkey') && !before.includes('china'));
});

test('a byline in mixed case does not hide that the rest is in capitals', () => {
  const { article } = withModel.analyze(`By Rosa Quint, Staff Writer\n\n${wire}`);
  assert.equal(article.caseless, 'upper');
  assert.ok(article.entities.some(({ id }) => id === 'person:rosa-quint'));
});

test('letters without case, and too few letters, tell nothing', () => {
  for (const text of [
    '',
    'OK',
    '他昨天在北京会见了记者。'.repeat(40),
    'قال الوزير إن المحادثات ستبدأ. '.repeat(40),
    '7 8 9 '.repeat(90),
  ])
    assert.equal(withModel.analyze(text).article.caseless, undefined, text.slice(0, 20));
});

test('the first capital letters of an article that somebody types change how it is read, whatever was read before', () => {
  const small = `${wire.toLowerCase()}\n\n`;
  const mixed = `${small}The Kafue bridge was shut. Ana Silva, Paul Weber and Igor Petrov left.`;
  const after = withModel.analyze(mixed, {}, withModel.analyze(small)).article;
  assert.deepEqual(after, withModel.analyze(mixed).article);
  assert.equal(after.caseless, undefined);
});

test('without the model such an article is read by rules, and never throws', () => {
  for (const text of [wire, wire.toLowerCase(), 'ǅ İ ß ŉ '.repeat(90), `${'𐐀𐐁 '.repeat(90)}ABC DEF.`])
    for (const analyzer of [byRules, withModel]) assert.equal(analyzer.analyze(text).article.text, text);
});
