/** Finds the head of an article: which blocks come before its text, and which of them is the headline. */

import type { ParagraphReading } from '../paragraphReading.ts';
import { isBareName } from './byline.ts';
import type { BlockKind } from './structure.ts';
import { isKicker, isMarkdownHeading, mayBeTitleSentence } from './title.ts';

/** A head is short; what has more lines is none. */
const MAX_BLOCKS = 16;

export interface Head {
  /** Kinds of the blocks before the text, from the first that is no front matter. */
  readonly kinds: readonly BlockKind[];
  /** Index of the headline among `kinds`, or -1. */
  readonly headline: number;
}

/** Reads the blocks from `from` on. */
export function readHead(readings: readonly ParagraphReading[], from: number): Head {
  const kinds: BlockKind[] = [];
  const titles: number[] = [];
  const limit = Math.min(readings.length, from + MAX_BLOCKS);
  let at = from;
  for (; at < limit; at++) {
    const kind = kindInHead(readings, at, titles.length > 0);
    if (!kind) break;
    if (kind === 'heading') titles.push(at - from);
    kinds.push(kind);
  }
  if (at >= readings.length) dropTrailingTitles(kinds, titles);
  const headline = chooseHeadline(readings, from, titles);
  if (headline >= 0) kinds[headline] = 'headline';
  return { kinds, headline };
}

/** The block's kind where it belongs to the head, titles as `heading`; undefined where the text begins. */
function kindInHead(readings: readonly ParagraphReading[], at: number, hasTitle: boolean): BlockKind | undefined {
  const { text, shape, sentences } = readings[at]!;
  const next = readings[at + 1];
  if (shape.cue === 'title') {
    if (shape.dateline && next === undefined) return undefined;
    return hasTitle && isBareName(text) && next && startsStory(next) ? 'byline' : 'heading';
  }
  if (shape.cue !== 'text') return shape.cue;
  if (hasTitle || shape.dateline || !next) return undefined;
  const after = isBareName(next.text) ? readings[at + 2] : undefined;
  if (!mayBeTitleSentence(text, sentences.length)) return undefined;
  return startsStory(next) || (after && startsStory(after)) ? 'heading' : undefined;
}

/** What stands between a headline and the text, or opens the text with a dateline. */
function startsStory({ shape, text }: ParagraphReading): boolean {
  if (shape.cue === 'byline' || shape.cue === 'date-line') return true;
  if (shape.cue === 'header') return shape.fields.some(({ name }) => /publi|updat|date|by|author|posted/.test(name));
  if (shape.cue === 'title' && isBareName(text)) return false;
  return shape.dateline !== undefined && shape.dateline.strength !== 'weak';
}

/** A text that is nothing but short lines has no headline below its first. */
function dropTrailingTitles(kinds: BlockKind[], titles: number[]): void {
  const first = titles.length > 1 ? titles.shift() : undefined;
  for (const index of titles) kinds[index] = 'paragraph';
  titles.length = 0;
  if (first !== undefined) titles.push(first);
}

function chooseHeadline(readings: readonly ParagraphReading[], from: number, titles: readonly number[]): number {
  const marked = titles.find((index) => isMarkdownHeading(readings[from + index]!.text));
  if (marked !== undefined) return marked;
  const [first, second] = titles;
  if (first === undefined) return -1;
  return second !== undefined && isKicker(readings[from + first]!.text) ? second : first;
}
