/** What the resolution of times takes over from the article before an edit, and that this changes nothing. */

import assert from 'node:assert/strict';
import test from 'node:test';
import type { DocumentTime, TimeExpression } from '../../../server/core/analysis.ts';
import type { ArticleParagraph } from '../../../server/core/article.ts';
import type { ParagraphReading } from '../../../server/core/paragraphReading.ts';
import { shapeOf } from '../../../server/core/structure/paragraphShape.ts';
import { splitParagraphs } from '../../../server/core/text/paragraphs.ts';
import { splitSentences } from '../../../server/core/text/sentences.ts';
import { tokenize } from '../../../server/core/text/tokens.ts';
import { recognizeTimes } from '../../../server/core/time/recognizeTimes.ts';
import { resolveTimes } from '../../../server/core/time/resolveTimes.ts';

const given: DocumentTime = {
  date: { year: 2024, month: 2, day: 29 },
  source: 'given',
  days: [{ year: 2024, month: 2, day: 29 }],
  evidence: [],
};

/** Keeps the readings of paragraphs, as an analyzer does. */
function reader() {
  const kept = new Map<string, ParagraphReading>();
  const readingOf = (text: string): ParagraphReading => {
    const tokens = tokenize(text);
    const sentences = splitSentences(tokens, text);
    const times = recognizeTimes(text, tokens, sentences);
    return { text, tokens, sentences, times, shape: shapeOf(text, tokens, []) } as unknown as ParagraphReading;
  };
  return (article: string): ArticleParagraph[] =>
    splitParagraphs(article).map(({ start, end }) => {
      const text = article.slice(start, end);
      if (!kept.has(text)) kept.set(text, readingOf(text));
      return { start, kind: 'paragraph', reading: kept.get(text)! };
    });
}

const article = [
  'The works opened on 3 May 1994.',
  'Two days later it burned.',
  'It was built again in the following year.',
  'The mayor spoke on Monday.',
].join('\n\n');

/** How many expressions are the very objects of before, and how many were only moved. */
function kept(before: readonly TimeExpression[], after: readonly TimeExpression[]): [same: number, moved: number] {
  const same = after.filter((time) => before.includes(time)).length;
  const whys = new Set(before.map(({ why }) => why));
  return [same, after.filter(({ why }) => whys.has(why)).length - same];
}

function edit(change: (text: string) => string) {
  const paragraphs = reader();
  const before = resolveTimes(paragraphs(article), given, { dateOrder: 'auto' });
  const edited = paragraphs(change(article));
  const after = resolveTimes(edited, given, { dateOrder: 'auto' }, before.memory);
  assert.deepEqual(after.times, resolveTimes(edited, given, { dateOrder: 'auto' }).times);
  return { kept: kept(before.times, after.times), values: after.times.map(({ value }) => value) };
}

test('what stands before an edit is the same, and what stands behind it only moves', () => {
  const { kept, values } = edit((text) => text.replace('it burned', 'it burned down'));
  assert.deepEqual(values, ['1994-05-03', '1994-05-05', '1995', '2024-02-26']);
  // The day of the opening is kept, the edited paragraph is read anew, the two behind it are moved.
  assert.deepEqual(kept, [1, 2]);
});

test('another time told before is followed by what counts from it, and no further', () => {
  const { values } = edit((text) => text.replace('3 May 1994', '3 May 1984'));
  assert.deepEqual(values, ['1984-05-03', '1984-05-05', '1985', '2024-02-26']);
});

test('a paragraph moved elsewhere counts from what it now follows', () => {
  const { values } = edit((text) => {
    const [first, second, third, fourth] = text.split('\n\n');
    return [second, first, third, fourth].join('\n\n');
  });
  assert.deepEqual(values.slice(1), ['1994-05-03', '1995', '2024-02-26']);
});

test('another day of the article moves what points from it', () => {
  const paragraphs = reader();
  const before = resolveTimes(paragraphs(article), given, { dateOrder: 'auto' });
  const date = { year: 2024, month: 3, day: 14 };
  const later: DocumentTime = { ...given, date, days: [date] };
  const after = resolveTimes(paragraphs(article), later, { dateOrder: 'auto' }, before.memory);
  assert.equal(after.times.at(-1)!.value, '2024-03-11');
  assert.deepEqual(after.times, resolveTimes(paragraphs(article), later, { dateOrder: 'auto' }).times);
});
