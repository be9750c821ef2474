/** How big what is shipped is. */

import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { entries, modelOutput } from '../tools/entries.ts';
import { packageExtension } from '../tools/package.ts';
import { root } from '../tools/root.ts';
import { type Figure, kB } from './measure.ts';

export async function sizes(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const vsix = await packageExtension(join(folder, 'dateline.vsix'));
    const files = [...entries.map(({ output }) => output), modelOutput].filter((path) => existsSync(join(root, path)));
    return [
      { name: 'VSIX', value: kB(statSync(vsix).size), note: 'may be 5 MB' },
      ...files.map((path) => {
        const bytes = readFileSync(join(root, path));
        return { name: path, value: kB(bytes.length), note: `${kB(gzipSync(bytes).length)} with gzip` };
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
