/** The requests beyond LSP, and the command that does the same for clients that know LSP alone. */

import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { parseIso } from '../core/time/plainDate.ts';
import { exportArticle, exportFormats } from '../exchange/export/exportArticle.ts';
import type { ArticleDates } from './articleDates.ts';
import { entities, noEntities } from './features/entities.ts';
import { fileNameOf } from './folders.ts';
import { type Log, newest, oneLine, userError } from './handlers.ts';
import {
  type EntitiesParams,
  type EntitiesResult,
  type ExportParams,
  type ExportResult,
  entitiesRequest,
  exportRequest,
  type SetArticleDateParams,
  type SetArticleDateResult,
  setArticleDateCommand,
  setArticleDateRequest,
} from './protocol.ts';
import type { Reading } from './reading.ts';
import { findingWords } from './wording/findings.ts';

export interface OwnHandlersOptions {
  /** See `ArticleStore`. */
  readonly read: (uri: string, token: CancellationToken) => Promise<Reading | undefined>;
  readonly versionOf: (uri: string) => number | undefined;
  readonly dates: ArticleDates;
  /** Why answers are poorer than they should be, in words; known once an analysis was made. */
  readonly degraded: () => string | undefined;
  /** The article of this document has another day now. */
  readonly dateChanged: (uri: string) => void;
  /** The client has shown that it knows our requests. */
  readonly asked: () => void;
  readonly log: Log;
}

export function registerOwnHandlers(connection: Connection, options: OwnHandlersOptions): void {
  const { read, versionOf, dates, degraded, dateChanged, asked, log } = options;

  connection.onRequest(entitiesRequest, async ({ uri }: EntitiesParams, token): Promise<EntitiesResult> => {
    asked();
    try {
      const reading = await newest(() => read(uri, token));
      if (reading) return entities(reading, degraded());
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log(`${entitiesRequest} failed: ${oneLine(error)}`);
    }
    return noEntities(versionOf(uri) ?? 0);
  });

  connection.onRequest(exportRequest, async ({ uri, format }: ExportParams, token): Promise<ExportResult> => {
    asked();
    if (!exportFormats.includes(format)) throw userError(`“${format}” is none of ${exportFormats.join(', ')}.`);
    const reading = await newest(() => read(uri, token));
    if (!reading) return { files: [] };
    try {
      return {
        files: exportArticle(reading.article, format, { name: fileNameOf(uri) ?? 'article', word: findingWords }),
      };
    } catch (error) {
      log(`${exportRequest} failed: ${oneLine(error)}`);
      throw userError(error);
    }
  });

  /** Rejects, with words for the user, where the day is none or cannot be kept. */
  const setDate = async ({ uri, date }: SetArticleDateParams): Promise<SetArticleDateResult> => {
    const day = typeof date === 'string' ? parseIso(date) : undefined;
    if (typeof uri !== 'string' || (date !== null && !day))
      throw new ResponseError(LSPErrorCodes.RequestFailed, `“${date}” is no day: write it as YYYY-MM-DD.`);
    try {
      const kept = await dates.set(uri, day);
      dateChanged(uri);
      return { kept };
    } catch (error) {
      throw userError(error);
    }
  };
  connection.onRequest(setArticleDateRequest, setDate);
  connection.onExecuteCommand(async ({ command, arguments: given }) => {
    if (command !== setArticleDateCommand) return null;
    const [uri, date] = (given ?? []) as [string, string | null | undefined];
    return setDate({ uri, date: date ?? null });
  });
}
