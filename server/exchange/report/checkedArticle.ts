/** What a report of `dateline check` is made of: the findings of each article with their places, and what silences nothing. */

import type { Finding, Severity } from '../../core/analysis.ts';
import type { Ignore, SilencedFinding } from '../../core/ignores/ignore.ts';
import type { Span } from '../../core/text/span.ts';

/** Offset → line and column, both from 0, columns in UTF-16 units. */
export type PlaceOf = (offset: number) => { readonly line: number; readonly character: number };

export interface CheckedArticle {
  /** As named on the command line; "-" for standard input. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
  readonly placeOf: PlaceOf;
}

/** An entry of `ignored.json` that silences nothing. */
export interface UnusedIgnore {
  /** Path of the file. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly ignore: Ignore;
  /** Why it is stale, in words. */
  readonly why: string;
}

export const unusedIgnoreRule = 'dateline/unused-ignore';

export interface CheckCounts extends Record<Severity, number> {
  readonly articles: number;
  readonly silenced: number;
}

/** An unused entry counts as a warning. */
export function countFindings(articles: readonly CheckedArticle[], unused: readonly UnusedIgnore[]): CheckCounts {
  const counts = { articles: articles.length, warning: unused.length, information: 0, hint: 0, silenced: 0 };
  for (const { findings, silenced } of articles) {
    counts.silenced += silenced.length;
    for (const { severity } of findings) counts[severity]++;
  }
  return counts;
}

/** Lines and columns from 1, the end exclusive. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function regionOf({ start, end }: Span, placeOf: PlaceOf): Region {
  const [from, to] = [placeOf(start), placeOf(end)];
  return { line: from.line + 1, column: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1 };
}

/** "Unused: date/impossible in a.txt: the sentence has changed". */
export function unusedWords({ ignore: { rule, article }, why }: UnusedIgnore): string {
  return `Nothing is silenced by ${rule}${article === undefined ? '' : ` in ${article}`}: ${why}.`;
}
