import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type CancellationToken, CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver';
import { type Analyzed, type Analyzer, createAnalyzer } from '../../../server/core/analyzer.ts';
import { createArticleStore, type OpenDocument } from '../../../server/service/articleStore.ts';

const uri = 'file:///a.txt';
const paragraphs = (count: number) => Array.from({ length: count }, (_, i) => `Paragraph ${i} of Paris.`).join('\n\n');

/** A store over one document, an analyzer that counts its steps, and a clock on which every step fills its slice. */
function setUp(text: string) {
  const real = createAnalyzer();
  const counts = { steps: 0, analyses: 0, pauses: 0 };
  const previous: (Analyzed | undefined)[] = [];
  const analyzer: Analyzer = {
    ...real,
    *analyzeInSteps(given, context, before) {
      counts.analyses++;
      previous.push(before);
      const steps = real.analyzeInSteps(given, context, before);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
        counts.steps++;
        yield;
      }
    },
  };
  let document: OpenDocument | undefined = { uri, version: 1, getText: () => text };
  let isArticle = true;
  let dateOrder: 'auto' | 'dmy' = 'auto';
  let onPause: () => void = () => undefined;
  let time = 0;
  const store = createArticleStore({
    document: (asked) => (asked === uri ? document : undefined),
    analyzer: async () => analyzer,
    contextOf: async () => (isArticle ? { dateOrder } : undefined),
    host: {
      pause: async () => {
        counts.pauses++;
        onPause();
      },
      elapsed: () => (time += 10),
    },
  });
  return {
    store,
    counts,
    previous,
    whenPaused: (action: () => void) => {
      onPause = action;
    },
    edit: (next: string | undefined) => {
      document = next === undefined ? undefined : { uri, version: (document?.version ?? 0) + 1, getText: () => next };
    },
    change: (next: { isArticle?: boolean; dateOrder?: 'auto' | 'dmy' }) => {
      isArticle = next.isArticle ?? isArticle;
      dateOrder = next.dateOrder ?? dateOrder;
    },
  };
}

const never: CancellationToken = new CancellationTokenSource().token;
const code = (expected: number) => (error: { code?: number }) => error.code === expected;

describe('the article store', () => {
  test('analyses a version once, however many ask, and only when asked', async () => {
    const { store, counts, edit } = setUp(paragraphs(3));
    edit(paragraphs(4));
    assert.equal(counts.analyses, 0);
    const [a, b] = await Promise.all([store.read(uri, never), store.read(uri, never)]);
    assert.equal(a, b);
    assert.equal(await store.read(uri, never), a);
    assert.equal(counts.analyses, 1);
    assert.equal(a!.version, 2);
  });
  test('gives the previous analysis to the next, which then reads one paragraph', async () => {
    const { store, previous, edit, counts } = setUp(paragraphs(20));
    const first = await store.read(uri, never);
    const before = counts.steps;
    edit(paragraphs(20).replace('7 of Paris', '7 of Paris.'));
    const second = await store.read(uri, never);
    assert.notEqual(first, second);
    assert.ok(previous[1]);
    assert.ok(counts.steps - before < 10, `${counts.steps - before} steps for one changed paragraph`);
  });
  test('a changed context is a new analysis of the same version', async () => {
    const { store, counts, change } = setUp(paragraphs(2));
    const first = await store.read(uri, never);
    change({ dateOrder: 'dmy' });
    assert.notEqual(await store.read(uri, never), first);
    assert.equal(counts.analyses, 2);
  });
  test('stops within a step when the last who waits has gone', async () => {
    const { store, counts, whenPaused } = setUp(paragraphs(500));
    const one = new CancellationTokenSource();
    const two = new CancellationTokenSource();
    const answers = [store.read(uri, one.token), store.read(uri, two.token)];
    for (const answer of answers) answer.catch(() => undefined);
    whenPaused(() => {
      if (counts.steps === 5) one.cancel();
      if (counts.steps === 20) two.cancel();
    });
    for (const answer of answers) await assert.rejects(answer, code(LSPErrorCodes.RequestCancelled));
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(counts.steps, 20);
  });
  test('goes on for those who still wait', async () => {
    const { store, counts, whenPaused } = setUp(paragraphs(50));
    const one = new CancellationTokenSource();
    const leaving = store.read(uri, one.token);
    leaving.catch(() => undefined);
    const staying = store.read(uri, never);
    whenPaused(() => counts.steps === 5 && one.cancel());
    await assert.rejects(leaving, code(LSPErrorCodes.RequestCancelled));
    assert.equal((await staying)!.article.structure.blocks.length, 50);
  });
  test('a request that was cancelled before it began costs nothing', async () => {
    const { store, counts } = setUp(paragraphs(5));
    const source = new CancellationTokenSource();
    source.cancel();
    await assert.rejects(store.read(uri, source.token), code(LSPErrorCodes.RequestCancelled));
    assert.equal(counts.steps, 0);
  });
  test('stops when the document changes, and says so', async () => {
    const { store, counts, whenPaused, edit } = setUp(paragraphs(500));
    const stale = store.read(uri, never);
    whenPaused(() => {
      if (counts.steps !== 10) return;
      whenPaused(() => undefined);
      edit(paragraphs(2));
    });
    await assert.rejects(stale, code(LSPErrorCodes.ContentModified));
    assert.equal(counts.steps, 10);
    assert.equal((await store.read(uri, never))!.article.structure.blocks.length, 2);
  });
  test('a context that changes meanwhile makes the first answer stale, and the second right', async () => {
    const { store, whenPaused, change, counts } = setUp(paragraphs(50));
    let second: Promise<unknown> | undefined;
    const first = store.read(uri, never);
    whenPaused(() => {
      if (counts.steps !== 5) return;
      whenPaused(() => undefined);
      change({ dateOrder: 'dmy' });
      second = store.read(uri, never);
    });
    await assert.rejects(first, code(LSPErrorCodes.ContentModified));
    assert.ok(await second);
  });
  test('a document that is closed, unknown or no article has no reading', async () => {
    const { store, change, edit, counts } = setUp('text');
    assert.equal(await store.read('file:///unknown', never), undefined);
    change({ isArticle: false });
    assert.equal(await store.read(uri, never), undefined);
    edit(undefined);
    store.closed(uri);
    assert.equal(await store.read(uri, never), undefined);
    assert.equal(counts.analyses, 0);
  });
  test('a document closed while it is read is stale', async () => {
    const { store, whenPaused, edit } = setUp(paragraphs(50));
    const answer = store.read(uri, never);
    whenPaused(() => {
      edit(undefined);
      store.closed(uri);
    });
    await assert.rejects(answer, code(LSPErrorCodes.ContentModified));
  });
});
