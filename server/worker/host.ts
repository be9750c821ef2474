/** What the language server needs of a Web Worker: the model as bytes from the client, turns of the event loop, timers. No files. */

import type { Host } from '../service/host.ts';

export function createWorkerHost(): Host {
  const turns: (() => void)[] = [];
  // A message to oneself comes back after those of the client; a timer would wait some milliseconds more.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => turns.shift()?.();
  return {
    readModel: async ({ model }) => (typeof model === 'string' ? decodeBase64(model) : undefined),
    pause: () =>
      new Promise((resolve) => {
        turns.push(resolve);
        port2.postMessage(null);
      }),
    elapsed: () => performance.now(),
    schedule(action, milliseconds) {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

/** What is no base64 gives no bytes, which count as a damaged model. */
function decodeBase64(text: string): Uint8Array {
  let binary = '';
  try {
    binary = atob(text);
  } catch {
    return new Uint8Array();
  }
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
