/** Standard output and error, at the pace of whoever reads them. */

import type { Writable } from 'node:stream';

export interface Output {
  /** Resolves when more may be written. After the reader has gone away (`| head`), nothing is written any more. */
  write(text: string): Promise<void>;
  readonly closed: boolean;
}

export function outputTo(stream: Writable): Output {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    closed = true;
  });
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (closed || text === '') return resolve();
        // The callback comes when the text has been taken, or the reader has gone away.
        if (stream.write(text, () => resolve())) resolve();
      }),
    get closed() {
      return closed;
    },
  };
}
