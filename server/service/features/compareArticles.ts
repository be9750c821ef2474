/** What articles of the workspace give different days for, with the places to open. */

import type { Collection } from '../../core/collection/collection.ts';
import { crossArticleConflicts } from '../../core/collection/crossArticleDates.ts';
import { formatIso, fromDayNumber } from '../../core/time/plainDate.ts';
import { type LineStarts, rangeIn } from '../convert.ts';
import type { CompareArticlesResult } from '../protocol.ts';
import { stretchInWords } from '../wording/days.ts';
import { relationWords } from '../wording/relations.ts';

/** Where an article of the collection lies. */
interface Articles {
  readonly collection: Collection;
  at(article: string): { readonly uri: string; readonly lines: LineStarts } | undefined;
}

/** `partial`: why not all articles were compared, in words. */
export function compareArticles({ collection, at }: Articles, partial: string | undefined): CompareArticlesResult {
  const conflicts = crossArticleConflicts(collection).map(({ kind, name, relation, places }) => ({
    kind,
    name,
    what: relationWords(relation),
    places: places.flatMap(({ article, fact }) => {
      const file = at(article);
      const date = collection.get(article)?.date;
      if (!file) return [];
      const { uri, lines } = file;
      const told = stretchInWords(fromDayNumber(fact.first), fromDayNumber(fact.last));
      const range = rangeIn(lines, fact);
      return [{ uri, range, words: fact.words, told, ...(date && { date: formatIso(date) }) }];
    }),
  }));
  return { conflicts, articles: collection.articles.size, ...(partial !== undefined && { partial }) };
}
