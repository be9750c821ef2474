/** What the patterns of times of day draft. */

import { type Draft, drafted } from '../draft.ts';
import type { ClockForm } from '../timeForm.ts';

export type ClockFields = { -readonly [K in keyof Omit<ClockForm, 'kind'>]: ClockForm[K] };

export function clockDraft(first: number, last: number, fields: ClockFields): Draft {
  return drafted(first, last, 'TIME', { kind: 'clock', ...fields });
}
