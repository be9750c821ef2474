/** The command line: `dateline annotate`, `check` and `export`. */

import { run } from './commandLine/run.ts';

process.exitCode = await run(process.argv.slice(2), process);
