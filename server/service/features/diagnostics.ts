/** Findings as diagnostics. */

import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding, Severity } from '../../core/analysis.ts';
import type { Reading } from '../reading.ts';
import { findingWords } from '../wording/findings.ts';

const diagnosticSource = 'dateline';

/** Red belongs to compilers: nothing is an error. */
const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function diagnostics(reading: Reading, relatedInformation: boolean): Diagnostic[] {
  return reading.article.findings.map((finding) => diagnosticOf(reading, finding, relatedInformation));
}

/** A client without related information finds it at the end of the message, by line. */
function diagnosticOf({ uri, positions }: Reading, finding: Finding, relatedInformation: boolean): Diagnostic {
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
    message: findingWords(message) + (relatedInformation ? '' : lines.join('')),
    ...(relatedInformation && places.length > 0 && { relatedInformation: places }),
  };
}
