/** What one run of the checks leaves to the next: which paragraphs are new, and what was asked of the others. */

import type { BlockKind } from '../structure/structure.ts';
import { itemBefore, type SameEnds, sameEnds } from '../text/sameEnds.ts';
import type { TimeInContext } from './timeInContext.ts';

/** A paragraph and where it stands. */
export interface PlacedBlock {
  readonly kind: BlockKind;
  /** Index in `Structure.blocks`; -1 outside of all. */
  readonly at: number;
  /** Its times among `CheckView.times`; `end` is exclusive. */
  readonly first: number;
  readonly end: number;
}

/** Opaque: what the next run may take over. */
export interface CheckMemory {
  readonly times: readonly TimeInContext[];
  /** What stands for the words of each of `placed`: `CheckedArticle.paragraphs`. */
  readonly words: readonly unknown[];
  readonly placed: readonly PlacedBlock[];
  readonly hits: Map<unknown, Hits>;
}

/** All places to which a question was answered yes, in text order: indices of paragraphs, and of times in these (0 where it was about the paragraph itself). */
export interface Hits {
  readonly blocks: readonly number[];
  readonly at: readonly number[];
}

/** The paragraphs of an article, and what is known of them. */
export interface BlockAnswers {
  /** In text order. */
  readonly placed: readonly PlacedBlock[];
  /** Which of them are new: their words, their kind or their times. */
  readonly isFresh: Uint8Array;
  /** What was asked of the others; undefined where nothing was. */
  readonly before:
    | { readonly hits: ReadonlyMap<unknown, Hits>; readonly ends: SameEnds; readonly count: number }
    | undefined;
  readonly memory: CheckMemory;
}

/** `placed` are all paragraphs, in text order. Linear. */
export function rememberAnswers(
  placed: readonly PlacedBlock[],
  times: readonly TimeInContext[],
  words: readonly unknown[] | undefined,
  before: CheckMemory | undefined,
): BlockAnswers {
  const memory: CheckMemory = { times, words: words?.length === placed.length ? words : [], placed, hits: new Map() };
  const isFresh = new Uint8Array(placed.length);
  if (!before || memory.words.length === 0) return { placed, isFresh: isFresh.fill(1), before: undefined, memory };
  const ends = sameEnds(before.words, memory.words, (a, b) => a === b);
  for (let i = 0; i < placed.length; i++) {
    const old = itemBefore(before.placed, ends, i, placed.length);
    if (!old || !isStill(old, before.times, placed[i]!, times)) isFresh[i] = 1;
  }
  return { placed, isFresh, before: { hits: before.hits, ends, count: before.placed.length }, memory };
}

/** Of the same kind, with the same words for the same times. */
function isStill(
  old: PlacedBlock,
  before: readonly TimeInContext[],
  now: PlacedBlock,
  times: readonly TimeInContext[],
): boolean {
  const count = now.end - now.first;
  if (old.kind !== now.kind || old.end - old.first !== count) return false;
  for (let i = 0; i < count; i++)
    if (before[old.first + i]!.time.form !== times[now.first + i]!.time.form) return false;
  return true;
}
