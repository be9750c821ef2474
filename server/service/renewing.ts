/** Tells the client that answers about documents rest on something else than before: each kind of answer in its own way. */

import type { Connection } from 'vscode-languageserver';
import type { CheckTiming } from './checkTiming.ts';
import type { ClientFeatures } from './clientFeatures.ts';
import type { Diagnosing } from './diagnosing.ts';
import { oneLine } from './handlers.ts';
import { type AnalysisChangedParams, analysisChangedNotification } from './protocol.ts';

export interface RenewingOptions {
  readonly client: ClientFeatures;
  readonly timing: CheckTiming;
  readonly versionOf: (uri: string) => number | undefined;
  readonly diagnosing: Diagnosing;
  readonly log: (line: string) => void;
}

export interface Renewing {
  /** Everything that was told of these documents is to be asked for again. */
  changed(uris: readonly string[]): void;
  /** Our own client alone: what its views show has changed. */
  tellClient(uris: readonly string[]): void;
  /** The client has sent a request of ours: it is our own, and hears our notifications. */
  asked(): void;
}

export function createRenewing(connection: Connection, options: RenewingOptions): Renewing {
  const { client, timing, versionOf, diagnosing, log } = options;
  const fail = (error: unknown) => log(`a refresh failed: ${oneLine(error)}`);
  let knowsOurRequests = false;
  const tellClient = (uris: readonly string[]) => {
    const params: AnalysisChangedParams = { uris };
    if (knowsOurRequests) connection.sendNotification(analysisChangedNotification, params).catch(fail);
  };
  return {
    tellClient,
    changed(uris) {
      for (const uri of uris) timing.renewed(uri, versionOf(uri) ?? 0);
      diagnosing.renewed(uris);
      if (client.refreshesInlayHints) connection.languages.inlayHint.refresh().catch(fail);
      if (client.refreshesSemanticTokens) connection.languages.semanticTokens.refresh();
      tellClient(uris);
    },
    asked() {
      knowsOurRequests = true;
    },
  };
}
