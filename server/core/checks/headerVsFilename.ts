/** The day in the file's name is another than the one in the article's header or dateline. */

import { compareDates, formatIso, type PlainDate, parseIso } from '../time/plainDate.ts';
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
    const file = fileName === undefined ? undefined : dayInName(fileName);
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

/** "2025-03-04-summit.txt", "summit_20250304.txt"; undefined where there is none or more than one. */
function dayInName(name: string): PlainDate | undefined {
  const found = [...name.matchAll(/(?<!\d)(\d{4})([-_.]?)(\d\d)\2(\d\d)(?!\d)/g)];
  return found.length === 1 ? parseIso(`${found[0]![1]}-${found[0]![3]}-${found[0]![4]}`) : undefined;
}
