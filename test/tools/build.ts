/** `npm run build`: bundles every entry into `dist/`; `--debug` leaves the code readable and adds source maps. */

import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { type Entry, entries, hostOptions, modelOutput, modelSource } from './entries.ts';
import { root } from './root.ts';

export interface BuildResult {
  /** What went into the bundles, output by output. */
  readonly metafiles: readonly Metafile[];
  /** One line a file: its name and its size, or why it is not there. */
  readonly lines: readonly string[];
}

/** Rejects where an entry does not compile. Entries without a source yet are left out, with a line that says so. */
export async function buildAll(options: { readonly debug?: boolean; readonly write?: boolean }): Promise<BuildResult> {
  const { debug = false, write = true } = options;
  const present = entries.filter(({ source }) => existsSync(join(root, source)));
  const types = write && present.some(({ output }) => output === libraryBundle) ? emitTypes() : undefined;
  const metafiles = await Promise.all(present.map((entry) => bundle(entry, { debug, write })));
  await types;
  const lines = entries.map((entry) => {
    if (!debug && write) rmSync(join(root, `${entry.output}.map`), { force: true });
    if (!present.includes(entry)) {
      if (write) rmSync(join(root, entry.output), { force: true });
      return `${entry.output}  left out: no ${entry.source} yet`;
    }
    if (write && entry.command) chmodSync(join(root, entry.output), 0o755);
    return sizeLine(entry.output);
  });
  lines.push(copyModel(write));
  return { metafiles, lines };
}

const libraryBundle = 'dist/library.mjs';

async function bundle(entry: Entry, { debug, write }: { debug: boolean; write: boolean }): Promise<Metafile> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const host = hostOptions(entry);
  const common: BuildOptions = {
    absWorkingDir: root,
    entryPoints: [entry.source],
    outfile: entry.output,
    bundle: true,
    write,
    metafile: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    minify: !debug,
    // Else a pattern with \p{…} becomes a `new RegExp(…)` where it stands, made anew at every call: every host that we name has them.
    supported: { 'regexp-unicode-property-escapes': true },
    sourcemap: debug ? 'linked' : false,
  };
  const define = { ...host.define, DATELINE_VERSION: JSON.stringify(version) };
  return (await build({ ...common, ...host, define })).metafile!;
}

/** Writes the declarations that `import 'dateline'` needs; type errors are the business of `tsc -b`, not of the build. */
function emitTypes(): Promise<void> {
  rmSync(join(root, 'dist/types'), { recursive: true, force: true });
  const options =
    '--ignoreConfig --declaration --emitDeclarationOnly --allowImportingTsExtensions --module preserve --target es2022 ' +
    '--strict --skipLibCheck --types node --rootDir server --outDir dist/types';
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const child = spawn(process.execPath, [tsc, ...options.split(' '), 'server/node/library.ts'], { cwd: root });
  return new Promise((resolve) => child.on('close', () => resolve()));
}

function copyModel(write: boolean): string {
  if (!existsSync(join(root, modelSource))) {
    if (write) rmSync(join(root, modelOutput), { force: true });
    return `${modelOutput}  left out: no ${modelSource} yet, names are found by rules alone`;
  }
  if (write) copyFileSync(join(root, modelSource), join(root, modelOutput));
  return sizeLine(modelOutput);
}

function sizeLine(path: string): string {
  const file = join(root, path);
  return existsSync(file) ? `${path}  ${Math.ceil(statSync(file).size / 1024)} kB` : path;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  const { lines } = await buildAll({ debug: process.argv.includes('--debug') });
  const width = Math.max(...lines.map((line) => line.indexOf('  ')));
  for (const line of lines) {
    const at = line.indexOf('  ');
    console.log(`  ${line.slice(0, at).padEnd(width)}  ${line.slice(at + 2)}`);
  }
  console.log(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
