/** A place of the article that is to be found on the map, and how what it may be is put in order. */

import type { Entity, Explanation, NameMention } from '../analysis.ts';
import type { PlaceSense } from '../model/atlas.ts';
import { explainPlace, type Grounding, type PlaceReading } from './grounding.ts';

/** By so many powers of ten of people the likeliest place must lead; in a dateline, where only well-known ones stand alone, less. */
export const LEAD = 0.7;
export const MOST_ALTERNATIVES = 5;

export interface Open {
  readonly entity: Entity;
  readonly mentions: readonly NameMention[];
  readonly senses: readonly PlaceSense[];
  readonly inDateline: boolean;
}

/** One alone, or the one that has five times as many people as the next. */
export function mostPeopled(senses: readonly PlaceSense[]): PlaceSense | undefined {
  const [first, second] = byWeight(senses);
  return first && (!second || first.weight - second.weight >= LEAD) ? first : undefined;
}

export function byWeight(senses: readonly PlaceSense[]): readonly PlaceSense[] {
  return [...senses].sort((a, b) => b.weight - a.weight);
}

export function others(senses: readonly PlaceSense[], chosen: PlaceSense): readonly PlaceSense[] {
  return senses.filter((sense) => sense !== chosen).slice(0, MOST_ALTERNATIVES);
}

export function ground({ weight: _, ...sense }: PlaceSense, confidence: number, why: Explanation): Grounding {
  return { ...sense, confidence, why };
}

export function known(sense: PlaceSense): PlaceReading {
  return { grounding: ground(sense, 0.98, explainPlace('place/known', {})), alternatives: [] };
}
