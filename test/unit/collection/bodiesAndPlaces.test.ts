/** Which bodies, groups and places of several articles are the same. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { createAnalyzer } from '../../../server/core/analyzer.ts';
import { type EntitySummary, summarizeArticle } from '../../../server/core/collection/articleSummary.ts';
import { createCollection } from '../../../server/core/collection/collection.ts';
import { body, collect, group, person, place } from './collect.ts';

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
