/** The lines of `.dateline/decisions.jsonl`: one JSON object a line, of which those with `article` and `date` are an article's day. */

import { formatIso, type PlainDate, parseIso } from '../core/time/plainDate.ts';

export interface Decisions {
  /** Path of the article from its folder → its day; of several lines the last one counts. */
  readonly dates: ReadonlyMap<string, PlainDate>;
  /** Number of the first line, from 1, that is not a JSON object. A file that has one is not written again. */
  readonly damagedLine?: number;
}

/** Total. Lines that say something else than a date are other rooms' business. */
export function readDecisions(content: string): Decisions {
  const dates = new Map<string, PlainDate>();
  let damagedLine: number | undefined;
  for (const [index, line] of lines(content).entries()) {
    if (line.trim() === '') continue;
    const entry = parseObject(line);
    if (!entry) {
      damagedLine ??= index + 1;
      continue;
    }
    const day = typeof entry.date === 'string' ? parseIso(entry.date) : undefined;
    if (typeof entry.article === 'string' && day) dates.set(entry.article, day);
  }
  return { dates, ...(damagedLine !== undefined && { damagedLine }) };
}

/** The content with the article's day set, or taken back; every other line stays as it is, to the letter. */
export function withDate(content: string, article: string, day: PlainDate | undefined): string {
  const kept = lines(content).filter((line) => line.trim() !== '' && !isDateOf(line, article));
  if (day) kept.push(JSON.stringify({ article, date: formatIso(day) }));
  return kept.map((line) => `${line}\n`).join('');
}

function isDateOf(line: string, article: string): boolean {
  const entry = parseObject(line);
  return entry?.article === article && 'date' in entry && Object.keys(entry).length === 2;
}

function lines(content: string): string[] {
  return content.replace(/^\uFEFF/, '').split(/\r?\n/);
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}
