/** The article as the checks look at it: its time expressions in order, each with the sentence and the part of the article it stands in. */

import { type DocumentTime, isName, isTime, type Mention, type NameMention, type TimeExpression } from '../analysis.ts';
import type { BlockKind } from '../structure/structure.ts';
import { contains, isSameSpan, lastStartingBy, type Span } from '../text/span.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { type BlockAnswers, blocksWith, type CheckMemory, type PlacedBlock, rememberAnswers } from './answers.ts';
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

/** An expression that is where it was stays as it was. */
function timesInContext(
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

/** As `indexOfHolder`, for spans that are asked for in text order. */
function holderWalk(spans: readonly Span[]): (inner: Span) => number {
  let at = -1;
  return (inner) => {
    while (at + 1 < spans.length && spans[at + 1]!.start <= inner.start) at++;
    return at >= 0 && contains(spans[at]!, inner) ? at : -1;
  };
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

/** The last of the spans, sorted by start, that begins by `inner` and holds it; -1 where none does. */
export function indexOfHolder(spans: readonly Span[], inner: Span): number {
  const at = lastStartingBy(spans, inner.start);
  return at >= 0 && contains(spans[at]!, inner) ? at : -1;
}

/** Text of the sentence before the expression, at most `most` units of it. */
export function before(view: CheckView, span: Span, sentence: Span, most = 120): string {
  return view.text.slice(Math.max(sentence.start, span.start - most), span.start);
}

/** Text of the sentence behind the expression, at most `most` units of it. */
export function behind(view: CheckView, span: Span, sentence: Span, most = 120): string {
  return view.text.slice(span.end, Math.min(sentence.end, span.end + most));
}

/** Text of `within` around the expression, at most `most` units to either side: bounded, so that many dates in one paragraph stay cheap. */
export function around(view: CheckView, span: Span, within: Span, most: number): string {
  return view.text.slice(Math.max(within.start, span.start - most), Math.min(within.end, span.end + most));
}

/** The part of the article that the expression stands in: its paragraph, or all of it. */
export function blockOf(view: CheckView, t: TimeInContext): Span {
  return view.article.structure.blocks[t.blockAt]?.span ?? { start: 0, end: view.text.length };
}

/** What stands between two expressions; undefined where they are not in one sentence or further apart than `most`. */
export function between(view: CheckView, a: TimeInContext, b: TimeInContext, most = 60): string | undefined {
  if (a.sentence.start !== b.sentence.start) return undefined;
  const gap = b.time.span.start - a.time.span.end;
  return gap >= 0 && gap <= most ? view.text.slice(a.time.span.end, b.time.span.start) : undefined;
}

export function isQuoted(view: CheckView, span: Span): boolean {
  return indexOfHolder(view.quotations, span) >= 0;
}

/** True where the article's date was derived from this very place, so that nothing about it may rest on that date. */
export function isEvidence(view: CheckView, span: Span): boolean {
  const { evidence, source } = view.documentTime;
  if (source === 'given') return false;
  return evidence.some((e) => e.start < span.end && span.start < e.end);
}

/** The names that begin within `span`, in order. Logarithmic, and linear in their number. */
export function namesIn(view: CheckView, span: Span): NameMention[] {
  const { mentions } = view.article;
  const found: NameMention[] = [];
  for (let i = firstFrom(mentions, span.start); i < mentions.length && mentions[i]!.span.start < span.end; i++) {
    const mention = mentions[i]!;
    if (isName(mention)) found.push(mention);
  }
  return found;
}

/** The last mention that starts at or before `offset`. Logarithmic. */
export function lastMentionBy(view: CheckView, offset: number): Mention | undefined {
  const { mentions } = view.article;
  return mentions[firstFrom(mentions, offset + 1) - 1];
}

/** Index of the first that starts at `offset` or behind it. Logarithmic. */
function firstFrom(placed: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placed[middle]!.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the paragraph that holds `inner`; -1 where none does. Logarithmic. */
export function blockHolding(view: CheckView, inner: Span): number {
  const { blocks } = view.article.structure;
  const at = firstFrom(blocks, inner.start + 1) - 1;
  return at >= 0 && contains(blocks[at]!.span, inner) ? at : -1;
}

/** The expressions within `span`, in order. Logarithmic. */
export function timesIn(view: CheckView, span: Span): readonly TimeInContext[] {
  let low = 0;
  let high = view.times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.times[middle]!.time.span.start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < view.times.length && view.times[end]!.time.span.end <= span.end) end++;
  return view.times.slice(low, end);
}

/** The paragraphs of running text that `word` occurs in. */
export function paragraphsWith(view: CheckView, word: RegExp): Span[] {
  const { blocks } = view.article.structure;
  return blocksWith(view, word).flatMap((i) => (blocks[i]!.kind === 'paragraph' ? [blocks[i]!.span] : []));
}

/** The sentences of running text, quotations included, that `word` occurs in: no headers, captions or credits. */
export function sentencesWith(view: CheckView, word: RegExp): Span[] {
  const { blocks, sentences } = view.article.structure;
  const within = blocksWith(view, word).filter(
    (i) => blocks[i]!.kind === 'paragraph' || blocks[i]!.kind === 'headline',
  );
  return within.flatMap((i) => {
    const { start, end } = blocks[i]!.span;
    return sentences
      .slice(lastStartingBy(sentences, start - 1) + 1, lastStartingBy(sentences, end - 1) + 1)
      .filter((sentence) => word.test(view.text.slice(sentence.start, sentence.end)));
  });
}
