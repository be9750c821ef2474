/** What checks ask of a paragraph's words is asked once, and again where it has other times. */

import assert from 'node:assert/strict';
import test from 'node:test';
import { createAnalyzer } from '../../../server/core/analyzer.ts';
import { blocksWith, timesThat } from '../../../server/core/checks/answers.ts';
import { type CheckView, type TimeInContext, viewArticle } from '../../../server/core/checks/checkView.ts';

const analyzer = createAnalyzer();
const text = 'They met on 3 May 2024 in Rome.\n\nThey had met in 2019.\n\nNobody came.';
const { article } = analyzer.analyze(text);

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

  const again = viewArticle({ ...article, answers: first.answers });
  assert.equal(timesThat(again, isDay).length, 1);
  assert.deepEqual(asked.splice(0), []);

  const mentions = article.mentions.map((mention) =>
    mention.kind === 'time' && mention.text === '2019' ? { ...mention, form: { ...mention.form } } : mention,
  );
  timesThat(viewArticle({ ...article, mentions, answers: first.answers }), isDay);
  assert.deepEqual(asked, ['2019']);
});

test('paragraphs are found by their words', () => {
  assert.deepEqual(blocksWith(viewArticle(article), /\bmet\b/), [0, 1]);
  assert.deepEqual(blocksWith(viewArticle(article), /\bmeeting\b/), []);
});
