/** The article as the later stages see it: its paragraphs, each with its place, its part in the structure and its reading. */

import type { NameReading } from './entities/nameReading.ts';
import type { ParagraphReading } from './paragraphReading.ts';
import type { BlockKind } from './structure/structure.ts';

export interface ArticleParagraph {
  /** Offset of the paragraph in the article. */
  readonly start: number;
  readonly kind: BlockKind;
  readonly reading: ParagraphReading;
}

export interface NamedParagraph extends ArticleParagraph {
  /** The same object as long as the paragraph shows the same names. */
  readonly names: readonly NameReading[];
  /** See `openTokens`. */
  readonly open: readonly number[];
}
