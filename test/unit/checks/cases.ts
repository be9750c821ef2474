/** Reads the case files of `test/cases`, one for each rule. */

import { readdirSync, readFileSync } from 'node:fs';
import type { ArticleAnalysis } from '../../../server/core/analysis.ts';
import { createAnalyzer } from '../../../server/core/analyzer.ts';
import { checks } from '../../../server/core/checks/runChecks.ts';
import { parseIso } from '../../../server/core/time/plainDate.ts';

export interface Case {
  /** Whose file it stands in: "weekday-mismatch". */
  readonly rule: string;
  readonly text: string;
  /** The article's date, as if the user had given it. */
  readonly date?: string;
  readonly fileName?: string;
  /** The words that the finding stands at; a case without is a negative. */
  readonly finds?: string;
  readonly severity?: string;
}

const folder = new URL('../../cases/', import.meta.url);
const analyzer = createAnalyzer();

/** "weekday-mismatch", for each file. */
export function rulesWithCases(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length))
    .sort();
}

export function readCases(rule: string): Case[] {
  const lines = readFileSync(new URL(`${rule}.jsonl`, folder), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => ({ rule, ...JSON.parse(line) }) as Case);
}

/** With the rule that the case is about switched on. */
export function analyzeCase({ rule, text, date, fileName }: Case): ArticleAnalysis {
  const documentTime = date === undefined ? undefined : parseIso(date);
  if (date !== undefined && !documentTime) throw new Error(`no day: ${date}`);
  const own = checks.find(({ code }) => code === `date/${rule}`)!;
  const severities = { [own.code]: own.severity };
  const context = { severities, ...(documentTime && { documentTime }), ...(fileName !== undefined && { fileName }) };
  return analyzer.analyze(text, context).article;
}
