/** A header that says that the article was updated before it was published. */

import { publishedField, updatedField } from '../structure/headerDay.ts';
import type { HeaderField } from '../structure/structure.ts';
import { contains } from '../text/span.ts';
import { compareDates, daysBetween, formatIso, type PlainDate } from '../time/plainDate.ts';
import type { Check } from './check.ts';
import type { CheckView } from './checkView.ts';
import { message } from './messageIds.ts';
import { fullDate, writtenDate } from './writing/writtenDate.ts';

export const updatedBeforePublished: Check = {
  code: 'date/updated-before-published',
  severity: 'warning',
  summary: 'The header says that the article was updated before it was published.',
  example: '“published: 2025-03-06”, “updated: 2025-03-05”',
  guards: 'Silent at one day’s difference where the two stamps are told in different time zones.',
  find: (view) => {
    const { header } = view.article.structure;
    const published = stamp(view, publishedField(header));
    const updated = stamp(view, updatedField(header));
    if (!published || !updated || !isEarlier(updated, published)) return [];
    const days = [published.day, updated.day].map(formatIso);
    const apart = published.zone !== updated.zone;
    if (apart && Math.abs(daysBetween(published.day, updated.day)) <= 1) return [];
    return [
      {
        span: updated.field.value,
        message: message('date/updated-before-published', { published: days[0]!, updated: days[1]! }),
        related: [{ span: published.field.value, message: message('related/published', { date: days[0]! }) }],
        explains: [],
      },
    ];
  },
};

/** By the day; on one day by the clock, where both tell it in the same way. */
function isEarlier(updated: Stamp, published: Stamp): boolean {
  const order = compareDates(updated.day, published.day);
  if (order !== 0) return order < 0;
  if (updated.zone !== published.zone) return false;
  return updated.clock !== undefined && published.clock !== undefined && updated.clock < published.clock;
}

/** Minutes of the day; undefined where the value has no time of day. */
function clockIn(text: string): number | undefined {
  const found = /(?:T|\b)(\d{1,2})[:.](\d\d)(?!\d)(?::\d\d(?:\.\d+)?)?\s?([ap])?/i.exec(
    text.replace(/^["']?\d{4}-\d\d-\d\d/, ''),
  );
  if (!found) return undefined;
  const hour = Number(found[1]);
  const half = found[3]?.toLowerCase();
  if (hour > 23 || (half && (hour < 1 || hour > 12))) return undefined;
  return (half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour) * 60 + Number(found[2]);
}

interface Stamp {
  readonly field: HeaderField;
  readonly day: PlainDate;
  /** Minutes of the day. */
  readonly clock: number | undefined;
  /** As written: "Z", "+02:00", "EST", or nothing. */
  readonly zone: string;
}

function stamp(view: CheckView, field: HeaderField | undefined): Stamp | undefined {
  if (!field) return undefined;
  const text = view.text.slice(field.value.start, field.value.end);
  const zone = /(?:\d|\b)(Z|[+-]\d\d:?\d\d|UTC|GMT|[A-Z]{1,4}T|BST|CES?T)\s*["']?$/.exec(text)?.[1] ?? '';
  const clock = clockIn(text);
  const iso = /^["']?(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (iso) return { field, zone, clock, day: { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) } };
  for (const { time } of view.times) {
    if (!contains(field.value, time.span)) continue;
    const date = writtenDate(view.text, time);
    const day = date && fullDate(date, true);
    if (day) return { field, zone, clock, day };
  }
  return undefined;
}
