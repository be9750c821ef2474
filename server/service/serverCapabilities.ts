/** What the server offers to a client. */

import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientFeatures } from './clientFeatures.ts';
import { articleDateKind } from './features/codeActions.ts';
import { rewriteKinds } from './features/rewriteActions.ts';
import { semanticTokensLegend } from './features/semanticTokens.ts';
import { stopSilencingKind } from './features/silenceActions.ts';
import { compareArticlesCommand } from './protocol.ts';
import { rulePageScheme } from './rulePages.ts';
import { userCommands } from './userActions.ts';

/** Tells our diagnostics from those of other servers in a client that pulls from several. */
const diagnosticIdentifier = 'dateline';

export function serverCapabilities(client: ClientFeatures): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    definitionProvider: true,
    declarationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    // The label tells this outline from others of the same document, such as Markdown's.
    documentSymbolProvider: { label: 'Entities' },
    workspaceSymbolProvider: true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, articleDateKind, stopSilencingKind, ...Object.values(rewriteKinds)],
    },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    inlayHintProvider: true,
    semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true },
    executeCommandProvider: { commands: [...userCommands, compareArticlesCommand] },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: {
        identifier: diagnosticIdentifier,
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
    }),
    workspace: {
      ...(client.changesFolders && { workspaceFolders: { supported: true, changeNotifications: true } }),
      ...(client.asksForDocuments && { textDocumentContent: { schemes: [rulePageScheme] } }),
    },
  };
}
