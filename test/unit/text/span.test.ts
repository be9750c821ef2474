import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  byPosition,
  contains,
  lastStartingBy,
  length,
  overlaps,
  span,
  toArticle,
} from '../../../server/core/text/span.ts';

test('spans that only touch do not overlap', () => {
  assert.equal(overlaps(span(0, 4), span(4, 8)), false);
  assert.equal(overlaps(span(0, 5), span(4, 8)), true);
  assert.equal(contains(span(0, 8), span(4, 8)), true);
  assert.equal(contains(span(4, 8), span(0, 8)), false);
});

test('a paragraph span moves to its place in the article', () => {
  const moved = toArticle(span<'paragraph'>(3, 7), 100);
  assert.deepEqual({ ...moved }, { start: 103, end: 107 });
  assert.equal(length(moved), 4);
});

test('spans sort by start, the longer first', () => {
  const sorted = [span(5, 6), span(0, 2), span(0, 9)].sort(byPosition);
  assert.deepEqual(
    sorted.map(({ start, end }) => [start, end]),
    [
      [0, 9],
      [0, 2],
      [5, 6],
    ],
  );
});

test('the last span that starts at or before an offset is found', () => {
  const spans = [span(2, 4), span(6, 9), span(12, 20)];
  assert.deepEqual(
    [0, 2, 5, 6, 11, 12, 99].map((offset) => lastStartingBy(spans, offset)),
    [-1, 0, 0, 1, 1, 2, 2],
  );
  assert.equal(lastStartingBy([], 5), -1);
});
