/** Findings in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS): results with regions, related places, fixes and suppressions. */

import type { Edit, Finding, Fix, Severity } from '../../core/analysis.ts';
import type { SilencedFinding } from '../../core/ignores/ignore.ts';
import type { Span } from '../../core/text/span.ts';
import type { Wording } from '../export/annotationRecord.ts';
import { type CheckedArticle, regionOf, type UnusedIgnore, unusedIgnoreRule, unusedWords } from './checkedArticle.ts';

export interface SarifOptions {
  /** Of the program. */
  readonly version: string;
  readonly word: Wording;
  readonly rules: readonly SarifRule[];
  /** URI reference of a file, relative to the folder that was checked, or absolute. */
  readonly uriOf: (path: string) => string;
  /** False where an input could not be read. */
  readonly whole: boolean;
}

export interface SarifRule {
  readonly code: string;
  readonly severity: Severity;
  readonly enabled: boolean;
  readonly summary: string;
  /** Markdown. */
  readonly help: string;
}

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/** SARIF has no hints: they are notes of a lower rank. */
const levels: Readonly<Record<Severity, string>> = { warning: 'warning', information: 'note', hint: 'note' };
const ranks: Readonly<Record<Severity, number>> = { warning: 80, information: 50, hint: 20 };

const unusedRule: SarifRule = {
  code: unusedIgnoreRule,
  severity: 'warning',
  enabled: true,
  summary: 'An entry of ignored.json silences nothing.',
  help: 'An entry of `.dateline/ignored.json` silences nothing any more: its article is gone, or its sentence has changed. Remove it.',
};

export function toSarif(
  articles: readonly CheckedArticle[],
  unused: readonly UnusedIgnore[],
  options: SarifOptions,
): string {
  const { version, rules, uriOf, whole } = options;
  const known = [...rules, unusedRule];
  const indexOf = (code: string) => known.findIndex((rule) => rule.code === code);
  const results = articles.flatMap((article, index) => {
    const file = { uri: uriOf(article.path), index };
    const result = (finding: Finding) => resultOf(finding, article, file, indexOf(finding.code), options.word);
    return [
      ...article.findings.map(result),
      ...article.silenced.map((one) => ({ ...result(one.finding), suppressions: [suppressionOf(one)] })),
    ];
  });
  const run = {
    tool: {
      driver: { name: 'Dateline', version, semanticVersion: version, rules: known.map(descriptorOf) },
    },
    invocations: [{ executionSuccessful: whole }],
    columnKind: 'utf16CodeUnits',
    artifacts: articles.map(({ path }) => ({ location: { uri: uriOf(path) }, roles: ['analysisTarget'] })),
    results: [...results, ...unused.map((entry) => unusedResult(entry, uriOf, indexOf(unusedIgnoreRule)))],
  };
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
}

function descriptorOf({ code, severity, enabled, summary, help }: SarifRule) {
  return {
    id: code,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: help.replace(/[*`]/g, ''), markdown: help },
    defaultConfiguration: { enabled, level: levels[severity], rank: ranks[severity] },
  };
}

type File = { readonly uri: string; readonly index?: number };

function resultOf(finding: Finding, article: CheckedArticle, file: File, ruleIndex: number, word: Wording) {
  const { code, severity, span, message, related, fixes } = finding;
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    rank: ranks[severity],
    message: { text: word(message) },
    locations: [locationOf(span, article, file)],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id,
        ...locationOf(place.span, article, file),
        message: { text: word(place.message) },
      })),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(fix, article, file, word)) }),
  };
}

function locationOf(span: Span, { text, placeOf }: CheckedArticle, file: File) {
  const snippet = { text: text.slice(span.start, span.end) };
  return { physicalLocation: { artifactLocation: file, region: { ...region(span, placeOf), snippet } } };
}

function region(span: Span, placeOf: CheckedArticle['placeOf']) {
  const { line, column, endLine, endColumn } = regionOf(span, placeOf);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function fixOf({ title, edits }: Fix, { placeOf }: CheckedArticle, file: File, word: Wording) {
  const replacement = ({ span, newText }: Edit) => ({
    deletedRegion: region(span, placeOf),
    insertedContent: { text: newText },
  });
  return {
    description: { text: word(title) },
    artifactChanges: [{ artifactLocation: file, replacements: edits.map(replacement) }],
  };
}

function suppressionOf({ ignore: { article, sentence } }: SilencedFinding) {
  const scope = sentence !== undefined ? 'in this sentence' : article !== undefined ? 'in this article' : 'everywhere';
  return { kind: 'external', status: 'accepted', justification: `Silenced ${scope} by .dateline/ignored.json.` };
}

function unusedResult(entry: UnusedIgnore, uriOf: SarifOptions['uriOf'], ruleIndex: number) {
  return {
    ruleId: unusedIgnoreRule,
    ruleIndex,
    level: 'warning',
    message: { text: unusedWords(entry) },
    locations: [
      { physicalLocation: { artifactLocation: { uri: uriOf(entry.file) }, region: { startLine: entry.line } } },
    ],
  };
}
