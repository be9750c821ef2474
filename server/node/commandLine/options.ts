/** Reads the command line: which command, with which options, on which files. */

import { parseArgs } from 'node:util';
import { type PlainDate, parseIso } from '../../core/time/plainDate.ts';
import type { DateOrder } from '../../core/time/timeCounts.ts';
import { type ExportFormat, exportFormats } from '../../exchange/export/exportArticle.ts';
import { type RuleSettings, type RuleSeverity, ruleProblem } from '../../service/ruleSettings.ts';
import { suggestion } from '../../service/wording/suggestion.ts';
import { UsageError } from './usageError.ts';

export type OutputFormat = 'terminal' | ExportFormat;

export interface AnalysisOptions {
  readonly date?: PlainDate;
  readonly dateOrder: DateOrder;
  readonly rules: RuleSettings;
}

export interface CommandOptions extends AnalysisOptions {
  readonly format: OutputFormat;
  /** Folder that the files are written into. */
  readonly out?: string;
  readonly bom: boolean;
  /** Files, folders, or "-" for standard input. */
  readonly files: readonly string[];
}

export type CheckFormat = (typeof checkFormats)[number];

export interface CheckOptions extends AnalysisOptions {
  readonly format: CheckFormat;
  /** So many warnings are no failure. */
  readonly maxWarnings: number;
  /** Entries of `ignored.json` that silence nothing are told. */
  readonly unusedIgnores: boolean;
  /** Files, folders, or "-" for standard input. */
  readonly files: readonly string[];
}

export interface EntitiesOptions extends AnalysisOptions {
  readonly format: (typeof entityFormats)[number];
  readonly bom: boolean;
  /** Files, folders, or "-" for standard input. */
  readonly files: readonly string[];
}

export interface CompareOptions extends AnalysisOptions {
  readonly format: (typeof compareFormats)[number];
  /** Files, folders, or "-" for standard input. */
  readonly files: readonly string[];
}

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | ({ readonly kind: 'stdin-jsonl' } & AnalysisOptions)
  | ({ readonly kind: 'check' } & CheckOptions)
  | ({ readonly kind: 'compare' } & CompareOptions)
  | ({ readonly kind: 'entities' } & EntitiesOptions)
  | ({ readonly kind: 'annotate' | 'export' } & CommandOptions);

const commandNames = ['annotate', 'check', 'compare', 'entities', 'export'] as const;
const formats: readonly OutputFormat[] = ['terminal', ...exportFormats];
const entityFormats = ['terminal', 'json', 'csv'] as const;
const compareFormats = ['terminal', 'json'] as const;
const checkFormats = ['terminal', 'json', 'sarif', 'github'] as const;
const dateOrders: readonly DateOrder[] = ['auto', 'dmy', 'mdy'];

const known = {
  format: { type: 'string' },
  date: { type: 'string' },
  'date-order': { type: 'string' },
  rule: { type: 'string', multiple: true },
  'max-warnings': { type: 'string' },
  'unused-ignores': { type: 'boolean' },
  out: { type: 'string' },
  bom: { type: 'boolean' },
  'stdin-jsonl': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Which options a command takes, besides those of every command. */
const own: Readonly<Record<(typeof commandNames)[number], readonly string[]>> = {
  annotate: ['format', 'date', 'date-order', 'rule', 'out', 'bom', 'stdin-jsonl'],
  check: ['format', 'date', 'date-order', 'rule', 'max-warnings', 'unused-ignores'],
  compare: ['format', 'date', 'date-order'],
  entities: ['format', 'date', 'date-order', 'bom'],
  export: ['format', 'date', 'date-order', 'rule', 'out', 'bom'],
};

/** Throws `UsageError` with what to type instead. */
export function readCommandLine(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [name, ...files] = positionals;
  if (name === undefined) {
    if (args.length === 0) return { kind: 'help' };
    throw new UsageError('Say what to do: dateline annotate FILE…, dateline check FILE… or dateline export FILE…');
  }
  if (name === 'help') return { kind: 'help' };
  const kind = commandNames.find((command) => command === name);
  if (!kind) {
    const hint = suggestion(name, commandNames) || `; to annotate the file, type: dateline annotate ${name}`;
    throw new UsageError(`There is no command “${name}”${hint}`);
  }
  for (const option of Object.keys(values)) {
    if (!own[kind].includes(option)) throw new UsageError(`dateline ${kind} has no option --${option}`);
  }
  const date = values.date === undefined ? undefined : readDay(values.date);
  const dateOrder = oneOf('date-order', values['date-order'] ?? 'auto', dateOrders);
  const analysis = { dateOrder, rules: readRules(values.rule ?? []), ...(date && { date }) };
  if (values['stdin-jsonl']) {
    if (files.length > 0) throw new UsageError('--stdin-jsonl reads articles from standard input: leave the files out');
    if (values.format !== undefined && values.format !== 'jsonl') throw new UsageError('--stdin-jsonl writes jsonl');
    return { kind: 'stdin-jsonl', ...analysis };
  }
  if (files.length === 0) {
    throw new UsageError(
      `Name the articles: dateline ${kind} FILE… (a folder takes all in it, - reads standard input)`,
    );
  }
  if (kind === 'check') {
    const format = oneOf('format', values.format ?? 'terminal', checkFormats);
    const maxWarnings = readCount('max-warnings', values['max-warnings'] ?? '0');
    return { kind, ...analysis, format, maxWarnings, unusedIgnores: values['unused-ignores'] ?? false, files };
  }
  if (kind === 'compare')
    return { kind, ...analysis, format: oneOf('format', values.format ?? 'terminal', compareFormats), files };
  if (kind === 'entities') {
    const format = oneOf('format', values.format ?? 'terminal', entityFormats);
    return { kind, ...analysis, format, bom: values.bom ?? false, files };
  }
  const format = readFormat(kind, values.format, values.out);
  const out = kind === 'export' ? (values.out ?? '.') : values.out;
  return { kind, ...analysis, format, bom: values.bom ?? false, files, ...(out !== undefined && { out }) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const option = /'(?:-\w, )?(--?[\w-]+)[^']*'/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const names = Object.keys(known).map((name) => `--${name}`);
      const hint = suggestion(option, names) || '; dateline --help lists them';
      throw new UsageError(`There is no option ${option}${hint}`);
    }
    throw new UsageError(`${message.split('\n')[0]!.replace(/\.$/, '')}; see dateline --help`);
  }
}

function readFormat(kind: string, given: string | undefined, out: string | undefined): OutputFormat {
  if (kind === 'export') {
    if (given === undefined) throw new UsageError(`Say in which format: --format ${exportFormats.join(', ')}`);
    return oneOf('format', given, exportFormats);
  }
  const format = oneOf('format', given ?? 'terminal', formats);
  if (format === 'brat' && out === undefined) {
    throw new UsageError('brat writes two files for each article: say where to with --out DIR');
  }
  if (format === 'terminal' && out !== undefined) {
    throw new UsageError(`--out writes files: say in which format with --format ${exportFormats.join(', ')}`);
  }
  return format;
}

/** "date/weekday-mismatch=off"; of several about one rule the last one counts. */
function readRules(given: readonly string[]): RuleSettings {
  const entries = given.map((entry) => {
    const at = entry.indexOf('=');
    if (at < 0) throw new UsageError(`Write --rule NAME=SEVERITY, as --rule date/weekday-mismatch=off, not “${entry}”`);
    const [code, severity] = [entry.slice(0, at), entry.slice(at + 1)];
    const problem = ruleProblem(code, severity);
    if (problem !== undefined) throw new UsageError(problem);
    return [code, severity as RuleSeverity] as const;
  });
  return Object.fromEntries(entries);
}

function readCount(option: string, given: string): number {
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw new UsageError(`--${option} takes a number from 0 on, not “${given}”`);
}

/** An ISO day; used for the lines of `--stdin-jsonl` too. */
export function readDay(text: string): PlainDate {
  const day = parseIso(text);
  if (day) return day;
  const shaped = /^\d{4}-\d{2}-\d{2}$/.test(text);
  throw new UsageError(
    shaped ? `There is no day ${text} in the calendar` : `A date is written YYYY-MM-DD, as 2020-07-12, not “${text}”`,
  );
}

function oneOf<T extends string>(option: string, given: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === given);
  if (found !== undefined) return found;
  const hint = suggestion(given, choices) || `; there are ${choices.join(', ')}`;
  throw new UsageError(`There is no --${option} “${given}”${hint}`);
}
