/** Whether a counted stretch ("three years") and the one between two dates can be the same, with the roundings that articles allow themselves. */

import type { Modifier } from '../../time/timeForm.ts';
import { type KnownTime, unitsApart } from './knownTime.ts';

export interface CountedSpan {
  readonly count: number;
  readonly unit: 'year' | 'month' | 'week' | 'day';
  /** "More than" and "less than" leave one side open; "about" leaves both. */
  readonly mod?: Modifier | undefined;
  /** So many units more or less are rounding; by default one from ten on, five from fifty on. */
  readonly slack?: number | undefined;
}

/** The count that would be right, where none of the days `tos` allows the written one; undefined where one does, or where there are none. */
export function spanMismatch(span: CountedSpan, from: KnownTime, tos: readonly KnownTime[]): number | undefined {
  const { count, unit, mod, slack = count >= 50 ? 5 : count >= 10 ? 1 : 0 } = span;
  if (tos.length === 0 || (mod && !openAbove.has(mod) && !openBelow.has(mod))) return undefined;
  for (const to of tos) {
    const { low, high } = unitsApart(from, to, unit);
    const isEnough = count >= Math.floor(low) - slack || (mod !== undefined && openAbove.has(mod));
    const isNotTooMuch = count <= Math.round(high) + slack || (mod !== undefined && openBelow.has(mod));
    if (isEnough && isNotTooMuch) return undefined;
  }
  const { low, high } = unitsApart(from, tos[0]!, unit);
  // Between full dates the completed units, between years the difference that people count.
  const actual = high - low < 0.5 ? Math.floor(low + 0.01) : Math.round((low + high) / 2);
  return actual > 0 ? actual : undefined;
}

const openAbove: ReadonlySet<Modifier> = new Set<Modifier>(['MORE_THAN', 'EQUAL_OR_MORE']);
const openBelow: ReadonlySet<Modifier> = new Set<Modifier>(['LESS_THAN', 'EQUAL_OR_LESS']);
