/** Reads the structure of a text as the analyzer does, and shows it in words. */

import type { ArticleParagraph } from '../../../server/core/article.ts';
import { emptyGazetteer } from '../../../server/core/names/gazetteer.ts';
import { readParagraph } from '../../../server/core/paragraphReading.ts';
import { readStructure } from '../../../server/core/structure/readStructure.ts';
import type { Structure } from '../../../server/core/structure/structure.ts';
import { splitParagraphs } from '../../../server/core/text/paragraphs.ts';
import type { Span } from '../../../server/core/text/span.ts';

export interface Read {
  readonly text: string;
  readonly structure: Structure;
  readonly paragraphs: readonly ArticleParagraph[];
  /** The text of a span. */
  readonly at: (span: Span | undefined) => string | undefined;
}

export function structureOf(text: string): Read {
  const spans = splitParagraphs(text);
  const readings = spans.map(({ start, end }) => readParagraph(text.slice(start, end), emptyGazetteer));
  const structure = readStructure(text, spans, readings);
  const paragraphs = readings.map((reading, i) => ({
    start: spans[i]!.start,
    kind: structure.blocks[i]!.kind,
    reading,
  }));
  return { text, structure, paragraphs, at: (span) => span && text.slice(span.start, span.end) };
}

/** The kinds of the blocks, in order. */
export function kindsOf(text: string): string[] {
  return structureOf(text).structure.blocks.map(({ kind }) => kind);
}
