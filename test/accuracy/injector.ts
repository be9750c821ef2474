/** Puts one slip into a right article: in a date's own words, in a date beside another time, in an age. */

import type { ArticleAnalysis } from '../../server/core/analysis.ts';
import { anchoredSlips } from './anchoredSlips.ts';
import { personSlips } from './personSlips.ts';
import { selfContainedSlips } from './selfContainedSlips.ts';

/** What the words alone prove. */
export const selfContained = [
  'weekday',
  'added weekday',
  'impossible day',
  'interval',
  'two ages',
  'age at death',
  'event',
] as const;
/** What needs the article's date. */
export const anchored = [
  'weekday without year',
  'added weekday without year',
  'added date',
  'relative day',
  'years ago',
  'birth',
] as const;

export type Slip = (typeof selfContained)[number] | (typeof anchored)[number];

export interface Injected {
  readonly slip: Slip;
  readonly text: string;
  /** Where the slip is now. */
  readonly start: number;
  readonly end: number;
}

/** Every slip that the article allows, one in each text. Pure. */
export function injectSlips(article: ArticleAnalysis): Injected[] {
  return [...selfContainedSlips(article), ...anchoredSlips(article), ...personSlips(article)];
}

export function replaced(text: string, at: { start: number; end: number }, newText: string, slip: Slip): Injected {
  return {
    slip,
    text: text.slice(0, at.start) + newText + text.slice(at.end),
    start: at.start,
    end: at.start + newText.length,
  };
}
