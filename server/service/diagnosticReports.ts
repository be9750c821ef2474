/** Diagnostics by one of two ways, never both: asked for by the client, or sent some time after a change. */

import {
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Host } from './host.ts';

/** Long enough that squiggles do not jump while one types. */
const PUSH_DELAY_MS = 300;

/** Rejects as the article store does. Empty where there is no article; undefined where what was told last still stands. */
export type ReadDiagnostics = (uri: string, token: CancellationToken) => Promise<Diagnostic[] | undefined>;

export interface DiagnosticPuller {
  report(
    uri: string,
    previousResultId: string | undefined,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport>;
  closed(uri: string): void;
}

/** The result id stays the same as long as the diagnostics do, so that most answers are "unchanged". */
export function createDiagnosticPuller(read: ReadDiagnostics, isOpen: (uri: string) => boolean): DiagnosticPuller {
  const last = new Map<string, { readonly id: string; readonly content: string; readonly items: Diagnostic[] }>();
  let serial = 0;
  return {
    async report(uri, previousResultId, token) {
      const fresh = await read(uri, token).catch((error: unknown) => {
        throw isContentModified(error) ? askAgain() : error;
      });
      if (!isOpen(uri)) return { kind: DocumentDiagnosticReportKind.Full, items: [] }; // nothing is kept for it
      const known = last.get(uri);
      const items = fresh ?? known?.items ?? [];
      const content = JSON.stringify(items);
      const id = known?.content === content ? known.id : String(++serial);
      last.set(uri, { id, content, items });
      if (previousResultId === id) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
      return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
    },
    closed: (uri) => last.delete(uri),
  };
}

export interface DiagnosticPusher {
  /** The document, or what its analysis rests on, has changed. */
  changed(uri: string): void;
  /** Takes back what was sent. */
  closed(uri: string): void;
}

export interface DiagnosticPusherOptions {
  readonly read: ReadDiagnostics;
  readonly versionOf: (uri: string) => number | undefined;
  readonly send: (params: { uri: string; version?: number; diagnostics: Diagnostic[] }) => unknown;
  readonly fail: (error: unknown) => void;
  readonly host: Pick<Host, 'schedule'>;
}

/** For who waits whatever happens. */
export const uncancelled: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};

/** What was found for a version that is no more is not sent: the change that made it so has asked anew. */
export function createDiagnosticPusher(options: DiagnosticPusherOptions): DiagnosticPusher {
  const { read, versionOf, send, fail, host } = options;
  const timers = new Map<string, () => void>();
  const push = async (uri: string) => {
    timers.delete(uri);
    const version = versionOf(uri);
    if (version === undefined) return;
    try {
      const diagnostics = await read(uri, uncancelled);
      if (diagnostics && versionOf(uri) === version) send({ uri, version, diagnostics });
    } catch (error) {
      if (!isContentModified(error)) fail(error);
    }
  };
  const stop = (uri: string) => {
    timers.get(uri)?.();
    timers.delete(uri);
  };
  return {
    changed(uri) {
      stop(uri);
      timers.set(
        uri,
        host.schedule(() => push(uri), PUSH_DELAY_MS),
      );
    },
    closed(uri) {
      stop(uri);
      send({ uri, diagnostics: [] });
    },
  };
}

function isContentModified(error: unknown): boolean {
  return error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified;
}

/** A client shows nothing for `ContentModified`; this one makes it ask for the new text. */
function askAgain(): ResponseError<{ retriggerRequest: boolean }> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'The document has changed meanwhile.', {
    retriggerRequest: true,
  });
}
