/** Several weekdays that all fit a neighbouring year and not the article's own: then the article's date is in doubt, not each of them. */

import { formatIso, isRealDate, weekdayOf } from '../time/plainDate.ts';
import type { Check } from './check.ts';
import { anchorArgs } from './claims/anchor.ts';
import { message } from './messageIds.ts';
import { anchoredClaims, fitsNowhereNear } from './weekdayMismatchAnchored.ts';
import { writtenValue } from './writing/writtenDate.ts';

/** So many different days make a slip in each of them unlikely. */
const fewest = 3;

export const articleDateDoubtful: Check = {
  code: 'date/article-date-doubtful',
  severity: 'information',
  summary:
    'Three or more weekdays are wrong in the year of the article, and all are right in the year before or after.',
  example: 'article of March 6, 2024, “Monday, March 3”, “Tuesday, March 4”, “Friday, March 7”: they fit 2025',
  guards: 'All dates with weekday and without a year must agree; it stands for the findings that it explains.',
  find: (view) => {
    const claims = anchoredClaims(view);
    const days = new Set(claims.map(({ date }) => writtenValue(date)));
    if (days.size < fewest || !claims.every((claim) => fitsNowhereNear(view, claim))) return [];
    const own = view.documentTime.date!.year;
    const fits = [own - 1, own + 1].find((year) =>
      claims.every(({ date, weekday }) => {
        const day = { year, month: date.month.value, day: date.day.value };
        return isRealDate(day) && weekdayOf(day) === weekday.value;
      }),
    );
    if (fits === undefined) return [];
    const span = view.documentTime.evidence[0] ?? claims[0]!.span;
    return [
      {
        span,
        message: message('date/article-date-doubtful', { count: days.size, fits, ...anchorArgs(view)! }),
        related: claims.map(({ date, span: place }) => ({
          span: place,
          message: message('related/other-date', {
            date: formatIso({ year: fits, month: date.month.value, day: date.day.value }),
          }),
        })),
        anchored: true,
        explains: claims.map(({ t }) => t.time),
      },
    ];
  },
};
