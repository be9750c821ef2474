/** Weekdays of several dates without any year that no single year can have: "Tuesday, Jan. 21 … Saturday, Feb. 2". */

import { isRealDate, weekdayOf } from '../time/plainDate.ts';
import type { Check, Draft } from './check.ts';
import type { CheckView } from './checkView.ts';
import { type WeekdayClaim, weekdayClaims } from './claims/weekdayClaims.ts';
import { message } from './messageIds.ts';
import { yearsIn } from './suppressors/otherYear.ts';
import { isSpared } from './weekdayMismatch.ts';
import { dateFix } from './writing/dateFix.ts';
import { changeDate, writtenValue } from './writing/writtenDate.ts';

/** Every kind of year, leap and common, on every weekday, with every kind that can follow it. */
const kindsOfYear = Array.from({ length: 28 }, (_, i) => 2001 + i);
const twoYears =
  /\b(?:last|next|previous|following|that|another) year\b|\byears? (?:ago|earlier|later|before|after)\b|\banniversary\b/i;

export const weekdayPairConflict: Check = {
  code: 'date/weekday-pair-conflict',
  severity: 'information',
  summary: 'Two weekdays with dates, no year anywhere, that no year can have together.',
  example: '“on Tuesday, Jan. 21 … on Saturday, Feb. 2”: either weekday is wrong',
  guards:
    'Only where the article has no date and names no year. A later mention of an earlier month may be of the next year; silent when the text speaks of two years. ' +
    'Of three or more, the odd one out.',
  find: (view) => {
    if (view.documentTime.date || twoYears.test(view.text) || yearsIn(view.text).size > 0) return [];
    const claims = weekdayClaims(view).filter(({ date }) =>
      isRealDate({ year: 2004, month: date.month.value, day: date.day.value }),
    );
    if (claims.length < 2 || claims.some(({ date }) => date.year)) return [];
    const odd = oddOneOut(claims);
    return odd === undefined ? [] : report(view, claims, odd);
  },
};

/** Index of the claim that is wrong: of two the later; undefined where all fit or none stands out. */
function oddOneOut(claims: readonly WeekdayClaim[]): number | undefined {
  let fewest = claims.length;
  let odd = new Set<number>();
  for (const year of kindsOfYear) {
    const wrong = claims.flatMap((claim, i) => (fits(claims, i, claim, year) ? [] : [i]));
    if (wrong.length === 0) return undefined;
    if (wrong.length > fewest) continue;
    if (wrong.length < fewest) odd = new Set();
    fewest = wrong.length;
    for (const i of wrong) odd.add(i);
  }
  if (fewest !== 1) return undefined;
  if (claims.length === 2) return 1;
  return odd.size === 1 ? [...odd][0] : undefined;
}

function fits(claims: readonly WeekdayClaim[], at: number, { date, weekday }: WeekdayClaim, year: number): boolean {
  const day = { year, month: date.month.value, day: date.day.value };
  const isRight = (candidate: typeof day) => isRealDate(candidate) && weekdayOf(candidate) === weekday.value;
  const first = claims[0]!.date.month.value;
  return isRight(day) || (at > 0 && day.month < first && isRight({ ...day, year: year + 1 }));
}

function report(view: CheckView, claims: readonly WeekdayClaim[], at: number): Draft[] {
  const claim = claims[at]!;
  const other = claims[at === 0 ? 1 : 0]!;
  if (isSpared(view, claim, { year: 2004, month: claim.date.month.value, day: claim.date.day.value })) return [];
  const fix = (of: WeekdayClaim, against: WeekdayClaim) => {
    const weekdays = kindsOfYear.flatMap((year) => {
      const day = { year, month: of.date.month.value, day: of.date.day.value };
      const other = { year, month: against.date.month.value, day: against.date.day.value };
      // 29 February tells that the year is a leap year.
      if (!isRealDate(day) || !isRealDate(other)) return [];
      return weekdayOf(other) === against.weekday.value ? [weekdayOf(day)] : [];
    });
    return [...new Set(weekdays)].flatMap((right) =>
      dateFix(view.text, 'fix/weekday', of.span, changeDate(view.text, of.date, { weekday: right })),
    );
  };
  return [
    {
      span: claim.span,
      message: message('date/weekday-pair-conflict', {
        first: writtenValue(other.date),
        firstWeekday: other.weekday.value,
        second: writtenValue(claim.date),
        secondWeekday: claim.weekday.value,
      }),
      related: [{ span: other.span, message: message('related/other-date', { date: writtenValue(other.date) }) }],
      fixes: claims.length === 2 ? [...fix(claim, other), ...fix(other, claim)] : fix(claim, other),
      explains: [claim.t.time],
    },
  ];
}
