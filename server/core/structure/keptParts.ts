/** What an edit leaves of an article's sentences and quotations: those before it as they are, those behind it moved. */

import type { ParagraphReading } from '../paragraphReading.ts';
import { firstIndex } from '../text/firstIndex.ts';
import { sameEnds } from '../text/sameEnds.ts';
import type { Span } from '../text/span.ts';
import type { Structure } from './structure.ts';

/** Opaque: the structure that was read, and of what. */
export interface StructureMemory {
  readonly spans: readonly Span[];
  readonly readings: readonly ParagraphReading[];
  readonly structure: Structure;
}

/** The paragraphs that say what they said: the first ones where they stood, the last ones all `by` units further. */
export interface KeptParts {
  readonly head: number;
  readonly tail: number;
  readonly by: number;
  readonly before: StructureMemory;
}

/** Linear. */
export function keepParts(
  before: StructureMemory,
  spans: readonly Span[],
  readings: readonly ParagraphReading[],
): KeptParts {
  const same = sameEnds(before.readings, readings, (a, b) => a === b);
  const movedBy = (fromEnd: number) => spans.at(-fromEnd)!.start - before.spans.at(-fromEnd)!.start;
  let head = 0;
  while (head < same.head && spans[head]!.start === before.spans[head]!.start) head++;
  const by = same.tail > 0 ? movedBy(1) : 0;
  let tail = 0;
  while (tail < same.tail && movedBy(tail + 1) === by) tail++;
  return { head, tail, by, before };
}

/**
 * `old` are the parts of the whole article before, in text order. `read` gives those of the paragraphs from `from` up to `to`,
 * which is excluded; `move` gives the part that `by` units make of one.
 */
export function withKept<T>(
  { head, tail, by, before }: KeptParts,
  old: readonly T[],
  startOf: (part: T) => number,
  move: (part: T, by: number) => T,
  read: (from: number, to: number) => T[],
  count: number,
): T[] {
  const from = (offset: number) => firstIndex(old.length, (i) => startOf(old[i]!) >= offset);
  const parts = old.slice(0, head > 0 ? from(before.spans[head - 1]!.end) : 0);
  for (const part of read(head, count - tail)) parts.push(part);
  if (tail === 0) return parts;
  const rest = from(before.spans.at(-tail)!.start);
  for (let i = rest; i < old.length; i++) parts.push(by === 0 ? old[i]! : move(old[i]!, by));
  return parts;
}
