/** A year beside a century in which it does not lie: "in the 18th century, in 1823". */

import type { Check } from './check.ts';
import { periodClaims } from './claims/periodClaims.ts';
import { message } from './messageIds.ts';
import { numberFix } from './writing/numberFix.ts';
import { writtenValue } from './writing/writtenDate.ts';

export const centuryMismatch: Check = {
  code: 'date/century-mismatch',
  severity: 'warning',
  summary: 'A year stands beside a century in which it does not lie.',
  example: '“in the 18th century, in 1823”: that is the 19th',
  guards:
    'Silent at the turn of a century (1900 counts for both), in lists of several times, behind “since”, “before” and the like, and inside quotation marks.',
  find: (view) =>
    periodClaims(view, 'century').flatMap(({ period, told, number, year }) => {
      const actual = Math.ceil(year / 100);
      // People count 1900 to the 20th century, calendars to the 19th.
      if (number === actual || number === Math.floor(year / 100) + 1) return [];
      if (/\bturn of\b/i.test(period.time.text)) return [];
      const later = period.at > told.at ? period : told;
      return [
        {
          span: later.time.span,
          message: message('date/century-mismatch', {
            date: writtenValue(told.written!),
            century: number,
            actual,
          }),
          fixes: numberFix(view.text, period.time.span, actual),
          explains: [period.time, told.time],
        },
      ];
    }),
};
