/** A full date with a weekday that it does not have: "Monday, March 4, 2025". */

import { formatIso, type PlainDate, weekdayOf } from '../time/plainDate.ts';
import type { Check, Draft } from './check.ts';
import type { CheckView } from './checkView.ts';
import { type WeekdayClaim, weekdayClaims } from './claims/weekdayClaims.ts';
import { message } from './messageIds.ts';
import { isDenied } from './suppressors/denial.ts';
import { isNameOfSomething } from './suppressors/namedDate.ts';
import { isOtherCalendar } from './suppressors/otherCalendar.ts';
import { hasZoneReason } from './suppressors/zoneReason.ts';
import { tenseOf } from './tenseOf.ts';
import { weekdayFixes } from './writing/weekdayFixes.ts';
import { fullDate } from './writing/writtenDate.ts';

export const weekdayMismatch: Check = {
  code: 'date/weekday-mismatch',
  severity: 'warning',
  summary: 'A date with its year has another weekday than the one written beside it.',
  example: '“met on Monday, March 4, 2025”: it was a Tuesday',
  guards:
    'Silent before 14 September 1752, for Russian and other Julian dates before the change, where the text gives a second weekday for another time zone, ' +
    'where it corrects or denies the date, and in names such as “Bloody Sunday”.',
  find: (view) => weekdayClaims(view).flatMap((claim) => judge(view, claim)),
};

function judge(view: CheckView, claim: WeekdayClaim): Draft[] {
  const day = fullDate(claim.date, true);
  if (!day || weekdayOf(day) === claim.weekday.value) return [];
  // A year at the end of a range may be the next one: "Dec. 29 to Jan. 2, 2026".
  if (claim.date.year!.shared && weekdayOf({ ...day, year: day.year - 1 }) === claim.weekday.value) return [];
  if (isSpared(view, claim, day)) return [];
  return [
    {
      span: claim.span,
      message: message('date/weekday-mismatch', {
        date: formatIso(day),
        actual: weekdayOf(day),
        written: claim.weekday.value,
        tense: tenseOf(day, view.documentTime),
      }),
      fixes: weekdayFixes(view.text, claim, day),
      explains: [claim.t.time],
    },
  ];
}

/** The guards that every weekday rule shares. */
export function isSpared(view: CheckView, { t }: WeekdayClaim, day: PlainDate): boolean {
  return isOtherCalendar(view, t, day) || hasZoneReason(view, t) || isNameOfSomething(view, t) || isDenied(view, t);
}
