/** Joins the parts of the diagnostics: when a check is due, what it reads, and who is told of it, by one of two ways. */

import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { CheckTiming } from './checkTiming.ts';
import type { ClientFeatures } from './clientFeatures.ts';
import {
  createDiagnosticPuller,
  createDiagnosticPusher,
  type DiagnosticPuller,
  type ReadDiagnostics,
} from './diagnosticReports.ts';
import { diagnostics } from './features/diagnostics.ts';
import { oneLine } from './handlers.ts';
import type { Host } from './host.ts';
import type { Settings } from './protocol.ts';
import type { Reading } from './reading.ts';

export interface DiagnosingOptions {
  readonly client: ClientFeatures;
  readonly host: Host;
  readonly settingsOf: (uri: string) => Promise<Settings>;
  readonly timing: CheckTiming;
  /** Undefined for a document that is not open. */
  readonly versionOf: (uri: string) => number | undefined;
  /** The article without its silenced findings; undefined where there is none. */
  readonly read: (uri: string, token: CancellationToken) => Promise<Reading | undefined>;
  readonly log: (line: string) => void;
}

export interface Diagnosing {
  readonly puller: DiagnosticPuller;
  /** Somebody types: pushed after a while, where diagnostics are pushed. */
  edited(uri: string): void;
  /** What is told of these documents may have changed without an edit. */
  renewed(uris: readonly string[]): void;
  closed(uri: string): void;
}

export function createDiagnosing(connection: Connection, options: DiagnosingOptions): Diagnosing {
  const { client, host, settingsOf, timing, versionOf, read, log } = options;
  const written = { relatedInformation: client.relatedInformation, rulePages: client.asksForDocuments };
  const readDiagnostics: ReadDiagnostics = async (uri, token) => {
    const { run } = await settingsOf(uri);
    const version = versionOf(uri);
    if (version === undefined || !timing.isDue(uri, version, run)) return undefined;
    const reading = await read(uri, token);
    return reading ? diagnostics(reading, written) : [];
  };
  const fail = (error: unknown) => log(`diagnostics failed: ${oneLine(error)}`);
  const puller = createDiagnosticPuller(readDiagnostics, (uri) => versionOf(uri) !== undefined);
  const pusher = client.pullsDiagnostics
    ? undefined
    : createDiagnosticPusher({
        read: readDiagnostics,
        versionOf,
        send: (report) => connection.sendDiagnostics(report).catch(fail),
        fail,
        host,
      });
  return {
    puller,
    edited: (uri) => pusher?.changed(uri),
    renewed(uris) {
      for (const uri of uris) pusher?.changed(uri);
      if (client.pullsDiagnostics && client.refreshesDiagnostics)
        connection.languages.diagnostics.refresh().catch(fail);
    },
    closed(uri) {
      puller.closed(uri);
      pusher?.closed(uri);
    },
  };
}
