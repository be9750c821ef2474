/** Sentences with places that act ("⟦+Belgrade⟧ sent troops") and places where something happens ("a fire in ⟦-Belgrade⟧"). */

import { readFileSync } from 'node:fs';
import type { Analyzer } from '../../server/core/analyzer.ts';

export interface ActingTally {
  readonly acting: number;
  readonly others: number;
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export function tallyActing(analyzer: Analyzer): ActingTally {
  const tally = { acting: 0, others: 0, right: 0, wrong: [] as string[], missed: [] as string[] };
  const lines = readFileSync(new URL('./acting.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  for (const line of lines) {
    const text = line.replace(/⟦[+-]([^⟦⟧]+)⟧/g, '$1');
    const { mentions } = analyzer.analyze(text).article;
    let marks = 0;
    for (const { 0: mark, 1: sign, 2: name, index } of line.matchAll(/⟦([+-])([^⟦⟧]+)⟧/g)) {
      const start = index - marks * 3;
      marks++;
      const acts = mentions.some(
        (mention) =>
          mention.kind === 'place' &&
          mention.acting &&
          mention.span.start < start + name!.length &&
          start < mention.span.end,
      );
      if (sign === '+') tally.acting++;
      else tally.others++;
      if (acts && sign === '+') tally.right++;
      if (acts && sign === '-') tally.wrong.push(`${mark} in: ${text}`);
      if (!acts && sign === '+') tally.missed.push(`${mark} in: ${text}`);
    }
  }
  return tally;
}
