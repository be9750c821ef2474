/** The day that a sentence is about: what hangs on the day, as the offset of a zone does, asks for it. */

import type { TimeExpression } from '../../analysis.ts';
import type { Span } from '../../text/span.ts';
import { compareDates, type PlainDate } from '../../time/plainDate.ts';
import type { CheckView } from '../checkView.ts';
import { timesIn } from '../placesIn.ts';

export interface SentenceDay {
  /** Undefined where the sentence tells several, or a longer time, and where it tells none and the article's day is unknown. */
  readonly day: PlainDate | undefined;
  /** It rests on the article's day, not on the sentence alone. */
  readonly anchored: boolean;
}

/** The one day that the sentence tells; where it tells none, that of its clock times; else the article's. Logarithmic, and linear in the sentence. */
export function sentenceDay(view: CheckView, sentence: Span): SentenceDay {
  const times = timesIn(view, sentence).flatMap(({ time }) =>
    (time.type === 'DATE' || time.type === 'TIME') && time.interval ? [time] : [],
  );
  // “At 9 a.m.” tells no day: that it has one is concluded.
  const told = times.filter(({ form }) => form.kind !== 'clock' || form.on);
  const days = told.filter(isOneDay);
  // “The 2025 season opens on July 4”: the year says nothing of the day.
  if (told.length > 0) return { day: oneOf(days), anchored: days.some(({ anchor }) => anchor !== undefined) };
  return { day: times.length > 0 ? oneOf(times) : view.documentTime.date, anchored: true };
}

function isOneDay({ interval }: TimeExpression): boolean {
  return compareDates(interval!.first, interval!.last) === 0;
}

function oneOf(days: readonly TimeExpression[]): PlainDate | undefined {
  const first = days[0]?.interval?.first;
  return first && days.every(({ interval }) => compareDates(interval!.first, first) === 0) ? first : undefined;
}
