/** Joins the quotations of an article's paragraphs: one may go on in the next paragraph, which opens it again. */

import { type Span, toArticle } from '../text/span.ts';
import type { QuotedPart } from './quoteMarks.ts';
import type { Block, Quotation } from './structure.ts';

/** What closes a quotation of single marks, across paragraphs, has to open like one. */
export function joinQuotations(
  blocks: readonly Block[],
  parts: readonly (readonly QuotedPart[])[],
  texts: readonly string[],
): Quotation[] {
  const quotations: Quotation[] = [];
  for (let i = 0; i < parts.length; i++) {
    const own = parts[i]!;
    if (!own.length || blocks[i]!.kind === 'front-matter') continue;
    const start = blocks[i]!.span.start;
    for (const part of own) {
      const continues = part.open && goesOn(texts[i]![part.start]!, parts[i + 1], texts[i + 1]);
      if (!part.doubtful || continues) quotations.push({ span: inArticle(part, start), continues });
    }
  }
  return quotations;
}

function goesOn(mark: string, next: readonly QuotedPart[] | undefined, text: string | undefined): boolean {
  const first = next?.[0];
  if (first?.start !== 0) return false;
  const opener = text![0]!;
  return opener === mark || ('“”"„'.includes(opener) && '“”"„'.includes(mark));
}

function inArticle(part: QuotedPart, paragraphStart: number): Span {
  return toArticle({ start: part.start, end: part.end }, paragraphStart);
}
