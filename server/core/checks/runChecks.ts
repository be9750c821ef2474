/** The ordered list of checks, and what they find together. */

import type { Finding } from '../analysis.ts';
import { byPosition } from '../text/span.ts';
import type { Check, CheckedArticle } from './check.ts';

export const checks: readonly Check[] = [];

/** In text order. */
export function runChecks(article: CheckedArticle): Finding[] {
  return checks
    .flatMap((check) => (check.severity === 'off' ? [] : check.find(article)))
    .sort((a, b) => byPosition(a.span, b.span));
}
