/** The pages of the rules as documents of a scheme of their own, for clients that ask the server for such documents (LSP 3.18). */

import { rulePage } from './wording/rulePage.ts';

export const rulePageScheme = 'dateline-rule';

/** "dateline-rule:/date/weekday-mismatch.md". */
export function rulePageUri(code: string): string {
  return `${rulePageScheme}:/${code}.md`;
}

/** Null where the address is that of no rule. */
export function rulePageAt(uri: string): string | null {
  const code = /^dateline-rule:\/*(.+)\.md$/.exec(uri)?.[1];
  return (code !== undefined && rulePage(code)) || null;
}
