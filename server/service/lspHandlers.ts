/** The requests of LSP, each in one step: the reading of the document, one feature, its answer. */

import type {
  CancellationToken,
  CodeAction,
  CodeActionParams,
  Connection,
  Position,
  Range,
} from 'vscode-languageserver';
import type { ClientFeatures } from './clientFeatures.ts';
import { codeActionRequest } from './codeActionRequest.ts';
import type { DiagnosticPuller } from './diagnosticReports.ts';
import { codeActions } from './features/codeActions.ts';
import { declaration } from './features/declaration.ts';
import { definition } from './features/definition.ts';
import { documentHighlight } from './features/documentHighlight.ts';
import { documentSymbol, flatDocumentSymbol } from './features/documentSymbol.ts';
import { foldingRange } from './features/foldingRange.ts';
import { hover } from './features/hover.ts';
import { inlayHint } from './features/inlayHint.ts';
import { references } from './features/references.ts';
import { selectionRange } from './features/selectionRange.ts';
import { semanticTokens } from './features/semanticTokens.ts';
import { silenceActions } from './features/silenceActions.ts';
import { workspaceSymbol } from './features/workspaceSymbol.ts';
import { guard, type Log, newest } from './handlers.ts';
import { type Settings, setArticleDateCommand } from './protocol.ts';
import type { Reading } from './reading.ts';
import { rulePageAt } from './rulePages.ts';

export interface LspHandlersOptions {
  readonly client: ClientFeatures;
  /** See `ArticleStore`. */
  readonly read: (uri: string, token: CancellationToken) => Promise<Reading | undefined>;
  readonly openUris: () => readonly string[];
  readonly settingsOf: (uri: string) => Promise<Settings>;
  readonly puller: DiagnosticPuller;
  readonly log: Log;
  /** The client's own command for the article's date, where it has one. */
  readonly dateCommand?: string | undefined;
}

interface InDocument {
  readonly textDocument: { readonly uri: string };
}

interface AtPosition extends InDocument {
  readonly position: Position;
}

export function registerLspHandlers(connection: Connection, options: LspHandlersOptions): void {
  const { client, read, openUris, settingsOf, puller, log, dateCommand } = options;

  /** A feature of a document; `empty` where the document is closed or no article. */
  const on = <Params extends InDocument, Result>(
    name: string,
    empty: Result,
    feature: (reading: Reading, params: Params) => Result,
  ) =>
    guard<Params, Result>(log, name, empty, async (params, token) => {
      const reading = await read(params.textDocument.uri, token);
      return reading ? feature(reading, params) : empty;
    });
  const at = <Result, Params extends AtPosition = AtPosition>(
    name: string,
    empty: Result,
    feature: (reading: Reading, offset: number, params: Params) => Result,
  ) =>
    on<Params, Result>(name, empty, (reading, params) =>
      feature(reading, reading.positions.offset(params.position), params),
    );

  const hoverOptions = { markdown: client.markdownHover, ...(dateCommand && { dateCommand }) };
  connection.onHover(at('hover', null, (reading, offset) => hover(reading, offset, hoverOptions) ?? null));
  connection.onDefinition(
    at('definition', [], (reading, offset) => definition(reading, offset, client.definitionLinks) as never[]),
  );
  connection.onDeclaration(
    at('declaration', [], (reading, offset) => declaration(reading, offset, client.declarationLinks) as never[]),
  );
  connection.onReferences(
    at<ReturnType<typeof references>, AtPosition & { readonly context: { readonly includeDeclaration: boolean } }>(
      'references',
      [],
      (reading, offset, { context }) => references(reading, offset, context.includeDeclaration),
    ),
  );
  connection.onDocumentHighlight(at('documentHighlight', [], documentHighlight));
  connection.onDocumentSymbol(
    on('documentSymbol', [], client.nestedSymbols ? documentSymbol : (flatDocumentSymbol as never)),
  );
  connection.onFoldingRanges(on('foldingRange', [], foldingRange));
  connection.onSelectionRanges(
    on<InDocument & { readonly positions: Position[] }, ReturnType<typeof selectionRange>[] | null>(
      'selectionRange',
      null,
      (reading, { positions }) =>
        positions.map((position) => selectionRange(reading, reading.positions.offset(position))),
    ),
  );
  connection.onCodeAction(
    guard<CodeActionParams, CodeAction[]>(log, 'codeAction', [], async ({ textDocument, range, context }, token) => {
      const { run } = await settingsOf(textDocument.uri);
      const reading = await read(textDocument.uri, token);
      if (!reading) return [];
      const request = codeActionRequest(reading, range, context);
      const touched = reading.article.findings.filter(request.touches);
      // What nobody has been told of is not to be repaired either.
      const told =
        run === 'onType' ? touched : touched.filter(({ code }) => context.diagnostics.some((d) => d.code === code));
      const options = { documentChanges: client.documentChanges, dateCommand: setArticleDateCommand };
      return [...codeActions(request, told, options), ...silenceActions(request, told)];
    }),
  );
  connection.languages.inlayHint.on(
    guard(log, 'inlayHint', [], async ({ textDocument, range }, token) => {
      if (!(await settingsOf(textDocument.uri)).inlayHints) return [];
      const reading = await read(textDocument.uri, token);
      return reading ? inlayHint(reading, range) : [];
    }),
  );
  const tokens = (name: string) =>
    guard(log, name, { data: [] }, async ({ textDocument, range }: InDocument & { readonly range?: Range }, token) => {
      if (!(await settingsOf(textDocument.uri)).highlight) return { data: [] };
      const reading = await read(textDocument.uri, token);
      return reading ? semanticTokens(reading, range) : { data: [] };
    });
  connection.languages.semanticTokens.on(tokens('semanticTokens'));
  connection.languages.semanticTokens.onRange(tokens('semanticTokens/range'));
  connection.onWorkspaceSymbol(
    guard(log, 'workspaceSymbol', [], async ({ query }, token) => {
      const readings = await Promise.all(openUris().map((uri) => newest(() => read(uri, token))));
      const articles = readings.filter((reading) => reading !== undefined);
      return workspaceSymbol(articles, query);
    }),
  );
  if (client.asksForDocuments) {
    connection.workspace.textDocumentContent.on(({ uri }) => {
      const text = rulePageAt(uri);
      return text === null ? null : { text };
    });
  }
  if (client.pullsDiagnostics) {
    connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
      puller.report(textDocument.uri, previousResultId, token),
    );
  }
}
