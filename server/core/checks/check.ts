/** A check: a pure function of the analysis, one rule a file, with its documentation beside it. */

import type { Fix, RelatedPlace, Severity, TimeExpression } from '../analysis.ts';
import type { Span } from '../text/span.ts';
import type { DateOrder } from '../time/timeCounts.ts';
import type { CheckView } from './checkView.ts';
import type { Message } from './messageIds.ts';

export interface CheckOptions {
  /** Severities other than the rules' own, by code. Unknown codes count for nothing. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** How "03/04" is read where the article does not tell. Default `auto`. */
  readonly dateOrder?: DateOrder;
  /** Name of the article's file, without its folders. */
  readonly fileName?: string;
}

export interface Check {
  /** "date/weekday-mismatch". */
  readonly code: string;
  /** Severity on a plain case, before anything lowers it. */
  readonly severity: Severity;
  /** Silent until `severities` names it: what it finds is often meant so, or not yet right often enough. */
  readonly offByDefault?: true;
  /** For the README's table and the editor's link: one sentence. */
  readonly summary: string;
  /** What it speaks up about, and what is right. */
  readonly example: string;
  /** When it stays silent. */
  readonly guards: string;
  readonly find: (view: CheckView, options: CheckOptions) => Draft[];
}

/** A finding before its severity is known and before it is held against those of the other rules. */
export interface Draft {
  readonly span: Span;
  readonly message: Message;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
  /** It rests on the article's date: lowered where that was inferred. */
  readonly anchored?: boolean;
  /** A date of this kind is often loose: lowered. */
  readonly loose?: boolean;
  /** The expressions whose contradiction this explains: no later rule speaks about them again. */
  readonly explains: readonly TimeExpression[];
}
