/** A weekday and a date without a year that do not go together in the year of the article: "Monday, March 4" in March 2025. */

import { formatIso, weekdayOf } from '../time/plainDate.ts';
import type { Check, Draft } from './check.ts';
import { type CheckView, isEvidence } from './checkView.ts';
import { anchorArgs, anchorPlace } from './claims/anchor.ts';
import { nearDays } from './claims/candidateYears.ts';
import { type WeekdayClaim, weekdayClaims } from './claims/weekdayClaims.ts';
import { message } from './messageIds.ts';
import { speaksOfOtherYear, yearsAround } from './suppressors/otherYear.ts';
import { around } from './surroundings.ts';
import { tenseOf } from './tenseOf.ts';
import { isSpared } from './weekdayMismatch.ts';
import { weekdayFixes } from './writing/weekdayFixes.ts';

export const weekdayMismatchAnchored: Check = {
  code: 'date/weekday-mismatch-anchored',
  severity: 'warning',
  summary: 'A date without a year has another weekday in the year of the article.',
  example: 'in an article of March 6, 2025: “on Monday, March 4”; it was a Tuesday',
  guards:
    'Silent where the weekday fits in a year within six months, in one that the headline, the lede or a paragraph close by names, or in one beside a year of its own paragraph, where the sentence or the heading above it speaks of another year, ' +
    'and where the article’s date was derived from the expression itself. The guards of date/weekday-mismatch hold, too.',
  find: (view) => {
    const claims = anchoredClaims(view).filter((claim) => fitsNowhereNear(view, claim));
    return claims.flatMap((claim) => judge(view, claim));
  },
};

/** Weekday and date without a year, in an article whose date is known otherwise. */
export function anchoredClaims(view: CheckView): WeekdayClaim[] {
  if (!view.documentTime.date) return [];
  return weekdayClaims(view).filter(({ date, span }) => !date.year && !date.within && !isEvidence(view, span));
}

/** True where the claim's weekday is right in no year near any of the article's possible days. */
export function fitsNowhereNear(view: CheckView, { date, weekday }: WeekdayClaim): boolean {
  return view.days.every((day) => {
    const near = nearDays(day, date.month.value, date.day.value);
    return near.length > 0 && near.every((candidate) => weekdayOf(candidate) !== weekday.value);
  });
}

const toCome = /\b(?:will|shall|(?:is|are)\s(?:to|due|set|expected|scheduled|planned))\b/i;

function judge(view: CheckView, claim: WeekdayClaim): Draft[] {
  const { date, weekday, t, span } = claim;
  const day = nearDays(view.documentTime.date!, date.month.value, date.day.value)[0];
  if (!day) return [];
  const own = view.documentTime.date!.year;
  const ahead = toCome.test(around(view, t.time.span, t.sentence, 120));
  // What is to come is not of a year that is over, and what was is of none to come.
  const isRightIn = (year: number) =>
    (ahead ? year >= own : year <= own) && weekdayOf({ ...day, year }) === weekday.value;
  if ([...yearsAround(view, t)].some(isRightIn)) return [];
  if (speaksOfOtherYear(view, t, new Set([day.year, own]), isRightIn)) return [];
  if (isSpared(view, claim, day)) return [];
  return [
    {
      span,
      message: message('date/weekday-mismatch-anchored', {
        date: formatIso(day),
        actual: weekdayOf(day),
        written: weekday.value,
        tense: tenseOf(day, view.documentTime),
        ...anchorArgs(view)!,
      }),
      related: anchorPlace(view),
      fixes: weekdayFixes(view.text, claim, day),
      anchored: true,
      explains: [t.time],
    },
  ];
}
