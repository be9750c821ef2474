/** Reads a day as headers, datelines and date lines write it: "March 3", "Friday, 28 March 2025", "2025-03-04". */

import { type Span, span } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Weekday } from '../time/plainDate.ts';
import { monthNames, weekdayNames } from '../time/timeForm.ts';

/** A day by its parts as written, which may be impossible. */
export interface DayReading {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

export interface WrittenDate {
  /** Tokens, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly span: Span<'paragraph'>;
  readonly weekday?: Weekday;
  /** Two where month and day could change places ("03/04/2025"), else one. */
  readonly readings: readonly DayReading[];
}

/** The day that is written from token `at` on, or undefined. Looks at no more than a dozen tokens. */
export function writtenDateAt(tokens: Tokens, at: number): WrittenDate | undefined {
  const weekday = weekdayNamed(tokens.words[at]);
  let from = at;
  if (weekday) {
    from++;
    while (from < at + 3 && /^[,.]$/.test(tokens.words[from] ?? '')) from++;
    if (tokens.lower[from] === 'the') from++;
  }
  const found = dayAt(tokens, from);
  if (!found) return undefined;
  return {
    first: at,
    last: found.last,
    span: span(tokens.starts[at]!, tokens.ends[found.last]!),
    ...(weekday && { weekday }),
    readings: found.readings,
  };
}

interface Found {
  readonly last: number;
  readonly readings: readonly DayReading[];
}

function dayAt(tokens: Tokens, at: number): Found | undefined {
  if (tokens.kinds[at] === 'number') return numericAt(tokens, at) ?? dayFirstAt(tokens, at);
  return monthFirstAt(tokens, at);
}

/** "March 3", "Sept. 30th, 2024", "Apr 12 2022". */
function monthFirstAt(tokens: Tokens, at: number): Found | undefined {
  const month = monthNamed(tokens.words[at]);
  if (!month) return undefined;
  const day = dayNumber(tokens.words[at + 1]);
  return day === undefined ? undefined : withYear(tokens, at + 1, month, day);
}

/** "3 March", "28th of March, 2025". */
function dayFirstAt(tokens: Tokens, at: number): Found | undefined {
  const day = dayNumber(tokens.words[at]);
  if (day === undefined) return undefined;
  const monthAt = tokens.lower[at + 1] === 'of' ? at + 2 : at + 1;
  const month = monthNamed(tokens.words[monthAt]);
  return month ? withYear(tokens, monthAt, month, day) : undefined;
}

function withYear(tokens: Tokens, last: number, month: number, day: number): Found {
  const at = tokens.words[last + 1] === ',' ? last + 2 : last + 1;
  const year = yearNumber(tokens.words[at]);
  if (year === undefined) return { last, readings: [{ month, day }] };
  return { last: at, readings: [{ year, month, day }] };
}

/** "2025-03-04", "2025/3/4", "14.05.2024", "3/14/2025". */
function numericAt(tokens: Tokens, at: number): Found | undefined {
  const dotted = tokens.words[at]!.split('.');
  if (dotted.length === 3) return inOrder(at, dotted, true);
  const separator = tokens.words[at + 1];
  if ((separator !== '-' && separator !== '/') || tokens.words[at + 3] !== separator) return undefined;
  if (tokens.ends[at] !== tokens.starts[at + 1] || tokens.ends[at + 3] !== tokens.starts[at + 4]) return undefined;
  // "2025-03-04T13:10Z" makes the day and the hour one token, "04T13".
  const last = (tokens.words[at + 4] ?? '').replace(/^(\d\d)T\d\d$/, '$1');
  return inOrder(at + 4, [tokens.words[at]!, tokens.words[at + 2] ?? '', last], separator === '-');
}

/** Dots and hyphens put the day first, slashes leave it open. */
function inOrder(last: number, parts: readonly string[], dayFirst: boolean): Found | undefined {
  const [a, b, c] = parts.map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : -1)) as [number, number, number];
  if (a < 0 || b < 0 || c < 0) return undefined;
  if (a >= 1000) return fits(b, c) ? { last, readings: [{ year: a, month: b, day: c }] } : undefined;
  if (c < 1000) return undefined;
  const readings: DayReading[] = [];
  if (fits(b, a)) readings.push({ year: c, month: b, day: a });
  if (fits(a, b) && a !== b && !(dayFirst && readings.length)) readings.push({ year: c, month: a, day: b });
  return readings.length ? { last, readings } : undefined;
}

function fits(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** 1–31, with or without an ordinal ending. */
function dayNumber(word: string | undefined): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(word ?? '');
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : undefined;
}

function yearNumber(word: string | undefined): number | undefined {
  return word && /^(?:1[5-9]|2[01])\d\d$/.test(word) ? Number(word) : undefined;
}

/** 1–12 of "March", "Mar", "Sept.", "MAY"; a capital is needed. */
export function monthNamed(word: string | undefined): number | undefined {
  return indexOfName(monthStems, word);
}

/** 1–7 of "Friday", "Fri", "Tues.". */
export function weekdayNamed(word: string | undefined): Weekday | undefined {
  return indexOfName(weekdayStems, word) as Weekday | undefined;
}

interface Stems {
  /** Capitals that names begin with: most words are none of them. */
  readonly initials: string;
  /** From 1, of each first part of three letters and more. */
  readonly numbers: ReadonlyMap<string, number>;
}

function stemsOf(names: readonly string[]): Stems {
  const numbers = new Map<string, number>();
  for (const [i, name] of names.entries())
    for (let size = 3; size <= name.length; size++) {
      const stem = name.slice(0, size).toLowerCase();
      if (!numbers.has(stem)) numbers.set(stem, i + 1);
    }
  return { initials: names.map((name) => name[0]!.toUpperCase()).join(''), numbers };
}

const monthStems = stemsOf(monthNames);
const weekdayStems = stemsOf(weekdayNames);

function indexOfName({ initials, numbers }: Stems, word: string | undefined): number | undefined {
  if (!word || word.length < 3 || word.length > 10 || !initials.includes(word[0]!)) return undefined;
  return numbers.get((word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase());
}
