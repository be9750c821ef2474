/** The checks in order of precedence: where two explain the same contradiction, the earlier one speaks. */

import type { Check } from './check.ts';
import { impossible } from './impossible.ts';
import { weekdayMismatch } from './weekdayMismatch.ts';

export const checks: readonly Check[] = [impossible, weekdayMismatch];
