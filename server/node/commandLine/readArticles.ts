/** Reads and analyses the files that the command line names, one after the other; what cannot be read is said and passed over. */

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ArticleAnalysis } from '../../core/analysis.ts';
import type { Analyzer } from '../../core/analyzer.ts';
import { looksLikeArticle } from '../../core/structure/looksLikeArticle.ts';
import { findArticles } from './findArticles.ts';
import type { CommandOptions } from './options.ts';
import type { Output } from './output.ts';
import { type DecodedText, decodeText } from './readText.ts';

export interface ReadArticle {
  /** As named; "-" for standard input. */
  readonly path: string;
  readonly article: ArticleAnalysis;
}

export interface Reading {
  readonly articles: AsyncIterable<ReadArticle>;
  /** False when an input could not be read; known once all have been. */
  whole(): boolean;
}

export interface Sources {
  readonly analyzer: Analyzer;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly errors: Output;
}

/** Nothing is read before it is asked for. */
export function readArticles(options: CommandOptions, { analyzer, stdin, errors }: Sources): Reading {
  let whole = true;
  async function* articles(): AsyncGenerator<ReadArticle> {
    let passedOver = 0;
    for (const listed of findArticles(options.files)) {
      const { path } = listed;
      const decoded = 'error' in listed ? listed.error : await read(path, stdin);
      if (typeof decoded === 'string') {
        whole = false;
        await errors.write(`dateline: ${shown(path)}: ${decoded}\n`);
        continue;
      }
      if ('found' in listed && listed.found && !isArticle(path, decoded.text)) {
        passedOver++;
        continue;
      }
      if (decoded.guessed) {
        await errors.write(`dateline: ${shown(path)}: not UTF-8, read as ${decoded.guessed}\n`);
      }
      yield { path, article: analyzer.analyze(decoded.text, contextOf(path, options)).article };
    }
    if (passedOver > 0) {
      const files =
        passedOver === 1
          ? 'one file that does not read as an article'
          : `${passedOver} files that do not read as articles`;
      await errors.write(`dateline: passed over ${files}; name a file to have it read all the same\n`);
    }
  }
  return { articles: articles(), whole: () => whole };
}

function contextOf(path: string, { date, dateOrder, rules }: CommandOptions) {
  return {
    dateOrder,
    severities: rules,
    ...(path !== '-' && { fileName: basename(path) }),
    ...(date && { documentTime: date }),
  };
}

function isArticle(path: string, text: string): boolean {
  return /\.(?:news|article)$/i.test(path) || looksLikeArticle(text);
}

/** The text, or what is wrong. */
async function read(path: string, stdin: AsyncIterable<Uint8Array | string>): Promise<DecodedText | string> {
  try {
    const bytes = path === '-' ? await readAll(stdin) : readFileSync(path);
    return decodeText(bytes) ?? 'this is no text file; save the article as plain text';
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM') return 'this file may not be read';
    return message;
  }
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

/** "-" has a name that people know. */
export function shown(path: string): string {
  return path === '-' ? 'standard input' : path;
}
