/** What the server learns from its client beside requests: options, folders, files, changes of settings. */

import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  WatchKind,
} from 'vscode-languageserver';
import type { ClientFeatures } from './clientFeatures.ts';
import { type Log, oneLine } from './handlers.ts';
import type { Files } from './host.ts';
import {
  type InitializationOptions,
  type ListFolderResult,
  listFolderRequest,
  type ReadArticleResult,
  type ReadFileResult,
  readArticleRequest,
  readFileRequest,
  writeFileRequest,
} from './protocol.ts';

/** Anything but an object counts as empty: another editor's client may send what it likes. */
export function initializationOptions({ initializationOptions: given }: InitializeParams): InitializationOptions {
  return typeof given === 'object' && given !== null ? (given as InitializationOptions) : {};
}

export interface FollowedFolders {
  /** Their URIs, at the time of asking. */
  current(): readonly string[];
  /** To be called when initialized: a client takes no registration before that. `changed` is called when they are others. */
  listen(changed: () => void): void;
}

export function followFolders(
  connection: Connection,
  { workspaceFolders, rootUri }: InitializeParams,
  client: ClientFeatures,
): FollowedFolders {
  let folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  const listen = (changed: () => void) => {
    if (!client.changesFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      changed();
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
    list: (uri) => connection.sendRequest<ListFolderResult>(listFolderRequest, { uri }),
    async bytes(uri, most) {
      const result = await connection.sendRequest<ReadArticleResult>(readArticleRequest, { uri, most });
      return result && 'base64' in result ? bytesOf(result.base64) : result;
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Asks to be told of changed settings and of decisions that were changed outside; to be called when initialized. */
export function registerForChanges(connection: Connection, client: ClientFeatures, log: Log): void {
  const failed = (error: unknown) => log(`The client registers nothing: ${oneLine(error)}`);
  if (client.registersConfiguration)
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: ['dateline', ...excludeSections] })
      .catch(failed);
  if (client.watchesFiles) {
    const watchers = ['decisions.jsonl', 'ignored.json'].map((name) => ({ globPattern: `**/.dateline/${name}` }));
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(failed);
  }
}

/** Settings of the editor that tell which files are not to be looked at. */
export const excludeSections = ['files.exclude', 'search.exclude'] as const;

/** Asks to be told of articles and folders that come, change and go. False where the client cannot tell. */
export function watchArticles(connection: Connection, client: ClientFeatures, log: Log): boolean {
  if (!client.watchesFiles) return false;
  const watchers = [
    { globPattern: '**/*.{news,article,txt,text,md,markdown}', kind: WatchKind.Change },
    // A folder that comes or goes is told without the files in it.
    { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
  ];
  connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers })
    .catch((error) => log(`The client watches no files: ${oneLine(error)}`));
  return true;
}
