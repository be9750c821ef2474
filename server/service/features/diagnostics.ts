/** Findings as diagnostics. */

import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding, Severity } from '../../core/analysis.ts';
import type { Reading } from '../reading.ts';
import { rulePageUri } from '../rulePages.ts';
import { findingWords } from '../wording/findings.ts';

const diagnosticSource = 'dateline';

/** Red belongs to compilers: nothing is an error. */
const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export interface DiagnosticOptions {
  /** The client shows related places; else they stand at the end of the message, by line. */
  readonly relatedInformation: boolean;
  /** The client opens the pages of the rules. */
  readonly rulePages: boolean;
}

export function diagnostics(reading: Reading, options: DiagnosticOptions): Diagnostic[] {
  return reading.article.findings.map((finding) => diagnosticOf(reading, finding, options));
}

function diagnosticOf({ uri, positions }: Reading, finding: Finding, options: DiagnosticOptions): Diagnostic {
  const { relatedInformation, rulePages } = options;
  const { code, severity, span, message, related } = finding;
  const places = related.map((place) => ({
    location: { uri, range: positions.range(place.span) },
    message: findingWords(place.message),
  }));
  const lines = places.map((place) => ` (${place.message}, line ${place.location.range.start.line + 1})`);
  return {
    range: positions.range(span),
    severity: severities[severity],
    source: diagnosticSource,
    code,
    ...(rulePages && { codeDescription: { href: rulePageUri(code) } }),
    message: findingWords(message) + (relatedInformation ? '' : lines.join('')),
    ...(relatedInformation && places.length > 0 && { relatedInformation: places }),
  };
}
