/** Are slips found that were put into right articles? By kind of slip, against the floors. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createAnalyzer } from '../../server/core/analyzer.ts';
import { annotatedArticles } from './annotatedArticle.ts';
import { injectSlips, type Slip } from './injector.ts';

/** Percent of the slips that must be found: what the words alone prove, and what needs the article's date. */
const floors: Readonly<Record<Slip, number>> = {
  weekday: 95,
  'added weekday': 95,
  'impossible day': 95,
  interval: 80,
  'weekday without year': 80,
};

const analyzer = createAnalyzer();

function rightTexts(): string[] {
  const seeds = new URL('../../seeds/', import.meta.url);
  const files = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
  const texts = files.map((name) => readFileSync(new URL(name, seeds), 'utf8'));
  return [...texts, ...annotatedArticles().map(({ text }) => text)];
}

test('injected slips are found', (t) => {
  const counts = new Map<Slip, { found: number; all: number }>();
  for (const text of rightTexts()) {
    const { article } = analyzer.analyze(text);
    const known = new Set(article.findings.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`));
    for (const injected of injectSlips(article)) {
      const { findings } = analyzer.analyze(injected.text).article;
      const isFound = findings.some(
        ({ code, span }) =>
          span.start < injected.end + 40 &&
          injected.start < span.end + 40 &&
          !known.has(`${code} ${injected.text.slice(span.start, span.end)}`),
      );
      const count = counts.get(injected.slip) ?? { found: 0, all: 0 };
      counts.set(injected.slip, { found: count.found + Number(isFound), all: count.all + 1 });
      if (!isFound)
        t.diagnostic(
          `not found, ${injected.slip}: ${injected.text.slice(Math.max(0, injected.start - 60), injected.end + 40)}`,
        );
    }
  }
  for (const [slip, floor] of Object.entries(floors)) {
    const { found, all } = counts.get(slip as Slip) ?? { found: 0, all: 0 };
    t.diagnostic(`${slip}: ${found} of ${all}`);
    assert.ok(all > 0, `no ${slip} could be injected`);
    assert.ok(found * 100 >= floor * all, `${slip}: ${found} of ${all}`);
  }
});
