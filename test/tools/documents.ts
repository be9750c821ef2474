/** `npm run docs`: writes the tables of README.md and the schema of the rules' setting from the manifest and from the checks' own documentation. */

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checks, defaultSeverity } from '../../server/core/checks/runChecks.ts';
import { ruleSeverities } from '../../server/service/ruleSettings.ts';
import { root } from './root.ts';

export const readmeFile = join(root, 'README.md');
export const manifestFile = join(root, 'package.json');

/** The README with its tables written anew. */
export function withTables(readme: string): string {
  const tables = { commands: commandTable(), settings: settingTable(), checks: checkTable() };
  return Object.entries(tables).reduce((text, [name, content]) => fillSection(text, name, content), readme);
}

/** The schema of `dateline.rules`: a property for each rule. */
export function ruleProperties(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    checks.map((check) => [
      check.code,
      {
        type: 'string',
        enum: ruleSeverities,
        default: defaultSeverity(check),
        description: check.summary,
      },
    ]),
  );
}

/** The manifest with that schema in its place, every other line as it is; its layout is Biome's business. Throws where the setting is not there. */
export function withRules(manifestText: string): string {
  const block = /^( *)"dateline\.rules": \{$[\s\S]*?^\1\}/m.exec(manifestText);
  if (!block) throw new Error('package.json has no setting dateline.rules');
  const setting = JSON.parse(`{${block[0]}}`)['dateline.rules'] as object;
  const content = JSON.stringify({ ...setting, properties: ruleProperties() });
  const { index } = block;
  return `${manifestText.slice(0, index)}"dateline.rules": ${content}${manifestText.slice(index + block[0].length)}`;
}

/** Replaces what stands between `<!-- name: … -->` and `<!-- /name -->`. Throws where the two are not there. */
export function fillSection(text: string, name: string, content: string): string {
  const start = text.indexOf(`<!-- ${name}:`);
  const opened = text.indexOf('-->', start) + 3;
  const end = text.indexOf(`<!-- /${name} -->`);
  if (start < 0 || end < opened) throw new Error(`README.md has no section ${name}`);
  return `${text.slice(0, opened)}\n${content.trim()}\n${text.slice(end)}`;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: { readonly commandPalette?: readonly { readonly command: string; readonly when: string }[] };
    readonly keybindings: readonly { readonly command: string; readonly key: string }[];
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Setting>> }[];
  };
}

interface Setting {
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownDescription?: string;
}

function manifest(): Manifest['contributes'] {
  return (JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest).contributes;
}

function commandTable(): string {
  const { commands, keybindings, menus } = manifest();
  const hidden = new Set(menus.commandPalette?.flatMap(({ command, when }) => (when === 'false' ? [command] : [])));
  const shown = commands.filter(({ command }) => !hidden.has(command));
  const keyOf = new Map(keybindings.map(({ command, key }) => [command, key]));
  return table(
    ['Command (Dateline: …)', 'Key'],
    shown.map(({ command, title }) => [title, keyOf.get(command) ?? '']),
  );
}

function settingTable(): string {
  const settings = manifest().configuration.flatMap(({ properties }) => Object.entries(properties));
  const choices = ({ enum: values = [], enumDescriptions = [] }: Setting) =>
    values.map((value, i) => `\`${value}\`: ${enumDescriptions[i] ?? ''}`).join(' ');
  return table(
    ['Setting', 'Default', ''],
    settings.map(([name, setting]) => [
      `\`${name}\``,
      `\`${typeof setting.default === 'object' ? JSON.stringify(setting.default) : setting.default}\``,
      `${setting.markdownDescription ?? ''} ${choices(setting)}`.trim(),
    ]),
  );
}

function checkTable(): string {
  return table(
    ['Check', 'Severity', 'What it says', 'Example'],
    checks.map((check) => {
      const { code, severity, offByDefault, summary, example } = check;
      return [`\`${code}\``, offByDefault ? `off (${severity})` : severity, summary, example];
    }),
  );
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(manifestFile, withRules(readFileSync(manifestFile, 'utf8')));
  execFileSync(process.execPath, [
    join(root, 'node_modules/@biomejs/biome/bin/biome'),
    'format',
    '--write',
    manifestFile,
  ]);
  writeFileSync(readmeFile, withTables(readFileSync(readmeFile, 'utf8')));
  console.log('wrote the tables of README.md and the rules of package.json');
}
