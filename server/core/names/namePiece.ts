/** A name as a run of tokens, before titles and context are looked at. */

import type { Explanation, NameKind, NameSource } from '../analysis.ts';

export interface NamePiece {
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind;
  readonly source: NameSource;
  readonly confidence: number;
  /** A team that is named as its city is. */
  readonly plays?: true;
  /** A company, by what only companies have. */
  readonly firm?: true;
  readonly why: readonly Explanation[];
}
