/** `check --unused-ignores`: entries of `ignored.json` that silence nothing, as far as what was checked can tell. */

import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { checks } from '../../core/checks/runChecks.ts';
import { type Ignore, isSameIgnore, type SilencedFinding } from '../../core/ignores/ignore.ts';
import type { UnusedIgnore } from '../../exchange/report/checkedArticle.ts';
import type { DotDateline, KnownOfArticle } from './dotDateline.ts';

export interface CheckedName {
  readonly known: KnownOfArticle;
  readonly silenced: readonly SilencedFinding[];
}

/**
 * An entry about an article is judged where that article was checked, or is there no more; one about all articles where
 * the whole folder was named. `named` is what the command line names.
 */
export function unusedIgnores(
  checked: readonly CheckedName[],
  named: readonly string[],
  dotDateline: DotDateline,
): UnusedIgnore[] {
  const roots = [...new Set(checked.map(({ known }) => known.root))];
  return roots.flatMap((root) => {
    const articles = checked.filter(({ known }) => known.root === root);
    const silenced = articles.flatMap((article) => article.silenced.map(({ ignore }) => ignore));
    const { file, lines } = dotDateline.linesIn(root);
    const isWhole = named.some((path) => isFolderAround(path, root));
    return articles[0]!.known.ignores.flatMap((ignore, i) => {
      if (silenced.some((used) => isSameIgnore(used, ignore))) return [];
      const why = staleness(ignore, root, articles, isWhole);
      return why === undefined ? [] : [{ file, line: lines[i] ?? 1, ignore, why }];
    });
  });
}

function staleness(
  { rule, article, sentence }: Ignore,
  root: string,
  articles: readonly CheckedName[],
  isWhole: boolean,
): string | undefined {
  if (!checks.some(({ code }) => code === rule)) return 'there is no such rule';
  if (article === undefined) return isWhole ? 'no article has such a finding' : undefined;
  if (!existsSync(join(root, article))) return 'the article is not there';
  if (!articles.some(({ known }) => known.name === article)) return undefined;
  return sentence === undefined ? 'the article has no such finding' : 'its sentence has no such finding';
}

function isFolderAround(path: string, root: string): boolean {
  if (path === '-' || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return false;
  const within = relative(resolve(path), root);
  return within === '' || !within.startsWith('..');
}
