/** What holds for rewrites of any text: the cases of all rules, rewritten in every way and moved to other days. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ArticleAnalysis, type Edit, isTime } from '../../../server/core/analysis.ts';
import { publishOn } from '../../../server/core/rewrites/publishOn.ts';
import { rewriteRelativeDates, rewritesAt } from '../../../server/core/rewrites/rewriteDates.ts';
import { addDays, formatIso } from '../../../server/core/time/plainDate.ts';
import { readCases, rulesWithCases } from '../checks/cases.ts';
import { after, articleOf, options } from './rewrites.ts';

const cases = rulesWithCases().flatMap((rule) => readCases(rule).filter((_, i) => i % 6 === 0));

function holdsTogether(text: string, edits: readonly Edit[]): void {
  let at = 0;
  for (const { span, newText } of edits) {
    assert.ok(at <= span.start && span.start < span.end && span.end <= text.length, text);
    assert.notEqual(text.slice(span.start, span.end), newText, text);
    at = span.end;
  }
}

const days = ({ mentions }: ArticleAnalysis) =>
  mentions
    .filter((mention) => isTime(mention) && mention.type === 'DATE')
    .map((mention) => 'value' in mention && mention.value);

test('a rewrite is in the text, changes it, and leaves its day as it was', () => {
  let rewritten = 0;
  for (const { text, date } of cases) {
    const article = articleOf(text, date ?? '2025-03-06');
    const { documentTime } = article;
    if (!documentTime.date) continue;
    const ways = [
      ...article.mentions.filter(isTime).flatMap(({ span }) => rewritesAt(article, span.start, options)),
      rewriteRelativeDates(article, 'date', options),
    ];
    for (const { edits } of ways) {
      holdsTogether(text, edits);
      const read = days(articleOf(after(text, edits), formatIso(documentTime.date)));
      for (const edit of edits) assert.ok(read.includes(formatIso(edit.day)), `${text}\n→ ${after(text, edits)}`);
      rewritten += edits.length;
    }
  }
  assert.ok(rewritten > 100, `${rewritten}`);
});

test('an article that is moved keeps the days of what is rewritten', () => {
  let moved = 0;
  for (const { text, date } of cases) {
    const article = articleOf(text, date ?? '2025-03-06');
    for (const later of [1, 9, 200]) {
      const day = article.documentTime.date && addDays(article.documentTime.date, later);
      const publication = day && publishOn(article, day, options);
      if (!publication) continue;
      const edits = [...publication.own, ...publication.dates].sort((a, b) => a.span.start - b.span.start);
      holdsTogether(text, edits);
      for (const { span } of publication.forPerson) assert.ok(span.end <= text.length);
      moved += edits.length;
    }
  }
  assert.ok(moved > 50, `${moved}`);
});
