/** What checks ask of a paragraph's words is asked once, and again where it has other times. */

import assert from 'node:assert/strict';
import test from 'node:test';
import { createAnalyzer } from '../../../server/core/analyzer.ts';
import { blocksWith, timesThat } from '../../../server/core/checks/answers.ts';
import { type CheckView, viewArticle } from '../../../server/core/checks/checkView.ts';
import type { TimeInContext } from '../../../server/core/checks/timeInContext.ts';

const analyzer = createAnalyzer();
const text = 'They met on 3 May 2024 in Rome.\n\nThey had met in 2019.\n\nNobody came.';
const analysed = analyzer.analyze(text).article;
/** Each paragraph stands for its own words. */
const article = { ...analysed, paragraphs: ['rome', 'earlier', 'nobody'] };

test('an unchanged paragraph is not asked again, a changed one is', () => {
  const asked: string[] = [];
  const isDay = (_view: CheckView, t: TimeInContext) => {
    asked.push(t.time.text);
    return t.written?.day !== undefined;
  };
  const first = viewArticle(article);
  assert.deepEqual(
    timesThat(first, isDay).map(({ time }) => time.text),
    ['3 May 2024'],
  );
  assert.deepEqual(asked.splice(0), ['3 May 2024', '2019']);

  const again = viewArticle(article, first.answers.memory);
  assert.equal(timesThat(again, isDay).length, 1);
  assert.deepEqual(asked.splice(0), []);

  const mentions = article.mentions.map((mention) =>
    mention.kind === 'time' && mention.text === '2019' ? { ...mention, form: { ...mention.form } } : mention,
  );
  timesThat(viewArticle({ ...article, mentions }, first.answers.memory), isDay);
  assert.deepEqual(asked, ['2019']);
});

test('answers go with their paragraphs where these change places, and twins are asked each on their own', () => {
  const paragraphs = ['earlier', 'rome', 'earlier', 'rome'];
  const words: Readonly<Record<string, string>> = {
    rome: 'They met on 3 May 2024 in Rome.',
    earlier: 'They had met in 2019.',
  };
  const first = viewArticle(article);
  timesThat(first, isYearAlone);
  blocksWith(first, /Rome/);
  const moved = analyzer.analyze(paragraphs.map((name) => words[name]).join('\n\n')).article;
  for (const before of [undefined, first.answers.memory]) {
    const view = viewArticle({ ...moved, paragraphs }, before);
    assert.deepEqual(
      timesThat(view, isYearAlone).map(({ at }) => at),
      [0, 2],
    );
    assert.deepEqual(blocksWith(view, /Rome/), [1, 3]);
  }
});

function isYearAlone(_view: CheckView, { written }: TimeInContext): boolean {
  return written?.year !== undefined && !written.month;
}

test('paragraphs are found by their words', () => {
  assert.deepEqual(blocksWith(viewArticle(article), /\bmet\b/), [0, 1]);
  assert.deepEqual(blocksWith(viewArticle(article), /\bmeeting\b/), []);
});
