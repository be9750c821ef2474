/** What the checks ask about paragraphs' own words: asked once of each, and kept as long as a paragraph stays as it is. */

import type { BlockKind } from '../structure/structure.ts';
import type { TimeForm } from '../time/timeForm.ts';
import type { CheckView, TimeInContext } from './checkView.ts';

/** A paragraph with its words, of this kind and with these times: as long as it is so, it is this object, and the answers hold. */
export interface KnownBlock {
  readonly kind: BlockKind;
  readonly forms: readonly TimeForm[];
}

/** Where a paragraph stands. */
export interface PlacedBlock {
  readonly known: KnownBlock;
  /** Index in `Structure.blocks`; -1 outside of all. */
  readonly at: number;
  /** Its times among `CheckView.times`; `end` is exclusive. */
  readonly first: number;
  readonly end: number;
}

/** Something in a paragraph to which the answer was yes. */
interface Hit {
  readonly block: KnownBlock;
  /** Index among the times of the paragraph; 0 where the question was about the paragraph itself. */
  readonly at: number;
}

/** Opaque: what the next run may take over. */
export interface CheckMemory {
  readonly times: readonly TimeInContext[];
  /** By what stands for their words: `CheckedArticle.paragraphs`. */
  readonly blocks: ReadonlyMap<unknown, KnownBlock>;
  readonly hits: Hits;
}

/** By question, in text order. */
type Hits = Map<unknown, readonly Hit[]>;

/** The paragraphs of an article, and what is known of them. */
export interface BlockAnswers {
  readonly placed: ReadonlyMap<KnownBlock, PlacedBlock>;
  /** All of them, in text order. */
  readonly all: readonly PlacedBlock[];
  /** Those that hold times. */
  readonly timed: readonly PlacedBlock[];
  /** Those that are new. */
  readonly fresh: readonly PlacedBlock[];
  /** What was asked of the others. */
  readonly before: Hits | undefined;
  readonly memory: CheckMemory;
}

export function isStill(known: KnownBlock, kind: BlockKind, forms: readonly TimeForm[]): boolean {
  if (known.kind !== kind || known.forms.length !== forms.length) return false;
  for (let i = 0; i < forms.length; i++) if (known.forms[i] !== forms[i]) return false;
  return true;
}

/** True where an expression may be of interest, by its paragraph's own words. */
export type TimeQuestion = (view: CheckView, t: TimeInContext) => boolean;

/**
 * The expressions of which `asks` is true. It may look at what was written, at the words of the paragraph and at the times
 * beside it there: not at values, names, quotation marks, the article's day or other paragraphs. Has to be the same function
 * each time, so none that is made on the spot.
 */
export function timesThat(view: CheckView, asks: TimeQuestion): readonly TimeInContext[] {
  let found = view.told.get(asks) as TimeInContext[] | undefined;
  if (found) return found;
  const ask = ({ first, end }: PlacedBlock) => {
    let hits: number[] | undefined;
    for (let i = first; i < end; i++) {
      if (!asks(view, view.times[i]!)) continue;
      hits ??= [];
      hits.push(i - first);
    }
    return hits ?? none;
  };
  found = positions(view, view.answers.timed, asks, ask, ({ first }, at) => first + at).map((i) => view.times[i]!);
  view.told.set(asks, found);
  return found;
}

/** Indices of the paragraphs that hold the words. Without `g`. */
export function blocksWith(view: CheckView, words: RegExp): readonly number[] {
  const question = String(words);
  let found = view.told.get(question) as readonly number[] | undefined;
  if (found) return found;
  const { blocks } = view.article.structure;
  const ask = ({ at }: PlacedBlock) => {
    const span = blocks[at]?.span;
    return span && words.test(view.text.slice(span.start, span.end)) ? itself : none;
  };
  found = positions(view, view.answers.all, question, ask, ({ at }) => at);
  view.told.set(question, found);
  return found;
}

const none: readonly number[] = [];
const itself: readonly number[] = [0];

/** The article's places, ascending, to which the answer is yes: of the paragraphs that are not new, as it was. `among` has all that may say yes. */
function positions(
  view: CheckView,
  among: readonly PlacedBlock[],
  question: unknown,
  ask: (block: PlacedBlock) => readonly number[],
  place: (block: PlacedBlock, at: number) => number,
): number[] {
  const { placed, fresh, before, memory } = view.answers;
  const old = before?.get(question);
  const kept = old?.filter(({ block }) => placed.has(block)) ?? [];
  const asked = old ? fresh : among;
  for (let i = 0; i < asked.length; i++) {
    const block = asked[i]!;
    for (const at of ask(block)) kept.push({ block: block.known, at });
  }
  if (kept.length === 0) {
    memory.hits.set(question, kept);
    return [];
  }
  const where = ({ block, at }: Hit) => place(placed.get(block)!, at);
  let found = kept.map(where);
  if (!isAscending(found)) {
    kept.sort((a, b) => where(a) - where(b));
    found = kept.map(where);
  }
  memory.hits.set(question, kept);
  return found;
}

function isAscending(numbers: readonly number[]): boolean {
  for (let i = 1; i < numbers.length; i++) if (numbers[i - 1]! > numbers[i]!) return false;
  return true;
}
