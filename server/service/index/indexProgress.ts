/** Shows the client that articles are read, with a way to stop it: LSP's work-done progress, where the client has it. */

import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { readingTitle } from '../protocol.ts';
import type { IndexProgress } from './workspaceIndex.ts';

export function createIndexProgress(connection: Connection): IndexProgress {
  let reporter: Promise<WorkDoneProgressServerReporter | undefined> = Promise.resolve(undefined);
  let lastPercent = 0;
  return {
    begin(cancel) {
      lastPercent = 0;
      const create = async () => {
        const created = await connection.window.createWorkDoneProgress();
        created.begin(readingTitle, 0, undefined, true);
        created.token.onCancellationRequested(cancel);
        return created;
      };
      reporter = create().catch(() => undefined); // a client that will not show it
    },
    report(read, found) {
      const percent = Math.floor((100 * read) / Math.max(found, 1));
      if (percent === lastPercent) return;
      lastPercent = percent;
      reporter.then((shown) => shown?.report(percent, `${read} of ${found}`));
    },
    end(words) {
      reporter.then((shown) => {
        shown?.report(100, words);
        shown?.done();
      });
    },
  };
}
