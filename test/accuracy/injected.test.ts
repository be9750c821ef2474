/** Are slips found that were put into the project's own right articles? By kind of slip, against the floors. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createAnalyzer } from '../../server/core/analyzer.ts';
import { annotatedArticles } from './annotatedArticle.ts';
import { injectedRecall } from './injectedRecall.ts';
import { anchored, selfContained } from './injector.ts';

/** Percent of the slips that must be found: what the words alone prove, and what needs the article's date. */
const floors = [
  [selfContained, 95],
  [anchored, 80],
] as const;

const modelFile = new URL('../../server/model/model.bin', import.meta.url);
const analyzer = createAnalyzer(existsSync(modelFile) ? readFileSync(modelFile) : undefined);

function textsIn(path: string): string[] {
  const folder = new URL(path, import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

test('nothing is found in right articles', () => {
  for (const text of textsIn('./right/'))
    assert.deepEqual(
      analyzer.analyze(text).article.findings.filter(({ severity }) => severity !== 'hint'),
      [],
    );
});

test('injected slips are found', (t) => {
  const recall = injectedRecall(
    analyzer,
    [...textsIn('../../seeds/'), ...textsIn('./right/'), ...annotatedArticles().map(({ text }) => text)].map(
      (text) => ({
        text,
      }),
    ),
  );
  for (const [slips, floor] of floors) {
    for (const slip of slips) {
      const { found, all, missed } = recall.get(slip) ?? { found: 0, all: 0, missed: [] };
      t.diagnostic(`${slip}: ${found} of ${all}`);
      for (const words of missed) t.diagnostic(`  not found: ${words}`);
      assert.ok(all > 0, `no ${slip} could be injected`);
      assert.ok(found * 100 >= floor * all, `${slip}: ${found} of ${all}`);
    }
  }
});
