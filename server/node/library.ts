/** `import { createAnalyzer } from 'dateline'`: the recognition library for Node, with its model at hand. */

import { type Analyzer, createAnalyzer as createCoreAnalyzer } from '../core/analyzer.ts';
import { readModel } from './modelFile.ts';

export interface AnalyzerOptions {
  /** Content of another `model.bin`; null to work by rules alone. Default: the one that comes with the package. */
  readonly model?: Uint8Array | null;
}

/**
 * An analyzer for any number of articles. The model file is read at the first use, not here.
 * Never throws: `degraded` tells where the model is missing or damaged and names are found by rules alone.
 */
export function createAnalyzer({ model }: AnalyzerOptions = {}): Analyzer {
  let analyzer: Analyzer | undefined;
  const ready = (): Analyzer => {
    analyzer ??= createCoreAnalyzer(model === null ? undefined : (model ?? readModel()));
    return analyzer;
  };
  // The cast: a getter may answer undefined, which an optional property written out may not.
  return {
    analyze: (text, context, previous) => ready().analyze(text, context, previous),
    groundPlaces: (article) => ready().groundPlaces(article),
    analyzeInSteps: (text, context, previous) => ready().analyzeInSteps(text, context, previous),
    get degraded() {
      return ready().degraded;
    },
  } as Analyzer;
}

export type * from '../core/analysis.ts';
export { isName, isTime, nameKinds } from '../core/analysis.ts';
export type { AnalysisContext, Analyzed, Analyzer, Work } from '../core/analyzer.ts';
export { affiliationsOf } from '../core/entities/affiliations.ts';
export type { Grounding, PlaceReading, PlaceReadings } from '../core/entities/grounding.ts';
export type { PlaceKind, PlaceSense } from '../core/model/atlas.ts';
export type { DegradedReason } from '../core/model/openModel.ts';
export type * from '../core/structure/structure.ts';
export type { Span } from '../core/text/span.ts';
export { formatIso, type PlainDate, parseIso } from '../core/time/plainDate.ts';
export type { DateOrder } from '../core/time/timeCounts.ts';
export type * from '../core/time/timeForm.ts';
