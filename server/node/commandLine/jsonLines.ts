/** `annotate --stdin-jsonl`: articles in, records out, one a line, in order, none kept. */

import type { Analyzer } from '../../core/analyzer.ts';
import type { PlainDate } from '../../core/time/plainDate.ts';
import { toRecord, type Wording } from '../../exchange/export/annotationRecord.ts';
import { type AnalysisOptions, readDay } from './options.ts';
import type { Output } from './output.ts';

/** Records are handed over when so many characters of them wait. */
const MOST_WAITING = 1 << 16;

/**
 * The lines of a byte stream, without their ends, in the batches in which they come in; none is empty. Only `\n` ends a
 * line: JSON may hold the Unicode separators.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = text.split('\n');
    const rest = lines.pop()!;
    if (lines.length) {
      pieces.push(lines[0]!);
      lines[0] = pieces.join('');
      pieces = [];
      yield lines;
    }
    pieces.push(rest);
  }
  const last = pieces.join('') + decoder.decode();
  if (last !== '') yield [last];
}

/**
 * A line that cannot be read has an error record in its place. True where all could be. Whoever sends one article has its
 * record before the next one is waited for; those that come together go together.
 */
export async function annotateLines(
  batches: AsyncIterable<readonly string[]>,
  analyzer: Analyzer,
  options: AnalysisOptions,
  word: Wording,
  output: Output,
): Promise<boolean> {
  let whole = true;
  let number = 0;
  for await (const lines of batches) {
    let waiting = '';
    for (const line of lines) {
      number++;
      if (line.trim() === '') continue;
      const input = readLine(line, number);
      if ('error' in input) whole = false;
      const record = 'error' in input ? { schema: 'dateline/1', line: number, ...input } : annotated(input);
      waiting += `${JSON.stringify(record)}\n`;
      if (waiting.length < MOST_WAITING) continue;
      await output.write(waiting);
      if (output.closed) return whole;
      waiting = '';
    }
    await output.write(waiting);
    if (output.closed) break;
  }
  return whole;

  function annotated({ id, text, day = options.date }: Article) {
    const context = { dateOrder: options.dateOrder, severities: options.rules, ...(day && { documentTime: day }) };
    const { article } = analyzer.analyze(text, context);
    const record = toRecord(article, '', word, analyzer.groundPlaces(article));
    return { ...record, id };
  }
}

interface Article {
  /** Whatever stands there: it is given back. */
  readonly id: unknown;
  readonly text: string;
  readonly day?: PlainDate;
}

function readLine(line: string, number: number): Article | { readonly id: unknown; readonly error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `This line is no JSON: ${(error as Error).message}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { id: null, error: 'An article is an object: {"id": …, "text": …, "date"?: "YYYY-MM-DD"}' };
  }
  const { id = String(number), text, date } = value as Record<string, unknown>;
  if (typeof text !== 'string') return { id, error: 'The article has no "text", or it is no string' };
  if (date === undefined || date === null) return { id, text };
  if (typeof date !== 'string') return { id, error: 'A "date" is a string: "YYYY-MM-DD"' };
  try {
    return { id, text, day: readDay(date) };
  } catch (error) {
    return { id, error: (error as Error).message };
  }
}
