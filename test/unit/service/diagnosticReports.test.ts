import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CancellationTokenSource, type Diagnostic, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { createDiagnosticPuller, createDiagnosticPusher } from '../../../server/service/diagnosticReports.ts';

const uri = 'file:///a.txt';
const isOpen = () => true;
const never = new CancellationTokenSource().token;
const at = (line: number): Diagnostic => ({
  range: { start: { line, character: 0 }, end: { line, character: 3 } },
  message: 'wrong',
});
const stale = () => new ResponseError(LSPErrorCodes.ContentModified, 'stale');

describe('pulled diagnostics', () => {
  test('say “unchanged” as long as they are the same', async () => {
    let items = [at(1)];
    const { report } = createDiagnosticPuller(async () => items, isOpen);
    const first = await report(uri, undefined, never);
    assert.ok(first.kind === 'full' && first.items.length === 1);
    assert.deepEqual(await report(uri, first.resultId, never), { kind: 'unchanged', resultId: first.resultId });
    assert.equal((await report(uri, 'another server’s', never)).kind, 'full');
    items = [at(2)];
    const moved = await report(uri, first.resultId, never);
    assert.equal(moved.kind, 'full');
    assert.notEqual(moved.resultId, first.resultId);
  });
  test('a document that changed meanwhile is to be asked for again', async () => {
    const { report } = createDiagnosticPuller(() => Promise.reject(stale()), isOpen);
    await assert.rejects(report(uri, undefined, never), (error: ResponseError<{ retriggerRequest: boolean }>) => {
      assert.equal(error.code, LSPErrorCodes.ServerCancelled);
      return error.data!.retriggerRequest;
    });
  });
});

describe('pushed diagnostics', () => {
  const setUp = () => {
    const timers = new Set<() => void>();
    const sent: { version?: number; diagnostics: Diagnostic[] }[] = [];
    const failed: unknown[] = [];
    const state = { version: 1 as number | undefined, read: async (): Promise<Diagnostic[]> => [at(1)] };
    const pusher = createDiagnosticPusher({
      read: () => state.read(),
      versionOf: () => state.version,
      send: (params) => void sent.push(params),
      fail: (error) => void failed.push(error),
      host: {
        schedule(action) {
          timers.add(action);
          return () => timers.delete(action);
        },
      },
    });
    const run = async () => {
      for (const action of [...timers]) action();
      timers.clear();
      await new Promise((resolve) => setImmediate(resolve));
    };
    return { pusher, sent, failed, state, timers, run };
  };
  test('wait for the last of many changes', async () => {
    const { pusher, timers, sent, run } = setUp();
    for (let i = 0; i < 5; i++) pusher.changed(uri);
    assert.equal(timers.size, 1);
    await run();
    assert.deepEqual(sent, [{ uri, version: 1, diagnostics: [at(1)] }]);
  });
  test('of an old version are not sent', async () => {
    const { pusher, sent, state, run } = setUp();
    state.read = async () => {
      state.version = 2;
      return [at(1)];
    };
    pusher.changed(uri);
    await run();
    assert.deepEqual(sent, []);
  });
  test('failures are told, stale documents are none', async () => {
    const { pusher, failed, state, run } = setUp();
    state.read = () => Promise.reject(stale());
    pusher.changed(uri);
    await run();
    assert.deepEqual(failed, []);
    state.read = () => Promise.reject(new Error('broken'));
    pusher.changed(uri);
    await run();
    assert.equal(failed.length, 1);
  });
  test('are taken back when the document is closed, and never come after it', async () => {
    const { pusher, sent, run } = setUp();
    pusher.changed(uri);
    pusher.closed(uri);
    await run();
    assert.deepEqual(sent, [{ uri, diagnostics: [] }]);
  });
});
