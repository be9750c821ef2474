/** The page of a rule: what it says, when it stays silent, how it is silenced. Behind the link of a finding, and in reports for other programs. */

import type { Check } from '../../core/checks/check.ts';
import { checks, defaultSeverity } from '../../core/checks/runChecks.ts';

/** Markdown; undefined where there is no such rule. */
export function rulePage(code: string): string | undefined {
  const check = checks.find((one) => one.code === code);
  return check && [`# ${code}`, ...sections(check)].map((part) => `${part}\n`).join('\n');
}

/** The same without its heading. */
export function ruleHelp(check: Check): string {
  return sections(check).join('\n\n');
}

function sections(check: Check): string[] {
  const { code, summary, example, guards } = check;
  return [
    summary,
    `**For example:** ${example}.`,
    `**When it stays silent:** ${guards}`,
    `**How severe:** ${severityWords(check)} A finding inside a quotation, or one that rests on an article date that was only inferred, is one step milder.`,
    '## How to silence it',
    [
      '- One finding, as long as its sentence stays as it is: *Silence this finding*, from the light bulb.',
      `- In one article, or in all of the workspace: *Silence ${code} in …*, from the light bulb. What is silenced stands in \`.dateline/ignored.json\`.`,
      '- By the settings, where it can be made milder or more severe too:',
    ].join('\n'),
    ['```json', `{ "dateline.rules": { "${code}": "off" } }`, '```'].join('\n'),
    `- On the command line: \`dateline check --rule ${code}=off\`.`,
  ];
}

function severityWords(check: Check): string {
  if (defaultSeverity(check) !== 'off') return `${check.severity}.`;
  return `off, unless the settings name it; ${check.severity} is what suits it.`;
}
