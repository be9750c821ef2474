/** Articles with time expressions made by hand, so that a check is tested apart from the engine that finds the dates. */

import type { DocumentTime, Finding, TimeExpression } from '../../../server/core/analysis.ts';
import type { CheckedArticle } from '../../../server/core/checks/checkedArticle.ts';
import type { Span } from '../../../server/core/text/span.ts';
import { type PlainDate, parseIso } from '../../../server/core/time/plainDate.ts';
import { type CalendarForm, monthNames, type Part, weekdayNames } from '../../../server/core/time/timeForm.ts';

const weekday = '(?<weekday>(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|\\b\\.?)),?\\s+';
const month =
  '(?<month>(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?)';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const patterns = [
  new RegExp(`(?:${weekday})?${month} ${day}(?!\\d)(?:,? (?<year>\\d{4}))?`, 'dgi'),
  new RegExp(`(?:${weekday})?(?:the )?${day} (?:of )?${month}(?:,? (?<year>\\d{4}))?`, 'dgi'),
  /(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)/dg,
];

/** The text with its full and partial dates; `date` (ISO) counts as given by the user unless `documentTime` says more. */
export function handMade(text: string, date?: string, documentTime: Partial<DocumentTime> = {}): CheckedArticle {
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => expression(match)));
  const mentions = found
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter((time, i, all) => !all.slice(0, i).some((other) => other.span.end > time.span.start));
  const known = date === undefined ? undefined : (parseIso(date) as PlainDate);
  const sentences = [...text.matchAll(/\S(?:[^\n]*?[a-z0-9”"][.?!](?= [A-Z“"]|\n|$)|[^\n]*)/g)].map(spanOf);
  return {
    text,
    structure: {
      blocks: [...text.matchAll(/[^\n]+/g)].map((match) => ({ kind: 'paragraph', span: spanOf(match) })),
      datelines: [],
      header: [],
      quotations: [...text.matchAll(/“[^”]*”/g)].map((match) => ({ span: spanOf(match), continues: false })),
      sentences,
    },
    documentTime: {
      source: known ? 'given' : 'none',
      days: known ? [known] : [],
      evidence: [],
      ...(known && { date: known }),
      ...documentTime,
    },
    mentions,
    entities: [],
  };
}

function expression(match: RegExpExecArray): TimeExpression {
  const groups = match.groups!;
  const place = <T>(group: string, value: T): Part<T> => {
    const [start, end] = match.indices!.groups![group]!;
    return { value, start: start - match.index, end: end - match.index };
  };
  const nameIn = (names: readonly string[], word: string) =>
    names.findIndex((name) => name.toLowerCase().startsWith(word.slice(0, 3).toLowerCase())) + 1;
  const form: CalendarForm = {
    kind: 'calendar',
    ...(groups.weekday && { weekday: place('weekday', nameIn(weekdayNames, groups.weekday) as 1) }),
    day: place('day', Number(groups.day)),
    month: place('month', /\d/.test(groups.month!) ? Number(groups.month) : nameIn(monthNames, groups.month!)),
    ...(groups.year && { year: place('year', Number(groups.year)) }),
  };
  return { kind: 'time', span: spanOf(match), text: match[0], form, type: 'DATE', value: '', why: [] };
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** The article after one of the fixes. */
export function repaired(text: string, finding: Finding, fix: number): string {
  const edits = [...finding.fixes[fix]!.edits].sort((a, b) => b.span.start - a.span.start);
  return edits.reduce((now, { span, newText }) => now.slice(0, span.start) + newText + now.slice(span.end), text);
}

export function repairs(text: string, finding: Finding): string[] {
  return finding.fixes.map((_, i) => repaired(text, finding, i));
}
