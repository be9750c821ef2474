/** A real client of the server, for the tests: opens texts with a cursor, asks, and waits for what the server sends. */

import {
  type ClientCapabilities,
  type ConfigurationParams,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  type InitializeResult,
  LogMessageNotification,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type Range,
  RegistrationRequest,
  ShowMessageNotification,
} from 'vscode-languageserver/node';
import { createPositions } from '../../server/service/convert.ts';
import { openTransport, type Transport, type TransportName } from './transports.ts';

export interface TestClientOptions {
  readonly transport: TransportName;
  /** Default: about what VS Code can. */
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly folders?: readonly string[];
  /** The `dateline` section, answered when the server asks. */
  readonly settings?: unknown;
  readonly server?: string;
  readonly onConnection?: (connection: ProtocolConnection) => void;
}

export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly transport: Transport;
  readonly result: InitializeResult;
  settings: unknown;
  /** `window/showMessage` and `window/logMessage`, in order. */
  readonly messages: string[];
  readonly registrations: string[];
  /** Versions and diagnostics as they were pushed. */
  readonly pushed: { readonly uri: string; readonly version?: number; readonly diagnostics: Diagnostic[] }[];
  readonly refreshes: () => number;
  open(text: string, options?: { uri?: string; languageId?: string }): Document;
  /** Resolves when `condition` holds; it is looked at after every message of the server. */
  until(condition: () => boolean): Promise<void>;
  stop(): Promise<number | null>;
}

/** A document as the client holds it. */
export interface Document {
  readonly uri: string;
  text(): string;
  version(): number;
  /** Where the words begin, and some units on. */
  at(words: string, plus?: number): { textDocument: { uri: string }; position: Position };
  words(range: Range): string;
  /** Replaces the first place of `words`, sent as an incremental change. */
  replace(words: string, by: string): void;
  /** Sends an incremental change. */
  change(range: Range, by: string): void;
  close(): void;
  request<Result>(method: string, params?: object): Promise<Result>;
  pull(previousResultId?: string): Promise<DocumentDiagnosticReport>;
}

export const richCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    declaration: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true, labelSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } } },
    publishDiagnostics: { relatedInformation: true },
    diagnostic: { relatedInformation: true },
  },
};

let serial = 0;

export async function startClient(options: TestClientOptions): Promise<TestClient> {
  const transport = await openTransport(options.transport, options.server);
  const connection = createProtocolConnection(transport.reader, transport.writer, {
    error: () => undefined,
    warn: () => undefined,
    info: () => undefined,
    log: () => undefined,
  });
  const waiting = new Set<() => void>();
  const messages: string[] = [];
  const registrations: string[] = [];
  const pushed: TestClient['pushed'] = [];
  let settings = options.settings;
  let refreshes = 0;
  const heard = () => {
    for (const look of [...waiting]) look();
  };
  connection.onRequest(ConfigurationRequest.type, ({ items }: ConfigurationParams) =>
    items.map(() => settings ?? null),
  );
  connection.onRequest(RegistrationRequest.type, (params) => {
    registrations.push(...params.registrations.map(({ method }) => method));
    heard();
  });
  connection.onRequest(DiagnosticRefreshRequest.type, () => {
    refreshes++;
    heard();
  });
  connection.onNotification(ShowMessageNotification.type, ({ message }) => {
    messages.push(message);
    heard();
  });
  connection.onNotification(LogMessageNotification.type, ({ message }) => {
    messages.push(message);
    heard();
  });
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    pushed.push(params as TestClient['pushed'][number]);
    heard();
  });
  transport.gone.then(() => connection.dispose()); // so that what is still asked fails at once
  options.onConnection?.(connection);
  connection.listen();
  const result = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    capabilities: options.capabilities ?? richCapabilities,
    rootUri: null,
    workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
    ...(options.initializationOptions !== undefined && { initializationOptions: options.initializationOptions }),
  });
  await connection.sendNotification('initialized', {});

  return {
    connection,
    transport,
    result,
    messages,
    registrations,
    pushed,
    refreshes: () => refreshes,
    get settings() {
      return settings;
    },
    set settings(next) {
      settings = next;
    },
    open: (text, { uri = `untitled:story-${++serial}`, languageId = 'news' } = {}) =>
      openDocument(connection, text, uri, languageId),
    until: (condition) =>
      new Promise((resolve) => {
        const look = () => {
          if (!condition()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return transport.gone;
    },
  };
}

function openDocument(connection: ProtocolConnection, first: string, uri: string, languageId: string): Document {
  let text = first;
  let version = 1;
  const send = (method: string, params: object) => void connection.sendNotification(method, params);
  send('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  const find = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return start;
  };
  const request = <Result>(method: string, params: object = {}) =>
    connection.sendRequest<Result>(method, { textDocument: { uri }, ...params });
  const change = (range: Range, by: string) => {
    const { start, end } = createPositions(text).span(range);
    text = text.slice(0, start) + by + text.slice(end);
    send('textDocument/didChange', {
      textDocument: { uri, version: ++version },
      contentChanges: [{ range, text: by }],
    });
  };
  return {
    uri,
    text: () => text,
    version: () => version,
    at: (words, plus = 1) => ({ textDocument: { uri }, position: createPositions(text).at(find(words) + plus) }),
    words(range) {
      const { start, end } = createPositions(text).span(range);
      return text.slice(start, end);
    },
    replace(words, by) {
      const start = find(words);
      change(createPositions(text).range({ start, end: start + words.length }), by);
    },
    change,
    close: () => send('textDocument/didClose', { textDocument: { uri } }),
    request,
    pull: (previousResultId) =>
      request('textDocument/diagnostic', { identifier: 'dateline', ...(previousResultId && { previousResultId }) }),
  };
}
