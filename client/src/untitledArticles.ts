/** Untitled documents that go away, and the files that they were saved as: what is kept for them is to go along. */

import { type Event, EventEmitter, type ExtensionContext, type Uri, workspace } from 'vscode';

export interface LeftUntitled {
  readonly uri: string;
  /** Undefined where it was closed without being saved. */
  readonly savedAs: Uri | undefined;
}

/** The editor writes the file, empties the untitled document and closes it in one go. */
const togetherMs = 5000;

/** Nothing tells which document was saved as which file: it is the one with the same text, closed right after. */
export function watchUntitled(context: ExtensionContext): Event<LeftUntitled> {
  const left = new EventEmitter<LeftUntitled>();
  const saved = new Map<string, { readonly as: Uri; readonly at: number }>();
  context.subscriptions.push(
    left,
    workspace.onDidSaveTextDocument((file) => {
      const text = file.getText();
      for (const { uri, isUntitled, getText } of workspace.textDocuments)
        if (isUntitled && getText() === text) saved.set(uri.toString(), { as: file.uri, at: Date.now() });
    }),
    workspace.onDidCloseTextDocument(({ uri, isUntitled }) => {
      const name = uri.toString();
      const isOpen = workspace.textDocuments.some((document) => document.uri.toString() === name); // in another language
      if (!isUntitled || isOpen) return;
      const place = saved.get(name);
      saved.delete(name);
      left.fire({ uri: name, savedAs: place && Date.now() - place.at < togetherMs ? place.as : undefined });
    }),
  );
  return left.event;
}
