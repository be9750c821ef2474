/** Two dates that the text joins to an interval: "from June 3 to 6", "June 3–6", "between 2015 and 2018", "(1932–2019)". */

import type { Span } from '../../text/span.ts';
import { daysInMonth, type PlainDate } from '../../time/plainDate.ts';
import { timesThat } from '../answers.ts';
import { type CheckView, once } from '../checkView.ts';
import { before, behind, between } from '../surroundings.ts';
import type { TimeInContext } from '../timeInContext.ts';
import type { WrittenDate } from '../writing/writtenDate.ts';

export interface WrittenInterval {
  readonly from: TimeInContext;
  readonly to: TimeInContext;
  readonly first: WrittenDate;
  readonly last: WrittenDate;
  readonly span: Span;
}

const to = /^,?\s+(?:(?:un)?to|until|till|through|thru)\s+(?:the\s+|about\s+)?$/;
const and = /^,?\s+and\s+(?:the\s+)?$/;
const dash = /^\s?[-‐‑‒–—]\s?$/;
const led = /\b(?:from|years?|period)\s+(?:the\s+)?$/i;
const ledBetween = /\bbetween\s+(?:the\s+)?$/i;

/** Linear. */
export function writtenIntervals(view: CheckView): readonly WrittenInterval[] {
  return once(view, seek);
}

function seek(view: CheckView): WrittenInterval[] {
  return timesThat(view, opensInterval).map((from) => {
    const next = view.times[from.at + 1]!;
    const span = { start: from.time.span.start, end: next.time.span.end };
    return { from, to: next, first: from.written!, last: next.written!, span };
  });
}

function opensInterval(view: CheckView, from: TimeInContext): boolean {
  const next = view.times[from.at + 1];
  const first = from.written;
  const last = next?.written;
  const gap = next && between(view, from, next, 20);
  if (!next || !first || !last || gap === undefined) return false;
  const left = before(view, from.time.span, from.sentence, 20);
  return (
    (to.test(gap) &&
      (led.test(left) ||
        (isDay(first) && isDay(last)) ||
        isBracketed(left, behind(view, next.time.span, next.sentence, 3)))) ||
    (and.test(gap) && ledBetween.test(left)) ||
    (dash.test(gap) && standsFree(left, behind(view, next.time.span, next.sentence, 3), isDay(first)))
  );
}

function isDay(date: WrittenDate): boolean {
  return date.day !== undefined;
}

/** Years with a dash between them may be anything; in brackets or behind "from" they are an interval. */
function standsFree(left: string, right: string, days: boolean): boolean {
  if (/[\d/–-]$/.test(left) || /^[\d/–-]/.test(right)) return false;
  if (days) return true;
  return (
    isBracketed(left, right) ||
    isApposed(left, right) ||
    (/\b(?:from|during|in|for|of|years?|period)\s$/.test(left) && /^(?:[.,;:)]|$)/.test(right)) ||
    // “The 2019–2016 drought”, “the war of 1948–1946 cost”.
    (/\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|(?:war|crisis|drought|term|reign|period|season)s?\sof)\s$/.test(left) &&
      /^\s\p{Ll}{2}/u.test(right))
  );
}

/** "Rosa Quint, 1899–1970, was": behind a capitalised word. */
function isApposed(left: string, right: string): boolean {
  return /\p{Lu}[\p{L}’'.-]+,\s$/u.test(left) && /^,\s/.test(right);
}

function isBracketed(left: string, right: string): boolean {
  return /\((?:born\s|b\.\s|from\s|[\p{L}]+,?\s)?$/u.test(left) && /^[),;]/.test(right);
}

/** First day that the components allow; undefined without a year. */
export function earliest({ year, month, day }: WrittenDate): PlainDate | undefined {
  return year && { year: year.value, month: month?.value ?? 1, day: day?.value ?? 1 };
}

/** Last day that the components allow; undefined without a year. */
export function latest({ year, month, day }: WrittenDate): PlainDate | undefined {
  if (!year) return undefined;
  const lastMonth = month?.value ?? 12;
  return { year: year.value, month: lastMonth, day: day?.value ?? daysInMonth(year.value, lastMonth) };
}
