/** The command line: `dateline annotate`, `check` and `export`. */

import { run } from './commandLine/run.ts';
import { expectShortRun } from './commandLine/shortRun.ts';

expectShortRun();
process.exitCode = await run(process.argv.slice(2), process);
