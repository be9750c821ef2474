/** Symbols of the workspace: one for each entity that the query fits, over all articles, at its fullest mention. */

import type { SymbolInformation } from 'vscode-languageserver-types';
import { mentionCount } from '../../core/collection/articleSummary.ts';
import type { Collection, SharedEntity } from '../../core/collection/collection.ts';
import { fold } from '../../core/names/fold.ts';
import { type IndexedArticle, mentionRange } from '../index/indexedArticle.ts';
import { mentionSymbolKinds } from '../symbolKinds.ts';
import { plural } from '../wording/count.ts';
import { kindNames } from '../wording/names.ts';

/** Editors show no more, and filter again. */
const MOST = 200;

/** Best fit first, then by number of mentions. Ranges come from the lines that are kept: nothing is left to resolve later. */
export function workspaceSymbol(
  collection: Collection,
  articleAt: (article: string) => IndexedArticle | undefined,
  query: string,
): SymbolInformation[] {
  const wanted = fold(query.toLowerCase())
    .replace(/[^\p{L}\p{M}\p{N}\s]+/gu, '')
    .trim();
  const found = collection.find((key) => fitOf(key, wanted), MOST);
  return found.flatMap(({ entity, mentions }) => symbol(entity, mentions, articleAt));
}

/** 4 the same, 3 starts with it, 2 a word starts with it, 1 its letters in order; 0 none. */
function fitOf(key: string, wanted: string): number {
  if (key === wanted) return 4;
  if (key.startsWith(wanted)) return 3;
  if (key.includes(` ${wanted}`)) return 2;
  let at = 0;
  for (const letter of wanted) {
    if (letter === ' ') continue;
    at = key.indexOf(letter, at) + 1;
    if (at === 0) return 0;
  }
  return 1;
}

/** In the article that names it most often, of equals the first by name. */
function symbol(
  { kind, name, places }: SharedEntity,
  count: number,
  articleAt: (article: string) => IndexedArticle | undefined,
): SymbolInformation[] {
  const { article, entity } = places.reduce((best, next) => {
    const more = mentionCount(next.entity) - mentionCount(best.entity);
    return more > 0 || (more === 0 && next.article < best.article) ? next : best;
  });
  const indexed = articleAt(article);
  if (!indexed) return [];
  const mentions = `${count} ${plural(count, 'mention')}`;
  const articles = new Set(places.map((place) => place.article)).size;
  return [
    {
      name,
      kind: mentionSymbolKinds[kind],
      containerName: `${kindNames[kind]}, ${mentions}${articles > 1 ? ` in ${articles} articles` : ''}`,
      location: { uri: indexed.uri, range: mentionRange(indexed, entity, entity.fullest) },
    },
  ];
}
