/** An article's page in the terminal: its date, its text with the mentions, its entities, what the checks found. */

import { type ArticleAnalysis, isTime } from '../../../core/analysis.ts';
import type { Wording } from '../../../exchange/export/annotationRecord.ts';
import { createPositions } from '../../../service/convert.ts';
import { articleDateLabel } from '../../../service/wording/articleDate.ts';
import { caselessNote } from '../../../service/wording/names.ts';
import { renderEntities } from './renderEntities.ts';
import { renderFinding } from './renderFindings.ts';
import { renderText } from './renderText.ts';
import { paint, type Screen, safeText } from './screen.ts';
import { paintLine, wrap } from './wrap.ts';

/** Wider lines are hard to read. */
const MAX_TEXT_WIDTH = 92;

export function renderArticle(article: ArticleAnalysis, name: string, screen: Screen, word: Wording): string {
  const margin = screen.styled ? '  ' : '';
  const width = screen.width === undefined ? undefined : Math.min(screen.width - 2 * margin.length, MAX_TEXT_WIDTH);
  const rule = width === undefined ? [] : [paint(screen, 'dim', '─'.repeat(width))];
  const lines = [
    paint(screen, 'strong', safeText(name)),
    ...wrapped(dateLine(article), screen, width),
    ...(article.caseless ? wrapped(caselessNote(article.caseless), screen, width) : []),
    ...rule,
    '',
    ...renderText(article, screen, width),
    ...renderEntities(article, screen, width),
    '',
    ...findingLines(article, screen, word),
  ];
  return lines.map((line) => (line === '' ? '\n' : `${margin}${line}\n`)).join('');
}

function wrapped(text: string, screen: Screen, width: number | undefined): string[] {
  return wrap([{ text, style: 'dim' }], width).map((line) => paintLine(screen, line));
}

function dateLine({ documentTime }: ArticleAnalysis): string {
  const label = articleDateLabel(documentTime);
  return documentTime.date ? label : `${label}: say it with --date YYYY-MM-DD`;
}

function findingLines({ text, mentions, findings }: ArticleAnalysis, screen: Screen, word: Wording): string[] {
  if (findings.length === 0) {
    const dates = mentions.filter(isTime).length;
    return dates === 0
      ? ['No dates.']
      : [`No contradiction among ${dates === 1 ? 'its one date' : `its ${dates} dates`}.`];
  }
  const positions = createPositions(text);
  const shown = findings.map((finding) => renderFinding(finding, { positions, path: '', screen, word }));
  return [
    paint(screen, 'strong', 'Findings'),
    ...shown.flatMap((lines) =>
      lines
        .trimEnd()
        .split('\n')
        .map((line) => `  ${line}`),
    ),
  ];
}
