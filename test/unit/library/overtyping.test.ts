/** Edits by which an analysis with a memory once gave something else than one from scratch; each was found by the fuzzer. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createAnalyzer } from '../../../server/core/analyzer.ts';

const model = readFileSync(new URL('../../../server/model/model.bin', import.meta.url));
const analyzer = createAnalyzer(model);

/** The analysis of `after`, reached by way of `before`; it must be the one from scratch. */
function edited(before: string, after: string) {
  const { article } = analyzer.analyze(after, {}, analyzer.analyze(before));
  assert.deepEqual(article, analyzer.analyze(after).article);
  return article;
}

describe('an edit that moves nothing', () => {
  it('makes a later dateline the article’s own, with all that counts from it', () => {
    const rest = ` (AP) — ’s${readFileSync(new URL('../../../seeds/harbour-tunnel.txt', import.meta.url), 'utf8')}`;
    const before = analyzer.analyze(`PARIS${rest}`).article;
    assert.equal(before.documentTime.source, 'none', 'two datelines, of which the first has no day');
    const { documentTime, mentions } = edited(`PARIS${rest}`, `’sRIS${rest}`);
    assert.equal(documentTime.source, 'dateline');
    const said = mentions.find((mention) => mention.kind === 'time' && mention.text === 'Thursday');
    assert.ok(said?.kind === 'time');
    assert.equal(said.anchor?.kind, 'document');
  });
});
