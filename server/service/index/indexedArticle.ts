/** What the index keeps of an article: where it lies, its summary, where its lines begin. Neither its text nor its analysis. */

import type { Range } from 'vscode-languageserver-types';
import type { ArticleAnalysis } from '../../core/analysis.ts';
import type { AnalysisContext } from '../../core/analyzer.ts';
import {
  type ArticleSummary,
  type EntitySummary,
  type SummaryOptions,
  summarizeArticle,
} from '../../core/collection/articleSummary.ts';
import { type LineStarts, lineStarts, rangeIn } from '../convert.ts';
import { contentHash } from './contentHash.ts';

export interface IndexedArticle {
  readonly uri: string;
  /** The text and all else that the analysis rests on: the same when nothing has changed. */
  readonly basis: string;
  readonly summary: ArticleSummary;
  readonly lines: LineStarts;
}

export function indexedArticle(
  uri: string,
  basis: string,
  article: ArticleAnalysis,
  options: SummaryOptions,
): IndexedArticle {
  return { uri, basis, summary: summarizeArticle(article, options), lines: lineStarts(article.text) };
}

export function basisOf(text: string, context: AnalysisContext): string {
  return `${contentHash(text)} ${JSON.stringify(context)}`;
}

/** Of the mention of this number. */
export function mentionRange({ lines }: IndexedArticle, { spans }: EntitySummary, number: number): Range {
  return rangeIn(lines, { start: spans[2 * number]!, end: spans[2 * number + 1]! });
}
