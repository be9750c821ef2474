/** `npm start`: builds, then shows the sample articles in the terminal; `npm start -- FILE…` shows one's own. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildAll } from './build.ts';
import { root } from './root.ts';

const own = process.argv.slice(2);
await buildAll({});
// npm starts in the repository's folder; the files are named from where the user stands.
const cwd = own.length > 0 ? (process.env.INIT_CWD ?? process.cwd()) : root;
const shown = spawnSync(
  process.execPath,
  [join(root, 'dist/cli.mjs'), 'annotate', ...(own.length > 0 ? own : ['seeds'])],
  {
    cwd,
    stdio: 'inherit',
  },
);
if (own.length === 0) {
  console.log(`
These were the samples in seeds/.
  Your own articles:     npm start -- FILE…
  The same in VS Code:   npm run editor
  All that it can do:    node dist/cli.mjs --help`);
}
process.exitCode = shown.status ?? 1;
