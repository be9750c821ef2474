/** The sentence that holds a place of the article. */

import { lastStartingBy, type Span } from '../../text/span.ts';
import type { CheckView } from '../checkView.ts';
import { indexOfHolder } from '../placesIn.ts';

/** Undefined where none does. Logarithmic. */
export function sentenceAt(view: CheckView, span: Span): Span | undefined {
  const { sentences } = view.article.structure;
  return sentences[indexOfHolder(sentences, span)];
}

/** The sentences that begin within `span`, in order. Logarithmic, and linear in their number. */
export function sentencesIn(view: CheckView, span: Span): readonly Span[] {
  const { sentences } = view.article.structure;
  return sentences.slice(lastStartingBy(sentences, span.start - 1) + 1, lastStartingBy(sentences, span.end - 1) + 1);
}
