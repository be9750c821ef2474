/** The language server as the client sees it: started when first needed, started again after a crash, asked with plain requests. */

import {
  type CancellationToken,
  type Disposable,
  type Event,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  window,
} from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import {
  analysisChangedNotification,
  listFolderRequest,
  type ReadArticleResult,
  readArticleRequest,
  readFileRequest,
  writeFileRequest,
} from '../../server/service/protocol.ts';
import { type ClientParts, clientOptions } from './clientOptions.ts';
import { followReading } from './readingProgress.ts';
import { listWorkspaceFolder, readWorkspaceArticle, readWorkspaceFile, writeWorkspaceFile } from './workspaceFiles.ts';

/** What differs between the two extension hosts. */
export interface Host {
  createClient(id: string, name: string, options: LanguageClientOptions): BaseLanguageClient;
  /** `model.bin` as base64, for a server that cannot read files. Rejects where there is none. */
  readModel?(): Promise<string>;
}

/** What is kept on this side. */
type Kept = Pick<ClientParts, 'dates' | 'silenced'>;

export interface LanguageServer extends Disposable {
  /** It is ready, for the first time or again, or it stays off, or an analysis changed without an edit: ask again. */
  readonly onDidChange: Event<void>;
  /** Resolves when it runs. Rejects where it cannot be started. */
  start(): Promise<void>;
  restart(): Promise<void>;
  /** Stops reading the workspace's articles, if it does. */
  stopReading(): Promise<void>;
  /** Waits for the start. Rejects where the server is not running or answers with an error. */
  request<Result>(method: string, params: object, token?: CancellationToken): Promise<Result>;
}

export function createLanguageServer(
  context: ExtensionContext,
  host: Host,
  log: LogOutputChannel,
  kept: Kept,
): LanguageServer {
  const changed = new EventEmitter<void>();
  let client: BaseLanguageClient | undefined;
  let starting: Promise<void> | undefined;
  let model: string | undefined;
  const reading = followReading();

  const giveUp = async (crashes: number) => {
    const restartLabel = l10n.t('Restart Server');
    const logLabel = l10n.t('Show Log');
    const message = l10n.t('Dateline: the language server stopped {0} times in three minutes and stays off.', crashes);
    const choice = await window.showErrorMessage(message, restartLabel, logLabel);
    if (choice === restartLabel) await restart();
    if (choice === logLabel) log.show();
  };

  const open = async () => {
    model ??= await host.readModel?.().catch((error: unknown) => {
      log.warn(`model.bin cannot be read, names are found by rules alone: ${error}`);
      return undefined;
    });
    client = host.createClient('dateline', 'Dateline', clientOptions({ log, ...kept, model, reading, giveUp }));
    client.onRequest(readFileRequest, readWorkspaceFile);
    client.onRequest(writeFileRequest, writeWorkspaceFile);
    client.onRequest(listFolderRequest, listWorkspaceFolder);
    client.onRequest<ReadArticleResult, void>(readArticleRequest, readWorkspaceArticle);
    client.onNotification(analysisChangedNotification, () => changed.fire());
    const opened = client;
    client.onDidChangeState(({ newState }) => {
      if (client === opened && newState === State.Stopped) reading.gone();
      if (client === opened && (newState === State.Running || newState === State.Stopped)) changed.fire();
    });
    await client.start().catch(() => {
      throw new Error(l10n.t('it ended while it was starting. The log says more'));
    });
  };

  const start = () => {
    starting ??= open();
    return starting;
  };

  const stop = async () => {
    const [old, begun] = [client, starting];
    client = starting = undefined;
    await begun?.catch(() => undefined); // a client that is starting cannot be stopped
    if (old?.needsStop()) await old.stop().catch((error: unknown) => log.warn(`The server did not stop: ${error}`));
  };

  const restart = async () => {
    await stop();
    await start();
  };

  const request = async <Result>(method: string, params: object, token?: CancellationToken) => {
    await start();
    if (!client || client.state === State.Stopped)
      throw new Error(l10n.t('it is not running. “Dateline: Restart Server” starts it'));
    // An undefined token would be sent along as a second parameter.
    return token ? client.sendRequest<Result>(method, params, token) : client.sendRequest<Result>(method, params);
  };

  const stopReading = async () => {
    const token = reading.token();
    if (token !== undefined) await client?.sendNotification('window/workDoneProgress/cancel', { token });
  };

  const dispose = () => {
    changed.dispose();
    return stop();
  };
  const server = { onDidChange: changed.event, start, restart, stopReading, request, dispose };
  context.subscriptions.push(server);
  return server;
}
