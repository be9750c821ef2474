/** How many slips are found that were put into right articles, by kind. */

import type { Analyzer } from '../../server/core/analyzer.ts';
import type { PlainDate } from '../../server/core/time/plainDate.ts';
import { injectSlips, type Slip } from './injector.ts';

export interface RightArticle {
  readonly text: string;
  readonly date?: PlainDate;
}

export interface Recall {
  readonly found: number;
  readonly all: number;
  /** What stands around the slips that were not found. */
  readonly missed: readonly string[];
}

/** `most`: slips of one kind in one article. */
export function injectedRecall(
  analyzer: Analyzer,
  articles: readonly RightArticle[],
  most = Number.POSITIVE_INFINITY,
): Map<Slip, Recall> {
  const counts = new Map<Slip, { found: number; all: number; missed: string[] }>();
  for (const { text, date } of articles) {
    const context = date && { documentTime: date };
    const { article } = analyzer.analyze(text, context);
    const known = new Set(article.findings.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`));
    const own = new Map<Slip, number>();
    for (const injected of injectSlips(article)) {
      own.set(injected.slip, (own.get(injected.slip) ?? 0) + 1);
      if (own.get(injected.slip)! > most) continue;
      const { findings } = analyzer.analyze(injected.text, context).article;
      const isFound = findings.some(
        ({ code, span }) =>
          span.start < injected.end + 40 &&
          injected.start < span.end + 40 &&
          !known.has(`${code} ${injected.text.slice(span.start, span.end)}`),
      );
      const count = counts.get(injected.slip) ?? { found: 0, all: 0, missed: [] };
      counts.set(injected.slip, count);
      count.all++;
      if (isFound) count.found++;
      else count.missed.push(injected.text.slice(Math.max(0, injected.start - 120), injected.end + 60));
    }
  }
  return counts;
}
