/** The findings of an article and what of them is silenced, for the lists that a client shows. */

import type { Finding } from '../../core/analysis.ts';
import { compareIgnores, type Ignore, isSameIgnore, placeOfFinding } from '../../core/ignores/ignore.ts';
import type { FindingItem, FindingsResult } from '../protocol.ts';
import type { Reading } from '../reading.ts';
import { findingWords } from '../wording/findings.ts';

export const noFindings: FindingsResult = { findings: [], silenced: [] };

/** `name` is what the ignores call this article; those of other articles are left out. */
export function findings(reading: Reading, name: string, ignores: readonly Ignore[]): FindingsResult {
  const item = (finding: Finding): FindingItem => ({
    rule: finding.code,
    message: findingWords(finding.message),
    range: reading.positions.range(finding.span),
    ...placeOfFinding(reading.article, finding),
  });
  const here = ignores.filter(({ article }) => article === undefined || article === name).sort(compareIgnores);
  return {
    findings: reading.article.findings.map(item),
    silenced: here.map((entry) => ({
      entry,
      findings: reading.silenced.flatMap(({ finding, ignore }) => (isSameIgnore(ignore, entry) ? [item(finding)] : [])),
    })),
  };
}
