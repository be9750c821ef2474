/** What a silenced finding is known by: its rule, its article, its sentence, its words. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createAnalyzer } from '../../../server/core/analyzer.ts';
import { type Ignore, partFindings, placeOfFinding } from '../../../server/core/ignores/ignore.ts';
import { normalSentence } from '../../../server/core/ignores/normalSentence.ts';
import { parseIso } from '../../../server/core/time/plainDate.ts';

const analyzer = createAnalyzer();
const documentTime = parseIso('2025-03-06')!;
const analyze = (text: string) => analyzer.analyze(text, { documentTime }).article;

const first = 'The ministers met on Monday, March 4, 2025, in Geneva.';
const second = 'They had met before, on Friday, March 6, 2020 and on Friday, March 8, 2024, and would meet again.';
const third = 'The plant opened on June 31.';
const text = [first, second, third].join(' ');
const article = analyze(text);
const marked = (ignores: readonly Ignore[], of = article, name = 'a.txt') =>
  partFindings(of, name, ignores).shown.map(({ span }) => of.text.slice(span.start, span.end));
const ignoreAt = (words: string): Ignore => {
  const finding = article.findings.find(({ span }) => article.text.slice(span.start, span.end) === words)!;
  return { rule: finding.code, article: 'a.txt', ...placeOfFinding(article, finding) };
};
const monday = 'Monday, March 4, 2025';

test('three findings to begin with', () => {
  assert.deepEqual(
    marked([]),
    [monday, 'June 31'].sort((a, b) => text.indexOf(a) - text.indexOf(b)),
  );
});

describe('a finding that is silenced in its sentence', () => {
  const here = ignoreAt(monday);
  test('is gone, and no other', () => {
    assert.deepEqual(here, { rule: 'date/weekday-mismatch', article: 'a.txt', sentence: first, words: monday });
    assert.deepEqual(marked([here]), ['June 31']);
    const { silenced } = partFindings(article, 'a.txt', [here]);
    assert.deepEqual(
      silenced.map(({ ignore }) => ignore),
      [here],
    );
  });
  test('stays silent when the text around it, its layout or its quotation marks change', () => {
    for (const changed of [
      `A new lede, which tells more.\n\n${third}\n\n${first}`,
      text.replace('met on Monday', 'met\u00a0on  Monday'),
      text.replace(first, `${first} And more.`),
    ])
      assert.deepEqual(marked([here], analyze(changed)), ['June 31'], changed);
  });
  test('speaks again when its own sentence changes: another day, another place', () => {
    for (const changed of [
      first.replace('4', '5'),
      first.replace('Geneva', 'Vienna'),
      first.replace('ministers', 'Ministers'),
    ])
      assert.equal(marked([here], analyze(changed)).length, 1, changed);
  });
  test('speaks in an article of another name, and where another rule is named', () => {
    assert.ok(marked([here], article, 'b.txt').includes(monday));
    assert.ok(marked([{ ...here, rule: 'date/impossible' }]).includes(monday));
    assert.ok(marked([{ ...here, words: 'March 4' }]).includes(monday));
  });
});

test('two findings of one sentence are silenced apart, and together without words', () => {
  const pair = analyze('She was there on Monday, March 4, 2025 and again on Sunday, March 5, 2025, as it is told.');
  assert.equal(pair.findings.length, 2);
  const one = { rule: 'date/weekday-mismatch', ...placeOfFinding(pair, pair.findings[0]!) };
  assert.deepEqual(marked([one], pair), ['Sunday, March 5, 2025']);
  const { words: _words, ...both } = one;
  assert.deepEqual(marked([both], pair), []);
});

test('a rule is silenced in an article, or in all', () => {
  assert.deepEqual(marked([{ rule: 'date/weekday-mismatch', article: 'a.txt' }]), ['June 31']);
  assert.deepEqual(marked([{ rule: 'date/weekday-mismatch', article: 'b.txt' }]), marked([]));
  assert.deepEqual(marked([{ rule: 'date/weekday-mismatch' }, { rule: 'date/impossible' }]), []);
});

test('a finding outside of sentences is known by its paragraph', () => {
  const header = analyze('Published: March 6, 2025\nUpdated: March 5, 2025\n\nPARIS (AP) — The talks go on.');
  const finding = header.findings.find(({ code }) => code === 'date/updated-before-published')!;
  assert.ok(placeOfFinding(header, finding).sentence.includes('March 5, 2025'));
});

describe('normal sentences', () => {
  test('layout, quotation marks and dashes do not count; words, digits and case do', () => {
    assert.equal(
      normalSentence(' “We  met\n on March 4,” he said — twice… '),
      '"We met on March 4," he said - twice...',
    );
    assert.equal(normalSentence('co\u00adoperate'), 'cooperate');
    assert.equal(normalSentence('e\u0301tage'), '\u00e9tage');
    assert.notEqual(normalSentence('May 4'), normalSentence('may 4'));
  });
  test('are short, whole characters, and stay as they are', () => {
    for (const rough of ['x'.repeat(5000), '😀 '.repeat(300), ` ${'ab '.repeat(200)}`, '', ' \ud800 ']) {
      const once = normalSentence(rough);
      assert.ok(once.length <= 400);
      assert.equal(normalSentence(once), once);
      assert.ok(rough.includes('\ud800') || !/[\ud800-\udbff](?![\udc00-\udfff])/.test(once));
    }
  });
});
