/** A name that one paragraph shows, before the article says which entity it belongs to. */

import type { Explanation, NameKind, NameSource } from '../analysis.ts';
import type { Span } from '../text/span.ts';
import type { Spelling } from './spelling.ts';

export interface NameCandidate {
  readonly span: Span<'paragraph'>;
  readonly text: string;
  readonly spelling: Spelling;
  readonly kind: NameKind;
  readonly role?: Span<'paragraph'>;
  readonly acting?: boolean;
  /** A team that is named as its city is. */
  readonly plays?: true;
  /** A company, by what only companies have. */
  readonly firm?: true;
  /** Bits of the lists that hold the name. */
  readonly lists: number;
  readonly source: NameSource;
  /** 0 to 1. */
  readonly confidence: number;
  readonly why: readonly Explanation[];
}
