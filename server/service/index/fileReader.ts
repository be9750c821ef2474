/** Reads the files that wait and puts the articles among them on the shelf; what has not changed is not analysed again. */

import type { ArticleAnalysis } from '../../core/analysis.ts';
import type { AnalysisContext, Analyzer } from '../../core/analyzer.ts';
import type { Foreground } from '../foreground.ts';
import { type Log, oneLine } from '../handlers.ts';
import { createPacer, type Files, type Host } from '../host.ts';
import type { ArticleShelf } from './articleShelf.ts';
import type { FileQueue } from './fileQueue.ts';
import { basisOf } from './indexedArticle.ts';
import type { IndexReport } from './indexReport.ts';
import { type FileContext, type FileText, readArticleFile } from './readFiles.ts';

export interface FileReaderOptions {
  readonly files: Files;
  readonly queue: FileQueue;
  readonly shelf: ArticleShelf;
  readonly report: IndexReport;
  readonly contextOf: FileContext;
  readonly analyzer: () => Promise<Analyzer>;
  readonly host: Pick<Host, 'pause' | 'elapsed'>;
  /** Resolves when nobody waits for an answer; undefined where that is so. */
  readonly idle: Foreground['idle'];
  /** Asked between the paragraphs: false stops the work. */
  readonly goesOn: () => boolean;
  readonly progressed: () => void;
  readonly log: Log;
}

/** Files read ahead while one is analysed. */
const AHEAD = 8;

/** Others have their turn after every paragraph, or after so many milliseconds where paragraphs are shorter. */
const SLICE_MS = 1;

/** The answer reads some of the files that wait. It rejects for no file. */
export function createFileReader(options: FileReaderOptions): () => Promise<void> {
  const { files, queue, shelf, report, contextOf, analyzer, host, idle, goesOn, progressed, log } = options;

  /** Undefined when it was stopped. */
  const analyze = async (text: string, context: AnalysisContext): Promise<ArticleAnalysis | undefined> => {
    const steps = (await analyzer()).analyzeInSteps(text, { ...context, checks: false });
    const pace = createPacer(host, SLICE_MS);
    await host.pause();
    for (;;) {
      await idle();
      if (!goesOn()) return undefined;
      const step = steps.next();
      if (step.done) return step.value.article;
      await pace();
    }
  };

  const take = async (uri: string, file: FileText) => {
    if (!goesOn()) return queue.putBack(uri);
    report.read++;
    progressed();
    if (!queue.isInHand(uri)) return; // deleted, or told of again
    if (file.kind !== 'article') {
      if (file.kind === 'unreadable') log(`${uri} cannot be read: ${oneLine(file.error)}`);
      if (file.kind !== 'none') report.leftOut(file.kind, uri);
      return shelf.dropFile(uri);
    }
    const basis = basisOf(file.text, file.context);
    if (shelf.file(uri)?.basis === basis) return;
    const twin = shelf.twin(basis);
    if (twin) return shelf.putTwin(uri, twin);
    const article = await analyze(file.text, file.context);
    if (article && queue.isInHand(uri)) shelf.putFile(uri, basis, article);
    if (article) return;
    report.read--;
    if (queue.isInHand(uri)) queue.putBack(uri);
  };

  return async () => {
    const some = queue.take(AHEAD);
    // An open document's text counts, not the file's: that is read when the document is closed.
    const closed = some.filter((uri) => !shelf.isOpen(uri));
    report.read += some.length - closed.length;
    const readings = closed.map((uri) => [uri, readArticleFile(files, uri, contextOf)] as const);
    for (const [uri, reading] of readings) {
      await take(uri, await reading).catch((error) => log(`${uri} cannot be analysed: ${oneLine(error)}`));
    }
    queue.done();
  };
}
