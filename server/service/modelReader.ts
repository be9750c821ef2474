/** The analyzer, made when the first analysis asks for it; says once where its model is missing or damaged. */

import type { ArticleAnalysis } from '../core/analysis.ts';
import { type Analyzer, createAnalyzer } from '../core/analyzer.ts';
import type { PlaceReadings } from '../core/entities/grounding.ts';
import type { DegradedReason } from '../core/model/openModel.ts';
import { type Log, oneLine } from './handlers.ts';

export interface ModelReader {
  analyzer(): Promise<Analyzer>;
  /** Of an article that was analysed: before the first analysis no place is known. */
  groundPlaces(article: ArticleAnalysis): PlaceReadings;
  /** In words for the user; undefined while nothing was analysed, and where the model is whole. */
  degraded(): string | undefined;
}

const words: Readonly<Record<DegradedReason, string>> = {
  'model-missing': 'Dateline’s model file is missing: names are found by rules and a short list alone.',
  'model-damaged': 'Dateline’s model file is damaged: names are found by rules and a short list alone.',
};

export function createModelReader(
  readModel: () => Promise<Uint8Array | undefined>,
  { tell, log }: { readonly tell: (words: string) => void; readonly log: Log },
): ModelReader {
  let analyzer: Promise<Analyzer> | undefined;
  let degraded: string | undefined;
  let ready: Analyzer | undefined;
  const open = async (): Promise<Analyzer> => {
    const bytes = await readModel().catch((error: unknown) => {
      log(`The model file cannot be read: ${oneLine(error)}`);
      return undefined;
    });
    const opened = createAnalyzer(bytes);
    if (opened.degraded) {
      degraded = words[opened.degraded];
      tell(degraded);
    }
    ready = opened;
    return opened;
  };
  return {
    analyzer: () => {
      analyzer ??= open();
      return analyzer;
    },
    groundPlaces: (article) => ready?.groundPlaces(article) ?? new Map(),
    degraded: () => degraded,
  };
}
