/** Whether a day "was", "is" or "will be", seen from the article. */

import type { DocumentTime } from '../analysis.ts';
import { compareDates, type PlainDate } from '../time/plainDate.ts';

export function tenseOf(day: PlainDate, { date }: DocumentTime): 'past' | 'present' | 'future' {
  if (!date) return 'present';
  const order = compareDates(day, date);
  return order < 0 ? 'past' : order > 0 ? 'future' : 'present';
}
