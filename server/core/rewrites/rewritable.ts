/** The dates of an article that can be written otherwise: whole days in its running text, whose words stand alone. */

import { type ArticleAnalysis, isTime, type TimeExpression } from '../analysis.ts';
import { indexOfHolder } from '../checks/placesIn.ts';
import type { BlockKind } from '../structure/structure.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type PlainDate, parseIso } from '../time/plainDate.ts';
import type { Wording } from './dayWords.ts';

export interface Rewritable {
  readonly time: TimeExpression;
  readonly day: PlainDate;
  /** How it is written now; "three days ago" is a count. */
  readonly wording: Wording | 'count';
  readonly sentence: Span;
  readonly quoted: boolean;
  /** In running text, where "yesterday" may stand; a headline has capitals of its own. */
  readonly running: boolean;
}

/** The one day that the article is of; undefined where it is not known, or may be one of several. */
export function articleDay({ documentTime: { date, days } }: ArticleAnalysis): PlainDate | undefined {
  return days.length > 1 ? undefined : date;
}

/** In text order; empty where the article's day is not known. Linear in its dates. */
export function rewritables(article: ArticleAnalysis): Rewritable[] {
  if (!articleDay(article)) return [];
  const read = rewritableReader(article);
  return article.mentions.flatMap((mention) => (isTime(mention) ? (read(mention) ?? []) : []));
}

/** Undefined for what tells the article's own day, for parts of days, ranges that share a part, and "last" or "next" Friday, which are read in two ways. */
export function rewritableReader(article: ArticleAnalysis): (time: TimeExpression) => Rewritable | undefined {
  const { structure, text } = article;
  const blocks = structure.blocks.map(({ span }) => span);
  const quotations = structure.quotations.map(({ span }) => span);
  const isOwn = ownReader(article);
  return (time) => {
    const day = time.type === 'DATE' && !time.mod ? parseIso(time.value) : undefined;
    const wording = day && wordingOf(time);
    const block = wording && structure.blocks[indexOfHolder(blocks, time.span)];
    if (!block || !['paragraph', 'caption', 'headline', 'heading'].includes(block.kind)) return undefined;
    if (isOwn(time)) return undefined;
    return {
      time,
      day,
      wording,
      sentence: structure.sentences[indexOfHolder(structure.sentences, time.span)] ?? block.span,
      quoted: indexOfHolder(quotations, time.span) >= 0,
      running: block.kind === 'paragraph' && !/^\p{Lu}{2}/u.test(text.slice(time.span.start, time.span.end)),
    };
  };
}

/** True for what stands in the header, in a dateline or on a line of its own, and tells the article's day or another of its days. */
export function ownReader({ documentTime, structure }: ArticleAnalysis): (time: TimeExpression) => boolean {
  const heads = structure.blocks.flatMap(({ kind, span }) => (isHead(kind) ? [span] : []));
  const places = [
    ...structure.datelines.map(({ span }) => span),
    ...structure.header.map(({ value }) => value),
    ...documentTime.evidence.filter((span) => indexOfHolder(heads, span) >= 0),
    ...structure.blocks.flatMap(({ kind, span }) => (kind === 'date-line' ? [span] : [])),
  ];
  return ({ span }) => places.some((place) => overlaps(place, span));
}

function isHead(kind: BlockKind): boolean {
  return kind === 'header' || kind === 'front-matter' || kind === 'date-line' || kind === 'byline';
}

function wordingOf({ form, text, anchor }: TimeExpression): Rewritable['wording'] | undefined {
  if (form.kind === 'calendar') {
    const { day, month, year } = form;
    const parts = [day, month, year, form.weekday].filter((part) => part !== undefined);
    const isShared = parts.some(({ start, end }) => start < 0 || end > text.length);
    if (!day || !month || isShared || form.shift || form.within || /^\d+$/.test(text.slice(month.start, month.end)))
      return undefined;
    return year ? 'full-date' : 'date';
  }
  if (anchor?.kind !== 'document') return undefined;
  if (form.kind === 'weekday') return form.shift === 'none' && !form.within ? 'weekday' : undefined;
  if (form.kind !== 'offset' || form.unit !== 'day' || form.from !== 'document' || form.base) return undefined;
  const count = form.count?.value;
  if (count === undefined || !Number.isInteger(count)) return undefined;
  return /^(?:today|yesterday|tomorrow)$/i.test(text) ? 'word' : 'count';
}
