/** From a mention to others, and the symbols of an article and of a workspace. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DocumentSymbol, LocationLink } from 'vscode-languageserver-types';
import { declaration } from '../../../server/service/features/declaration.ts';
import { definition } from '../../../server/service/features/definition.ts';
import { documentHighlight } from '../../../server/service/features/documentHighlight.ts';
import { documentSymbol, flatDocumentSymbol } from '../../../server/service/features/documentSymbol.ts';
import { references } from '../../../server/service/features/references.ts';
import { workspaceSymbol } from '../../../server/service/features/workspaceSymbol.ts';
import { createArticleShelf } from '../../../server/service/index/articleShelf.ts';
import type { Reading } from '../../../server/service/reading.ts';
import { placeOf, storyReading, uri, wordsAt } from './support.ts';

const reading = storyReading(true);
/** An offset inside the words, the cursor's place. */
const inside = (words: string) => placeOf(words).start + 2;

describe('navigation', () => {
  const follow = (offset: number, feature: typeof definition) =>
    (feature(reading, offset, true) as LocationLink[]).map(({ targetRange }) => targetRange);
  const rangeOf = (words: string) => reading.positions.range(placeOf(words));

  test('from a name to its fullest mention and to its first', () => {
    assert.deepEqual(follow(inside('Hollis said'), definition), [rangeOf('John Hollis')]);
    assert.deepEqual(follow(inside('EU would'), declaration), [rangeOf('European Union')]);
    assert.deepEqual(follow(inside('to sign'), definition), []);
  });
  test('from a date to the words that anchor it; one that stands alone leads to itself', () => {
    assert.deepEqual(follow(inside('April 31'), definition), [rangeOf('Monday, March 4, 2025')]);
    assert.deepEqual(follow(inside('2023'), definition), [rangeOf('2023')]);
  });
  test('the article’s date as anchor leads to what tells it', () => {
    const told: Reading = {
      ...reading,
      article: {
        ...reading.article,
        documentTime: { ...reading.article.documentTime, source: 'dateline', evidence: [placeOf('PARIS')] },
      },
    };
    const [link] = definition(told, inside('Wednesday'), true) as LocationLink[];
    assert.deepEqual(link!.targetRange, rangeOf('PARIS'));
    assert.deepEqual(link!.originSelectionRange, rangeOf('Wednesday'));
  });
  test('plain locations for a client without links', () => {
    const range = rangeOf('John Hollis');
    assert.deepEqual(definition(reading, inside('Hollis said'), false), [{ uri, range }]);
  });
  test('references are all forms; the declaration is left out on request', () => {
    const words = (all: boolean) =>
      references(reading, inside('EU would'), all).map(({ range }) => wordsAt(reading, range));
    assert.deepEqual(words(true), ['European Union', 'EU']);
    assert.deepEqual(words(false), ['EU']);
  });
  test('highlights tell the full form (Write) from the short one (Read)', () => {
    const found = documentHighlight(reading, inside('Lindqvist told'));
    assert.deepEqual(
      found.map(({ range, kind }) => [wordsAt(reading, range), kind]),
      [
        ['Anna Lindqvist', 3],
        ['Lindqvist', 2],
      ],
    );
  });
  test('two expressions of one day belong together, two that are not fully known do not', () => {
    const withValue = (value: string): Reading => {
      const mentions = reading.article.mentions.map((mention) =>
        mention.kind === 'time' && !mention.value.startsWith('2026') ? { ...mention, value } : mention,
      );
      return { ...reading, article: { ...reading.article, mentions } };
    };
    assert.equal(references(withValue('2025-03-05'), inside('Wednesday'), true).length, 4);
    assert.equal(references(withValue('XXXX-WXX-3'), inside('Wednesday'), true).length, 1);
  });
});

describe('symbols', () => {
  test('the outline goes by position and its ranges nest', () => {
    const symbols = documentSymbol(reading);
    assert.deepEqual(
      symbols.map(({ detail }) => detail),
      ['headline', 'dateline PARIS', undefined, undefined],
    );
    const holds = (outer: DocumentSymbol, inner: DocumentSymbol) => {
      const [a, b] = [reading.positions.span(outer.range), reading.positions.span(inner.range)];
      return a.start <= b.start && b.end <= a.end;
    };
    for (const symbol of symbols) {
      assert.ok(symbol.name.length > 0 && symbol.name.length < 70);
      for (const child of symbol.children!) assert.ok(holds(symbol, child));
    }
    const children = symbols.flatMap((symbol) => symbol.children!);
    assert.equal(children.length, reading.article.mentions.length);
    assert.equal(children.find(({ name }) => name === 'EU')?.detail, 'European Union');
    assert.equal(children.find(({ name }) => name === 'Wednesday')?.detail, 'Wednesday, March 5, 2025');
    assert.equal(flatDocumentSymbol(reading).length, children.length);
  });
  test('workspace symbols: by any form, the same before prefixes before letters in order', () => {
    const shelf = createArticleShelf();
    shelf.putOpen(reading);
    const find = (query: string) => workspaceSymbol(shelf.collection, shelf.at, query);
    const names = (query: string) => find(query).map(({ name }) => name);
    assert.deepEqual(names('holl'), ['John Hollis']);
    assert.equal(names('EU')[0], 'European Union');
    assert.deepEqual(names('jhls'), ['John Hollis']);
    assert.deepEqual(names('zzz'), []);
    assert.equal(names('').length, reading.article.entities.length);
    const [hollis] = find('holl');
    assert.equal(hollis!.containerName, 'person, 2 mentions');
    assert.equal(wordsAt(reading, hollis!.location.range), 'John Hollis');
    const copy = { ...reading, uri: 'file:///articles/copy.txt' };
    shelf.putOpen(copy);
    assert.equal(find('holl')[0]!.containerName, 'person, 4 mentions in 2 articles');
    assert.equal(find('').length, reading.article.entities.length, 'one symbol for the entity of both');
  });
});
