/** Bundles the server for both transports, as `npm run build` does, into a folder of this process's own, with the model beside it. */

import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Entry, entries, hostOptions, modelSource } from '../tools/entries.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Bundles {
  /** For `node FILE --stdio`. */
  readonly node: string;
  readonly worker: string;
  readonly model: string;
}

let made: Promise<Bundles> | undefined;

/** Made once a process, from the sources as they are: a stale `dist` would test something else. */
export function bundles(): Promise<Bundles> {
  made ??= make();
  return made;
}

async function make(): Promise<Bundles> {
  const folder = join(root, 'out/protocol', String(process.pid));
  mkdirSync(folder, { recursive: true });
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const [node, worker] = await Promise.all([
    bundle('dist/server.cjs', join(folder, 'server.cjs')),
    bundle('dist/web/server.js', join(folder, 'worker.js')),
  ]);
  const model = join(folder, 'model.bin');
  if (existsSync(join(root, modelSource))) copyFileSync(join(root, modelSource), model);
  return { node, worker, model };
}

async function bundle(output: string, outfile: string): Promise<string> {
  const entry = entries.find((candidate): candidate is Entry => candidate.output === output);
  if (!entry) throw new Error(`no entry for ${output}`);
  const host = hostOptions(entry);
  const define = { ...host.define, DATELINE_VERSION: '"0.0.0-test"' };
  const common = { absWorkingDir: root, entryPoints: [entry.source], outfile, bundle: true, charset: 'utf8' as const };
  await build({ ...common, ...host, define, minify: true, logLevel: 'error' });
  return outfile;
}
