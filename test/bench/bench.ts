/** `npm run bench`: speed, memory, a workspace of many articles, sizes and scores in one run, medians, as Markdown; `npm run bench -- speed` measures that alone. */

import { buildAll } from '../tools/build.ts';
import { checks } from './checks.ts';
import { table } from './measure.ts';
import { memory } from './memory.ts';
import { scores } from './scores.ts';
import { serverStart } from './serverStart.ts';
import { sizes } from './sizes.ts';
import { speed } from './speed.ts';
import { stages } from './stages.ts';
import { times } from './times.ts';
import { workspace } from './workspace.ts';

const readme = process.argv.includes('--readme');
const asked = process.argv.slice(2).filter((word) => word !== '--readme');

const sections: Readonly<Record<string, () => Promise<string> | string>> = {
  speed: async () => table('Speed', [...(await speed()), ...(await serverStart())]),
  stages: () => table('Stages', stages()),
  times: () => table('Times', times()),
  checks: () => table('Checks', checks()),
  memory: async () => table('Memory', await memory()),
  workspace: async () => table('A workspace', await workspace()),
  sizes: async () => table('Sizes', await sizes()),
  scores: () => scores({ readme }),
};

if (asked.some((name) => !(name in sections))) {
  console.error(`npm run bench -- ${Object.keys(sections).join(' | ')}`);
  process.exit(2);
}
await buildAll({});
for (const [name, measure] of Object.entries(sections)) {
  if (asked.length === 0 || asked.includes(name)) console.log(await measure());
}
