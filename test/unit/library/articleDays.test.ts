/** The article's day and the dates of its text, found together. */

import assert from 'node:assert/strict';
import test from 'node:test';
import { isTime } from '../../../server/core/analysis.ts';
import { type AnalysisContext, createAnalyzer } from '../../../server/core/analyzer.ts';
import { formatIso } from '../../../server/core/time/plainDate.ts';

const analyzer = createAnalyzer();

/** The article's day, then text and value of each date. */
function datesOf(text: string, context: AnalysisContext = {}): string[] {
  const { documentTime, mentions } = analyzer.analyze(text, context).article;
  const day = documentTime.date ? formatIso(documentTime.date) : 'none';
  return [day, ...mentions.filter(isTime).map((time) => `${time.text} = ${time.value}`)];
}

test('a date in digits at the head is the article’s own day', () => {
  const text = 'A wall\nDate: 03/04/2025\n\nThe council met on Thursday, the mayor said. It was told on 05/04/2025.';
  // April 3 was a Thursday, March 4 a Tuesday
  assert.deepEqual(datesOf(text), [
    '2025-04-03',
    '03/04/2025 = 2025-04-03',
    'Thursday = 2025-04-03',
    '05/04/2025 = 2025-04-05',
  ]);
});

test('in a digest each dateline begins a story of its own day', () => {
  const text = [
    'Talks open and move',
    'GENEVA, March 4, 2025 (AP) — Talks opened on Tuesday.',
    'They will end on Friday.',
    'VIENNA, March 13, 2025 (AP) — Talks moved on Thursday.',
    'They will end on Friday.',
  ].join('\n\n');
  assert.deepEqual(datesOf(text), [
    '2025-03-04',
    'March 4, 2025 = 2025-03-04',
    'Tuesday = 2025-03-04',
    'Friday = 2025-03-07',
    'March 13, 2025 = 2025-03-13',
    'Thursday = 2025-03-13',
    'Friday = 2025-03-14',
  ]);
});
