/** Folding, selection, hints, tokens, and the entities of the view. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createAnalyzer } from '../../../server/core/analyzer.ts';
import { createPositions } from '../../../server/service/convert.ts';
import { definition } from '../../../server/service/features/definition.ts';
import { documentHighlight } from '../../../server/service/features/documentHighlight.ts';
import { documentSymbol } from '../../../server/service/features/documentSymbol.ts';
import { entities } from '../../../server/service/features/entities.ts';
import { foldingRange } from '../../../server/service/features/foldingRange.ts';
import { hover } from '../../../server/service/features/hover.ts';
import { inlayHint } from '../../../server/service/features/inlayHint.ts';
import { references } from '../../../server/service/features/references.ts';
import { selectionRange } from '../../../server/service/features/selectionRange.ts';
import { semanticTokens, semanticTokensLegend } from '../../../server/service/features/semanticTokens.ts';
import type { Reading } from '../../../server/service/reading.ts';
import { placeOf, story, storyReading, uri, wordsAt } from './support.ts';

const reading = storyReading(true);

describe('folding, selection, hints, entities', () => {
  const readingOf = (text: string): Reading => {
    const { article } = createAnalyzer().analyze(text);
    return { uri, version: 1, article, silenced: [], positions: createPositions(text) };
  };
  test('front matter folds; what stands on one line does not', () => {
    const text = '---\ntitle: A story\ndate: 2025-03-06\n---\n\nThe story begins here and goes on for a while.';
    assert.deepEqual(
      foldingRange(readingOf(text)).map(({ startLine, endLine }) => [startLine, endLine]),
      [[0, 3]],
    );
    assert.deepEqual(foldingRange(reading), []);
  });
  test('the selection grows from word to article', () => {
    const steps: string[] = [];
    let step: ReturnType<typeof selectionRange> | undefined = selectionRange(
      reading,
      placeOf('Anna Lindqvist').end - 1,
    );
    for (; step; step = step.parent) steps.push(wordsAt(reading, step.range));
    assert.deepEqual(steps.slice(0, 3), ['Lindqvist', 'Anna Lindqvist', 'French President Anna Lindqvist']);
    assert.equal(steps.at(-1), story);
    assert.ok(steps.length >= 5);
    for (const [i, outer] of steps.slice(1).entries()) assert.ok(outer.includes(steps[i]!) && outer !== steps[i]);
  });
  test('hints stand behind relative dates that are known', () => {
    const hints = inlayHint(reading, reading.positions.range({ start: 0, end: story.length }));
    assert.deepEqual(
      hints.map(({ label, position }) => [label, reading.positions.offset(position)]),
      [
        ['‹April 2025›', placeOf('next month').end],
        ['‹March 5, 2025›', placeOf('Wednesday').end],
      ],
    );
  });
  test('semantic tokens have the kind of each mention, the first of an entity marked', () => {
    const { data } = semanticTokens(reading);
    const tokens = Array.from({ length: data.length / 5 }, (_, i) => data.slice(i * 5, i * 5 + 5));
    assert.deepEqual(tokens.slice(0, 3), [
      [2, 0, 5, semanticTokensLegend.tokenTypes.indexOf('place'), 1], // PARIS, in line 2
      [0, 7, 2, semanticTokensLegend.tokenTypes.indexOf('organization'), 1],
      [0, 6, 6, semanticTokensLegend.tokenTypes.indexOf('group'), 1],
    ]);
    assert.equal(tokens.length, reading.article.mentions.length);
    const second = reading.article.mentions.findIndex(({ span }) => span.start === placeOf('Hollis said').start);
    assert.deepEqual(tokens[second]!.slice(2), [6, semanticTokensLegend.tokenTypes.indexOf('person'), 0]);
  });
  test('a name over the end of a line is a token on each', () => {
    const text = 'They met Anna\n  Lindqvist.';
    const plain = readingOf(text);
    const name = {
      ...reading.article.mentions.find(({ text }) => text === 'Anna Lindqvist')!,
      text: 'Anna\n  Lindqvist',
    };
    const article = {
      ...plain.article,
      entities: [],
      mentions: [{ ...name, span: { start: 9, end: 25 } }] as typeof plain.article.mentions,
    };
    const person = semanticTokensLegend.tokenTypes.indexOf('person');
    assert.deepEqual(semanticTokens({ ...plain, article }).data, [0, 9, 4, person, 0, 1, 2, 9, person, 0]);
  });
  test('entities for the tree, with their surroundings and the article’s date', () => {
    const { entities: items, date, version, degraded } = entities(reading, 'by rules');
    assert.deepEqual([version, degraded], [1, 'by rules']);
    const shouted = { ...reading, article: { ...reading.article, caseless: 'upper' as const } };
    assert.match(entities(shouted, 'by rules').degraded!, /^by rules\nThe article is in capitals throughout: /);
    const union = items.find(({ name }) => name === 'European Union')!;
    assert.deepEqual(
      union.mentions.map(({ text }) => text),
      ['European Union', 'EU'],
    );
    assert.match(union.mentions[1]!.before, /reporters that the $/);
    assert.match(union.mentions[1]!.after, /^ would pay/);
    const label = 'Thursday, March 6, 2025 – set by you';
    assert.deepEqual(date, { date: '2025-03-06', source: 'given', label, evidence: [] });
  });
  test('texts that are hardly texts break nothing', () => {
    for (const text of ['', '\n\n', '\0\uD800', '\uFEFF', 'a\r\r\nb', '👩🏽‍🚀']) {
      const odd = readingOf(text);
      for (let offset = 0; offset <= text.length; offset++) {
        hover(odd, offset, { markdown: true });
        definition(odd, offset, true);
        references(odd, offset, true);
        documentHighlight(odd, offset);
        assert.ok(selectionRange(odd, offset).range);
      }
      assert.ok(documentSymbol(odd).every(({ name }) => name.length > 0));
      foldingRange(odd);
      semanticTokens(odd);
      assert.equal(entities(odd, undefined).version, 1);
    }
  });
});
