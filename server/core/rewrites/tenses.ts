/** The tense of the clause that each time expression stands in, as recognition reads it. */

import type { ArticleAnalysis, TimeExpression } from '../analysis.ts';
import { indexOfHolder } from '../checks/placesIn.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { recognizeTimes } from '../time/recognizeTimes.ts';
import type { Tense } from '../time/timeForm.ts';

/** "none" where nothing tells it. Each paragraph is read once. */
export function tenseReader({ text, structure }: ArticleAnalysis): (time: TimeExpression) => Tense {
  const blocks = structure.blocks.map(({ span }) => span);
  const known = new Map<number, ReadonlyMap<number, Tense>>();
  const read = (at: number): ReadonlyMap<number, Tense> => {
    const { start, end } = blocks[at]!;
    const own = text.slice(start, end);
    const tokens = tokenize(own);
    const times = recognizeTimes(own, tokens, splitSentences(tokens, own));
    return new Map(times.map(({ span, tense }) => [span.start + start, tense]));
  };
  return ({ span }) => {
    const at = indexOfHolder(blocks, span);
    if (at < 0) return 'none';
    const tenses = known.get(at) ?? read(at);
    known.set(at, tenses);
    return tenses.get(span.start) ?? 'none';
  };
}
