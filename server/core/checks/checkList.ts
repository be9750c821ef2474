/** The checks in order of precedence: where two explain the same contradiction, the earlier one speaks. */

import { ageAtDeath } from './ageAtDeath.ts';
import { ageAtEvent } from './ageAtEvent.ts';
import { ageBirthMismatch } from './ageBirthMismatch.ts';
import { ageTwoValues } from './ageTwoValues.ts';
import { agoMismatch } from './agoMismatch.ts';
import { ambiguousNumeric } from './ambiguousNumeric.ts';
import { anniversaryMismatch } from './anniversaryMismatch.ts';
import { articleDateDoubtful } from './articleDateDoubtful.ts';
import { bareWeekdayStale } from './bareWeekdayStale.ts';
import { captionVsBody } from './captionVsBody.ts';
import { centuryMismatch } from './centuryMismatch.ts';
import type { Check } from './check.ts';
import { contradiction } from './contradiction.ts';
import { countdownMismatch } from './countdownMismatch.ts';
import { dayCountMismatch } from './dayCountMismatch.ts';
import { daylightAbbreviation } from './daylightAbbreviation.ts';
import { decadeMismatch } from './decadeMismatch.ts';
import { durationMismatch } from './durationMismatch.ts';
import { eventTwoDates } from './eventTwoDates.ts';
import { futureTensePastDate } from './futureTensePastDate.ts';
import { headerVsFilename } from './headerVsFilename.ts';
import { holidayMismatch } from './holidayMismatch.ts';
import { impossible } from './impossible.ts';
import { intervalInverted } from './intervalInverted.ts';
import { knownEvent } from './knownEvent.ts';
import { knownRecurrence } from './knownRecurrence.ts';
import { lifespan } from './lifespan.ts';
import { listCountMismatch } from './listCountMismatch.ts';
import { offsetMismatch } from './offsetMismatch.ts';
import { oldYearInJanuary } from './oldYearInJanuary.ts';
import { orderWeekdays } from './orderWeekdays.ts';
import { ordinalEditionMismatch } from './ordinalEditionMismatch.ts';
import { pastTenseFutureDate } from './pastTenseFutureDate.ts';
import { quarterMismatch } from './quarterMismatch.ts';
import { relativeVsAbsolute } from './relativeVsAbsolute.ts';
import { relativeWeekdayVsDate } from './relativeWeekdayVsDate.ts';
import { roleOutOfTerm } from './roleOutOfTerm.ts';
import { season } from './season.ts';
import { sinceForMismatch } from './sinceForMismatch.ts';
import { timeOfDay } from './timeOfDay.ts';
import { updatedBeforePublished } from './updatedBeforePublished.ts';
import { weekdayMismatch } from './weekdayMismatch.ts';
import { weekdayMismatchAnchored } from './weekdayMismatchAnchored.ts';
import { weekdayPairConflict } from './weekdayPairConflict.ts';
import { zoneConversion } from './zoneConversion.ts';

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
  knownRecurrence,
  knownEvent,
  roleOutOfTerm,
  holidayMismatch,
  durationMismatch,
  listCountMismatch,
  ageAtEvent,
  ageBirthMismatch,
  ageAtDeath,
  ageTwoValues,
  agoMismatch,
  anniversaryMismatch,
  sinceForMismatch,
  offsetMismatch,
  decadeMismatch,
  centuryMismatch,
  quarterMismatch,
  ordinalEditionMismatch,
  dayCountMismatch,
  countdownMismatch,
  futureTensePastDate,
  pastTenseFutureDate,
  zoneConversion,
  daylightAbbreviation,
  timeOfDay,
  eventTwoDates,
  captionVsBody,
  lifespan,
  contradiction,
  headerVsFilename,
  ambiguousNumeric,
  season,
  orderWeekdays,
  bareWeekdayStale,
];
