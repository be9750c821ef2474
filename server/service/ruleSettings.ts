/** How findings of a rule are shown, by rule: read from the settings and from the command line, where anybody may have mistyped anything. */

import type { Severity } from '../core/analysis.ts';
import { checks } from '../core/checks/runChecks.ts';
import { crossArticleRule } from '../core/collection/crossArticleDates.ts';
import { suggestion } from './wording/suggestion.ts';

export type RuleSeverity = Severity | 'off';

export const ruleSeverities: readonly RuleSeverity[] = ['warning', 'information', 'hint', 'off'];

/** By code; a rule that is not named keeps its own. */
export type RuleSettings = Readonly<Record<string, RuleSeverity>>;

const codes = checks.map(({ code }) => code);

/** What is wrong with an entry, in words; undefined where nothing is. */
export function ruleProblem(code: string, severity: unknown): string | undefined {
  if (code === crossArticleRule) return `${code} is a report that is asked for: it has no severity`;
  if (!codes.includes(code)) return `There is no rule “${code}”${suggestion(code, codes)}`;
  if (isRuleSeverity(severity)) return undefined;
  return `${shown(severity)} is no severity for ${code}: there are ${ruleSeverities.join(', ')}`;
}

/** Entries that are wrong count for nothing; `problems` has a line for each but those that are still being typed in the settings. */
export function readRules(value: unknown): { rules: RuleSettings; problems: readonly string[] } {
  if (value === null || value === undefined) return { rules: {}, problems: [] };
  if (typeof value !== 'object' || Array.isArray(value))
    return { rules: {}, problems: [`dateline.rules is ${shown(value)}, not an object of rules and severities.`] };
  const rules: Record<string, RuleSeverity> = {};
  const problems: string[] = [];
  for (const [code, severity] of Object.entries(value)) {
    const problem = ruleProblem(code, severity);
    if (problem === undefined) rules[code] = severity as RuleSeverity;
    else if (severity !== '') problems.push(`dateline.rules: ${problem}`);
  }
  return { rules, problems };
}

function isRuleSeverity(value: unknown): value is RuleSeverity {
  return ruleSeverities.includes(value as RuleSeverity);
}

/** A value as JSON, cut to a length that fits a message. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
