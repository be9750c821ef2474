/** Finds the article's day in its dateline, or in a line of its own under the headline; a missing year is sought. */

import type { DocumentTimeSource } from '../analysis.ts';
import type { ArticleParagraph } from '../article.ts';
import { type Span, toArticle } from '../text/span.ts';
import { isRealDate, type PlainDate, toDayNumber, weekdayOf } from '../time/plainDate.ts';
import type { ChooseDay } from './ambiguousDay.ts';
import { findYear } from './contextDay.ts';
import type { DayStatement } from './dayStatements.ts';
import type { Structure } from './structure.ts';
import type { DayReading, WrittenDate } from './writtenDate.ts';

export interface DatelineDay {
  readonly date: PlainDate;
  readonly yearSource?: DocumentTimeSource;
  readonly evidence: readonly Span[];
}

/** What is known about the day from elsewhere, surest first. */
export interface YearHint {
  readonly source: DocumentTimeSource;
  readonly date: PlainDate;
  readonly evidence: readonly Span[];
}

/** A dateline is at most so many days older than the stamp or the file name of its story. */
const MAX_DELAY = 10;

export function findDatelineDay(
  structure: Structure,
  paragraphs: readonly ArticleParagraph[],
  statements: readonly DayStatement[],
  hints: readonly YearHint[],
  chooseDay: ChooseDay,
): DatelineDay | undefined {
  const found = firstDate(structure, paragraphs);
  if (!found) return undefined;
  const { written, span } = found;
  const reading = chooseReading(written, chooseDay);
  if (!reading) return undefined;
  const { year, month, day } = reading;
  if (year !== undefined)
    return isRealDate({ year, month, day }) ? { date: { year, month, day }, evidence: [span] } : undefined;
  for (const { source, date, evidence } of hints) {
    const near = [date.year, date.year - 1]
      .map((tried) => ({ year: tried, month, day }))
      .find((tried) => isRealDate(tried) && Math.abs(toDayNumber(tried) - toDayNumber(date)) <= MAX_DELAY);
    if (near) return { date: near, yearSource: source, evidence: inOrder([span, ...evidence]) };
  }
  const own = written.weekday
    ? [{ span, place: 'lede' as const, tense: 'none' as const, month, day, weekday: written.weekday }]
    : [];
  const context = findYear([...own, ...statements], month, day, []);
  return context && { date: context.date, yearSource: 'context', evidence: inOrder([span, ...context.evidence]) };
}

/** The first dateline with a date, or date line, before or at the head of the text. */
function firstDate(
  structure: Structure,
  paragraphs: readonly ArticleParagraph[],
): { readonly written: WrittenDate; readonly span: Span } | undefined {
  let passed = 0;
  for (const { start, kind, reading } of paragraphs) {
    const { dateline, day } = reading.shape;
    const counts = structure.datelines.some((one) => one.span.start === start);
    const written = (counts ? dateline?.date : undefined) ?? (kind === 'date-line' ? day : undefined);
    if (written) return { written, span: toArticle(written.span, start) };
    if (kind === 'paragraph' && ++passed > 1) return undefined;
  }
  return undefined;
}

/** Where month and day could change places, the weekday beside them tells, else `chooseDay`. */
function chooseReading({ readings, weekday }: WrittenDate, chooseDay: ChooseDay): DayReading | undefined {
  if (readings.length === 1) return readings[0];
  const real = readings.flatMap(({ year, month, day }) =>
    year !== undefined && isRealDate({ year, month, day }) ? [{ year, month, day }] : [],
  );
  const fitting = weekday ? real.filter((day) => weekdayOf(day) === weekday) : real;
  return fitting.length > 1 ? chooseDay(fitting) : fitting[0];
}

function inOrder(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return sorted.filter((one, i) => i === 0 || one.start !== sorted[i - 1]!.start);
}
