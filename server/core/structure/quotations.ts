/** Joins the quotations of an article's paragraphs: one may go on in the next paragraph, which opens it again. */

import type { ParagraphReading } from '../paragraphReading.ts';
import { toArticle } from '../text/span.ts';
import type { Block, Quotation } from './structure.ts';

/** Those of the paragraphs from `from` up to `to`, which is excluded. What closes a quotation of single marks, across paragraphs, has to open like one. */
export function joinQuotations(
  blocks: readonly Block[],
  readings: readonly Pick<ParagraphReading, 'text' | 'shape'>[],
  from: number,
  to: number,
): Quotation[] {
  const quotations: Quotation[] = [];
  for (let i = from; i < to; i++) {
    const { text, shape } = readings[i]!;
    if (!shape.quotations.length || blocks[i]!.kind === 'front-matter') continue;
    const { start } = blocks[i]!.span;
    for (const part of shape.quotations) {
      const continues = part.open && goesOn(text[part.start]!, readings[i + 1]);
      if (!part.doubtful || continues) quotations.push({ span: toArticle(part, start), continues });
    }
  }
  return quotations;
}

function goesOn(mark: string, next: Pick<ParagraphReading, 'text' | 'shape'> | undefined): boolean {
  if (next?.shape.quotations[0]?.start !== 0) return false;
  const opener = next.text[0]!;
  return opener === mark || ('“”"„'.includes(opener) && '“”"„'.includes(mark));
}
