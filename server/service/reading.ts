/** One version of a document, read: what every feature is handed. */

import type { ArticleAnalysis } from '../core/analysis.ts';
import type { Positions } from './convert.ts';

export interface Reading {
  readonly uri: string;
  readonly version: number;
  readonly article: ArticleAnalysis;
  readonly positions: Positions;
}
