/** Which people of several articles are the same. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { body, collect, person } from './collect.ts';

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
