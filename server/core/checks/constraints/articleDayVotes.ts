/** On which days the article would have to be, for the statements that conflict with its date to hold. */

import type { CheckView } from '../checkView.ts';
import { conflicts, numbered } from './conflicts.ts';
import { apart } from './network.ts';
import { articleDay, origin, type Statement } from './statement.ts';

export interface Vote {
  /** Day numbers, both included. */
  readonly low: number;
  readonly high: number;
  /** Without the article's date. */
  readonly members: readonly Statement[];
}

/** One vote for each story that the article's date does not go with, in text order. */
export function articleDayVotes(view: CheckView): Vote[] {
  return conflicts(view).sets.flatMap((set): Vote[] => {
    const members = set.filter(({ kind }) => kind !== 'article-date');
    if (members.length === set.length) return [];
    const { bounds, points } = numbered(members);
    const from = points.get(origin);
    const to = points.get(articleDay);
    if (from === undefined || to === undefined) return [];
    const { low, high } = apart(bounds, points.size, from, to);
    return low <= high && Number.isFinite(low + high) ? [{ low, high, members }] : [];
  });
}
