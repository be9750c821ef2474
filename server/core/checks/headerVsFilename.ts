/** The day in the file's name is another than the one in the article's header or dateline. */

import { readFileNameDay } from '../structure/fileNameDay.ts';
import { compareDates, formatIso } from '../time/plainDate.ts';
import type { Check } from './check.ts';
import { message } from './messageIds.ts';

export const headerVsFilename: Check = {
  code: 'date/header-vs-filename',
  severity: 'hint',
  summary: 'The name of the file tells another day than the article’s header or dateline.',
  example: 'file `2025-03-04-summit.txt`, dateline “GENEVA, March 5”',
  guards:
    'A hint, since archives name files by the day of publication or of the event; silent where the article’s date comes from anywhere else.',
  find: ({ documentTime }, { fileName }) => {
    const file = fileName === undefined ? undefined : readFileNameDay(fileName);
    const place = documentTime.evidence[0];
    if (!file || !place || (documentTime.source !== 'header' && documentTime.source !== 'dateline')) return [];
    if (documentTime.days.some((day) => compareDates(day, file) === 0)) return [];
    return [
      {
        span: place,
        message: message('date/header-vs-filename', {
          file: formatIso(file),
          article: formatIso(documentTime.date!),
        }),
        explains: [],
      },
    ];
  },
};
