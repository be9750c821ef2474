/** Decides which place of a name is meant where the article writes nothing beside it: by the other places, by how well known each is. */

import type { Explanation } from '../analysis.ts';
import type { PlaceSense } from '../model/atlas.ts';
import { explainPlace, type PlaceReading } from './grounding.ts';
import { ground, LEAD, MOST_ALTERNATIVES, type Open, others } from './openPlace.ts';
import type { Evidence, PlaceScore } from './placeEvidence.ts';

const DATELINE_LEAD = 0.4;
/** So many people, as a power of ten: such a city is known without the article's word, and none is passed over without it. */
const LARGE = 5.5;
/** Where the article speaks of other countries alone, a lone place below this is rather something else. */
const TOWN = 5;
/** Countries whose towns are named after others, and after people. */
const REUSES_NAMES = new Set(['US', 'CA', 'AU', 'NZ', 'GB', 'IE', 'ZA', 'PH', 'JM']);

export function isSafe(sense: PlaceSense, evidence: Evidence): boolean {
  if (evidence.shareOf(sense.country) > 0 || sense.weight >= LARGE || sense.rank === 'capital') return true;
  return !REUSES_NAMES.has(sense.country) && (sense.weight >= TOWN || evidence.isEmpty());
}

export function sole(sense: PlaceSense, evidence: Evidence): PlaceReading {
  const confidence = evidence.shareOf(sense.country) > 0 ? 0.95 : sense.weight >= LARGE ? 0.9 : 0.8;
  return { grounding: ground(sense, confidence, explainPlace('place/sole', {})), alternatives: [] };
}

export function decide(
  { senses, inDateline }: Open,
  evidence: Evidence,
  country: string | undefined,
  dateline: string | undefined,
): PlaceReading {
  const scores = senses.map(evidence.score).sort((a, b) => b.total - a.total);
  const [best, next] = scores;
  const ordered = scores.map(({ sense }) => sense);
  if (!best || (!next && !isSafe(best.sense, evidence))) return { alternatives: ordered.slice(0, MOST_ALTERNATIVES) };
  const lead = next ? best.total - next.total : Number.POSITIVE_INFINITY;
  const isSupported = evidence.shareOf(best.sense.country) > 0 || best.near !== undefined;
  if ((!isSupported && !isFamous(best.sense, scores)) || lead < (inDateline ? DATELINE_LEAD : LEAD))
    return { alternatives: ordered.slice(0, MOST_ALTERNATIVES) };
  const why = next ? reason(best, scores, country, dateline) : explainPlace('place/sole', {});
  const confidence = Math.round(Math.min(0.95, 0.6 + 0.15 * lead) * 100) / 100;
  return { grounding: ground(best.sense, confidence, why), alternatives: others(ordered, best.sense) };
}

/**
 * Meant without the article's word: no place that the article leads to shares the name, nor a large one; a large capital has
 * no larger city beside it.
 */
function isFamous(best: PlaceSense, scores: readonly PlaceScore[]): boolean {
  const rivals = scores.filter(({ sense }) => sense !== best);
  if (rivals.some(({ isLocal }) => isLocal)) return false;
  if (best.rank === 'capital' && best.weight >= LARGE)
    return !rivals.some(({ sense }) => sense.kind === 'city' && sense.weight > best.weight);
  return rivals.every(({ sense }) => sense.weight < LARGE && sense.weight <= best.weight - LEAD);
}

/** What made the difference; how well known it is where that alone would do. */
function reason(
  best: PlaceScore,
  scores: readonly PlaceScore[],
  country: string | undefined,
  dateline: string | undefined,
): Explanation {
  const rival = Math.max(...scores.filter((score) => score !== best).map(({ prior }) => prior));
  if (best.prior - rival >= LEAD) return explainPlace('place/largest', {});
  if (best.near !== undefined) return explainPlace('place/beside', { by: best.near });
  if (dateline !== undefined && country === best.sense.country) return explainPlace('place/dateline', { by: dateline });
  return best.within === undefined
    ? explainPlace('place/largest', {})
    : explainPlace('place/within', { by: best.within });
}
