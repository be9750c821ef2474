/** Standard output and error, at the pace of whoever reads them. */

import { once } from 'node:events';
import type { Writable } from 'node:stream';

export interface Output {
  /** Resolves when more may be written. After the reader has gone away (`| head`), nothing is written any more. */
  write(text: string): Promise<void>;
  readonly closed: boolean;
}

export function outputTo(stream: Writable): Output {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  return {
    async write(text) {
      if (closed || text === '') return;
      if (!stream.write(text)) await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => {});
    },
    get closed() {
      return closed;
    },
  };
}
