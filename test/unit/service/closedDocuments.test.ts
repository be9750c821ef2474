import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CancellationTokenSource } from 'vscode-languageserver';
import { type Analyzed, createAnalyzer } from '../../../server/core/analyzer.ts';
import { createArticleKinds } from '../../../server/service/articleKind.ts';
import { createArticleStore, type OpenDocument } from '../../../server/service/articleStore.ts';
import { createDiagnosticPuller, createDiagnosticPusher } from '../../../server/service/diagnosticReports.ts';
import { createSettingsStore } from '../../../server/service/settingsStore.ts';

const uris = Array.from({ length: 200 }, (_, i) => `file:///${i}.txt`);
const never = new CancellationTokenSource().token;

/** What a store does for the same documents a second time, when it has kept nothing of the first, is what it did at first. */
describe('of 200 documents that were closed nothing is kept', () => {
  test('no analysis', async () => {
    const real = createAnalyzer();
    const previous: (Analyzed | undefined)[] = [];
    const documents = new Map<string, OpenDocument>();
    const store = createArticleStore({
      document: (uri) => documents.get(uri),
      analyzer: async () => ({
        ...real,
        *analyzeInSteps(text, context, before) {
          previous.push(before);
          return yield* real.analyzeInSteps(text, context, before);
        },
      }),
      contextOf: async () => ({}),
      host: { pause: async () => undefined, elapsed: () => 0 },
    });
    for (const _ of ['first', 'second']) {
      for (const uri of uris) {
        documents.set(uri, { uri, version: 1, getText: () => 'Laura Hollins met John Sharma in Paris.' });
        assert.ok(await store.read(uri, never));
      }
      for (const uri of uris) {
        documents.delete(uri);
        store.closed(uri);
      }
    }
    assert.deepEqual(previous, Array(2 * uris.length).fill(undefined));
  });

  test('no settings', async () => {
    let pulled = 0;
    const store = createSettingsStore({ pull: async () => void pulled++, log: () => undefined, tell: () => undefined });
    for (const _ of ['first', 'second']) {
      for (const uri of uris) await Promise.all([store.of(uri), store.of(uri)]);
      for (const uri of uris) store.closed(uri);
    }
    assert.equal(pulled, 2 * uris.length);
  });

  test('no kind', () => {
    const kinds = createArticleKinds();
    let looked = 0;
    const getText = () => {
      looked++;
      return 'milk, eggs';
    };
    for (const _ of ['first', 'second']) {
      for (const uri of uris)
        for (const _ of ['once', 'again'])
          kinds.isArticle({ uri, languageId: 'plaintext', version: 1, getText }, 'auto');
      for (const uri of uris) kinds.closed(uri);
    }
    assert.equal(looked, 2 * uris.length);
  });

  test('no diagnostics, though they are asked for once more', async () => {
    const open = new Set<string>();
    const puller = createDiagnosticPuller(
      async () => [],
      (uri) => open.has(uri),
    );
    const ids: unknown[] = [];
    for (const _ of ['first', 'second']) {
      for (const uri of uris) {
        open.add(uri);
        ids.push((await puller.report(uri, undefined, never)).resultId);
      }
      for (const uri of uris) {
        open.delete(uri);
        puller.closed(uri);
        assert.deepEqual(await puller.report(uri, undefined, never), { kind: 'full', items: [] });
      }
    }
    assert.equal(new Set(ids).size, 2 * uris.length, 'a result that was kept would have kept its id');
  });

  test('no timer', () => {
    const timers = new Set<() => void>();
    const pusher = createDiagnosticPusher({
      read: async () => [],
      versionOf: () => 1,
      send: () => undefined,
      fail: () => undefined,
      host: {
        schedule: (action) => {
          timers.add(action);
          return () => timers.delete(action);
        },
      },
    });
    for (const uri of uris) pusher.changed(uri);
    assert.equal(timers.size, uris.length);
    for (const uri of uris) pusher.closed(uri);
    assert.equal(timers.size, 0);
  });
});
