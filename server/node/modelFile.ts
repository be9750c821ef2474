/** Where Node finds `model.bin`: beside the bundle; when run from the sources, in `server/model`. */

import { readFileSync } from 'node:fs';

const places = ['./model.bin', '../model/model.bin'];

/** Undefined where there is no such file or it cannot be read: the analyzer then works by rules and says so. */
export function readModel(): Uint8Array | undefined {
  for (const place of places) {
    try {
      return readFileSync(new URL(place, import.meta.url));
    } catch {
      // The next place may have it.
    }
  }
  return undefined;
}
