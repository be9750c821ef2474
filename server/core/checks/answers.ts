/** What the checks ask about a paragraph's own words: asked once, and kept as long as the paragraph stays as it is. */

import type { BlockKind } from '../structure/structure.ts';
import type { TimeForm } from '../time/timeForm.ts';
import type { CheckView, TimeInContext } from './checkView.ts';

/** Of one paragraph: indices among its times, or a plain answer, by question. Holds for a paragraph of this kind with these times. */
export interface Answers {
  readonly kind: BlockKind;
  readonly forms: readonly TimeForm[];
  readonly given: Map<unknown, readonly number[] | boolean>;
}

/** The times of one paragraph among `CheckView.times`, and what is known of it. */
export interface BlockTimes {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
  readonly answers: Answers;
}

export function noAnswers(kind: BlockKind, forms: readonly TimeForm[]): Answers {
  return { kind, forms, given: new Map() };
}

export function stillHold(answers: Answers, kind: BlockKind, forms: readonly TimeForm[]): boolean {
  if (answers.kind !== kind || answers.forms.length !== forms.length) return false;
  for (let i = 0; i < forms.length; i++) if (answers.forms[i] !== forms[i]) return false;
  return true;
}

/** True where an expression may be of interest, by its paragraph's own words. */
export type TimeQuestion = (view: CheckView, t: TimeInContext) => boolean;

const none: readonly number[] = [];

/**
 * The expressions of which `asks` is true. It may look at what was written, at the words of the paragraph and at the times
 * beside it there: not at values, names, quotation marks, the article's day or other paragraphs. Has to be the same function
 * each time, so none that is made on the spot.
 */
export function timesThat(view: CheckView, asks: TimeQuestion): readonly TimeInContext[] {
  let found = view.told.get(asks) as TimeInContext[] | undefined;
  if (found) return found;
  found = [];
  for (const { first, end, answers } of view.blockTimes) {
    let hits = answers.given.get(asks) as readonly number[] | undefined;
    if (hits === undefined) {
      hits = hitsOf(view, first, end, asks);
      answers.given.set(asks, hits);
    }
    for (const hit of hits) found.push(view.times[first + hit]!);
  }
  view.told.set(asks, found);
  return found;
}

function hitsOf(view: CheckView, first: number, end: number, asks: TimeQuestion): readonly number[] {
  let hits = none as number[];
  for (let i = first; i < end; i++)
    if (asks(view, view.times[i]!)) {
      if (hits === none) hits = [];
      hits.push(i - first);
    }
  return hits;
}

/** Indices of the paragraphs that hold the words. Without `g`. */
export function blocksWith(view: CheckView, words: RegExp): readonly number[] {
  const question = String(words);
  let found = view.told.get(question) as number[] | undefined;
  if (found) return found;
  found = [];
  const { blocks } = view.article.structure;
  for (let i = 0; i < blocks.length; i++) {
    const { given } = view.answers[i]!;
    let holds = given.get(question) as boolean | undefined;
    if (holds === undefined) {
      holds = words.test(view.text.slice(blocks[i]!.span.start, blocks[i]!.span.end));
      given.set(question, holds);
    }
    if (holds) found.push(i);
  }
  view.told.set(question, found);
  return found;
}
