/** Finds what stands at a place of the article: mentions, time expressions, paragraphs and sentences, quotation marks. */

import { isName, type Mention, type NameMention } from '../analysis.ts';
import { firstIndex } from '../text/firstIndex.ts';
import { contains, lastStartingBy, type Span } from '../text/span.ts';
import { blocksWith } from './answers.ts';
import type { CheckView } from './checkView.ts';
import type { TimeInContext } from './timeInContext.ts';

/** The last of the spans, sorted by start, that begins by `inner` and holds it; -1 where none does. */
export function indexOfHolder(spans: readonly Span[], inner: Span): number {
  const at = lastStartingBy(spans, inner.start);
  return at >= 0 && contains(spans[at]!, inner) ? at : -1;
}

export function isQuoted(view: CheckView, span: Span): boolean {
  return indexOfHolder(view.quotations, span) >= 0;
}

/** The names that begin within `span`, in order. Logarithmic, and linear in their number. */
export function namesIn(view: CheckView, span: Span): NameMention[] {
  const { mentions } = view.article;
  const found: NameMention[] = [];
  const first = firstIndex(mentions.length, (i) => mentions[i]!.span.start >= span.start);
  for (let i = first; i < mentions.length && mentions[i]!.span.start < span.end; i++) {
    const mention = mentions[i]!;
    if (isName(mention)) found.push(mention);
  }
  return found;
}

/** The last mention that starts at or before `offset`. Logarithmic. */
export function lastMentionBy(view: CheckView, offset: number): Mention | undefined {
  const { mentions } = view.article;
  return mentions[firstIndex(mentions.length, (i) => mentions[i]!.span.start > offset) - 1];
}

/** Index of the paragraph that holds `inner`; -1 where none does. Logarithmic. */
export function blockHolding(view: CheckView, inner: Span): number {
  const { blocks } = view.article.structure;
  const at = firstIndex(blocks.length, (i) => blocks[i]!.span.start > inner.start) - 1;
  return at >= 0 && contains(blocks[at]!.span, inner) ? at : -1;
}

/** The expressions within `span`, in order. Logarithmic. */
export function timesIn(view: CheckView, span: Span): readonly TimeInContext[] {
  const { times } = view;
  const first = firstIndex(times.length, (i) => times[i]!.time.span.start >= span.start);
  let end = first;
  while (end < times.length && times[end]!.time.span.end <= span.end) end++;
  return times.slice(first, end);
}

/** The sentence that holds a place of the article; undefined where none does. Logarithmic. */
export function sentenceAt(view: CheckView, span: Span): Span | undefined {
  const { sentences } = view.article.structure;
  return sentences[indexOfHolder(sentences, span)];
}

/** The sentences that begin within `span`, in order. Logarithmic, and linear in their number. */
export function sentencesIn(view: CheckView, span: Span): readonly Span[] {
  const { sentences } = view.article.structure;
  return sentences.slice(lastStartingBy(sentences, span.start - 1) + 1, lastStartingBy(sentences, span.end - 1) + 1);
}

/** The paragraphs of running text that `word` occurs in. */
export function paragraphsWith(view: CheckView, word: RegExp): Span[] {
  const { blocks } = view.article.structure;
  return blocksWith(view, word).flatMap((i) => (blocks[i]!.kind === 'paragraph' ? [blocks[i]!.span] : []));
}

/** The sentences of running text, quotations included, that `word` occurs in: no headers, captions or credits. */
export function sentencesWith(view: CheckView, word: RegExp): Span[] {
  const { blocks } = view.article.structure;
  const within = blocksWith(view, word).filter(
    (i) => blocks[i]!.kind === 'paragraph' || blocks[i]!.kind === 'headline',
  );
  return within.flatMap((i) =>
    sentencesIn(view, blocks[i]!.span).filter(({ start, end }) => word.test(view.text.slice(start, end))),
  );
}
