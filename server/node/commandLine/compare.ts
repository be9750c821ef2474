/** `dateline compare`: what several articles tell of the same person, body or thing with days that cannot all be right. */

import type { Analyzer } from '../../core/analyzer.ts';
import { summarizeArticle } from '../../core/collection/articleSummary.ts';
import { createCollection } from '../../core/collection/collection.ts';
import {
  type CrossArticleConflict,
  crossArticleConflicts,
  crossArticleRule,
} from '../../core/collection/crossArticleDates.ts';
import { createInterner } from '../../core/collection/interner.ts';
import { fromDayNumber } from '../../core/time/plainDate.ts';
import {
  type CrossArticleRecord,
  crossArticleRecords,
  toCrossArticleJson,
} from '../../exchange/report/crossArticleJson.ts';
import { type LineStarts, lineStarts, rangeIn } from '../../service/convert.ts';
import { stretchInWords } from '../../service/wording/days.ts';
import { relationWords } from '../../service/wording/relations.ts';
import type { Stage } from './annotate.ts';
import type { CompareOptions } from './options.ts';
import { type Reading, shown } from './readArticles.ts';
import { paint, type Screen, safeText } from './terminal/screen.ts';

/** A report: sources may differ, so that nothing of it is a failure. Keeps a summary of each article, not the article. */
export async function compare(
  { articles }: Reading,
  { format }: CompareOptions,
  { output, screen }: Stage,
  analyzer: Analyzer,
): Promise<void> {
  const collection = createCollection();
  const intern = createInterner();
  const lines = new Map<string, LineStarts>();
  for await (const { path, article } of articles) {
    const summary = summarizeArticle(article, { intern, places: analyzer.groundPlaces(article) });
    collection.put(shown(path), summary);
    if (summary.facts) lines.set(shown(path), lineStarts(article.text));
  }
  const conflicts = crossArticleConflicts(collection);
  const records = crossArticleRecords(conflicts, (article, { start, end }) => {
    const { line, character } = rangeIn(lines.get(article)!, { start, end }).start;
    const date = collection.get(article)?.date;
    return { line: line + 1, column: character + 1, ...(date && { date }) };
  });
  if (format === 'json') return output.write(toCrossArticleJson(records));
  for (const [i, record] of records.entries())
    for (const line of list(record, toldDays(conflicts[i]!), screen)) await output.write(`${line}\n`);
  const count = collection.articles.size;
  await output.write(`${count} article${count === 1 ? '' : 's'}: ${differences(records.length)}\n`);
}

function toldDays({ places }: CrossArticleConflict): string[] {
  return places.map(({ fact }) => stretchInWords(fromDayNumber(fact.first), fromDayNumber(fact.last)));
}

/** `told`: the days that each place gives, in words. */
function list({ name, relation, places }: CrossArticleRecord, told: readonly string[], screen: Screen): string[] {
  const code = paint(screen, 'dim', `[${crossArticleRule}]`);
  return [
    `${paint(screen, 'strong', safeText(name))}: the ${relationWords(relation)} is told with different days ${code}`,
    ...places.map(
      ({ article, line, column, words }, i) =>
        `  ${safeText(article)}:${line}:${column}: ${told[i]}: “${safeText(words)}”`,
    ),
  ];
}

function differences(count: number): string {
  return count === 0 ? 'no differences' : `${count} difference${count === 1 ? '' : 's'}`;
}
