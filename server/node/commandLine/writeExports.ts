/** Writes exported files into a folder; never over an article, and never two articles into one file. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { bratConfiguration } from '../../exchange/export/brat.ts';
import type { ExportedFile } from '../../exchange/export/exportArticle.ts';
import { UsageError } from './usageError.ts';

export interface ExportFolder {
  /** Returns the paths written. Throws `UsageError` where a file would replace an article. */
  write(files: readonly ExportedFile[], articlePath: string): string[];
}

export function openExportFolder(folder: string): ExportFolder {
  const taken = new Set<string>();
  const configuration = join(folder, 'annotation.conf');
  return {
    write(files, articlePath) {
      mkdirSync(folder, { recursive: true });
      const number = firstFree((n) => files.some(({ name }) => taken.has(numbered(name, n))));
      return files.flatMap(({ name, content }) => {
        const own = numbered(name, number);
        taken.add(own);
        const path = join(folder, own);
        // brat's text beside the article is the article: it stays as it is.
        if (resolve(path) === resolve(articlePath)) return leaveArticle(path, content);
        writeFileSync(path, content);
        if (extname(own) !== '.ann' || existsSync(configuration)) return [path];
        writeFileSync(configuration, bratConfiguration);
        return [path, configuration];
      });
    },
  };
}

function leaveArticle(path: string, content: string): string[] {
  if (readFileSync(path).equals(Buffer.from(content))) return [];
  throw new UsageError(`${path} would be replaced: choose another folder with --out DIR`);
}

function firstFree(isTaken: (n: number) => boolean): number {
  let n = 1;
  while (isTaken(n)) n++;
  return n;
}

/** "talks.json", "talks-2.json". */
function numbered(name: string, n: number): string {
  if (n === 1) return name;
  const extension = extname(name);
  return `${name.slice(0, name.length - extension.length)}-${n}${extension}`;
}
