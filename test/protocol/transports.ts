/** The two ways to talk to the server: a process over stdio, and the worker bundle in a thread. */

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import {
  type MessageReader,
  type MessageWriter,
  PortMessageReader,
  PortMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type Bundles, bundles } from './bundles.ts';

export interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** Resolves with the exit code when the server has gone. */
  readonly gone: Promise<number | null>;
  /** What it wrote beside the protocol. */
  readonly errors: () => string;
  kill(): void;
}

export type TransportName = 'stdio' | 'worker';
export const transportNames: readonly TransportName[] = ['stdio', 'worker'];

/** `server`: another copy of the bundle, as with a model of its own beside it. */
export async function openTransport(name: TransportName, server?: string): Promise<Transport> {
  const made = await bundles();
  return name === 'stdio' ? openStdio(server ?? made.node) : openWorker(made);
}

export function openStdio(server: string): Transport {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
  });
  child.stdin.on('error', () => undefined); // it may be gone
  return {
    reader: new StreamMessageReader(child.stdout),
    writer: new StreamMessageWriter(child.stdin),
    gone: new Promise((resolve) => child.on('close', resolve)),
    errors: () => errors,
    kill: () => child.kill('SIGKILL'),
  };
}

/** A Web Worker's globals, as far as the server asks for them; what only Node has is taken away. */
const shim = `
const { parentPort, workerData } = require('node:worker_threads');
const { exit } = process;
globalThis.self = globalThis;
globalThis.addEventListener = () => {};
globalThis.postMessage = (message) => parentPort.postMessage(message);
globalThis.close = () => exit(0);
parentPort.on('message', (data) => globalThis.onmessage({ data }));
// Node's ports hand out up to a thousand messages before another port has its turn; a browser's take turns.
const turn = setImmediate;
globalThis.MessageChannel = function () {
  const port1 = {};
  return { port1, port2: { postMessage: (data) => void turn(() => port1.onmessage({ data })) } };
};
for (const name of ['process', 'require', 'Buffer', 'setImmediate']) globalThis[name] = undefined;
(0, eval)(workerData);
`;

function openWorker({ worker }: Bundles): Transport {
  const thread = new Worker(shim, { eval: true, workerData: readFileSync(worker, 'utf8'), stderr: true });
  let errors = '';
  thread.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
  });
  thread.on('error', (error) => {
    errors += String(error);
  });
  return {
    reader: new PortMessageReader(thread as never),
    writer: new PortMessageWriter(thread as never),
    gone: new Promise((resolve) => thread.on('exit', resolve)),
    errors: () => errors,
    kill: () => void thread.terminate(),
  };
}
