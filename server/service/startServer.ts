/** The language server over any connection and in any host: the parts, and how they are joined. */

import {
  type CancellationToken,
  type Connection,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnalysisContext } from '../core/analyzer.ts';
import type { RewriteOptions } from '../core/rewrites/rewriteDates.ts';
import { createArticleDates } from './articleDates.ts';
import { createArticleKinds } from './articleKind.ts';
import { createArticleStore } from './articleStore.ts';
import { createCheckTiming } from './checkTiming.ts';
import { type ClientFeatures, clientFeatures } from './clientFeatures.ts';
import { clientFiles, followFolders, initializationOptions, registerForChanges } from './clientSide.ts';
import { createDiagnosing } from './diagnosing.ts';
import { uncancelled } from './diagnosticReports.ts';
import { fileNameOf, isDecision } from './folders.ts';
import { createForeground } from './foreground.ts';
import { newest, oneLine } from './handlers.ts';
import type { Host } from './host.ts';
import { createIgnores } from './ignores.ts';
import { registerLspHandlers } from './lspHandlers.ts';
import { createModelReader } from './modelReader.ts';
import { registerOwnHandlers } from './ownHandlers.ts';
import type { Settings } from './protocol.ts';
import { createPublishing } from './publishing.ts';
import { type Reading, silence } from './reading.ts';
import { createRenewing } from './renewing.ts';
import { serverCapabilities } from './serverCapabilities.ts';
import { defaultSettings } from './settings.ts';
import { createSettingsStore } from './settingsStore.ts';
import { readTypedDay } from './typedDay.ts';
import { userActions } from './userActions.ts';
import { createWorkspaceArticles } from './workspaceArticles.ts';

/** Starts to listen; the host keeps the connection. `version` is what the server calls itself. */
export function startServer(connection: Connection, host: Host, version: string): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params) => {
    const client = clientFeatures(params.capabilities);
    serve(connection, host, documents, params, client);
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'dateline', version } };
  });
  documents.listen(connection);
  connection.listen();
}

function serve(
  connection: Connection,
  host: Host,
  documents: TextDocuments<TextDocument>,
  params: InitializeParams,
  client: ClientFeatures,
): void {
  const options = initializationOptions(params);
  const log = (line: string) => connection.console.warn(line);
  // A notification: `window.showWarningMessage` is a request, and a client that knows it not would end the server.
  const tell = (message: string) => {
    connection
      .sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
      .catch(() => undefined);
  };
  const folders = followFolders(connection, params, client);

  const settings = createSettingsStore({
    pull: client.answersConfiguration
      ? (uri) => connection.workspace.getConfiguration({ scopeUri: uri, section: 'dateline' })
      : undefined,
    log,
    tell,
  });
  const files = options.files === true ? clientFiles(connection) : host.files;
  const dates = createArticleDates({ files, folders: folders.current, kept: options.dates, tell });
  const ignores = createIgnores({ files, folders: folders.current, kept: options.silenced, tell });
  const timing = createCheckTiming();
  const model = createModelReader(() => host.readModel(options), { tell, log });
  const articles = createArticleKinds(); // answers must not go blank while a lede is being rewritten

  const contextAt = async (uri: string, { dateOrder }: Settings): Promise<AnalysisContext> => {
    const documentTime = await dates.of(uri);
    const fileName = fileNameOf(uri);
    return { dateOrder, ...(documentTime && { documentTime }), ...(fileName && { fileName }) };
  };
  const contextOf = async (document: TextDocument): Promise<AnalysisContext | undefined> => {
    const own = await settings.of(document.uri);
    if (!documents.get(document.uri) || !articles.isArticle(document, own.enable)) return undefined;
    return { ...(await contextAt(document.uri, own)), severities: own.rules };
  };
  const store = createArticleStore({
    document: (uri) => documents.get(uri),
    analyzer: model.analyzer,
    contextOf: (document) => contextOf(document as TextDocument),
    host,
  });
  const versionOf = (uri: string) => documents.get(uri)?.version;

  const foreground = createForeground();
  const read = (uri: string, token: CancellationToken) =>
    foreground.during(async () => {
      const reading = await store.read(uri, token);
      if (!reading) return undefined;
      const { name, ignores: known } = await ignores.of(uri);
      return silence(reading, name, known);
    });

  const diagnosing = createDiagnosing(connection, {
    client,
    host,
    settingsOf: settings.of,
    timing,
    versionOf,
    read,
    log,
  });
  const { changed, tellClient, asked } = createRenewing(connection, { client, timing, versionOf, diagnosing, log });

  const workspace = createWorkspaceArticles(connection, {
    client,
    host,
    files,
    folders,
    settingsOf: settings.of,
    contextOf: contextAt,
    analyzer: model.analyzer,
    groundPlaces: model.groundPlaces,
    idle: foreground.idle,
    read,
    openUris: () => documents.keys(),
    settled: () => tellClient(documents.keys()),
    tell,
    log,
  });
  /** What people decided was changed, for this document or for all. */
  const decided = (uris: readonly string[]) => {
    changed(uris);
    workspace.index.contextsChanged().catch((error: unknown) => log(`the index was not renewed: ${oneLine(error)}`));
  };

  documents.onDidOpen(({ document: { uri, version } }) => timing.saved(uri, version));
  documents.onDidSave(async ({ document: { uri, version } }) => {
    timing.saved(uri, version);
    if ((await settings.of(uri)).run === 'onSave') diagnosing.renewed([uri]);
  });
  documents.onDidChangeContent(({ document }) => diagnosing.edited(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    for (const part of [store, settings, articles, timing, diagnosing, workspace.index]) part.closed(uri);
  });
  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    settings.changed(pushed);
    articles.clear();
    changed(documents.keys());
    workspace.settingsChanged();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    workspace.index.filesChanged(changes);
    if (!changes.some(({ uri }) => isDecision(uri))) return;
    dates.forget();
    ignores.forget();
    decided(documents.keys());
  });
  connection.onInitialized(() => {
    folders.listen(workspace.index.lookAgain);
    registerForChanges(connection, client, log);
  });

  const rewriteOptions = async ({ uri }: Reading): Promise<RewriteOptions | undefined> => {
    const reread = await store.rereader(uri);
    const { dateOrder } = await settings.of(uri);
    return reread && { dateOrder, reread: (text, documentTime) => reread(text, { documentTime }) };
  };
  const publish = createPublishing({
    connection,
    client,
    dates,
    async read(uri) {
      const reading = await newest(() => read(uri, uncancelled));
      const options = reading && (await rewriteOptions(reading));
      return options && { reading, options };
    },
    changed: (uri) => decided([uri]),
  });

  registerLspHandlers(connection, {
    client,
    read,
    groundPlaces: model.groundPlaces,
    cross: workspace.cross,
    rewriteOptions,
    settingsOf: async (uri) => (documents.get(uri) ? settings.of(uri) : defaultSettings),
    puller: diagnosing.puller,
    log,
    ownClient: options.files === true,
  });
  registerOwnHandlers(connection, {
    read,
    groundPlaces: model.groundPlaces,
    cross: workspace.cross,
    readDay: async ({ uri, text }) =>
      readTypedDay(await model.analyzer(), String(text), (await settings.of(uri)).dateOrder),
    versionOf,
    ignores,
    actions: userActions({
      dates,
      ignores,
      publish,
      check(uri) {
        timing.asked(uri, versionOf(uri) ?? 0);
        diagnosing.renewed([uri]);
      },
      readWorkspace: workspace.index.resume,
      changed: (uri) => decided(uri === undefined ? documents.keys() : [uri]),
    }),
    degraded: model.degraded,
    asked,
    log,
  });
}
