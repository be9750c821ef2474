/** `dateline entities`: who and what is named in many articles, each once, with where and how often. */

import { type NameKind, nameKinds } from '../../core/analysis.ts';
import type { Analyzer } from '../../core/analyzer.ts';
import { summarizeArticle } from '../../core/collection/articleSummary.ts';
import { createCollection } from '../../core/collection/collection.ts';
import { createInterner } from '../../core/collection/interner.ts';
import {
  rolesOf,
  type SharedEntityRecord,
  sharedEntitiesCsv,
  sharedEntityRecords,
} from '../../exchange/export/sharedEntities.ts';
import type { Stage } from './annotate.ts';
import type { EntitiesOptions } from './options.ts';
import { type Reading, shown } from './readArticles.ts';
import { paint, type Screen, safeText } from './terminal/screen.ts';

/** Keeps a summary of each article, not the article: thousands fit. */
export async function entities(
  { articles }: Reading,
  { format, bom }: EntitiesOptions,
  { output, screen }: Stage,
  analyzer: Analyzer,
): Promise<void> {
  const collection = createCollection();
  const intern = createInterner();
  for await (const { path, article } of articles)
    collection.put(shown(path), summarizeArticle(article, { intern, places: analyzer.groundPlaces(article) }));
  const records = sharedEntityRecords(collection);
  if (format === 'json') return output.write(`${JSON.stringify(records, null, 2)}\n`);
  if (format === 'csv') return output.write(sharedEntitiesCsv(records, bom));
  const { headings } = await import('./terminal/renderEntities.ts');
  for (const line of list(records, screen, headings)) await output.write(`${line}\n`);
}

/** Articles named beside an entity; the tables have all of them. */
const MOST_ARTICLES = 3;

function list(
  records: readonly SharedEntityRecord[],
  screen: Screen,
  headings: Readonly<Record<NameKind, string>>,
): string[] {
  return nameKinds.flatMap((kind, i) => {
    const own = records.filter((record) => record.kind === kind);
    if (own.length === 0) return [];
    return [
      ...(i > 0 ? [''] : []),
      paint(screen, 'strong', headings[kind]),
      ...own.map((one) => line(one, kind, screen)),
    ];
  });
}

function line(
  { name, mentions, aliases, roles, articles }: SharedEntityRecord,
  kind: NameKind,
  screen: Screen,
): string {
  const some = articles.slice(0, MOST_ARTICLES).map(({ article }) => article);
  const more = articles.length - some.length;
  const parts = [
    `${mentions}× in ${some.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    rolesOf({ roles }).join(', '),
    aliases.length > 0 ? `also ${aliases.map(({ text }) => text).join(', ')}` : '',
  ];
  const details = parts.filter((part) => part !== '').map(safeText);
  return `  ${paint(screen, kind, safeText(name))}  ${paint(screen, 'dim', details.join(' · '))}`;
}
