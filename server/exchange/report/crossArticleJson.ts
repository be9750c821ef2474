/** What several articles tell with days that cannot all be right, for programs, schema "dateline-compare/1". */

import { type CrossArticleConflict, crossArticleRule } from '../../core/collection/crossArticleDates.ts';
import type { DatedFact } from '../../core/collection/datedFacts.ts';
import { formatIso, fromDayNumber, type PlainDate } from '../../core/time/plainDate.ts';

export interface CrossArticleReport {
  readonly schema: 'dateline-compare/1';
  readonly conflicts: readonly CrossArticleRecord[];
}

export interface CrossArticleRecord {
  readonly rule: typeof crossArticleRule;
  readonly kind: string;
  readonly name: string;
  /** "born", "died", "founded", "opened", "dissolved", or what happened: "sinking". */
  readonly relation: string;
  readonly places: readonly CrossArticlePlace[];
}

export interface CrossArticlePlace {
  readonly article: string;
  /** The article's own day. */
  readonly date?: string;
  /** Offsets in UTF-16 units, line and column from 1. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly words: string;
  /** ISO days between which it was, by these words. */
  readonly earliest: string;
  readonly latest: string;
}

/** Where a fact stands and of which day its article is. */
export type PlaceOfFact = (
  article: string,
  fact: DatedFact,
) => { readonly line: number; readonly column: number; readonly date?: PlainDate };

export function crossArticleRecords(
  conflicts: readonly CrossArticleConflict[],
  placeOf: PlaceOfFact,
): CrossArticleRecord[] {
  return conflicts.map(({ kind, name, relation, places }) => ({
    rule: crossArticleRule,
    kind,
    name,
    relation,
    places: places.map(({ article, fact }) => {
      const { line, column, date } = placeOf(article, fact);
      const { start, end, words, first, last } = fact;
      const days = { earliest: formatIso(fromDayNumber(first)), latest: formatIso(fromDayNumber(last)) };
      return { article, ...(date && { date: formatIso(date) }), start, end, line, column, words, ...days };
    }),
  }));
}

export function toCrossArticleJson(conflicts: readonly CrossArticleRecord[]): string {
  const report: CrossArticleReport = { schema: 'dateline-compare/1', conflicts };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
