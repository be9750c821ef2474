/** `annotate --stdin-jsonl`: articles in, records out, one a line, in order, none kept. */

import type { Analyzer } from '../../core/analyzer.ts';
import { toRecord, type Wording } from '../../exchange/export/annotationRecord.ts';
import { type AnalysisOptions, readDay } from './options.ts';
import type { Output } from './output.ts';

/** The lines of a byte stream, without their ends. Only `\n` ends a line: JSON may hold the Unicode separators. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      pieces.push(text.slice(from, at));
      yield pieces.join('');
      pieces = [];
      from = at + 1;
    }
    pieces.push(text.slice(from));
  }
  const last = pieces.join('') + decoder.decode();
  if (last !== '') yield last;
}

/** A line that cannot be read has an error record in its place. True where all could be. */
export async function annotateLines(
  lines: AsyncIterable<string>,
  analyzer: Analyzer,
  options: AnalysisOptions,
  word: Wording,
  output: Output,
): Promise<boolean> {
  let whole = true;
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const input = readLine(line, number);
    if ('error' in input) {
      whole = false;
      await output.write(`${JSON.stringify({ schema: 'dateline/1', line: number, ...input })}\n`);
    } else {
      const day = input.day ?? options.date;
      const context = { dateOrder: options.dateOrder, severities: options.rules, ...(day && { documentTime: day }) };
      const { article } = analyzer.analyze(input.text, context);
      await output.write(`${JSON.stringify({ ...toRecord(article, '', word), id: input.id })}\n`);
    }
    if (output.closed) break;
  }
  return whole;
}

function readLine(line: string, number: number) {
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
