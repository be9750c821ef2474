/** Notices a server in a worker that has died. VS Code passes no error on from a worker, so one that stays silent is asked for a sign of life. */

import type { DataCallback, Message, MessageReader, MessageWriter } from 'vscode-languageclient';

/** A request may wait so long before the worker is asked. */
const silenceMs = 5000;
/** So long may the sign of life take: a long text is read in slices, between which messages are heard. */
const patienceMs = 10_000;

/** The server knows no such request, and says so: that is the sign. */
const pulse = { jsonrpc: '2.0', id: 'dateline/pulse', method: 'dateline/pulse' };

interface Transports {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

interface Closed {
  readonly event: MessageReader['onClose'];
  fire(): void;
}

/** The same transports; `closed`, the reader's end, fires when the worker is dead. `schedule` returns the way to call the action off. */
export function watchWorker(
  { reader, writer }: Transports,
  closed: Closed,
  schedule: (action: () => void, milliseconds: number) => () => void,
): Transports {
  const unanswered = new Set<unknown>();
  let callOff: (() => void) | undefined;

  const stop = () => {
    callOff?.();
    callOff = undefined;
  };
  const ask = () => {
    writer.write(pulse as Message).catch(() => undefined);
    callOff = schedule(() => closed.fire(), patienceMs);
  };
  const sent = (message: Message) => {
    const { id, method } = message as { readonly id?: unknown; readonly method?: string };
    if (id === undefined || method === undefined) return;
    unanswered.add(id);
    callOff ??= schedule(ask, silenceMs);
  };
  const heard = (message: Message) => {
    const { id, method } = message as { readonly id?: unknown; readonly method?: string };
    if (method === undefined) unanswered.delete(id);
    stop();
    if (unanswered.size > 0) callOff = schedule(ask, silenceMs);
  };

  return {
    reader: {
      onError: reader.onError,
      onClose: closed.event,
      onPartialMessage: reader.onPartialMessage,
      listen: (callback: DataCallback) =>
        reader.listen((message) => {
          heard(message);
          if ((message as { readonly id?: unknown }).id !== pulse.id) callback(message);
        }),
      dispose: () => {
        stop();
        reader.dispose();
      },
    },
    writer: {
      onError: writer.onError,
      onClose: writer.onClose,
      write: (message) => {
        sent(message);
        return writer.write(message);
      },
      end: () => writer.end(),
      dispose: () => writer.dispose(),
    },
  };
}
