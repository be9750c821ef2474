/** What the tests of rewrites share: an article of a day, and how it reads after edits. */

import type { ArticleAnalysis, Edit } from '../../../server/core/analysis.ts';
import { createAnalyzer } from '../../../server/core/analyzer.ts';
import { edited } from '../../../server/core/checks/writing/writtenDate.ts';
import type { RewriteOptions } from '../../../server/core/rewrites/rewriteDates.ts';
import { parseIso } from '../../../server/core/time/plainDate.ts';

const analyzer = createAnalyzer();

/** `day`: an ISO day, or null where only the text may tell it. */
export function articleOf(text: string, day: string | null): ArticleAnalysis {
  const documentTime = day === null ? undefined : parseIso(day);
  return analyzer.analyze(text, { ...(documentTime && { documentTime }) }).article;
}

export const options: RewriteOptions = {
  dateOrder: 'auto',
  reread: (text, documentTime) => analyzer.analyze(text, { documentTime }).article,
};

export function after(text: string, edits: readonly Edit[]): string {
  return edited(text, { start: 0, end: text.length }, edits);
}
