/** A header that says that the article was updated before it was published. */

import { publishedStamp, updatedStamp } from '../structure/headerDay.ts';
import type { Stamp } from '../structure/stamp.ts';
import { compareDates, daysBetween, formatIso, type PlainDate } from '../time/plainDate.ts';
import type { Check } from './check.ts';
import { message } from './messageIds.ts';

export const updatedBeforePublished: Check = {
  code: 'date/updated-before-published',
  severity: 'warning',
  summary: 'The header says that the article was updated before it was published.',
  example: '“published: 2025-03-06”, “updated: 2025-03-05”',
  guards:
    'Silent at one day’s difference where the two stamps are told in different time zones, and where day and month could change places and only one reading is wrong.',
  find: ({ text, article, days }) => {
    const { header } = article.structure;
    const published = publishedStamp(text, header);
    const updated = updatedStamp(text, header);
    if (!published || !updated) return [];
    const pairs = readTogether(published.stamp, updated.stamp);
    if (!pairs.every(([first, last]) => isEarlier(updated.stamp, last, published.stamp, first))) return [];
    // As the article's day has it, where it could be read otherwise.
    const read = pairs.find(([day]) => days.some((one) => compareDates(one, day) === 0)) ?? pairs[0]!;
    const [first, last] = read.map(formatIso);
    return [
      {
        span: updated.value,
        message: message('date/updated-before-published', { published: first!, updated: last! }),
        related: [{ span: published.value, message: message('related/published', { date: first! }) }],
        explains: [],
      },
    ];
  },
};

/** The two days, by each order of day and month that both are written in. */
function readTogether(published: Stamp, updated: Stamp): (readonly [PlainDate, PlainDate])[] {
  const [a, b] = [published.readings, updated.readings];
  if (a.length === b.length) return a.map((day, i) => [day, b[i]!]);
  return a.flatMap((day) => b.map((other) => [day, other] as const));
}

/** By the day; on one day by the clock, where both tell it in the same way. */
function isEarlier(updated: Stamp, day: PlainDate, published: Stamp, since: PlainDate): boolean {
  const isOneZone = updated.zone === published.zone;
  if (!isOneZone && Math.abs(daysBetween(since, day)) <= 1) return false;
  const order = compareDates(day, since);
  if (order !== 0) return order < 0;
  return updated.clock !== undefined && published.clock !== undefined && updated.clock < published.clock;
}
