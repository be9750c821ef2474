/** `npm run docs`: writes the tables of README.md from the manifest and from the checks' own documentation. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checks } from '../../server/core/checks/checkList.ts';
import { root } from './root.ts';

export const readmeFile = join(root, 'README.md');

/** The README with its tables written anew. */
export function withTables(readme: string): string {
  const tables = { commands: commandTable(), settings: settingTable(), checks: checkTable() };
  return Object.entries(tables).reduce((text, [name, content]) => fillSection(text, name, content), readme);
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
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest).contributes;
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
      `\`${String(setting.default)}\``,
      `${setting.markdownDescription ?? ''} ${choices(setting)}`.trim(),
    ]),
  );
}

function checkTable(): string {
  return table(
    ['Check', 'Severity', 'What it says', 'Example'],
    checks.map(({ code, severity, summary, example }) => [`\`${code}\``, severity, summary, example]),
  );
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(readmeFile, withTables(readFileSync(readmeFile, 'utf8')));
  console.log('wrote the tables of README.md');
}
