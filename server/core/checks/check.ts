/** A check: a pure function of the analysis, one rule a file, with its documentation beside it. */

import type { DocumentTime, Entity, Finding, Mention, Severity } from '../analysis.ts';
import type { Structure } from '../structure/structure.ts';

/** The analysis before its findings. */
export interface CheckedArticle {
  readonly text: string;
  readonly structure: Structure;
  readonly documentTime: DocumentTime;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

export interface Check {
  readonly code: string;
  /** Severity on a plain case, before anything lowers it. */
  readonly severity: Severity | 'off';
  /** For the README's table and the editor's link: one sentence, and an example with its reason. */
  readonly summary: string;
  readonly example: string;
  readonly find: (article: CheckedArticle) => Finding[];
}
