/** Several statements that all go with another day and not with the article's own: then the article's date is in doubt, not each of them. */

import type { RelatedPlace } from '../analysis.ts';
import { byPosition } from '../text/span.ts';
import { formatIso, fromDayNumber, isRealDate, weekdayOf } from '../time/plainDate.ts';
import type { Check, Draft } from './check.ts';
import type { CheckView } from './checkView.ts';
import { anchorArgs } from './claims/anchor.ts';
import type { WeekdayClaim } from './claims/weekdayClaims.ts';
import { articleDayVotes } from './constraints/articleDayVotes.ts';
import { message } from './messageIds.ts';
import { isToldOfOtherYear } from './suppressors/otherYear.ts';
import { anchoredClaims, fitsNowhereNear } from './weekdayMismatchAnchored.ts';
import { writtenValue } from './writing/writtenDate.ts';

/** So many different days make a slip in each of them unlikely. */
const fewest = 3;
/** Votes that leave more years open tell nothing. */
const farthest = 5;

export const articleDateDoubtful: Check = {
  code: 'date/article-date-doubtful',
  severity: 'information',
  summary:
    'Three or more statements do not go with the article’s date, and all of them with another day: weekdays of a neighbouring year, ages, “three years ago”.',
  example: 'article of March 6, 2024, “Monday, March 3”, “Tuesday, March 4”, “Friday, March 7”: they fit 2025',
  guards:
    'All of them must agree, and no weekday with the article’s own year; silent where a paragraph opens with “last year” or the like, or names that year itself; it stands for the findings that it explains.',
  find: (view) => {
    if (!view.documentTime.date) return [];
    const claims = anchoredClaims(view);
    const wrong = claims.filter((claim) => fitsNowhereNear(view, claim));
    // A weekday that goes with the article's date speaks for it.
    return wrong.length < claims.length ? [] : [...byWeekdays(view, wrong), ...byStories(view, wrong)].slice(0, 1);
  },
};

function byWeekdays(view: CheckView, claims: readonly WeekdayClaim[]): Draft[] {
  const days = new Set(claims.map(({ date }) => writtenValue(date)));
  if (days.size < fewest) return [];
  const own = view.documentTime.date!.year;
  const fits = [own - 1, own + 1].find((year) => claims.every((claim) => isRightIn(claim, year)));
  if (fits === undefined || claims.some(({ t }) => isToldOfOtherYear(view, t, fits))) return [];
  return [
    {
      span: view.documentTime.evidence[0] ?? claims[0]!.span,
      message: message('date/article-date-doubtful', { count: days.size, fits, ...anchorArgs(view)! }),
      related: claims.map((claim) => related(claim, fits)),
      anchored: true,
      explains: claims.map(({ t }) => t.time),
    },
  ];
}

function isRightIn({ date, weekday }: WeekdayClaim, year: number): boolean {
  const day = { year, month: date.month.value, day: date.day.value };
  return isRealDate(day) && weekdayOf(day) === weekday.value;
}

function related({ date, span }: WeekdayClaim, year: number): RelatedPlace {
  const value = formatIso({ year, month: date.month.value, day: date.day.value });
  return { span, message: message('related/other-date', { date: value }) };
}

/** Ages, "three years ago", "yesterday (March 3)" and weekdays that all go with another day, and none of them with the article's. */
function byStories(view: CheckView, claims: readonly WeekdayClaim[]): Draft[] {
  const votes = articleDayVotes(view);
  const low = Math.max(...votes.map((vote) => vote.low));
  const high = Math.min(...votes.map((vote) => vote.high));
  if (votes.length === 0 || votes.length + claims.length < fewest || !(low <= high)) return [];
  const first = fromDayNumber(Math.ceil(low));
  const last = fromDayNumber(Math.floor(high));
  const years = Array.from({ length: Math.min(last.year - first.year, farthest) + 1 }, (_, i) => first.year + i);
  const year = years.find((one) => claims.every((claim) => isRightIn(claim, one)));
  if (year === undefined) return [];
  const members = votes.flatMap((vote) => vote.members);
  const places = [...members, ...claims].map(({ span }) => span).sort(byPosition);
  // Weekdays tell the year.
  const from = claims.length > 0 && first.year < year ? { year, month: 1, day: 1 } : first;
  const to = claims.length > 0 && last.year > year ? { year, month: 12, day: 31 } : last;
  return [
    {
      span: view.documentTime.evidence[0] ?? places[0]!,
      message: message('date/article-date-doubtful/days', {
        count: votes.length + claims.length,
        first: formatIso(from),
        last: formatIso(to),
        ...anchorArgs(view)!,
      }),
      related: [
        ...members.map(({ span, says }) => ({ span, message: says })),
        ...claims.map((claim) => related(claim, year)),
      ],
      anchored: true,
      explains: [...members.flatMap(({ times }) => times), ...claims.map(({ t }) => t.time)],
    },
  ];
}
