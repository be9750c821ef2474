/** What a request for code actions asks about: a place, kinds, and the diagnostics that the client shows there. */

import type { CodeActionContext, Diagnostic, Range } from 'vscode-languageserver-types';
import type { Finding } from '../core/analysis.ts';
import type { Span } from '../core/text/span.ts';
import type { Reading } from './reading.ts';

export interface CodeActionRequest {
  readonly reading: Reading;
  /** Selection or cursor. */
  readonly span: Span;
  wants(kind: string): boolean;
  /** True where this kind, or one within it, was asked for by name. */
  names(kind: string): boolean;
  /** True where the finding is at the place. */
  touches(finding: Finding): boolean;
  /** Those of this finding that the client shows. */
  shownOf(finding: Finding): Diagnostic[];
}

/** `context` as the client sends it; without kinds all are wanted. */
export function codeActionRequest(
  reading: Reading,
  range: Range,
  { only, diagnostics }: Pick<CodeActionContext, 'only' | 'diagnostics'>,
): CodeActionRequest {
  const span = reading.positions.span(range);
  return {
    reading,
    span,
    wants: (kind) => !only || only.some((outer) => isWithin(kind, outer)),
    names: (kind) => only?.some((outer) => isWithin(outer, kind)) ?? false,
    touches: (finding) => finding.span.start <= span.end && span.start <= finding.span.end,
    shownOf(finding) {
      const at = reading.positions.range(finding.span);
      return diagnostics.filter((shown) => shown.code === finding.code && isSameRange(shown.range, at));
    },
  };
}

/** "source.dateline" holds "source.dateline.articleDate"; the empty kind holds all. */
function isWithin(kind: string, outer: string): boolean {
  return outer === '' || kind === outer || kind.startsWith(`${outer}.`);
}

function isSameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
