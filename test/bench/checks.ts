/** What the checks cost: their share of an analysis, and how it grows with the dates of an article or of one sentence. Processor time. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analyzed, createAnalyzer } from '../../server/core/analyzer.ts';
import { runChecks } from '../../server/core/checks/runChecks.ts';
import { root } from '../tools/root.ts';
import { articleOf } from './articles.ts';
import { type Figure, median, ms } from './measure.ts';

const date = { year: 2025, month: 3, day: 6 };

/** Articles of so many dates: the i-th piece of each. */
const shapes: Readonly<Record<string, (i: number) => string>> = {
  'paragraphs with a date each': (i) => `The council met on ${1 + (i % 28)} March ${1950 + (i % 70)} in Linz.\n\n`,
  'dates in one sentence': (i) => `on ${1 + (i % 28)} March ${1950 + (i % 70)}, `,
  'steps in one paragraph': () => 'Two days later it rained in Linz. ',
  'paragraphs of a life each, all wrong': (i) =>
    `Karl Weber ${i}, ${30 + (i % 40)}, was born in ${1940 + (i % 50)}, came at 20 and, two years later, in ${1980 + (i % 40)}, left.\n\n`,
};

export function checks(): Figure[] {
  const model = join(root, 'server/model/model.bin');
  const analyzer = createAnalyzer(existsSync(model) ? readFileSync(model) : undefined);
  const shares = [5_000, 200_000].map((size): Figure => {
    const text = articleOf(size);
    const whole = processorTime(() => analyzer.analyze(text, { documentTime: date }));
    const own = checking(analyzer.analyze(text, { documentTime: date }));
    const share = ((100 * own) / whole).toFixed(1);
    return {
      name: `checks of ${size / 1000} kB`,
      value: ms(own),
      note: `${share} % of the analysis from scratch, ${ms(whole)}`,
    };
  });
  const growth = Object.entries(shapes).map(([name, piece]): Figure => {
    const times = [1000, 2000, 4000, 8000].map((count) => {
      const text = Array.from({ length: count }, (_, i) => piece(i)).join('');
      return checking(analyzer.analyze(text, { documentTime: date }));
    });
    return {
      name: `checks of 8,000 ${name}`,
      value: ms(times[3]!),
      note: `of 1,000, 2,000, 4,000: ${times.slice(0, 3).map(ms).join(', ')}`,
    };
  });
  return [...shares, ...growth];
}

function checking({ article, memory }: Analyzed): number {
  const cues = memory.paragraphs.map(({ reading }) => reading.cues);
  return processorTime(() => runChecks({ ...article, cues }));
}

/** Milliseconds of the process, the median of eleven runs after three. */
function processorTime(work: () => void): number {
  const times: number[] = [];
  for (let i = 0; i < 14; i++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    if (i >= 3) times.push((user + system) / 1000);
  }
  return median(times);
}
