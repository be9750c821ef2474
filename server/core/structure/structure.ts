/** The parts of a news article: what each paragraph is, and what stands in its dateline, header and quotations. */

import type { Span } from '../text/span.ts';

/**
 * - `front-matter`: a line of a YAML block between `---` lines, those lines included
 * - `header`: a metadata line ("Published: …")
 * - `date-line`: a line that is a date alone, or place and date
 * - `heading`: a headline inside the text
 * - `caption`: a photo caption, file photo text or credit
 * - `contributor`: "X contributed from Y", "(Reporting by …)"
 * - `separator`: "___", "* * *"
 */
export type BlockKind =
  | 'front-matter'
  | 'header'
  | 'headline'
  | 'byline'
  | 'date-line'
  | 'heading'
  | 'caption'
  | 'paragraph'
  | 'contributor'
  | 'separator';

/** One paragraph of `splitParagraphs`, named. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

/** "BRUSSELS (AP) —", "GENEVA, March 3 (Reuters) -", "WASHINGTON/MOSCOW —". */
export interface Dateline {
  /** From the first place to the dash, the dash included. */
  readonly span: Span;
  readonly places: readonly Span[];
  readonly date?: Span;
  readonly agency?: Span;
}

/** A metadata field of the header or the front matter. */
export interface HeaderField {
  /** In lower case: "published". */
  readonly name: string;
  readonly value: Span;
}

/** From the opening mark to the closing one, both included; or, where it goes on in the next paragraph, to the paragraph's end. */
export interface Quotation {
  readonly span: Span;
  /** The quotation goes on in the next paragraph, which opens it again. */
  readonly continues: boolean;
}

export interface Structure {
  readonly blocks: readonly Block[];
  readonly headline?: Span;
  readonly byline?: Span;
  readonly datelines: readonly Dateline[];
  readonly header: readonly HeaderField[];
  readonly quotations: readonly Quotation[];
  /** All sentences of the article, in order. */
  readonly sentences: readonly Span[];
}
