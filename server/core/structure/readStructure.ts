/** Tells what each paragraph of an article is. */

import type { ParagraphReading } from '../paragraphReading.ts';
import { type Span, toArticle } from '../text/span.ts';
import type { Structure } from './structure.ts';

/** `spans` and `readings` are the article's paragraphs, in order and of one length. One block for each. Linear. */
export function readStructure(_text: string, spans: readonly Span[], readings: readonly ParagraphReading[]): Structure {
  return {
    blocks: spans.map((span) => ({ kind: 'paragraph', span })),
    datelines: [],
    header: [],
    quotations: [],
    sentences: readings.flatMap((reading, i) => reading.sentences.map((s) => toArticle(s, spans[i]!.start))),
  };
}
