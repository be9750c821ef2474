/** Joins the parts that know the workspace's articles: shelf, index, progress, answers across articles. */

import type { Connection } from 'vscode-languageserver';
import type { AnalysisContext, Analyzer } from '../core/analyzer.ts';
import type { ClientFeatures } from './clientFeatures.ts';
import { excludeSections, type FollowedFolders, watchArticles } from './clientSide.ts';
import { type CrossArticles, type CrossArticlesOptions, createCrossArticles } from './crossArticles.ts';
import { placeIn } from './folders.ts';
import type { Foreground } from './foreground.ts';
import type { Log } from './handlers.ts';
import type { Files, Host } from './host.ts';
import { createArticleShelf, type GroundPlaces } from './index/articleShelf.ts';
import { createExcludes, type Excludes } from './index/excludes.ts';
import { createIndexProgress } from './index/indexProgress.ts';
import { createWorkspaceIndex, type WorkspaceIndex } from './index/workspaceIndex.ts';
import type { Settings } from './protocol.ts';

export interface WorkspaceArticles {
  readonly index: WorkspaceIndex;
  readonly cross: CrossArticles;
  /** The editor's settings may tell of other files to leave out. */
  settingsChanged(): void;
}

export interface WorkspaceArticlesOptions
  extends Pick<CrossArticlesOptions, 'read' | 'openUris'>,
    Pick<Foreground, 'idle'> {
  readonly client: ClientFeatures;
  readonly host: Host;
  readonly files: Files | undefined;
  readonly folders: FollowedFolders;
  readonly settingsOf: (uri: string) => Promise<Settings>;
  readonly contextOf: (uri: string, settings: Settings) => Promise<AnalysisContext>;
  readonly analyzer: () => Promise<Analyzer>;
  readonly groundPlaces: GroundPlaces;
  readonly settled: () => void;
  readonly tell: (words: string) => void;
  readonly log: Log;
}

export function createWorkspaceArticles(connection: Connection, options: WorkspaceArticlesOptions): WorkspaceArticles {
  const { client, host, files, folders, settingsOf, contextOf, analyzer, idle, read, openUris, settled, tell, log } =
    options;
  const excludes = new Map<string, Promise<Excludes>>();

  const askExcludes = async (folder: string): Promise<Excludes> => {
    if (!client.answersConfiguration) return createExcludes([]);
    const items = excludeSections.map((section) => ({ scopeUri: folder, section }));
    return createExcludes(await connection.workspace.getConfiguration(items).catch(() => []));
  };
  const shelf = createArticleShelf(options.groundPlaces);
  const index = createWorkspaceIndex({
    shelf,
    files,
    folders: folders.current,
    excludesOf(folder) {
      const known = excludes.get(folder) ?? askExcludes(folder);
      excludes.set(folder, known);
      return known;
    },
    async contextOf(uri) {
      // The folder's settings: asking for each file's own would be a question to the client a file.
      const settings = await settingsOf(placeIn(folders.current(), uri)?.folder ?? uri);
      return { enable: settings.enable, context: await contextOf(uri, settings) };
    },
    analyzer,
    host,
    idle,
    watch: () => watchArticles(connection, client, log),
    progress: createIndexProgress(connection),
    log,
    settled,
  });
  const cross = createCrossArticles({ index, shelf, read, openUris, folders: folders.current, host, tell });
  return {
    index,
    cross,
    settingsChanged() {
      excludes.clear();
      index.lookAgain();
    },
  };
}
