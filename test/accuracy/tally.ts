/** Precision, recall and F1 of spans against gold ones, exact or overlapping. */

import type { ArticleAnalysis } from '../../server/core/analysis.ts';
import { isName, isTime, nameKinds } from '../../server/core/analysis.ts';
import type { AnnotatedArticle } from './annotatedArticle.ts';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

/** By measure: the kinds of names and all of them (exact span and kind), times exact (`strict`) and with the right value (`value`, overlapping). */
export type Scores = Readonly<Record<string, Score>>;

interface Count {
  right: number;
  gold: number;
  found: number;
}

export function scoreArticles(pairs: readonly (readonly [AnnotatedArticle, ArticleAnalysis])[]): Scores {
  const counts = new Map<string, Count>();
  const add = (key: string, right: number, gold: number, found: number) => {
    const count = counts.get(key) ?? { right: 0, gold: 0, found: 0 };
    counts.set(key, { right: count.right + right, gold: count.gold + gold, found: count.found + found });
  };
  for (const [article, analysis] of pairs) {
    const names = analysis.mentions.filter(isName);
    for (const kind of nameKinds) {
      const gold = new Set(
        article.names.filter((name) => name.kind === kind).map(({ start, end }) => `${start}-${end}`),
      );
      const found = names.filter((name) => name.kind === kind);
      const right = found.filter(({ span }) => gold.has(`${span.start}-${span.end}`)).length;
      for (const key of [`names ${kind}`, 'names']) add(key, right, gold.size, found.length);
    }
    const times = analysis.mentions.filter(isTime);
    const exact = article.times.filter((gold) =>
      times.some(({ span }) => span.start === gold.start && span.end === gold.end),
    );
    const valued = article.times.filter((gold) =>
      times.some(({ span, value }) => span.start < gold.end && gold.start < span.end && value === gold.value),
    );
    add('times strict', exact.length, article.times.length, times.length);
    add('times value', valued.length, article.times.length, times.length);
  }
  return Object.fromEntries([...counts].map(([key, count]) => [key, toScore(count)]));
}

/** Percent, one decimal. */
function toScore({ right, gold, found }: Count): Score {
  const precision = found ? right / found : 0;
  const recall = gold ? right / gold : 0;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  const percent = (value: number) => Math.round(value * 1000) / 10;
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1), gold };
}
