/** Edits of an article as LSP has them: with the version that they belong to, and with what a preview says of each, where the client knows that. */

import type { ChangeAnnotation, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Edit } from '../core/analysis.ts';
import type { Reading } from './reading.ts';

export interface AnnotatedEdit extends Edit {
  readonly annotation: ChangeAnnotation;
}

export function workspaceEdit(
  { uri, version, positions }: Reading,
  edits: readonly Edit[],
  documentChanges: boolean,
): WorkspaceEdit {
  const textEdits = edits.map(({ span, newText }) => ({ range: positions.range(span), newText }));
  if (!documentChanges) return { changes: { [uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] };
}

/** Edits under the same label are shown together. */
export function annotatedEdit({ uri, version, positions }: Reading, edits: readonly AnnotatedEdit[]): WorkspaceEdit {
  const changeAnnotations = Object.fromEntries(edits.map(({ annotation }) => [annotation.label, annotation]));
  const annotated = edits.map(({ span, newText, annotation }) => ({
    range: positions.range(span),
    newText,
    annotationId: annotation.label,
  }));
  return { documentChanges: [{ textDocument: { uri, version }, edits: annotated }], changeAnnotations };
}
