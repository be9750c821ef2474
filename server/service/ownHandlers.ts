/** The requests beyond LSP, and the commands that do the same for clients that know LSP alone. */

import { type CancellationToken, type Connection, ResponseError } from 'vscode-languageserver';
import { exportArticle, exportFormats } from '../exchange/export/exportArticle.ts';
import type { CrossArticles } from './crossArticles.ts';
import { entities, noEntities } from './features/entities.ts';
import { findings, noFindings } from './features/findings.ts';
import { fileNameOf } from './folders.ts';
import { type Log, newest, oneLine, userError } from './handlers.ts';
import type { Ignores } from './ignores.ts';
import type { ModelReader } from './modelReader.ts';
import {
  type CompareArticlesResult,
  compareArticlesCommand,
  compareArticlesRequest,
  type EntitiesParams,
  type EntitiesResult,
  type ExportParams,
  type ExportResult,
  entitiesRequest,
  exportRequest,
  type FindingsParams,
  type FindingsResult,
  findingsRequest,
  type ReadDayParams,
  type ReadDayResult,
  readDayRequest,
} from './protocol.ts';
import type { Reading } from './reading.ts';
import type { UserAction } from './userActions.ts';
import { findingWords } from './wording/findings.ts';

export interface OwnHandlersOptions {
  /** See `ArticleStore`. */
  readonly read: (uri: string, token: CancellationToken) => Promise<Reading | undefined>;
  readonly cross: CrossArticles;
  readonly groundPlaces: ModelReader['groundPlaces'];
  readonly readDay: (params: ReadDayParams) => Promise<ReadDayResult>;
  readonly versionOf: (uri: string) => number | undefined;
  readonly ignores: Ignores;
  readonly actions: readonly UserAction[];
  /** Why answers are poorer than they should be, in words; known once an analysis was made. */
  readonly degraded: () => string | undefined;
  /** The client has shown that it knows our requests. */
  readonly asked: () => void;
  readonly log: Log;
}

export function registerOwnHandlers(connection: Connection, options: OwnHandlersOptions): void {
  const { read, cross, groundPlaces, readDay, versionOf, ignores, actions, degraded, asked, log } = options;

  connection.onRequest(entitiesRequest, async ({ uri }: EntitiesParams, token): Promise<EntitiesResult> => {
    asked();
    try {
      const reading = await newest(() => read(uri, token));
      if (reading) return entities(reading, degraded(), cross.otherArticles(reading));
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
      const { article } = reading;
      const name = fileNameOf(uri) ?? 'article';
      return { files: exportArticle(article, format, { name, word: findingWords, places: groundPlaces(article) }) };
    } catch (error) {
      log(`${exportRequest} failed: ${oneLine(error)}`);
      throw userError(error);
    }
  });

  connection.onRequest(findingsRequest, async ({ uri }: FindingsParams, token): Promise<FindingsResult> => {
    asked();
    const reading = await newest(() => read(uri, token));
    if (!reading) return noFindings;
    const { name, ignores: known } = await ignores.of(uri);
    return findings(reading, name, known);
  });

  connection.onRequest(compareArticlesRequest, (_params: unknown, token): Promise<CompareArticlesResult> => {
    asked();
    return cross.compare(token);
  });

  connection.onRequest(readDayRequest, readDay);

  for (const { request, run } of actions) connection.onRequest(request, run);
  connection.onExecuteCommand(async ({ command, arguments: given }, token) => {
    if (command === compareArticlesCommand) return cross.compare(token);
    const action = actions.find((one) => one.command === command);
    return action ? action.run(action.params(given ?? [])) : null;
  });
}
