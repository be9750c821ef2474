/** Runs the checks, one finding for each contradiction, each as severe as its circumstances allow. */

import type { Finding, Severity, TimeExpression } from '../analysis.ts';
import { byPosition } from '../text/span.ts';
import type { Check, CheckOptions, Draft } from './check.ts';
import type { CheckedArticle } from './checkedArticle.ts';
import { checks } from './checkList.ts';
import type { CheckMemory } from './checkMemory.ts';
import { type CheckView, viewArticle } from './checkView.ts';
import { isQuoted } from './placesIn.ts';
import { lowered } from './severity.ts';

export { checks } from './checkList.ts';

/** In text order. Pure and total; `options` only changes severities and what the article cannot tell. */
export function runChecks(article: CheckedArticle, options: CheckOptions = {}): Finding[] {
  return checkArticle(article, options).findings;
}

/** Also what the next run may take over from this one, as it does from `before`: that only saves work. */
export function checkArticle(
  article: CheckedArticle,
  options: CheckOptions,
  before?: CheckMemory,
): { readonly findings: Finding[]; readonly memory: CheckMemory } {
  const view = viewArticle(article, before);
  const { severities = {} } = options;
  const isTold = Object.keys(severities).length > 0;
  const explained = new Set<TimeExpression>();
  const findings: Finding[] = [];
  for (const check of checks) {
    const severity = (isTold ? severities[check.code] : undefined) ?? defaultSeverity(check);
    if (severity === 'off') continue;
    for (const draft of check.find(view, options)) {
      if (draft.explains.some((time) => explained.has(time))) continue;
      for (const time of draft.explains) explained.add(time);
      findings.push({
        ...plain(draft),
        code: check.code,
        severity: lowered(severity, circumstances(view, draft), article.documentTime),
      });
    }
  }
  return { findings: findings.sort((a, b) => byPosition(a.span, b.span)), memory: view.answers.memory };
}

/** What the setting of a rule is where nobody has set it. */
export function defaultSeverity(check: Check): Severity | 'off' {
  return check.offByDefault ? 'off' : check.severity;
}

function plain({
  span,
  message,
  related = [],
  fixes = [],
}: Draft): Pick<Finding, 'span' | 'message' | 'related' | 'fixes'> {
  return { span, message, related, fixes };
}

function circumstances(view: CheckView, draft: Draft) {
  return {
    quoted: isQuoted(view, draft.span),
    anchored: draft.anchored === true,
    loose: draft.loose === true,
  };
}
