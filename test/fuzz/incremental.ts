/** The promise that every edit must keep: analysis with a memory gives what analysis without one gives, and every offset slices to its text. */

import assert from 'node:assert/strict';
import { type ArticleAnalysis, isName } from '../../server/core/analysis.ts';
import type { Analyzed, Analyzer } from '../../server/core/analyzer.ts';
import { placeOf, type RandomEdit } from './edits.ts';

/** Applies the edits one by one; throws an AssertionError at the first that breaks the promise. Returns how many held. */
export function checkEdits(analyzer: Analyzer, start: string, edits: readonly RandomEdit[]): number {
  let text = start;
  let previous: Analyzed = analyzer.analyze(text);
  for (const edit of edits) {
    const { start: from, end } = placeOf(edit, text);
    text = text.slice(0, from) + edit.insert + text.slice(end);
    previous = analyzer.analyze(text, {}, previous);
    assert.deepEqual(previous.article, analyzer.analyze(text).article);
    checkOffsets(previous.article);
  }
  return edits.length;
}

export function checkOffsets(article: ArticleAnalysis): void {
  const { text, mentions, entities } = article;
  let reached = 0;
  for (const { span, text: own } of mentions) {
    assert.ok(span.start >= reached && span.start < span.end, `mentions are sorted and apart: ${own}`);
    assert.equal(text.slice(span.start, span.end), own);
    reached = span.end;
  }
  for (const entity of entities) {
    assert.ok(entity.mentions.length > 0, entity.id);
    for (const index of entity.mentions) {
      const mention = mentions[index]!;
      assert.ok(isName(mention) && mention.entity === entity.id, `${entity.id} holds its own mentions`);
    }
  }
  const named = mentions.filter(isName).length;
  assert.equal(
    entities.reduce((sum, entity) => sum + entity.mentions.length, 0),
    named,
    'every name has its entity',
  );
  for (const finding of article.findings) {
    for (const { span } of [finding, ...finding.related, ...finding.fixes.flatMap((fix) => fix.edits)])
      assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, finding.code);
  }
}
