/** Findings as workflow commands, which GitHub shows beside the lines of a change. */

import type { Finding, Severity } from '../../core/analysis.ts';
import type { Wording } from '../export/annotationRecord.ts';
import { type CheckedArticle, regionOf, type UnusedIgnore, unusedIgnoreRule, unusedWords } from './checkedArticle.ts';

/** Its three levels are error, warning and notice; nothing here is an error. */
const levels: Readonly<Record<Severity, string>> = { warning: 'warning', information: 'notice', hint: 'notice' };

/** One command a finding. `fileOf`: the path from the repository's root, undefined where there is none. */
export function toGithubCommands(
  articles: readonly CheckedArticle[],
  unused: readonly UnusedIgnore[],
  word: Wording,
  fileOf: (path: string) => string | undefined,
): string {
  const ofFinding = ({ path, placeOf }: CheckedArticle, finding: Finding) => {
    const { line, column, endLine, endColumn } = regionOf(finding.span, placeOf);
    // Columns count for one line alone.
    const columns = line === endLine ? { col: column, endColumn } : {};
    const related = finding.related.map(
      ({ span, message }) => `${word(message)} (line ${regionOf(span, placeOf).line})`,
    );
    const fixes = finding.fixes.map(({ title }) => `– ${word(title)}`);
    const message = [word(finding.message), ...related, ...fixes].join('\n');
    return command(
      levels[finding.severity],
      { file: fileOf(path), line, endLine, ...columns, title: finding.code },
      message,
    );
  };
  return [
    ...articles.flatMap((article) => article.findings.map((finding) => ofFinding(article, finding))),
    ...unused.map((entry) =>
      command('warning', { file: fileOf(entry.file), line: entry.line, title: unusedIgnoreRule }, unusedWords(entry)),
    ),
  ].join('');
}

function command(
  level: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const given = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${escapeProperty(String(value))}`,
  );
  return `::${level} ${given.join(',')}::${escapeData(message)}\n`;
}

/** As GitHub's own toolkit does: a message is one line, and `%` begins what stands for another character. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
