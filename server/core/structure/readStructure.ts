/** Tells what each paragraph of an article is, from the paragraphs' own shapes and their order. */

import type { ParagraphReading } from '../paragraphReading.ts';
import { moved, type Span, toArticle } from '../text/span.ts';
import { isSignOff } from './contributors.ts';
import type { DatelineReading } from './dateline.ts';
import { readFrontMatter } from './frontMatter.ts';
import { readHead } from './headline.ts';
import { type KeptParts, keepParts, type StructureMemory, withKept } from './keptParts.ts';
import { joinQuotations } from './quotations.ts';
import type { Block, BlockKind, Dateline, HeaderField, Quotation, Structure } from './structure.ts';
import { isMarkdownHeading, titleBounds } from './title.ts';

const MAX_HEADING = 100;
/** How many blocks from the end metadata and sign-offs may stand. */
const TAIL = 6;
const TAIL_FIELD =
  /publi|updat|modif|amended|corrected|posted|issued|source|copyright|credit|author|by|tags?$|keywords|topics?$|contact|url|link/;

/**
 * `spans` and `readings` are the article's paragraphs, in order and of one length. One block for each. Linear, and cheap: the shapes are
 * kept, and what `before` has of paragraphs that are as they were.
 */
export function readStructure(
  text: string,
  spans: readonly Span[],
  readings: readonly ParagraphReading[],
  before?: StructureMemory,
): Structure {
  const texts = readings.map((reading) => reading.text);
  const front = readFrontMatter(text, spans, texts);
  const from = front?.blocks ?? 0;
  const head = readHead(readings, from);
  const body = from + head.kinds.length;
  const kinds: BlockKind[] = Array.from({ length: from }, () => 'front-matter');
  kinds.push(...head.kinds);
  for (let i = body; i < readings.length; i++) kinds.push(kindInBody(readings, i, body));

  const kept = before && keepParts(before, spans, readings);
  const blocks = kinds.map((kind, i): Block => {
    const old = kept && i < kept.head ? before!.structure.blocks[i]! : undefined;
    return old?.kind === kind ? old : { kind, span: spans[i]! };
  });
  const header: HeaderField[] = [...(front?.fields ?? [])];
  const datelines: Dateline[] = [];
  for (let i = from; i < readings.length; i++) {
    const { fields, dateline } = readings[i]!.shape;
    const { start } = spans[i]!;
    if (kinds[i] === 'header')
      for (const { name, value } of fields) header.push({ name, value: toArticle(value, start) });
    if (dateline && datelineCounts(dateline, kinds, i, body)) datelines.push(inArticle(dateline, start));
  }

  const headline =
    head.headline < 0 ? fieldNamed(header, /^(?:title|headline)$/) : titleSpan(texts, spans, from + head.headline);
  const bylineAt = kinds.indexOf('byline');
  const byline =
    bylineAt < 0 ? fieldNamed(header, /^(?:by|by.?line|authors?|writers?|written by|reporters?)$/) : spans[bylineAt];
  return {
    blocks,
    ...(headline && { headline }),
    ...(byline && { byline }),
    datelines,
    header,
    quotations: quotationsOf(blocks, readings, kept),
    sentences: sentencesOf(spans, readings, kept),
  };
}

function kindInBody(readings: readonly ParagraphReading[], i: number, body: number): BlockKind {
  const { shape, text } = readings[i]!;
  const inTail = i >= readings.length - TAIL;
  switch (shape.cue) {
    case 'separator':
    case 'caption':
    case 'date-line':
      return shape.cue;
    case 'contributor':
      return inTail || /^[([*_–—©-]/.test(text) ? 'contributor' : 'paragraph';
    case 'header':
      return (inTail || i <= body + 2) && shape.fields.some(({ name }) => TAIL_FIELD.test(name))
        ? 'header'
        : 'paragraph';
    case 'byline': {
      const before = readings[i - 1]?.shape.cue;
      return inTail || before === 'separator' || before === 'title' || before === 'date-line' ? 'byline' : 'paragraph';
    }
    case 'title':
      return isHeading(readings, i) ? 'heading' : 'paragraph';
    default:
      return i >= readings.length - 2 && i > body && isSignOff(text) ? 'contributor' : 'paragraph';
  }
}

/** A heading stands alone, above text; short lines in a row are a list. */
function isHeading(readings: readonly ParagraphReading[], i: number): boolean {
  const { text, shape } = readings[i]!;
  if (isMarkdownHeading(text)) return true;
  const before = readings[i - 1]?.shape.cue;
  const after = readings[i + 1];
  if (shape.dateline || text.length > MAX_HEADING || before === 'title' || !after) return false;
  return after.shape.cue !== 'title' && after.shape.cue !== 'contributor' && after.shape.cue !== 'header';
}

/** Weak forms count at the head of the article only, medium ones wherever a story begins. */
function datelineCounts({ strength }: DatelineReading, kinds: readonly BlockKind[], i: number, body: number): boolean {
  const kind = kinds[i];
  if (kind !== 'paragraph' && kind !== 'date-line') return false;
  if (strength === 'strong' || i <= body) return true;
  const before = kinds[i - 1];
  return strength === 'medium' && kind === 'paragraph' && before !== 'paragraph' && before !== 'caption';
}

function inArticle(dateline: DatelineReading, start: number): Dateline {
  const { span, places, date, agency } = dateline;
  return {
    span: toArticle(span, start),
    places: places.map((place) => toArticle(place, start)),
    ...(date && { date: toArticle(date.span, start) }),
    ...(agency && { agency: toArticle(agency, start) }),
  };
}

function titleSpan(texts: readonly string[], spans: readonly Span[], i: number): Span {
  return toArticle(titleBounds(texts[i]!), spans[i]!.start);
}

function fieldNamed(header: readonly HeaderField[], name: RegExp): Span | undefined {
  return header.find((field) => name.test(field.name) && field.value.start < field.value.end)?.value;
}

function sentencesOf(spans: readonly Span[], readings: readonly ParagraphReading[], kept?: KeptParts): Span[] {
  const read = (from: number, to: number) => {
    const sentences: Span[] = [];
    for (let i = from; i < to; i++) {
      const { start } = spans[i]!;
      for (const sentence of readings[i]!.sentences) sentences.push(toArticle(sentence, start));
    }
    return sentences;
  };
  if (!kept) return read(0, readings.length);
  return withKept(kept, kept.before.structure.sentences, ({ start }) => start, moved, read, readings.length);
}

/** Those of a kept paragraph are kept where the next one is kept, too, and neither has become front matter, or is it no longer. */
function quotationsOf(
  blocks: readonly Block[],
  readings: readonly ParagraphReading[],
  kept?: KeptParts,
): readonly Quotation[] {
  const read = (from: number, to: number) => joinQuotations(blocks, readings, from, to);
  if (!kept || frontMatterOf(kept.before.structure.blocks) !== frontMatterOf(blocks)) return read(0, blocks.length);
  const settled = { ...kept, head: Math.max(0, kept.head - 1) };
  const move = ({ span, continues }: Quotation, by: number): Quotation => ({ span: moved(span, by), continues });
  return withKept(settled, kept.before.structure.quotations, ({ span }) => span.start, move, read, blocks.length);
}

function frontMatterOf(blocks: readonly Block[]): number {
  let count = 0;
  while (blocks[count]?.kind === 'front-matter') count++;
  return count;
}
