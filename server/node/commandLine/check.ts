/** `dateline check`: the findings of each article, one a line as compilers print them, or in a format for other programs. */

import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checks, defaultSeverity } from '../../core/checks/runChecks.ts';
import {
  type CheckCounts,
  type CheckedArticle,
  countFindings,
  type UnusedIgnore,
  unusedIgnoreRule,
  unusedWords,
} from '../../exchange/report/checkedArticle.ts';
import { toCheckJson } from '../../exchange/report/checkJson.ts';
import { toGithubCommands } from '../../exchange/report/githubCommands.ts';
import { toSarif } from '../../exchange/report/sarif.ts';
import { createPositions } from '../../service/convert.ts';
import { ruleHelp } from '../../service/wording/rulePage.ts';
import { version } from '../version.ts';
import type { Stage } from './annotate.ts';
import type { CheckOptions } from './options.ts';
import { type ReadArticle, type Reading, shown } from './readArticles.ts';
import { renderFinding } from './terminal/renderFindings.ts';
import { paint, safeText } from './terminal/screen.ts';
import { type CheckedName, unusedIgnores } from './unusedIgnores.ts';

/** The number of warnings, entries that silence nothing among them. */
export async function check(reading: Reading, options: CheckOptions, stage: Stage): Promise<number> {
  const { output, word } = stage;
  const isTerminal = options.format === 'terminal';
  const articles: CheckedArticle[] = [];
  const names: CheckedName[] = [];
  for await (const read of reading.articles) {
    const article = checkedArticle(read);
    articles.push(article);
    if (read.known) names.push({ known: read.known, silenced: read.silenced });
    if (isTerminal) await printFindings(article, stage);
    if (output.closed) break;
  }
  const unused = options.unusedIgnores ? unusedIgnores(names, options.files, reading.dotDateline) : [];
  const counts = countFindings(articles, unused);
  await output.write(report());
  return counts.warning;

  function report(): string {
    switch (options.format) {
      case 'terminal':
        return unused.map((entry) => unusedLine(entry, stage)).join('') + summary(counts);
      case 'json':
        return toCheckJson(articles, unused, word);
      case 'github':
        return toGithubCommands(articles, unused, word, relativePath) + summary(counts);
      case 'sarif':
        return toSarif(articles, unused, { version, word, rules, uriOf, whole: reading.whole() });
    }
  }
}

/** Its text is kept for the places of its findings: where there are none, many articles take little room. */
function checkedArticle({ path, article: { text: whole, findings }, silenced }: ReadArticle): CheckedArticle {
  const text = findings.length + silenced.length > 0 ? whole : '';
  return { path, text, findings, silenced, placeOf: createPositions(text).at };
}

async function printFindings({ path, text, findings }: CheckedArticle, { output, screen, word }: Stage): Promise<void> {
  const positions = createPositions(text);
  for (const finding of findings)
    await output.write(renderFinding(finding, { positions, path: shown(path), screen, word }));
}

function unusedLine(entry: UnusedIgnore, { screen }: Stage): string {
  const code = paint(screen, 'dim', `[${unusedIgnoreRule}]`);
  const severity = paint(screen, 'warning', 'warning');
  return `${safeText(entry.file)}:${entry.line}:1: ${severity}: ${safeText(unusedWords(entry))} ${code}\n`;
}

const rules = checks.map((one) => ({
  code: one.code,
  severity: one.severity,
  enabled: defaultSeverity(one) !== 'off',
  summary: one.summary,
  help: ruleHelp(one),
}));

/** From the folder that the command runs in, with forward slashes; undefined for standard input. */
function relativePath(path: string): string | undefined {
  return path === '-' ? undefined : relative(process.cwd(), path).split(sep).join('/');
}

/** Relative where the file lies in the folder that the command runs in. */
function uriOf(path: string): string {
  const within = relativePath(path);
  if (within === undefined) return 'stdin';
  return within.startsWith('..') || within.includes(':')
    ? pathToFileURL(path).href
    : within.split('/').map(encodeURIComponent).join('/');
}

function summary({ articles, warning, information, hint, silenced }: CheckCounts) {
  const notes = information + hint;
  const parts = [
    count(warning, 'warning'),
    ...(notes > 0 ? [count(notes, 'note')] : []),
    ...(silenced > 0 ? [`${silenced} silenced`] : []),
  ];
  return `${count(articles, 'article')}: ${parts.join(', ')}\n`;
}

function count(n: number, noun: string): string {
  return `${n === 0 ? 'no' : n} ${noun}${n === 1 ? '' : 's'}`;
}
