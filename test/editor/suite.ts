/** The editor suite: the same cases in the extension host on Node and in the browser's, each waiting for what it asks. */

import { workspace } from 'vscode';
import { activationCases } from './cases/activation.ts';
import { articleDateCases } from './cases/articleDate.ts';
import { crashCases } from './cases/crash.ts';
import { documentCases } from './cases/documents.ts';
import { closeAll } from './cases/editor.ts';
import { exportCases } from './cases/exporting.ts';
import { findingCases } from './cases/findings.ts';
import { readingCases } from './cases/reading.ts';
import { rewritingCases } from './cases/rewriting.ts';
import { silencingCases } from './cases/silencing.ts';
import { treeCases } from './cases/tree.ts';
import { walkthroughCases } from './cases/walkthrough.ts';
import { workspaceCases } from './cases/workspace.ts';
import { runCases, until } from './harness.ts';

/** Called by VS Code. */
export async function run(): Promise<void> {
  // A workspace in memory is read once its file system is there.
  await until('the folders are open', () => workspace.workspaceFolders?.length === 2);
  await closeAll();
  await runCases([
    ...activationCases,
    ...readingCases,
    ...treeCases,
    ...findingCases,
    ...silencingCases,
    ...rewritingCases,
    ...exportCases,
    ...articleDateCases,
    ...documentCases,
    ...workspaceCases,
    ...walkthroughCases,
    ...crashCases,
  ]);
}
