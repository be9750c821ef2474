/** A header that says that the article was updated before it was published. */

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
    const published = stamp(
      view,
      /^(?:(?:first |originally |date )?published(?: on| at|time)?|date|pubdate|publication date)$/,
    );
    const updated = stamp(view, /^(?:(?:last |date )?(?:updated?|modified|edited)(?: on| at)?|lastmod)$/);
    if (!published || !updated || compareDates(updated.day, published.day) >= 0) return [];
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

interface Stamp {
  readonly field: HeaderField;
  readonly day: PlainDate;
  /** As written: "Z", "+02:00", "EST", or nothing. */
  readonly zone: string;
}

function stamp(view: CheckView, name: RegExp): Stamp | undefined {
  const field = view.article.structure.header.find((f) => name.test(f.name));
  if (!field) return undefined;
  const text = view.text.slice(field.value.start, field.value.end);
  const zone = /(?:\d|\b)(Z|[+-]\d\d:?\d\d|UTC|GMT|[A-Z]{1,4}T|BST|CES?T)\s*["']?$/.exec(text)?.[1] ?? '';
  const iso = /^["']?(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (iso) return { field, zone, day: { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) } };
  for (const { time } of view.times) {
    if (!contains(field.value, time.span)) continue;
    const date = writtenDate(view.text, time);
    const day = date && fullDate(date, true);
    if (day) return { field, zone, day };
  }
  return undefined;
}
