/** The findings of `dateline check` for programs, schema "dateline-check/1": a version grows by adding fields, never by changing what one means. */

import type { Finding } from '../../core/analysis.ts';
import { type FindingRecord, findingRecord, type Wording } from '../export/annotationRecord.ts';
import {
  type CheckCounts,
  type CheckedArticle,
  countFindings,
  type Region,
  regionOf,
  type UnusedIgnore,
} from './checkedArticle.ts';

export interface CheckReport {
  readonly schema: 'dateline-check/1';
  readonly counts: CheckCounts;
  readonly articles: readonly {
    readonly path: string;
    readonly findings: readonly PlacedFinding[];
    /** With the entry of `ignored.json` that silences it. */
    readonly silenced: readonly (PlacedFinding & { readonly ignore: UnusedIgnore['ignore'] })[];
  }[];
  /** Empty where `--unused-ignores` was not asked for. */
  readonly unusedIgnores: readonly UnusedIgnore[];
}

/** The finding of the annotation record, with lines and columns from 1 beside its offsets. */
export type PlacedFinding = FindingRecord & Region;

export function toCheckJson(
  articles: readonly CheckedArticle[],
  unusedIgnores: readonly UnusedIgnore[],
  word: Wording,
): string {
  const report: CheckReport = {
    schema: 'dateline-check/1',
    counts: countFindings(articles, unusedIgnores),
    articles: articles.map(({ path, findings, silenced, placeOf }) => {
      const placed = (finding: Finding) => ({ ...findingRecord(finding, word), ...regionOf(finding.span, placeOf) });
      return {
        path,
        findings: findings.map(placed),
        silenced: silenced.map(({ finding, ignore }) => ({ ...placed(finding), ignore })),
      };
    }),
    unusedIgnores,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
