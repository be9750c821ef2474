/** Show Place: follows a card's link into another article. The server names file and position. */

import { Position, Range, Uri, workspace } from 'vscode';
import { showRange } from '../showRange.ts';

/** Rejects where the link is damaged, and where the file is outside the workspace or gone. */
export async function showPlace(address: unknown, position: unknown): Promise<void> {
  const { line, character } = (position ?? {}) as { readonly line?: unknown; readonly character?: unknown };
  if (typeof address !== 'string' || typeof line !== 'number' || typeof character !== 'number')
    throw new Error(String(address));
  const uri = Uri.parse(address, true);
  const isOpen = workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
  if (!isOpen && !workspace.getWorkspaceFolder(uri)) throw new Error(address);
  const document = await workspace.openTextDocument(uri);
  const start = document.validatePosition(new Position(line, character));
  const word = document.getWordRangeAtPosition(start);
  await showRange(document, new Range(start, word?.end ?? start));
}
