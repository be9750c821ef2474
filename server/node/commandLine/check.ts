/** `dateline check`: the findings of each article, one a line, as compilers print them. */

import { createPositions } from '../../service/convert.ts';
import type { Stage } from './annotate.ts';
import { type Reading, shown } from './readArticles.ts';
import { renderFinding } from './terminal/renderFindings.ts';

/** The number of warnings. */
export async function check(reading: Reading, { output, screen, word }: Stage): Promise<number> {
  const counts = { articles: 0, warning: 0, information: 0, hint: 0 };
  for await (const { path, article } of reading.articles) {
    counts.articles++;
    const positions = createPositions(article.text);
    for (const finding of article.findings) {
      counts[finding.severity]++;
      await output.write(renderFinding(finding, { positions, path: shown(path), screen, word }));
    }
    if (output.closed) break;
  }
  await output.write(summary(counts));
  return counts.warning;
}

function summary({
  articles,
  warning,
  information,
  hint,
}: Record<'articles' | 'warning' | 'information' | 'hint', number>) {
  const notes = information + hint;
  const parts = [count(warning, 'warning'), ...(notes > 0 ? [count(notes, 'note')] : [])];
  return `${count(articles, 'article')}: ${parts.join(', ')}\n`;
}

function count(n: number, noun: string): string {
  return `${n === 0 ? 'no' : n} ${noun}${n === 1 ? '' : 's'}`;
}
