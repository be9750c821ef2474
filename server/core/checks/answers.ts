/** What the checks ask about paragraphs' own words: asked once of each, and kept as long as a paragraph stays as it is. */

import { placeNow } from '../text/sameEnds.ts';
import type { Hits, PlacedBlock } from './checkMemory.ts';
import type { CheckView } from './checkView.ts';
import type { TimeInContext } from './timeInContext.ts';

/** True where an expression may be of interest, by its paragraph's own words. */
export type TimeQuestion = (view: CheckView, t: TimeInContext) => boolean;

/**
 * The expressions of which `asks` is true. It may look at what was written, at the words of the paragraph and at the times
 * beside it there: not at values, names, quotation marks, the article's day or other paragraphs. Has to be the same function
 * each time, so none that is made on the spot.
 */
export function timesThat(view: CheckView, asks: TimeQuestion): readonly TimeInContext[] {
  return timesOf(view, asks, asks);
}

/** Two expressions that follow each other in one sentence, and what stands between them. */
export interface Pair {
  readonly first: TimeInContext;
  readonly second: TimeInContext;
  readonly gap: string;
}

export type PairQuestion = (view: CheckView, pair: Pair) => boolean;

/** No pair is asked about that is further apart. */
const FARTHEST = 40;

/** The pairs of which `asks` is true. It may look at what a question of `timesThat` may look at. */
export function pairsThat(view: CheckView, asks: PairQuestion): Pair[] {
  const opens = (_: CheckView, t: TimeInContext): boolean => {
    const pair = pairAt(view, t);
    return pair !== undefined && asks(view, pair);
  };
  return timesOf(view, asks, opens).map((first) => pairAt(view, first)!);
}

function pairAt(view: CheckView, first: TimeInContext): Pair | undefined {
  const second = view.times[first.at + 1];
  if (!second || first.sentence.start !== second.sentence.start) return undefined;
  const from = first.time.span.end;
  const to = second.time.span.start;
  return to >= from && to - from <= FARTHEST ? { first, second, gap: view.text.slice(from, to) } : undefined;
}

/** `question` stands for what is asked. */
function timesOf(view: CheckView, question: unknown, asks: TimeQuestion): readonly TimeInContext[] {
  let found = view.told.get(question) as TimeInContext[] | undefined;
  if (found) return found;
  const { times } = view;
  const ask = ({ first, end }: PlacedBlock, take: (hit: number) => void) => {
    for (let i = first; i < end; i++) if (asks(view, times[i]!)) take(i - first);
  };
  const { blocks, at } = answersTo(view, question, ask);
  found = blocks.map((block, i) => view.times[view.answers.placed[block]!.first + at[i]!]!);
  view.told.set(question, found);
  return found;
}

/** Indices of the paragraphs that hold the words. Without `g`. */
export function blocksWith(view: CheckView, words: RegExp): readonly number[] {
  const question = String(words);
  let found = view.told.get(question) as readonly number[] | undefined;
  if (found) return found;
  const { blocks } = view.article.structure;
  const ask = ({ at }: PlacedBlock, take: (hit: number) => void) => {
    const span = blocks[at]?.span;
    if (span && words.test(view.text.slice(span.start, span.end))) take(0);
  };
  found = answersTo(view, question, ask).blocks.map((block) => view.answers.placed[block]!.at);
  view.told.set(question, found);
  return found;
}

/** The places to which the answer is yes: of the paragraphs that are not new, as it was. */
function answersTo(
  view: CheckView,
  question: unknown,
  ask: (block: PlacedBlock, take: (hit: number) => void) => void,
): Hits {
  const { placed, isFresh, before, memory } = view.answers;
  const old = before?.hits.get(question);
  const blocks: number[] = [];
  const at: number[] = [];
  const take = (block: number, hit: number): void => {
    blocks.push(block);
    at.push(hit);
  };
  let asked = 0;
  const takeHit = (hit: number): void => take(asked, hit);
  const askUpTo = (end: number): void => {
    for (; asked < end; asked++) if (!old || isFresh[asked]) ask(placed[asked]!, takeHit);
  };
  if (old) {
    const { ends, count } = before!;
    for (let i = 0; i < old.blocks.length; i++) {
      const block = placeNow(ends, old.blocks[i]!, count, placed.length);
      if (block < 0 || isFresh[block]) continue;
      askUpTo(block);
      take(block, old.at[i]!);
    }
  }
  askUpTo(placed.length);
  memory.hits.set(question, { blocks, at });
  return { blocks, at };
}
