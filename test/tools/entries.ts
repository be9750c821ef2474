/** The files of `dist/`: from which source each is bundled, and for which host. */

import type { BuildOptions } from 'esbuild';

export interface Entry {
  /** Path of the bundle from the repository's root. */
  readonly output: string;
  readonly source: string;
  readonly host: 'node-esm' | 'node-cjs' | 'extension' | 'web-extension' | 'worker';
  /** Started from a shell: gets a `#!` line and the executable bit. */
  readonly command?: true;
}

export const entries: readonly Entry[] = [
  { output: 'dist/cli.mjs', source: 'server/node/cli.ts', host: 'node-esm', command: true },
  { output: 'dist/library.mjs', source: 'server/node/library.ts', host: 'node-esm' },
  { output: 'dist/server.cjs', source: 'server/node/languageServer.ts', host: 'node-cjs', command: true },
  { output: 'dist/client.cjs', source: 'client/src/desktop.ts', host: 'extension' },
  { output: 'dist/web/client.js', source: 'client/src/web.ts', host: 'web-extension' },
  { output: 'dist/web/server.js', source: 'server/worker/languageServer.ts', host: 'worker' },
];

export const modelSource = 'server/model/model.bin';
export const modelOutput = 'dist/model.bin';

/** What differs from host to host. A CommonJS bundle has no `import.meta.url`: it is told its own address. */
export function hostOptions({ host, command }: Entry): BuildOptions {
  const shebang = command ? '#!/usr/bin/env node\n' : '';
  const ownUrl = `const bundleUrl = require('node:url').pathToFileURL(__filename).href;`;
  switch (host) {
    case 'node-esm':
      return { platform: 'node', format: 'esm', target: 'node20', banner: { js: shebang } };
    case 'node-cjs':
    case 'extension':
      return {
        platform: 'node',
        format: 'cjs',
        target: 'node20',
        external: ['vscode'],
        banner: { js: shebang + ownUrl },
        define: { 'import.meta.url': 'bundleUrl' },
      };
    case 'web-extension':
      return { platform: 'browser', format: 'cjs', target: 'es2022', external: ['vscode'] };
    case 'worker':
      return { platform: 'browser', format: 'iife', target: 'es2022' };
  }
}
