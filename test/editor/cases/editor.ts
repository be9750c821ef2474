/** What the cases do with the editor: open articles, find words, read the extension. */

import * as vscode from 'vscode';
import type { DatelineApi } from '../../../client/src/activateDateline.ts';
import type { EntityNode, EntityTreeNode } from '../../../client/src/entityNodes.ts';
import { ok, until } from '../harness.ts';

export function extension(): vscode.Extension<DatelineApi> {
  const found = vscode.extensions.getExtension<DatelineApi>('dateline.dateline');
  ok(found, 'the extension is installed');
  return found;
}

export function api(): DatelineApi {
  ok(extension().isActive, 'the extension is active');
  return extension().exports;
}

export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  ok(first, 'a folder is open');
  return first.uri;
}

export async function open(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), name));
  return vscode.window.showTextDocument(document);
}

/** Opens an article and waits until the server has read it as it is now. */
export async function openArticle(name: string): Promise<vscode.TextEditor> {
  const editor = await open(name);
  await untilRead(editor.document);
  return editor;
}

export function untilRead(document: vscode.TextDocument) {
  return until(`the server has read ${document.uri.path}`, () => {
    if (!extension().isActive) return undefined;
    const { article } = api();
    return article.document === document && article.entities?.version === document.version && article.entities;
  });
}

/** Where a word begins; `nth` counts from 1. */
export function positionOf(document: vscode.TextDocument, word: string, nth = 1): vscode.Position {
  let at = -1;
  for (let i = 0; i < nth; i++) at = document.getText().indexOf(word, at + 1);
  ok(at >= 0, `“${word}” occurs ${nth} times`);
  return document.positionAt(at);
}

/** A place inside the word. */
export function inside(document: vscode.TextDocument, word: string, nth = 1): vscode.Position {
  return positionOf(document, word, nth).translate(0, 1);
}

/** Waits for a hover that says all of `words`. */
export async function hover(document: vscode.TextDocument, position: vscode.Position, ...words: readonly string[]) {
  let text = '';
  const answers = async () => {
    const hovers = await run<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
    const parts = hovers.flatMap(({ contents }) => contents);
    text = parts.map((part) => (typeof part === 'string' ? part : part.value)).join('\n');
    return words.every((word) => text.includes(word));
  };
  await until('the hover', answers).catch(() => {
    throw new Error(`the hover says ${JSON.stringify(text)}, not ${words.join(', ')}`);
  });
}

export function run<Result>(command: string, ...args: readonly unknown[]): Thenable<Result> {
  return vscode.commands.executeCommand<Result>(command, ...args);
}

export async function children(node?: EntityTreeNode): Promise<readonly EntityTreeNode[]> {
  return (await api().tree.provider.getChildren(node)) ?? [];
}

/** The entity of that name in the tree. */
export function entityNode(name: string): Promise<EntityNode> {
  return until(`${name} is in the tree`, async () => {
    for (const kind of await children()) {
      for (const node of await children(kind)) if (node.type === 'entity' && node.entity.name === name) return node;
    }
    return undefined;
  });
}

/** The words under the selection of the active editor. */
export function selectedText(): string {
  const editor = vscode.window.activeTextEditor;
  return editor ? editor.document.getText(editor.selection) : '';
}

/** What the extension has asked of the editor is done once the editor has answered something asked later. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 3; i++) await run('setContext', 'dateline.test', i);
}

export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty) await run('workbench.action.revertAndCloseActiveEditor');
  await run('workbench.action.closeAllEditors');
  await until('all editors are closed', () => vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0));
}
