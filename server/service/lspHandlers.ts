/** The requests of LSP, each in one step: the reading of the document, one feature, its answer. */

import {
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Connection,
  type Position,
  type Range,
} from 'vscode-languageserver';
import { type EntityId, isTime } from '../core/analysis.ts';
import type { RewriteOptions } from '../core/rewrites/rewriteDates.ts';
import type { ClientFeatures } from './clientFeatures.ts';
import { codeActionRequest } from './codeActionRequest.ts';
import type { CrossArticles } from './crossArticles.ts';
import type { DiagnosticPuller } from './diagnosticReports.ts';
import type { OtherArticle } from './elsewhere.ts';
import { codeActions } from './features/codeActions.ts';
import { declaration } from './features/declaration.ts';
import { definition } from './features/definition.ts';
import { documentHighlight } from './features/documentHighlight.ts';
import { documentSymbol, flatDocumentSymbol } from './features/documentSymbol.ts';
import { foldingRange } from './features/foldingRange.ts';
import { hover } from './features/hover.ts';
import { inlayHint } from './features/inlayHint.ts';
import { references } from './features/references.ts';
import { rewriteActions, rewriteKinds } from './features/rewriteActions.ts';
import { selectionRange } from './features/selectionRange.ts';
import { semanticTokens } from './features/semanticTokens.ts';
import { silenceActions } from './features/silenceActions.ts';
import { guard, type Log } from './handlers.ts';
import { mentionAt } from './mentionLookup.ts';
import type { ModelReader } from './modelReader.ts';
import { type Settings, setArticleDateCommand } from './protocol.ts';
import type { Reading } from './reading.ts';
import { rulePageAt } from './rulePages.ts';

export interface LspHandlersOptions {
  readonly client: ClientFeatures;
  /** See `ArticleStore`. */
  readonly read: (uri: string, token: CancellationToken) => Promise<Reading | undefined>;
  /** See `ModelReader`. */
  readonly groundPlaces: ModelReader['groundPlaces'];
  readonly cross: CrossArticles;
  /** How a text is read again in the place of this one; undefined for a document that was closed. */
  readonly rewriteOptions: (reading: Reading) => Promise<RewriteOptions | undefined>;
  readonly settingsOf: (uri: string) => Promise<Settings>;
  readonly puller: DiagnosticPuller;
  readonly log: Log;
  /** The client has commands of ours, which a card may offer. */
  readonly ownClient: boolean;
}

interface InDocument {
  readonly textDocument: { readonly uri: string };
}

interface AtPosition extends InDocument {
  readonly position: Position;
}

export function registerLspHandlers(connection: Connection, options: LspHandlersOptions): void {
  const { client, read, groundPlaces, rewriteOptions, cross, settingsOf, puller, log, ownClient } = options;

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

  const hoverOptions = {
    markdown: client.markdownHover,
    ...(ownClient && { dateCommand: 'dateline.setArticleDate' }),
    linkTo: ownClient ? commandTo : addressOf,
  };
  connection.onHover(
    at('hover', null, (reading, offset) => {
      const elsewhere = (id: EntityId) => cross.elsewhere(reading, id);
      return hover(reading, offset, { ...hoverOptions, elsewhere, groundPlaces }) ?? null;
    }),
  );
  connection.onDefinition(
    at('definition', [], (reading, offset) => definition(reading, offset, client.definitionLinks) as never[]),
  );
  connection.onDeclaration(
    at('declaration', [], (reading, offset) => declaration(reading, offset, client.declarationLinks) as never[]),
  );
  connection.onReferences(
    guard(log, 'references', [], async ({ textDocument, position, context }, token) => {
      const reading = await read(textDocument.uri, token);
      if (!reading) return [];
      const offset = reading.positions.offset(position);
      const own = references(reading, offset, context.includeDeclaration);
      const mention = mentionAt(reading.article, offset);
      if (!mention || isTime(mention)) return own;
      return [...own, ...(await cross.references(reading, mention.entity, token))];
    }),
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
      // Rewrites are read again one by one: for who opens the menu, not for a light bulb.
      const isAsked = context.triggerKind !== CodeActionTriggerKind.Automatic;
      const rewriting =
        isAsked && Object.values(rewriteKinds).some(request.wants) ? await rewriteOptions(reading) : undefined;
      return [
        ...codeActions(request, told, options),
        ...silenceActions(request, told),
        ...(rewriting ? rewriteActions(request, { ...rewriting, ...options }) : []),
      ];
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
  connection.onWorkspaceSymbol(guard(log, 'workspaceSymbol', [], ({ query }, token) => cross.symbols(query, token)));
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

/** A client opens a file by its address only where it knows the scheme; ours has a command for all of them. */
function commandTo({ uri, position }: OtherArticle): string {
  return `command:dateline.showPlace?${encodeURIComponent(JSON.stringify([uri, position]))}`;
}

function addressOf({ uri, position }: OtherArticle): string {
  return `${uri}#L${position.line + 1}`;
}
