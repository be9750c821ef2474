/** How far the server is with reading the workspace's articles: told quietly in the status bar, and stopped by a command. */

import { commands } from 'vscode';
import type { Middleware, ProgressToken } from 'vscode-languageclient';
import { readingTitle } from '../../server/service/protocol.ts';

export interface ReadingProgress {
  readonly middleware: NonNullable<Middleware['handleWorkDoneProgress']>;
  /** By this the server's work is stopped; undefined while it reads nothing. */
  token(): ProgressToken | undefined;
  /** The server has gone. */
  gone(): void;
}

export function followReading(): ReadingProgress {
  let reading: ProgressToken | undefined;
  const turn = (token: ProgressToken | undefined) => {
    reading = token;
    commands.executeCommand('setContext', 'dateline.reading', token !== undefined);
  };
  return {
    middleware(token, params, next) {
      if (params.kind === 'begin' && params.title === readingTitle) {
        turn(token);
        // One that can be cancelled pops up over the text; nobody has asked for this one, and a command stops it.
        return next(token, { ...params, cancellable: false });
      }
      if (params.kind === 'end' && token === reading) turn(undefined);
      return next(token, params);
    },
    token: () => reading,
    gone: () => turn(undefined),
  };
}
