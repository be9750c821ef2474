/** What happens when the server goes away: it is started again a few times, then it stays off and the user is told. */

import type { LogOutputChannel } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

const restarts = 3;
const spanMs = 3 * 60_000;

/** `giveUp` is called with the number of crashes once the server is not started again. */
export function createCrashPolicy(log: LogOutputChannel, giveUp: (crashes: number) => unknown): ErrorHandler {
  let crashes: number[] = [];
  return {
    // A pipe that breaks is followed by its closing, which has the word.
    error: (_error, _message, count) => ({
      action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed: () => {
      const now = Date.now();
      crashes = [...crashes.filter((time) => now - time < spanMs), now];
      if (crashes.length <= restarts) {
        log.warn(`The language server went away and is started again (${crashes.length} of ${restarts}).`);
        return { action: CloseAction.Restart, handled: true };
      }
      giveUp(crashes.length);
      return { action: CloseAction.DoNotRestart, handled: true, message: 'The language server stays off.' };
    },
  };
}
