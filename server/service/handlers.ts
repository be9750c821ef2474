/** Wraps request handlers: a failure is one line in the log and an empty answer, so that no text ends the server. */

import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

export type Log = (line: string) => void;

/** Cancellations and stale documents pass, since clients know what to do about them; so do errors meant for the user. */
export function guard<Params, Result>(
  log: Log,
  name: string,
  empty: Result,
  handler: (params: Params, token: CancellationToken) => Promise<Result>,
): (params: Params, token: CancellationToken) => Promise<Result> {
  return async (params, token) => {
    try {
      return await handler(params, token);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log(`${name} failed: ${oneLine(error)}`);
      return empty;
    }
  };
}

/** An error whose words are meant for the user: the client shows them. */
export function userError(error: unknown): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, error instanceof Error ? error.message : String(error));
}

/** Message and place, without the rest of the stack. */
export function oneLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /\n\s*at ([^\n]*)/.exec(error.stack ?? '');
  return `${error.message}${place ? ` (at ${place[1]})` : ''}`;
}

/** For answers without positions in the question: they are about the text as it is when they are given. */
export async function newest<T>(read: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof ResponseError) || error.code !== LSPErrorCodes.ContentModified) throw error;
    }
  }
}
