/** How the language client is set up: for which documents, with what the server is told at its start, and what a crash leads to. */

import type { LogOutputChannel } from 'vscode';
import type { LanguageClientOptions, Middleware } from 'vscode-languageclient';
import {
  type InitializationOptions,
  type PublishOnParams,
  type PublishOnResult,
  publishOnCommand,
  type SetArticleDateResult,
  type SilenceResult,
  setArticleDateCommand,
  silenceCommand,
  stopSilencingCommand,
} from '../../server/service/protocol.ts';
import { candidateLanguages } from './articles.ts';
import { createCrashPolicy } from './crashPolicy.ts';
import type { GivenDates } from './givenDates.ts';
import type { KeptSilenced } from './keptSilenced.ts';
import type { ReadingProgress } from './readingProgress.ts';

export interface ClientParts {
  readonly log: LogOutputChannel;
  readonly dates: GivenDates;
  readonly silenced: KeptSilenced;
  /** `model.bin` as base64, for a server that cannot read files. */
  readonly model: string | undefined;
  readonly reading: ReadingProgress;
  /** Called when the server stays off, with the number of its crashes. */
  readonly giveUp: (crashes: number) => unknown;
}

export function clientOptions({ log, dates, silenced, model, reading, giveUp }: ClientParts): LanguageClientOptions {
  // Asked anew at every start: the days may be others after a crash.
  const initializationOptions = (): InitializationOptions => ({
    files: true,
    dates: dates.all(),
    silenced: silenced.all(),
    ...(model !== undefined && { model }),
  });
  return {
    // Every scheme: untitled, remote and virtual documents too. Which of them are articles, the server tells as the client does.
    documentSelector: candidateLanguages.map((language) => ({ language })),
    outputChannel: log,
    initializationOptions,
    initializationFailedHandler: (error) => {
      log.error('The language server did not start:', error);
      return false;
    },
    errorHandler: createCrashPolicy(log, giveUp),
    markdown: {
      isTrusted: { enabledCommands: ['dateline.setArticleDate', 'dateline.showPlace'] },
      supportThemeIcons: true,
    },
    diagnosticPullOptions: { onChange: true, onFocus: true },
    middleware: { executeCommand: keepResults(dates, silenced), handleWorkDoneProgress: reading.middleware },
  };
}

/** The server offers these as code actions too; what it cannot keep is kept here. */
function keepResults(dates: GivenDates, silenced: KeptSilenced): NonNullable<Middleware['executeCommand']> {
  return async (command, args, next) => {
    const result = await next(command, args);
    if (!result) return result;
    if (command === setArticleDateCommand) {
      const [uri, day] = args as [string, string | null];
      await dates.keep(uri, day, (result as SetArticleDateResult).kept);
    }
    if (command === publishOnCommand) {
      const [{ uri, date }] = args as [PublishOnParams];
      const { kept } = result as PublishOnResult;
      if (kept) await dates.keep(uri, date, kept);
    }
    if (command === silenceCommand || command === stopSilencingCommand) await silenced.keep(result as SilenceResult);
    return result;
  };
}
