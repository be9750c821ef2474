/** One finding: where, how bad, the sentence, what else it rests on, and every repair. */

import type { Finding } from '../../../core/analysis.ts';
import type { Wording } from '../../../exchange/export/annotationRecord.ts';
import type { Positions } from '../../../service/convert.ts';
import { paint, type Screen, safeText } from './screen.ts';

export interface FindingPlace {
  readonly positions: Positions;
  /** Stands before line and column, as compilers print it; empty inside an article's own page. */
  readonly path: string;
  readonly screen: Screen;
  readonly word: Wording;
}

const severityStyles = { warning: 'warning', information: 'information', hint: 'dim' } as const;

/** Lines and columns count from 1, columns in UTF-16 units, as VS Code shows them. */
export function renderFinding(finding: Finding, { positions, path, screen, word }: FindingPlace): string {
  const place = (offset: number) => {
    const { line, character } = positions.at(offset);
    return `${path === '' ? '' : `${safeText(path)}:`}${line + 1}:${character + 1}`;
  };
  const severity = paint(screen, severityStyles[finding.severity], finding.severity);
  const code = paint(screen, 'dim', `[${finding.code}]`);
  const lines = [`${place(finding.span.start)}: ${severity}: ${safeText(word(finding.message))} ${code}`];
  for (const { span, message } of finding.related) {
    lines.push(`    ${paint(screen, 'dim', `${place(span.start)}:`)} ${safeText(word(message))}`);
  }
  for (const { title } of finding.fixes) lines.push(`    ${paint(screen, 'dim', '–')} ${safeText(word(title))}`);
  return lines.map((line) => `${line}\n`).join('');
}
