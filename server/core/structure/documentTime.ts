/** Finds the article's own day: given, header, dateline, file name, context, in this order. */

import type { DocumentTime } from '../analysis.ts';
import type { ArticleParagraph } from '../article.ts';
import { daysBetween, type PlainDate } from '../time/plainDate.ts';
import type { DateOrder } from '../time/timeCounts.ts';
import { dayChooser } from './ambiguousDay.ts';
import { bestDay, findContextDay } from './contextDay.ts';
import { findDatelineDay, type YearHint } from './datelineDay.ts';
import { dayStatements, ledeWeekday } from './dayStatements.ts';
import { readFileNameDay } from './fileNameDay.ts';
import { findHeaderDay } from './headerDay.ts';
import type { Structure } from './structure.ts';

export interface DocumentTimeHints {
  /** The day that the user gave. */
  readonly given?: PlainDate;
  /** Name of the file without its folders; it may begin or end with a day. */
  readonly fileName?: string;
  /** How "03/04/2025" is read; default `auto`: as the article tells. */
  readonly dateOrder?: DateOrder;
}

/** A header is older than the dateline by at most so many days, for the sake of zones. */
const HEADER_LAG = 1;

/** Never guesses: what is told by one statement alone, or by several that fit as well, stays unknown. */
export function findDocumentTime(
  text: string,
  structure: Structure,
  paragraphs: readonly ArticleParagraph[],
  hints: DocumentTimeHints,
): DocumentTime {
  if (hints.given) return { date: hints.given, source: 'given', days: [hints.given], evidence: [] };
  const statements = dayStatements(structure, paragraphs);

  const chooseDay = dayChooser(paragraphs, statements, hints.dateOrder ?? 'auto');

  const header = findHeaderDay(text, structure.header, ledeWeekday(statements), chooseDay);
  if (header && !header.onlyBound) {
    const { date, days, evidence } = header;
    const line = findDatelineDay(structure, paragraphs, statements, [], chooseDay);
    // No story is published before its dateline: one of the two is wrong, and what it says of days tells which
    const conflict = line && !line.yearSource && daysBetween(date, line.date) > HEADER_LAG;
    if (conflict && bestDay(statements, [date, line.date])?.day === line.date.day)
      return { date: line.date, source: 'dateline', days: [line.date], evidence: line.evidence };
    return { date, source: 'header', days, evidence };
  }

  const named = hints.fileName === undefined ? undefined : readFileNameDay(hints.fileName);
  const yearHints: YearHint[] = [];
  if (header) yearHints.push({ source: 'header', date: header.date, evidence: header.evidence });
  if (named) yearHints.push({ source: 'filename', date: named, evidence: [] });
  const dateline = findDatelineDay(structure, paragraphs, statements, yearHints, chooseDay);
  if (dateline) {
    const { date, yearSource, evidence } = dateline;
    return { date, source: 'dateline', ...(yearSource && { yearSource }), days: [date], evidence };
  }

  if (header) return { date: header.date, source: 'header', days: header.days, evidence: header.evidence };
  if (named) return { date: named, source: 'filename', days: [named], evidence: [] };
  const context = findContextDay(statements);
  if (context) return { date: context.date, source: 'context', days: [context.date], evidence: context.evidence };
  return { source: 'none', days: [], evidence: [] };
}
