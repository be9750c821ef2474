/** Reads an article again after its dates were written otherwise: only what still means the same day is offered. */

import type { ArticleAnalysis, Edit } from '../analysis.ts';
import { isTime } from '../analysis.ts';
import { edited } from '../checks/writing/writtenDate.ts';
import { formatIso, type PlainDate } from '../time/plainDate.ts';

/** Analyses a text as an article of that day. Pure. */
export type Reread = (text: string, day: PlainDate) => ArticleAnalysis;

export interface DayEdit extends Edit {
  /** The day that its words are to mean. */
  readonly day: PlainDate;
}

/** Start of an expression in the text as it is → the value that it has after the edits, in an article of `day`. `edits` are in order and apart. */
export function valuesAfter(
  text: string,
  edits: readonly DayEdit[],
  day: PlainDate,
  reread: Reread,
): (start: number) => string | undefined {
  const { mentions } = reread(edited(text, { start: 0, end: text.length }, edits), day);
  const values = new Map(mentions.filter(isTime).map(({ span, value }) => [span.start, value]));
  return (start) => {
    const before = edits.filter(({ span }) => span.end <= start);
    return values.get(before.reduce((at, { span, newText }) => at + newText.length - (span.end - span.start), start));
  };
}

/** Of each edit whether its words mean its day where all of them are made, in an article of `day`. `edits` are in order and apart. */
export function meanTheirDays(text: string, edits: readonly DayEdit[], day: PlainDate, reread: Reread): boolean[] {
  if (edits.length === 0) return [];
  const { mentions } = reread(edited(text, { start: 0, end: text.length }, edits), day);
  const times = mentions.filter(isTime);
  let moved = 0;
  let at = 0;
  return edits.map(({ span, newText, day: meant }) => {
    const start = span.start + moved;
    const end = start + newText.length;
    moved += newText.length - (span.end - span.start);
    while (at < times.length && times[at]!.span.end <= start) at++;
    const time = times[at];
    return time !== undefined && time.span.start < end && time.type === 'DATE' && time.value === formatIso(meant);
  });
}
