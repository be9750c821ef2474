/** A year beside a decade in which it does not lie: "in the 1990s, in 1987". */

import type { Check } from './check.ts';
import { periodClaims } from './claims/periodClaims.ts';
import { message } from './messageIds.ts';
import { writtenValue } from './writing/writtenDate.ts';

export const decadeMismatch: Check = {
  code: 'date/decade-mismatch',
  severity: 'warning',
  summary: 'A year stands beside a decade in which it does not lie.',
  example: '“in the 1990s, in 1987”: that is in the 1980s',
  guards:
    'Silent in lists of several times, behind “since”, “before” and the like, at the turn of a decade, and inside quotation marks.',
  find: (view) =>
    periodClaims(view, 'decade').flatMap(({ period, told, number, year }) => {
      const decade = number < 100 ? Math.floor(year / 100) * 100 + number : number;
      const actual = Math.floor(year / 10) * 10;
      if (decade === actual || (number < 100 && decade - 100 === actual)) return [];
      // “In the late 1980s, in 1990” is loose, not wrong.
      const { mod } = period.time;
      if ((mod === 'END' && year === decade + 10) || (mod === 'START' && year === decade - 1)) return [];
      const later = period.at > told.at ? period : told;
      const { span, text } = period.time;
      const written = /\d{3,4}/.exec(text);
      const place = written && {
        start: span.start + written.index,
        end: span.start + written.index + written[0].length,
      };
      return [
        {
          span: later.time.span,
          message: message('date/decade-mismatch', {
            date: writtenValue(told.written!),
            decade,
            actual,
          }),
          fixes: place
            ? [
                {
                  title: message('fix/replace', { text: text.replace(written[0], String(actual)) }),
                  edits: [{ span: place, newText: String(actual) }],
                },
              ]
            : [],
          explains: [period.time, told.time],
        },
      ];
    }),
};
