import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnalyzer } from '../../../server/core/analyzer.ts';
import { tokenize } from '../../../server/core/text/tokens.ts';
import { createWordTable } from '../../../server/core/words/wordTable.ts';
import { TitlePart, WordCase } from '../../../server/core/words/wordType.ts';
import { modelBytes } from '../names/namesOf.ts';

test('one spelling is one type, in whatever text it stands', () => {
  const table = createWordTable();
  const [a, b] = ['Minister Silva', 'Then Silva, the minister'].map((text) => tokenize(text, table).types);
  assert.equal(a![1], b![1]);
  assert.notEqual(a![0], b![4]);
  assert.equal(a![0]!.lower, b![4]!.lower);
});

test('a type tells how the word is written and which lists hold it', () => {
  const cases = tokenize("U.S. Mr. ILO and McCartney's é 2020 A").types.map(({ text, letterCase }) => [
    text,
    letterCase,
  ]);
  assert.deepEqual(cases, [
    ['U.S.', WordCase.upper],
    ['Mr.', WordCase.capital],
    ['ILO', WordCase.upper],
    ['and', WordCase.small],
    ['McCartney', WordCase.mixed],
    ["'s", WordCase.none],
    ['é', WordCase.small],
    ['2020', WordCase.none],
    ['A', WordCase.initial],
  ]);
  const titles = tokenize('Colonel colonel minister prime mr').types.map(({ title }) => title);
  assert.deepEqual(titles, [TitlePart.rank, TitlePart.none, TitlePart.head, TitlePart.modifier, TitlePart.none]);
});

test('straight and curly apostrophes are one spelling', () => {
  const table = createWordTable();
  const straight = tokenize("O'Neill didn't", table);
  const curly = tokenize('O’Neill didn’t', table);
  assert.deepEqual(curly.types, straight.types);
  assert.equal(curly.types[0], straight.types[0]);
});

test('words without end do not make it grow without end, and the tokens stay right', () => {
  const table = createWordTable();
  let most = 0;
  for (let i = 0; i < 200_000; i++) {
    const word = `Wort${i.toString(36)}`;
    const [type] = tokenize(word, table).types;
    assert.equal(type!.text, word);
    most = Math.max(most, table.size());
  }
  assert.ok(most > 1_000 && most <= 50_000, `${most} types were held`);
  const before = table.size();
  tokenize('x'.repeat(100_000), table);
  assert.equal(table.size(), before);
});

test('an article reads the same when the table is new, full, and begun anew', () => {
  const analyzer = createAnalyzer(modelBytes);
  const text = 'OSLO, Norway — Foreign Minister Ana Silva of Brazil met Norwegian officials on Monday, Silva said.';
  const first = analyzer.analyze(text).article;
  assert.ok(first.mentions.length > 3);
  for (let block = 0; block < 40; block++) {
    const words = Array.from({ length: 1_500 }, (_, i) => `Name${(block * 1_500 + i).toString(36)}`);
    analyzer.analyze(words.join(' said. '));
    if (block % 10 === 0) assert.deepEqual(analyzer.analyze(text).article, first);
  }
  assert.deepEqual(analyzer.analyze(text).article, first);
  assert.deepEqual(createAnalyzer(modelBytes).analyze(text).article, first);
});
