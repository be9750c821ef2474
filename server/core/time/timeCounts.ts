/** What the times of each paragraph tell about the article as a whole: whether it is a history, and which number of "03/04" is the month. */

import type { DocumentTime, DocumentTimeSource } from '../analysis.ts';
import type { ArticleParagraph } from '../article.ts';
import type { ParagraphReading } from '../paragraphReading.ts';
import type { PlainDate } from './plainDate.ts';
import type { CalendarForm, TimeForm } from './timeForm.ts';

/** Counted once for each paragraph, and kept with it. */
export interface TimeCounts {
  readonly all: number;
  /** That point from the article's day: weekdays, "yesterday", "last month". */
  readonly pointing: number;
  /** In the present or future tense. */
  readonly ahead: number;
  /** The years that are written. */
  readonly years: readonly number[];
  /** Dates in digits that can be read in one order alone. */
  readonly dayFirst: number;
  readonly monthFirst: number;
}

const NO_YEARS: readonly number[] = [];
const NONE: TimeCounts = { all: 0, pointing: 0, ahead: 0, years: NO_YEARS, dayFirst: 0, monthFirst: 0 };

export function countTimes({ times, text }: Pick<ParagraphReading, 'times' | 'text'>): TimeCounts {
  if (times.length === 0) return NONE;
  let years: number[] | undefined;
  let pointing = 0;
  let ahead = 0;
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { form, span, tense } of times) {
    if (tense === 'future' || tense === 'present') ahead++;
    const year = yearOf(form);
    if (year !== undefined && years) years.push(year);
    else if (year !== undefined) years = [year];
    else if (form.kind === 'weekday' || (form.kind === 'offset' && form.from === 'document' && form.unit !== 'year'))
      pointing++;
    const order = orderOf(form, text, span.start, span.end);
    if (order === 'dmy') dayFirst++;
    else if (order === 'mdy') monthFirst++;
  }
  return { all: times.length, pointing, ahead, years: years ?? NO_YEARS, dayFirst, monthFirst };
}

function yearOf(form: TimeForm): number | undefined {
  if (form.kind === 'calendar' || form.kind === 'period' || form.kind === 'holiday') return form.year?.value;
  return form.kind === 'clock' && form.on ? yearOf(form.on) : undefined;
}

function orderOf(form: TimeForm, text: string, start: number, end: number): 'dmy' | 'mdy' | undefined {
  const calendar = calendarOf(form);
  if (!calendar?.day || !calendar.month || !calendar.year || calendar.ambiguousOrder) return undefined;
  if (calendar.day.value <= 12 || end - start > LONGEST_NUMERIC || !isSlashed(text.slice(start, end))) return undefined;
  return calendar.day.start < calendar.month.start ? 'dmy' : 'mdy';
}

/** "12/31/2025" in digits that take two units each. */
const LONGEST_NUMERIC = 18;

const SLASHED = /^\p{Nd}{1,2}[/\-–]\p{Nd}{1,2}[/\-–]\p{Nd}{2,4}$/u;

function isSlashed(text: string): boolean {
  return SLASHED.test(text);
}

function calendarOf(form: TimeForm): CalendarForm | undefined {
  if (form.kind === 'calendar') return form;
  return form.kind === 'clock' && form.on ? calendarOf(form.on) : undefined;
}

export type DateOrder = 'auto' | 'dmy' | 'mdy';

/** The order of most dates in digits that can be read in one order alone; undefined where there are none, or as many. */
export function toldOrder(counts: readonly TimeCounts[]): 'dmy' | 'mdy' | undefined {
  let more = 0;
  for (const { dayFirst, monthFirst } of counts) more += dayFirst - monthFirst;
  return more === 0 ? undefined : more > 0 ? 'dmy' : 'mdy';
}

/** How "03/04/2025" is read: by the setting, the article's other dates in digits, the article's own day that is written so, else month first. */
export function articleOrder(
  counts: readonly TimeCounts[],
  setting: DateOrder,
  paragraphs: readonly ArticleParagraph[],
  documentTime: DocumentTime,
): 'dmy' | 'mdy' {
  if (setting !== 'auto') return setting;
  return toldOrder(counts) ?? orderOfOwnDay(paragraphs, documentTime) ?? 'mdy';
}

function orderOfOwnDay(
  paragraphs: readonly ArticleParagraph[],
  { date, evidence }: DocumentTime,
): 'dmy' | 'mdy' | undefined {
  const own = evidence[0];
  if (!date || !own) return undefined;
  for (const { start, reading } of paragraphs) {
    if (start + reading.text.length < own.start) continue;
    if (start > own.start) return undefined;
    for (const { form, span } of reading.times) {
      const written = start + span.end <= own.start || start + span.start >= own.end ? undefined : calendarOf(form);
      if (!written?.ambiguousOrder || !written.day) continue;
      if (written.day.value === date.day) return 'mdy';
      return written.day.value === date.month ? 'dmy' : undefined;
    }
  }
  return undefined;
}

/** The least number of years that a history writes. */
const HISTORY_YEARS = 4;

/** The share of expressions in the present or future tense that a history may have. */
const PAST_THROUGHOUT = 0.2;

/**
 * True of a history: most years that it writes lie well before the article's day, it hardly ever points from that day, and it
 * is told in the past tense. A dateline makes it news.
 */
export function isHistory(
  counts: readonly TimeCounts[],
  document: PlainDate | undefined,
  source: DocumentTimeSource,
): boolean {
  if (source === 'dateline') return false;
  let all = 0;
  let written = 0;
  let far = 0;
  let pointing = 0;
  let ahead = 0;
  for (const one of counts) {
    all += one.all;
    pointing += one.pointing;
    ahead += one.ahead;
    written += one.years.length;
    for (const year of one.years) if (!document || Math.abs(year - document.year) >= 3) far++;
  }
  // few years, but all of another time, and nothing else
  if (written === HISTORY_YEARS - 1 && far === written) return pointing === 0 && ahead === 0;
  return written >= HISTORY_YEARS && far >= written * 0.7 && pointing <= all * 0.06 && ahead <= all * PAST_THROUGHOUT;
}
