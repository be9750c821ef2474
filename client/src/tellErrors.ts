/** Runs a command and tells the user in plain words when it did not work. */

import { type LogOutputChannel, l10n, window } from 'vscode';

/** `what` completes the sentence "Dateline could not …". */
export function tellErrors<Arguments extends readonly unknown[]>(
  log: LogOutputChannel,
  what: string,
  run: (...args: Arguments) => Promise<unknown>,
): (...args: Arguments) => Promise<void> {
  return async (...args) => {
    try {
      await run(...args);
    } catch (error) {
      log.error(`Could not ${what}`, error as Error);
      const reason = error instanceof Error ? error.message : String(error);
      const logLabel = l10n.t('Show Log');
      // Not awaited: the command is over, the message may stay.
      window.showErrorMessage(l10n.t('Dateline could not {0}: {1}', what, reason), logLabel).then((choice) => {
        if (choice === logLabel) log.show();
      });
    }
  };
}
