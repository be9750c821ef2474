/** How severe a finding is where it stands: rules have a severity of their own, and circumstances lower it. */

import type { DocumentTime, Severity } from '../analysis.ts';

const steps: readonly Severity[] = ['warning', 'information', 'hint'];

export interface Circumstances {
  /** Inside quotation marks: the words are somebody else's. */
  readonly quoted: boolean;
  /** The finding rests on the article's date. */
  readonly anchored: boolean;
  /** A date of this kind is often loose. */
  readonly loose: boolean;
}

/** One step for each circumstance; a hint stays a hint. */
export function lowered(own: Severity, circumstances: Circumstances, documentTime: DocumentTime): Severity {
  const inferred = documentTime.source === 'context' || documentTime.yearSource === 'context';
  const down = Number(circumstances.quoted) + Number(circumstances.anchored && inferred) + Number(circumstances.loose);
  return steps[Math.min(steps.indexOf(own) + down, steps.length - 1)]!;
}
