/** A time expression with the sentence and the part of the article that it stands in. */

import { isTime, type TimeExpression } from '../analysis.ts';
import type { BlockKind } from '../structure/structure.ts';
import { contains, isSameSpan, type Span } from '../text/span.ts';
import type { CheckedArticle } from './checkedArticle.ts';
import { everyCue } from './cues.ts';
import { type WrittenDate, writtenDate } from './writing/writtenDate.ts';

/** A time expression where it stands. */
export interface TimeInContext {
  readonly time: TimeExpression;
  /** Index among the article's time expressions. */
  readonly at: number;
  readonly sentence: Span;
  /** Index in `Structure.blocks`; -1 outside of all. */
  readonly blockAt: number;
  readonly block: BlockKind;
  /** Its calendar components as written; undefined where it is no calendar date. */
  readonly written: WrittenDate | undefined;
  /** Bits of `Cue` of its paragraph. */
  readonly cues: number;
}

/** All of an article, in text order; one that is where it was `before` stays as it was. Linear. */
export function timesInContext(
  { text, mentions, structure, cues }: CheckedArticle,
  before: readonly TimeInContext[] = [],
): TimeInContext[] {
  const blockHolding = holderWalk(structure.blocks.map((block) => block.span));
  const sentenceHolding = holderWalk(structure.sentences);
  return mentions.filter(isTime).map((time, at): TimeInContext => {
    const blockAt = blockHolding(time.span);
    const block = structure.blocks[blockAt];
    const kind = block?.kind ?? 'paragraph';
    const sentence = structure.sentences[sentenceHolding(time.span)] ?? block?.span ?? { start: 0, end: text.length };
    const old = before[at];
    if (old?.time === time && old.blockAt === blockAt && old.block === kind && isSameSpan(old.sentence, sentence))
      return old;
    return new PlacedTime(text, time, at, sentence, blockAt, kind, (block && cues?.[blockAt]) ?? everyCue);
  });
}

/** A class for the sake of what is told when asked for. */
class PlacedTime implements TimeInContext {
  private date: WrittenDate | 'none' | undefined;

  constructor(
    private readonly text: string,
    readonly time: TimeExpression,
    readonly at: number,
    readonly sentence: Span,
    readonly blockAt: number,
    readonly block: BlockKind,
    readonly cues: number,
  ) {}

  get written(): WrittenDate | undefined {
    this.date ??= writtenDate(this.text, this.time) ?? 'none';
    return this.date === 'none' ? undefined : this.date;
  }
}

/** Index of the last of the spans, sorted by start, that begins by `inner` and holds it, else -1; asked for in text order. */
function holderWalk(spans: readonly Span[]): (inner: Span) => number {
  let at = -1;
  return (inner) => {
    while (at + 1 < spans.length && spans[at + 1]!.start <= inner.start) at++;
    return at >= 0 && contains(spans[at]!, inner) ? at : -1;
  };
}
