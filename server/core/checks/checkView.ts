/** The article as the checks look at it: its time expressions in order, its paragraphs, and what was asked of them before. */

import type { DocumentTime } from '../analysis.ts';
import type { BlockKind } from '../structure/structure.ts';
import type { Span } from '../text/span.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { CheckedArticle } from './checkedArticle.ts';
import { type BlockAnswers, type CheckMemory, type PlacedBlock, rememberAnswers } from './checkMemory.ts';
import { type TimeInContext, timesInContext } from './timeInContext.ts';

export interface CheckView {
  readonly article: CheckedArticle;
  readonly text: string;
  readonly documentTime: DocumentTime;
  readonly times: readonly TimeInContext[];
  readonly answers: BlockAnswers;
  readonly quotations: readonly Span[];
  /** The days that the article may be of: empty where its date is unknown. */
  readonly days: readonly PlainDate[];
  /** What several checks ask for, told once: see `once`. */
  readonly told: Map<unknown, unknown>;
}

/** Linear in the article. `before`: what an earlier run left. */
export function viewArticle(article: CheckedArticle, before?: CheckMemory): CheckView {
  const { text, structure, documentTime } = article;
  const times = timesInContext(article, before?.times);
  return {
    article,
    text,
    documentTime,
    times,
    answers: rememberAnswers(placeBlocks(article, times), times, article.paragraphs, before),
    quotations: structure.quotations.map((quotation) => quotation.span),
    days: documentTime.days,
    told: new Map(),
  };
}

/** Every paragraph, and what lies outside of all where times do. */
function placeBlocks({ structure }: CheckedArticle, times: readonly TimeInContext[]): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let first = 0;
  const take = (kind: BlockKind, at: number): void => {
    let end = first;
    while (end < times.length && times[end]!.blockAt === at) end++;
    if (at >= 0 || end > first) placed.push({ kind, at, first, end });
    first = end;
  };
  const { blocks } = structure;
  for (let i = 0; i < blocks.length; i++) {
    take('paragraph', -1);
    take(blocks[i]!.kind, i);
  }
  take('paragraph', -1);
  return placed;
}

/** What `tell` finds in this article; asked for by several checks, it is sought once. */
export function once<T>(view: CheckView, tell: (view: CheckView) => T): T {
  if (!view.told.has(tell)) view.told.set(tell, tell(view));
  return view.told.get(tell) as T;
}

/** The expressions in paragraphs that have a word of the cue. */
export function timesWith(view: CheckView, cue: number): readonly TimeInContext[] {
  return view.times.filter(({ cues }) => (cues & cue) !== 0);
}

/** True where the article's date was derived from this very place, so that nothing about it may rest on that date. */
export function isEvidence(view: CheckView, span: Span): boolean {
  const { evidence, source } = view.documentTime;
  if (source === 'given') return false;
  return evidence.some((e) => e.start < span.end && span.start < e.end);
}
