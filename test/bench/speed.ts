/** How fast the built library analyses: a whole article, one keystroke, the first article of a new process. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../tools/root.ts';
import { articleOf, typing } from './articles.ts';
import { type Figure, median, ms, quantile, time } from './measure.ts';

const FRAME = 16;
const typed = ', and the report was sent to them when the ferry had left the quay';

export async function speed(): Promise<Figure[]> {
  const library = pathToFileURL(join(root, 'dist/library.mjs')).href;
  const { createAnalyzer } = (await import(library)) as typeof import('../../server/node/library.ts');
  const analyzer = createAnalyzer();
  const small = articleOf(5_000);
  const cold = time(60, 20, () => analyzer.analyze(small));
  return [
    {
      name: 'first article of a new process, 5 kB',
      value: ms(median(firstArticles(library, small))),
      note: 'import, model and analysis',
    },
    { name: 'analysis of 5 kB from scratch', value: ms(median(cold)), note: `warm, ${cold.length} times` },
    ...[5_000, 200_000].flatMap((size) => keystroke(analyzer, articleOf(size))),
  ];
}

function keystroke(
  analyzer: ReturnType<typeof import('../../server/node/library.ts').createAnalyzer>,
  text: string,
): Figure[] {
  const states = typing(text, typed);
  let last = analyzer.analyze(text);
  const work: (typeof last)['work'][] = [];
  const spent: number[] = [];
  const times = time(states.length * 2, states.length, (i) => {
    const before = process.cpuUsage();
    last = analyzer.analyze(states[i % states.length]!, {}, last);
    const { user, system } = process.cpuUsage(before);
    if (i >= states.length) spent.push((user + system) / 1000);
    work.push(last.work);
  });
  const name = `one keystroke in ${Math.round(text.length / 1000)} kB`;
  const typical = median(times);
  const counts = `${median(work.map(({ read }) => read))} paragraph read, ${median(work.map(({ tagged }) => tagged))} tagged, of ${last.work.paragraphs}`;
  return [
    { name, value: ms(typical), note: `${(typical / FRAME).toFixed(2)} of a frame of ${FRAME} ms; ${counts}` },
    {
      name: `${name}, processor time`,
      value: ms(median(spent)),
      note: `95th percentile ${ms(quantile(spent, 0.95))}; collecting garbage included`,
    },
    { name: `${name}, 95th percentile`, value: ms(quantile(times, 0.95)), note: `${times.length} keystrokes` },
  ];
}

function firstArticles(library: string, text: string): number[] {
  const program = `const started = performance.now();
    const { createAnalyzer } = await import(${JSON.stringify(library)});
    createAnalyzer().analyze(${JSON.stringify(text)});
    console.log(performance.now() - started);`;
  return Array.from({ length: 7 }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
    });
    if (stderr) throw new Error(stderr);
    return Number(stdout);
  });
}
