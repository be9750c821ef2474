import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type DataCallback, Emitter, type Message } from 'vscode-languageserver';
import { watchWorker } from '../../../client/src/watchWorker.ts';

/** A worker that answers when told to, and a clock that is moved by hand. */
function setUp() {
  const sent: Message[] = [];
  const never = new Emitter<never>().event;
  let hear: DataCallback = () => undefined;
  let due: (() => void) | undefined;
  const inner = {
    reader: {
      onError: never,
      onClose: never,
      onPartialMessage: never,
      listen: (callback: DataCallback) => {
        hear = callback;
        return { dispose: () => undefined };
      },
      dispose: () => undefined,
    },
    writer: {
      onError: never,
      onClose: never,
      write: async (message: Message) => void sent.push(message),
      end: () => undefined,
      dispose: () => undefined,
    },
  };
  const { reader, writer } = watchWorker(inner, new Emitter<void>(), (action) => {
    due = action;
    return () => {
      due = undefined;
    };
  });
  let isClosed = false;
  reader.onClose(() => {
    isClosed = true;
  });
  const heard: Message[] = [];
  reader.listen((message) => heard.push(message));
  return {
    heard,
    sent: () => sent.map((message) => (message as { method?: string }).method),
    send: (message: object) => writer.write({ jsonrpc: '2.0', ...message } as Message),
    answer: (message: object) => hear({ jsonrpc: '2.0', ...message } as Message),
    /** True where something was waited for. */
    wait: () => {
      const action = due;
      due = undefined;
      action?.();
      return action !== undefined;
    },
    isClosed: () => isClosed,
  };
}

describe('the watch over a worker', () => {
  test('a worker that answers nothing is asked for a sign of life, and is dead without one', async () => {
    const worker = setUp();
    await worker.send({ id: 1, method: 'textDocument/hover' });
    assert.ok(worker.wait());
    assert.deepEqual(worker.sent(), ['textDocument/hover', 'dateline/pulse']);
    assert.equal(worker.isClosed(), false);
    assert.ok(worker.wait());
    assert.equal(worker.isClosed(), true);
  });

  test('a worker at long work gives the sign, and is asked again as long as it works', async () => {
    const worker = setUp();
    await worker.send({ id: 1, method: 'textDocument/hover' });
    for (let i = 0; i < 3; i++) {
      assert.ok(worker.wait());
      worker.answer({ id: 'dateline/pulse', error: { code: -32601, message: 'unknown' } });
    }
    assert.deepEqual(worker.heard, [], 'nobody else hears it');
    worker.answer({ id: 1, result: null });
    assert.equal(worker.heard.length, 1);
    assert.equal(worker.wait(), false, 'nothing is waited for');
    assert.equal(worker.isClosed(), false);
  });

  test('a worker that dies after a word, with an answer still due, is noticed', async () => {
    const worker = setUp();
    await worker.send({ id: 1, method: 'textDocument/hover' });
    worker.answer({ method: 'window/logMessage', params: {} });
    assert.ok(worker.wait());
    assert.ok(worker.wait());
    assert.equal(worker.isClosed(), true);
  });

  test('a notification waits for nothing', async () => {
    const worker = setUp();
    await worker.send({ method: 'textDocument/didChange', params: {} });
    assert.equal(worker.wait(), false);
  });
});
