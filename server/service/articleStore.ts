/** The analyses of the open documents: made when first asked for, one a version, shared by all who ask, stopped when nobody waits. */

import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { ArticleAnalysis } from '../core/analysis.ts';
import type { AnalysisContext, Analyzed, Analyzer } from '../core/analyzer.ts';
import { createPositions } from './convert.ts';
import { createPacer, type Host } from './host.ts';
import type { Reading } from './reading.ts';

/** A document as it is now; the object itself may change with the next edit. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  getText(): string;
}

export interface ArticleStoreOptions {
  /** Undefined for a document that is not open. */
  readonly document: (uri: string) => OpenDocument | undefined;
  readonly analyzer: () => Promise<Analyzer>;
  /** What the analysis needs beside the text; undefined for a document that is no article. */
  readonly contextOf: (document: OpenDocument) => Promise<AnalysisContext | undefined>;
  readonly host: Pick<Host, 'pause' | 'elapsed'>;
}

export interface ArticleStore {
  /**
   * The analysis of the document as it is when this is called. Undefined where it is not open, or no article. Rejects with
   * `RequestCancelled` when the token says so, with `ContentModified` when the document changes meanwhile.
   */
  read(uri: string, token: CancellationToken): Promise<Reading | undefined>;
  /** Another text read in the place of this document, with what is known of it; undefined where the document was closed. */
  rereader(uri: string): Promise<((text: string, context: AnalysisContext) => ArticleAnalysis) | undefined>;
  /** Drops what is kept for a document that was closed. */
  closed(uri: string): void;
}

interface Kept {
  readonly version: number;
  readonly context: string;
  readonly reading: Reading;
  readonly analyzed: Analyzed;
}

interface Job {
  readonly version: number;
  readonly context: string;
  readonly done: Promise<Reading>;
  waiting: number;
}

export function createArticleStore({ document, analyzer, contextOf, host }: ArticleStoreOptions): ArticleStore {
  const kept = new Map<string, Kept>();
  const jobs = new Map<string, Job>();

  const isStale = (uri: string, version: number) => document(uri)?.version !== version;

  const start = (open: OpenDocument, context: AnalysisContext, contextKey: string): Job => {
    const { uri, version } = open;
    const text = open.getText();
    const work = async (): Promise<Reading> => {
      await host.pause(); // a cancellation that has already arrived is seen before any work
      const steps = (await analyzer()).analyzeInSteps(text, context, kept.get(uri)?.analyzed);
      const pace = createPacer(host);
      for (;;) {
        if (isStale(uri, version) || jobs.get(uri) !== job) throw contentModified(); // edited, or read otherwise
        if (job.waiting === 0) throw cancelled();
        const step = steps.next();
        if (!step.done) {
          await pace();
          continue;
        }
        const analyzed = step.value;
        const reading = { uri, version, article: analyzed.article, silenced: [], positions: createPositions(text) };
        kept.set(uri, { version, context: contextKey, reading, analyzed });
        return reading;
      }
    };
    const job: Job = { version, context: contextKey, waiting: 0, done: Promise.resolve().then(work) };
    jobs.set(uri, job);
    const end = () => jobs.get(uri) === job && jobs.delete(uri);
    job.done.then(end, end);
    return job;
  };

  return {
    async read(uri, token) {
      const asked = document(uri);
      if (!asked) return undefined;
      const { version } = asked;
      const context = await contextOf(asked);
      if (token.isCancellationRequested) throw cancelled();
      if (isStale(uri, version)) throw contentModified();
      if (!context) return undefined;
      const contextKey = JSON.stringify(context);
      const ready = kept.get(uri);
      if (ready?.version === version && ready.context === contextKey) return ready.reading;
      const running = jobs.get(uri);
      const fits = running?.version === version && running.context === contextKey;
      return wait(fits ? running : start(asked, context, contextKey), token);
    },
    async rereader(uri) {
      const open = document(uri);
      const context = open && (await contextOf(open));
      if (!context) return undefined;
      const { analyze } = await analyzer();
      const before = kept.get(uri)?.analyzed;
      return (text, changed) => analyze(text, { ...context, ...changed }, before).article;
    },
    closed(uri) {
      kept.delete(uri);
      jobs.delete(uri);
    },
  };
}

/** Those who wait are counted, so that work stops when the last one has gone. */
function wait(job: Job, token: CancellationToken): Promise<Reading> {
  job.waiting++;
  return new Promise((resolve, reject) => {
    const leave = () => {
      job.waiting--;
      listener.dispose();
    };
    const listener = token.onCancellationRequested(() => {
      leave();
      reject(cancelled());
    });
    job.done.then(
      (reading) => {
        leave();
        resolve(reading);
      },
      (error: unknown) => {
        leave();
        reject(error);
      },
    );
  });
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

function contentModified(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed meanwhile.');
}
