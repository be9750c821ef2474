/** What the patterns of periods draft. */

import { type Draft, drafted } from '../draft.ts';
import type { PeriodForm } from '../timeForm.ts';

export type PeriodFields = Omit<PeriodForm, 'kind'>;

/** A DATE of the tokens `first` to `last`. */
export function periodDraft(first: number, last: number, fields: PeriodFields): Draft {
  return drafted(first, last, 'DATE', { kind: 'period', ...fields });
}
