/** Gives every time expression of the article its TIMEX3 value. */

import type { DocumentTime, TimeExpression } from '../analysis.ts';
import type { ArticleParagraph } from '../article.ts';

export interface ResolveOptions {
  /** Which way "03/04" is read where the article itself does not tell. */
  readonly dateOrder: DateOrder;
}

export type DateOrder = 'auto' | 'dmy' | 'mdy';

/** In text order. Linear in the number of expressions. */
export function resolveTimes(
  _paragraphs: readonly ArticleParagraph[],
  _documentTime: DocumentTime,
  _options: ResolveOptions,
): TimeExpression[] {
  return [];
}
