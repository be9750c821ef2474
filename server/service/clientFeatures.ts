/** What the client can show, read once from its capabilities. */

import type { ClientCapabilities } from 'vscode-languageserver';

export interface ClientFeatures {
  readonly markdownHover: boolean;
  readonly definitionLinks: boolean;
  readonly declarationLinks: boolean;
  readonly nestedSymbols: boolean;
  readonly relatedInformation: boolean;
  readonly documentChanges: boolean;
  /** It shows what edits are for before they are made. */
  readonly changeAnnotations: boolean;
  /** It asks for diagnostics; else they are sent. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesSemanticTokens: boolean;
  /** It answers `workspace/configuration`. */
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly watchesFiles: boolean;
  readonly changesFolders: boolean;
  /** It asks the server for documents of the server's own schemes. */
  readonly asksForDocuments: boolean;
}

export function clientFeatures({ textDocument, workspace }: ClientCapabilities): ClientFeatures {
  return {
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    declarationLinks: textDocument?.declaration?.linkSupport ?? false,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    relatedInformation:
      textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation ?? false,
    documentChanges: workspace?.workspaceEdit?.documentChanges ?? false,
    changeAnnotations:
      (workspace?.workspaceEdit?.documentChanges ?? false) &&
      workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    answersConfiguration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    changesFolders: workspace?.workspaceFolders ?? false,
    asksForDocuments: workspace?.textDocumentContent !== undefined,
  };
}
