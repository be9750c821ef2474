/** Reads and analyses the files that the command line names, one after the other; what cannot be read is said and passed over. */

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ArticleAnalysis } from '../../core/analysis.ts';
import type { Analyzer } from '../../core/analyzer.ts';
import { partFindings, type SilencedFinding } from '../../core/ignores/ignore.ts';
import { looksLikeArticle } from '../../core/structure/looksLikeArticle.ts';
import { type DecodedText, decodeText } from '../../service/index/decodeText.ts';
import { createDotDateline, type DotDateline, type KnownOfArticle } from './dotDateline.ts';
import { findArticles } from './findArticles.ts';
import type { AnalysisOptions } from './options.ts';
import type { Output } from './output.ts';

export interface ReadArticle {
  /** As named; "-" for standard input. */
  readonly path: string;
  /** Without the findings that are silenced. */
  readonly article: ArticleAnalysis;
  readonly silenced: readonly SilencedFinding[];
  /** What the `.dateline` folder above it says; undefined where there is none. */
  readonly known: KnownOfArticle | undefined;
}

export interface Reading {
  readonly articles: AsyncIterable<ReadArticle>;
  readonly dotDateline: DotDateline;
  /** False when an input could not be read; known once all have been. */
  whole(): boolean;
}

export interface Sources {
  readonly analyzer: Analyzer;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly errors: Output;
}

/** `files`: files, folders, or "-" for standard input. */
type ArticleOptions = AnalysisOptions & { readonly files: readonly string[] };

/** Nothing is read before it is asked for. */
export function readArticles(options: ArticleOptions, { analyzer, stdin, errors }: Sources): Reading {
  let whole = true;
  const complaints: string[] = [];
  const dotDateline = createDotDateline((words) => complaints.push(words));
  async function* articles(): AsyncGenerator<ReadArticle> {
    const passedOver: string[] = [];
    for (const listed of findArticles(options.files)) {
      const { path } = listed;
      const decoded = 'error' in listed ? listed.error : await read(path, stdin);
      if (typeof decoded === 'string') {
        whole = false;
        await errors.write(`dateline: ${shown(path)}: ${decoded}\n`);
        continue;
      }
      if ('found' in listed && listed.found && !isArticle(path, decoded.text)) {
        passedOver.push(path);
        continue;
      }
      if (decoded.guessed) {
        await errors.write(`dateline: ${shown(path)}: not UTF-8, read as ${decoded.guessed}\n`);
      }
      const known = await dotDateline.of(path);
      for (const words of complaints.splice(0)) {
        whole = false;
        await errors.write(`dateline: ${words}\n`);
      }
      const { article } = analyzer.analyze(decoded.text, contextOf(path, options, known));
      const { shown: findings, silenced } = partFindings(article, known?.name ?? path, known?.ignores ?? []);
      yield { path, article: { ...article, findings }, silenced, known };
    }
    const [first, ...more] = passedOver;
    if (first !== undefined) {
      const files =
        more.length === 0
          ? `${shown(first)}, which does not read as an article`
          : `${passedOver.length} files that do not read as articles, ${shown(first)} the first of them`;
      await errors.write(`dateline: passed over ${files}; name a file to have it read all the same\n`);
    }
  }
  return { articles: articles(), dotDateline, whole: () => whole };
}

/** The day that the command line names goes before the one that somebody has set in the editor. */
function contextOf(path: string, { date, dateOrder, rules }: ArticleOptions, known: KnownOfArticle | undefined) {
  const day = date ?? known?.day;
  return {
    dateOrder,
    severities: rules,
    ...(path !== '-' && { fileName: basename(path) }),
    ...(day && { documentTime: day }),
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
