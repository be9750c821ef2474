/** A workspace in memory: files by URI, and an index over it whose analyses are counted. */

import { type CancellationToken, CancellationTokenSource } from 'vscode-languageserver';
import { type Analyzer, createAnalyzer } from '../../../server/core/analyzer.ts';
import type { PlainDate } from '../../../server/core/time/plainDate.ts';
import { fileNameOf } from '../../../server/service/folders.ts';
import type { Files } from '../../../server/service/host.ts';
import { createArticleShelf } from '../../../server/service/index/articleShelf.ts';
import { createExcludes } from '../../../server/service/index/excludes.ts';
import { createWorkspaceIndex } from '../../../server/service/index/workspaceIndex.ts';

export const folder = 'memory:/news';

export const never: CancellationToken = new CancellationTokenSource().token;

/** Reads as an article; `about` is named in it. */
export const articleAbout = (about: string) =>
  `OSLO, Jan. 21 (AP) - Transport Minister ${about} said on Tuesday that the government would not pay for the ferry.\n\n` +
  `The company had asked for 12 million kroner, according to police and officials in Bergen.`;

export function memoryFiles(content: Readonly<Record<string, string | Uint8Array>>, root = folder) {
  const disk = new Map(
    Object.entries(content).map(([path, text]) => [
      `${root}/${path}`,
      typeof text === 'string' ? new TextEncoder().encode(text) : text,
    ]),
  );
  const reads: string[] = [];
  const lists: string[] = [];
  /** Told of the path before it is read; may change the disk, or throw. */
  let onRead: (path: string) => void = () => undefined;
  const files: Files = {
    read: async () => null,
    write: async () => undefined,
    async list(uri) {
      lists.push(uri);
      const below = [...disk.keys()]
        .filter((path) => path.startsWith(`${uri}/`))
        .map((path) => path.slice(uri.length + 1));
      if (below.length === 0) return null;
      const names = new Map(below.map((path) => [path.split('/')[0]!, path.includes('/')]));
      return [...names].map(([name, isFolder]) => ({ name: decodeURIComponent(name), isFolder }));
    },
    async bytes(uri, most) {
      const path = uri.slice(root.length + 1);
      reads.push(path);
      onRead(path);
      const bytes = disk.get(uri);
      if (!bytes) return null;
      return bytes.length > most ? { size: bytes.length } : bytes;
    },
  };
  return {
    files,
    disk,
    reads,
    lists,
    whenRead: (action: (path: string) => void) => {
      onRead = action;
    },
    write: (path: string, text: string) => void disk.set(`${root}/${path}`, new TextEncoder().encode(text)),
    remove: (path: string) => void disk.delete(`${root}/${path}`),
  };
}

export interface IndexSetUp {
  readonly files?: Files;
  readonly folders?: readonly string[];
  readonly excludes?: readonly unknown[];
  readonly watches?: boolean;
}

export function indexOver({ files, folders = [folder], excludes = [], watches = true }: IndexSetUp) {
  const real = createAnalyzer();
  const counts = { analyses: 0, steps: 0, pauses: 0, settled: 0 };
  const analyzed: string[] = [];
  const analyzer: Analyzer = {
    ...real,
    *analyzeInSteps(text, context) {
      counts.analyses++;
      analyzed.push(context?.fileName ?? '');
      const steps = real.analyzeInSteps(text, context);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
        counts.steps++;
        yield;
      }
    },
  };
  const shelf = createArticleShelf();
  const log: string[] = [];
  const shown: string[] = [];
  let cancel: (() => void) | undefined;
  let time = 0;
  let onPause: () => void = () => undefined;
  let busy: Promise<void> | undefined;
  let roots = folders;
  const days = new Map<string, PlainDate>();
  let enable: 'auto' | 'on' | 'off' = 'auto';
  const index = createWorkspaceIndex({
    shelf,
    files,
    folders: () => roots,
    excludesOf: async () => createExcludes(excludes),
    async contextOf(uri) {
      const documentTime = days.get(uri);
      return { enable, context: { fileName: fileNameOf(uri)!, ...(documentTime && { documentTime }) } };
    },
    analyzer: async () => analyzer,
    host: {
      pause: async () => {
        counts.pauses++;
        onPause();
        await new Promise((resolve) => setImmediate(resolve));
      },
      elapsed: () => (time += 10), // every step fills its slice
    },
    idle: () => busy,
    watch: () => watches,
    progress: {
      begin: (stop) => {
        cancel = stop;
        shown.push('begin');
      },
      report: (read, found) => void shown.push(`${read}/${found}`),
      end: (words) => void shown.push(words),
    },
    log: (line) => void log.push(line),
    settled: () => void counts.settled++,
  });
  return {
    index,
    shelf,
    counts,
    analyzed,
    log,
    shown,
    days,
    cancel: () => cancel!(),
    whenPaused: (action: () => void) => {
      onPause = action;
    },
    setBusy: (until: Promise<void> | undefined) => {
      busy = until;
    },
    setFolders: (next: readonly string[]) => {
      roots = next;
    },
    setEnable: (next: typeof enable) => {
      enable = next;
    },
    /** Asks, and waits until nothing is left to read. */
    async read() {
      index.ask();
      await index.whole(never);
    },
    /** What happens now, and everything that follows. */
    async after(action: () => void) {
      action();
      await new Promise((resolve) => setImmediate(resolve)); // excludes are asked first
      await index.whole(never);
    },
    /** Paths of the articles that name it. */
    naming: (name: string) =>
      shelf.collection
        .find((key) => (key === name.toLowerCase() ? 1 : 0))
        .flatMap(({ entity: { places } }) => places.map(({ article }) => article.replace(/^\w+:\/+/, '')))
        .sort(),
  };
}
