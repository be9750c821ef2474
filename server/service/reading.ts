/** One version of a document, read: what every feature is handed. */

import type { ArticleAnalysis } from '../core/analysis.ts';
import { type Ignore, partFindings, type SilencedFinding } from '../core/ignores/ignore.ts';
import type { Positions } from './convert.ts';

export interface Reading {
  readonly uri: string;
  readonly version: number;
  /** Without the findings that people have silenced. */
  readonly article: ArticleAnalysis;
  readonly silenced: readonly SilencedFinding[];
  readonly positions: Positions;
}

/** The same without what the ignores silence; `name` is what they call this article. */
export function silence(reading: Reading, name: string, ignores: readonly Ignore[]): Reading {
  const { shown, silenced } = partFindings(reading.article, name, ignores);
  if (silenced.length === 0) return reading;
  return { ...reading, article: { ...reading.article, findings: shown }, silenced };
}
