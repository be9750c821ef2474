/** Half-open ranges of text, counted in UTF-16 code units, branded by the text that they count in. */

import { firstIndex } from './firstIndex.ts';

/** Whose text the offsets count: the whole article's, or one paragraph's from its own first unit. */
export type Frame = 'article' | 'paragraph';

declare const frame: unique symbol;

/** `text.slice(start, end)`; `start <= end`. The brand keeps offsets of different frames apart at compile time. */
export interface Span<F extends Frame = 'article'> {
  readonly start: number;
  readonly end: number;
  readonly [frame]?: F;
}

export function span<F extends Frame = 'article'>(start: number, end: number): Span<F> {
  return { start, end };
}

/** A paragraph's span in the article, given where the paragraph starts there. */
export function toArticle(within: Span<'paragraph'>, paragraphStart: number): Span {
  return { start: within.start + paragraphStart, end: within.end + paragraphStart };
}

/** The same stretch where all before it has grown by `by` units. */
export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

export function length(of: Span<Frame>): number {
  return of.end - of.start;
}

export function isSameSpan<F extends Frame>(a: Span<F>, b: Span<F>): boolean {
  return a.start === b.start && a.end === b.end;
}

/** True where the two share at least one unit. */
export function overlaps<F extends Frame>(a: Span<F>, b: Span<F>): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `outer` holds all of `inner`. */
export function contains<F extends Frame>(outer: Span<F>, inner: Span<F>): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order of appearance: by start, the longer first. */
export function byPosition<F extends Frame>(a: Span<F>, b: Span<F>): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * The index of the last span that starts at or before `offset`, or -1.
 * `spans` are sorted by start; logarithmic.
 */
export function lastStartingBy<F extends Frame>(spans: readonly Span<F>[], offset: number): number {
  return firstIndex(spans.length, (i) => spans[i]!.start > offset) - 1;
}
