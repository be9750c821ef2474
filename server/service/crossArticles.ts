/** Answers across articles: open documents as they are now, the workspace's other articles as far as they have been read. */

import type { CancellationToken, Location, SymbolInformation } from 'vscode-languageserver';
import type { EntityId } from '../core/analysis.ts';
import { type Elsewhere, elsewhere, mentionsElsewhere } from './elsewhere.ts';
import { compareArticles } from './features/compareArticles.ts';
import { workspaceSymbol } from './features/workspaceSymbol.ts';
import { canonical } from './folders.ts';
import { newest } from './handlers.ts';
import type { Host } from './host.ts';
import type { ArticleShelf } from './index/articleShelf.ts';
import type { WorkspaceIndex } from './index/workspaceIndex.ts';
import type { CompareArticlesResult } from './protocol.ts';
import type { Reading } from './reading.ts';

export interface CrossArticles {
  /** Of what has been read so far; never waits for more. */
  symbols(query: string, token: CancellationToken): Promise<SymbolInformation[]>;
  /** Mentions in the other articles. Waits until all are read, but not for ever: then it says that they are not all. */
  references(reading: Reading, id: EntityId, token: CancellationToken): Promise<Location[]>;
  /** What the other articles say, as far as they have been read. */
  elsewhere(reading: Reading, id: EntityId): Elsewhere;
  /** How many other articles name each entity; undefined where nobody has asked for other articles yet. */
  otherArticles(reading: Reading): ((id: EntityId) => number) | undefined;
  /** What articles give different days for. Waits as `references` does. */
  compare(token: CancellationToken): Promise<CompareArticlesResult>;
}

export interface CrossArticlesOptions {
  readonly index: WorkspaceIndex;
  readonly shelf: ArticleShelf;
  readonly read: (uri: string, token: CancellationToken) => Promise<Reading | undefined>;
  readonly openUris: () => readonly string[];
  readonly folders: () => readonly string[];
  readonly host: Pick<Host, 'schedule'>;
  readonly tell: (words: string) => void;
}

/** Somebody who waits longer wants to see what there is. */
const PATIENCE_MS = 10_000;

export function createCrossArticles(options: CrossArticlesOptions): CrossArticles {
  const { index, shelf, read, openUris, folders, host, tell } = options;
  let saidOf = '';

  /** Its text counts as long as it is open; it may have been closed while it was read. */
  const put = (reading: Reading) => {
    if (openUris().includes(reading.uri)) shelf.putOpen(reading);
  };
  const lookAtOpen = async (token: CancellationToken) => {
    await Promise.all(
      openUris().map(async (uri) => {
        const reading = await newest(() => read(uri, token));
        if (reading) put(reading);
        else shelf.dropOpen(uri);
      }),
    );
  };
  const isPartial = () => index.phase() === 'reading' || index.phase() === 'stopped';
  const partial = (rest: string) => {
    const { read: done, found } = index.counts();
    return `Dateline has read ${done} of ${found} files so far: ${rest}`;
  };
  const whole = (token: CancellationToken) =>
    new Promise<void>((resolve) => {
      const stop = host.schedule(resolve, PATIENCE_MS);
      index.whole(token).then(() => {
        stop();
        resolve();
      });
    });

  return {
    async symbols(query, token) {
      index.ask();
      await lookAtOpen(token);
      return workspaceSymbol(shelf.collection, shelf.at, query);
    },
    async references(reading, id, token) {
      index.ask();
      await whole(token);
      await lookAtOpen(token);
      if (isPartial()) {
        const words = partial('these are the mentions in them.');
        if (words !== saidOf) tell(words);
        saidOf = words;
      }
      put(reading); // as it was asked
      return mentionsElsewhere(reading.uri, id, shelf);
    },
    elsewhere(reading, id) {
      index.ask();
      put(reading);
      return elsewhere(reading.uri, id, { shelf, folders: folders(), isPartial: isPartial() });
    },
    async compare(token) {
      index.ask();
      await whole(token);
      await lookAtOpen(token);
      return compareArticles(shelf, isPartial() ? partial('only these were compared.') : undefined);
    },
    otherArticles(reading) {
      if (index.phase() === 'untouched') return undefined;
      put(reading);
      const here = canonical(reading.uri);
      return (id) => {
        const places = shelf.collection.entityOf(here, id)?.places ?? [];
        return new Set(places.map(({ article }) => article).filter((article) => article !== here)).size;
      };
    },
  };
}
