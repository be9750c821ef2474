/** The checks in order of precedence: where two explain the same contradiction, the earlier one speaks. */

import { articleDateDoubtful } from './articleDateDoubtful.ts';
import type { Check } from './check.ts';
import { impossible } from './impossible.ts';
import { intervalInverted } from './intervalInverted.ts';
import { oldYearInJanuary } from './oldYearInJanuary.ts';
import { relativeVsAbsolute } from './relativeVsAbsolute.ts';
import { relativeWeekdayVsDate } from './relativeWeekdayVsDate.ts';
import { updatedBeforePublished } from './updatedBeforePublished.ts';
import { weekdayMismatch } from './weekdayMismatch.ts';
import { weekdayMismatchAnchored } from './weekdayMismatchAnchored.ts';
import { weekdayPairConflict } from './weekdayPairConflict.ts';

export const checks: readonly Check[] = [
  impossible,
  updatedBeforePublished,
  articleDateDoubtful,
  oldYearInJanuary,
  weekdayMismatch,
  weekdayMismatchAnchored,
  weekdayPairConflict,
  intervalInverted,
  relativeVsAbsolute,
  relativeWeekdayVsDate,
];
