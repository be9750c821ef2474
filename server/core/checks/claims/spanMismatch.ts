/** Whether a counted stretch ("three years") and the one between two dates can be the same, with the roundings that articles allow themselves. */

import { type KnownTime, unitsApart } from './knownTime.ts';

/**
 * The count that would be right, where none of the days `tos` allows `written`; undefined where one does, or where there are none.
 * A stretch may be rounded to either side; from ten on by one more, from fifty on by five.
 */
export function spanMismatch(
  written: number,
  unit: 'year' | 'month' | 'week' | 'day',
  from: KnownTime,
  tos: readonly KnownTime[],
  slack = written >= 50 ? 5 : written >= 10 ? 1 : 0,
): number | undefined {
  if (tos.length === 0) return undefined;
  for (const to of tos) {
    const { low, high } = unitsApart(from, to, unit);
    if (written >= Math.floor(low) - slack && written <= Math.round(high) + slack) return undefined;
  }
  const { low, high } = unitsApart(from, tos[0]!, unit);
  // Between full dates the completed units, between years the difference that people count.
  const actual = high - low < 0.5 ? Math.floor(low + 0.01) : Math.round((low + high) / 2);
  return actual > 0 ? actual : undefined;
}
