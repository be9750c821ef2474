/** The text around a time expression: before it, behind it, between two of them, each bounded, so that many dates in one paragraph stay cheap. */

import type { Span } from '../text/span.ts';
import type { CheckView } from './checkView.ts';
import type { TimeInContext } from './timeInContext.ts';

/** Text of the sentence before the expression, at most `most` units of it. */
export function before(view: CheckView, span: Span, sentence: Span, most = 120): string {
  return view.text.slice(Math.max(sentence.start, span.start - most), span.start);
}

/** Text of the sentence behind the expression, at most `most` units of it. */
export function behind(view: CheckView, span: Span, sentence: Span, most = 120): string {
  return view.text.slice(span.end, Math.min(sentence.end, span.end + most));
}

/** Text of `within` around the expression, at most `most` units to either side. */
export function around(view: CheckView, span: Span, within: Span, most: number): string {
  return view.text.slice(Math.max(within.start, span.start - most), Math.min(within.end, span.end + most));
}

/** The part of the article that the expression stands in: its paragraph, or all of it. */
export function blockOf(view: CheckView, t: TimeInContext): Span {
  return view.article.structure.blocks[t.blockAt]?.span ?? { start: 0, end: view.text.length };
}

/** What stands between two expressions; undefined where they are not in one sentence or further apart than `most`. */
export function between(view: CheckView, a: TimeInContext, b: TimeInContext, most = 60): string | undefined {
  if (a.sentence.start !== b.sentence.start) return undefined;
  const gap = b.time.span.start - a.time.span.end;
  return gap >= 0 && gap <= most ? view.text.slice(a.time.span.end, b.time.span.start) : undefined;
}
