/** Gives every time expression of the article its TIMEX3 value. */

import type { Anchor, DocumentTime, TimeExpression } from '../analysis.ts';
import type { ArticleParagraph } from '../article.ts';
import { toArticle } from '../text/span.ts';
import { formatIso } from './plainDate.ts';
import type { Anchors } from './resolve/resolution.ts';
import { resolveForm } from './resolve/resolveForm.ts';

export interface ResolveOptions {
  /** Which way "03/04" is read where the article itself does not tell. */
  readonly dateOrder: DateOrder;
}

export type DateOrder = 'auto' | 'dmy' | 'mdy';

/** In text order. Linear in the number of expressions. */
export function resolveTimes(
  paragraphs: readonly ArticleParagraph[],
  documentTime: DocumentTime,
  options: ResolveOptions,
): TimeExpression[] {
  const anchors: Anchors = {
    ...(documentTime.date && { document: documentTime.date }),
    order: options.dateOrder === 'dmy' ? 'dmy' : 'mdy',
  };
  return paragraphs.flatMap(({ start, reading }) =>
    reading.times.map((candidate): TimeExpression => {
      const resolved = resolveForm(candidate.form, candidate.tense, anchors);
      const anchor: Anchor | undefined =
        resolved.anchor === 'document' && documentTime.date
          ? { kind: 'document', value: formatIso(documentTime.date) }
          : undefined;
      return {
        kind: 'time',
        span: toArticle(candidate.span, start),
        text: reading.text.slice(candidate.span.start, candidate.span.end),
        form: candidate.form,
        type: resolved.type === 'DATE' ? candidate.type : resolved.type,
        value: resolved.value,
        ...(candidate.mod && { mod: candidate.mod }),
        ...(resolved.interval && { interval: resolved.interval }),
        ...(anchor && { anchor }),
        why: resolved.why,
      };
    }),
  );
}
