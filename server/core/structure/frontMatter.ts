/** Reads a YAML block between `---` lines, or a TOML block between `+++` lines, at the head of a text: its lines, and its fields of one line. */

import { type Span, toArticle } from '../text/span.ts';
import { trimmed } from './headerFields.ts';
import type { HeaderField } from './structure.ts';

const MAX_LINES = 200;

export interface FrontMatter {
  /** How many paragraphs it takes, both lines around it included. */
  readonly blocks: number;
  readonly fields: readonly HeaderField[];
}

/** None where the first paragraph opens no block, or no line closes it. */
export function readFrontMatter(
  text: string,
  spans: readonly Span[],
  texts: readonly string[],
): FrontMatter | undefined {
  const fence = texts[0];
  if (fence !== '---' && fence !== '+++') return undefined;
  const mark = fence === '---' ? ':' : '=';
  const limit = Math.min(texts.length, MAX_LINES);
  let close = 1;
  while (close < limit && texts[close] !== fence && (mark !== ':' || texts[close] !== '...')) close++;
  if (close >= limit) return undefined;
  const fields: HeaderField[] = [];
  for (let i = 1; i < close; i++) {
    if (isIndented(text, spans[i]!.start)) continue;
    const field = readLine(texts[i]!, spans[i]!.start, mark);
    if (field) fields.push(field);
  }
  return fields.length || close === 1 ? { blocks: close + 1, fields } : undefined;
}

/** "published: 2025-02-14T13:10:00Z"; a comment after a blank is no part of the value. */
function readLine(line: string, start: number, mark: ':' | '='): HeaderField | undefined {
  const colon = line.indexOf(mark);
  if (colon <= 0 || colon > 60 || !/^[\p{L}_"'][\p{L}\p{Nd}_ ."'-]*$/u.test(line.slice(0, colon))) return undefined;
  if (colon + 1 < line.length && !/\s/.test(line[colon + 1]!)) return undefined;
  const name = line
    .slice(0, colon)
    .replace(/^["']|["']$/g, '')
    .trim()
    .replace(/_/g, ' ')
    .toLowerCase();
  return { name, value: toArticle(trimmed(line, colon + 1, endOfValue(line, colon + 1)), start) };
}

function endOfValue(line: string, from: number): number {
  if (/^\s*["']/.test(line.slice(from, from + 20))) return line.length;
  const comment = line.indexOf(' #', from);
  return comment < 0 ? line.length : comment;
}

function isIndented(text: string, start: number): boolean {
  const before = text[start - 1];
  return before === ' ' || before === '\t';
}
