/** The article as the later stages see it: its paragraphs, each with its place, its part in the structure and its reading. */

import type { NameCandidate } from './names/nameCandidate.ts';
import type { ParagraphReading } from './paragraphReading.ts';
import type { BlockKind } from './structure/structure.ts';

export interface ArticleParagraph {
  /** Offset of the paragraph in the article. */
  readonly start: number;
  readonly kind: BlockKind;
  readonly reading: ParagraphReading;
}

export interface NamedParagraph extends ArticleParagraph {
  readonly names: readonly NameCandidate[];
  /** See `openTokens`. */
  readonly open: readonly number[];
}
