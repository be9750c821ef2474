/** What the server learns from its client beside requests: options, folders, files, changes of settings. */

import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import type { ClientFeatures } from './clientFeatures.ts';
import { type Log, oneLine } from './handlers.ts';
import type { Files } from './host.ts';
import { type InitializationOptions, type ReadFileResult, readFileRequest, writeFileRequest } from './protocol.ts';

/** Anything but an object counts as empty: another editor's client may send what it likes. */
export function initializationOptions({ initializationOptions: given }: InitializeParams): InitializationOptions {
  return typeof given === 'object' && given !== null ? (given as InitializationOptions) : {};
}

export interface FollowedFolders {
  /** Their URIs, at the time of asking. */
  current(): readonly string[];
  /** To be called when initialized: a client takes no registration before that. */
  listen(): void;
}

export function followFolders(
  connection: Connection,
  { workspaceFolders, rootUri }: InitializeParams,
  client: ClientFeatures,
): FollowedFolders {
  let folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  const listen = () => {
    if (!client.changesFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
    });
  };
  return { current: () => folders, listen };
}

/** The workspace's files through the client, which knows file systems that the server does not. */
export function clientFiles(connection: Connection): Files {
  return {
    read: (uri) => connection.sendRequest<ReadFileResult>(readFileRequest, { uri }),
    write: async (uri, content) => {
      await connection.sendRequest(writeFileRequest, { uri, content });
    },
  };
}

/** Asks to be told of changed settings and of decisions that were changed outside; to be called when initialized. */
export function registerForChanges(connection: Connection, client: ClientFeatures, log: Log): void {
  const failed = (error: unknown) => log(`The client registers nothing: ${oneLine(error)}`);
  if (client.registersConfiguration)
    connection.client.register(DidChangeConfigurationNotification.type, { section: 'dateline' }).catch(failed);
  if (client.watchesFiles) {
    const watchers = ['decisions.jsonl', 'ignored.json'].map((name) => ({ globPattern: `**/.dateline/${name}` }));
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(failed);
  }
}
