/** What the `.dateline` folder above an article says about it: its day, and what is silenced. The editor has its workspace folder for that. */

import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Ignore } from '../../core/ignores/ignore.ts';
import type { PlainDate } from '../../core/time/plainDate.ts';
import { decisionsFile } from '../../service/articleDates.ts';
import { entryLines } from '../../service/ignoredFile.ts';
import { ignoredFile } from '../../service/ignores.ts';
import { disk } from '../host.ts';

export interface KnownOfArticle {
  /** The folder that holds `.dateline`. */
  readonly root: string;
  /** What the files there call the article. */
  readonly name: string;
  readonly day?: PlainDate;
  readonly ignores: readonly Ignore[];
}

export interface DotDateline {
  /** Undefined where no folder above has one, and for standard input. */
  of(path: string): Promise<KnownOfArticle | undefined>;
  /** Path of `ignored.json`, and the line of each of its entries. */
  linesIn(root: string): { readonly file: string; readonly lines: readonly number[] };
}

/** The nearest folder counts. `tell` says what is wrong with a file, once. */
export function createDotDateline(tell: (words: string) => void): DotDateline {
  const say = (words: string) => tell(words.replace(/file:\S+?\/(?=\.dateline\/)/, ''));
  const [dates, ignored] = [decisionsFile(disk, say), ignoredFile(disk, say)];
  const roots = new Map<string, string | undefined>();
  const rootOf = (folder: string): string | undefined => {
    if (roots.has(folder)) return roots.get(folder);
    const isHere = statSync(join(folder, '.dateline'), { throwIfNoEntry: false })?.isDirectory();
    const above = dirname(folder);
    const root = isHere ? folder : above === folder ? undefined : rootOf(above);
    roots.set(folder, root);
    return root;
  };
  return {
    async of(path) {
      const root = path === '-' ? undefined : rootOf(dirname(resolve(path)));
      if (root === undefined) return undefined;
      const name = relative(root, resolve(path)).split(sep).join('/');
      const folder = pathToFileURL(root).href.replace(/\/$/, '');
      const day = (await dates.read(folder)).dates.get(name);
      const { ignores } = await ignored.read(folder);
      return { root, name, ignores, ...(day && { day }) };
    },
    linesIn(root) {
      const file = join(root, '.dateline/ignored.json');
      return { file: relative(process.cwd(), file) || file, lines: entryLines(readFileSync(file, 'utf8')) };
    },
  };
}
