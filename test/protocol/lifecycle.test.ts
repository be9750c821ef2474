/** Beginnings and ends: clients that can nothing, models that are missing or damaged, exits that leave no process. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Hover, Location, MarkupContent, SymbolInformation } from 'vscode-languageserver/node';
import type { EntitiesResult } from '../../server/service/protocol.ts';
import { bundles } from './bundles.ts';
import { cleanStory, story } from './story.ts';
import { startClient } from './testClient.ts';
import { transportNames } from './transports.ts';

for (const transport of transportNames) {
  describe(`beginnings and ends over ${transport}`, () => {
    test('a client that can nothing: plain text, locations, flat symbols, pushed diagnostics', async () => {
      const client = await startClient({ transport, capabilities: {} });
      assert.equal(client.result.capabilities.diagnosticProvider, undefined);
      const document = client.open(story);
      const hover = await document.request<Hover>('textDocument/hover', document.at('Hollins said'));
      assert.equal((hover.contents as MarkupContent).kind, 'plaintext');
      const [location] = await document.request<Location[]>('textDocument/definition', document.at('Hollins said'));
      assert.equal(document.words(location!.range), 'Laura Hollins');
      const symbols = await document.request<SymbolInformation[]>('textDocument/documentSymbol');
      assert.ok(symbols.some(({ name, location: { uri } }) => name === 'Laura Hollins' && uri === document.uri));

      const last = () => client.pushed.findLast(({ uri }) => uri === document.uri);
      await client.until(() => (last()?.diagnostics.length ?? 0) > 0);
      assert.equal(last()!.version, 1);
      assert.ok(last()!.diagnostics.some(({ code }) => code === 'date/weekday-mismatch'));
      document.replace(document.text(), cleanStory);
      await client.until(() => last()?.version === 2);
      assert.deepEqual(last()!.diagnostics, []);
      document.replace(cleanStory, story);
      await client.until(() => last()?.version === 3);
      document.close();
      await client.until(() => last()?.version === undefined);
      assert.deepEqual(last()!.diagnostics, [], 'taken back when closed');
      assert.equal(await client.stop(), 0);
      assert.equal(client.transport.errors(), '');
    });

    test('settings that are pushed, by a client that is never asked', async () => {
      const client = await startClient({ transport, capabilities: {} });
      const document = client.open(story, { languageId: 'text' });
      const count = async () => (await document.request<unknown[]>('textDocument/documentSymbol')).length;
      assert.ok((await count()) > 0);
      const change = (settings: unknown) =>
        client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
      await change({ dateline: { enable: 'off' } });
      assert.equal(await count(), 0);
      await change({ dateline: {} });
      assert.ok((await count()) > 0);
      assert.equal(await client.stop(), 0);
    });

    test('it asks to be told of changes, where the client can', async () => {
      const client = await startClient({ transport });
      await client.until(() => client.registrations.length === 2);
      assert.deepEqual(client.registrations, ['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles']);
      assert.equal(await client.stop(), 0);
    });

    test('a damaged model: it works by rules, and says so once', async () => {
      const model = Buffer.from('no model at all').toString('base64');
      const client = await startClient({ transport, initializationOptions: { model } });
      const [one, two] = [client.open(story), client.open(cleanStory)];
      const ask = (uri: string) => client.connection.sendRequest<EntitiesResult>('dateline/entities', { uri });
      const { degraded, entities } = await ask(one.uri);
      assert.match(degraded!, /model file is damaged/);
      assert.ok(entities.some(({ name }) => name === 'Laura Hollins'));
      await ask(two.uri);
      const said = client.messages.filter((message) => /model/.test(message));
      assert.equal(said.length, 1, said.join('\n'));
      assert.equal(await client.stop(), 0);
    });

    test('a whole model from the client’s bytes', async () => {
      const { model } = await bundles();
      assert.ok(existsSync(model), 'server/model/model.bin is committed');
      const bytes = readFileSync(model).toString('base64');
      const client = await startClient({ transport, initializationOptions: { model: bytes } });
      const { uri } = client.open(story);
      const { degraded } = await client.connection.sendRequest<EntitiesResult>('dateline/entities', { uri });
      assert.equal(degraded, undefined);
      assert.deepEqual(client.messages, []);
      assert.equal(await client.stop(), 0);
    });

    test('exit without shutdown is an exit with an error', async () => {
      const client = await startClient({ transport });
      await client.connection.sendNotification('exit');
      assert.equal(await client.transport.gone, transport === 'stdio' ? 1 : 0); // a worker has no exit code of its own
    });
  });
}

describe('the process', () => {
  test('a missing model: it works by rules, and says so', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
    try {
      const server = join(folder, 'server.cjs');
      copyFileSync((await bundles()).node, server);
      const client = await startClient({ transport: 'stdio', server });
      const document = client.open(story);
      await document.request('textDocument/documentSymbol');
      await client.until(() => client.messages.some((message) => /model file is missing/.test(message)));
      assert.equal(await client.stop(), 0);
      writeFileSync(join(folder, 'model.bin'), readFileSync((await bundles()).model).subarray(0, 1000));
      const other = await startClient({ transport: 'stdio', server });
      await other.open(story).request('textDocument/documentSymbol');
      await other.until(() => other.messages.some((message) => /model file is damaged/.test(message)));
      assert.equal(await other.stop(), 0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('goes away when its input ends, though it reads a long text', async () => {
    const client = await startClient({ transport: 'stdio' });
    const long = Array.from({ length: 4000 }, (_, i) => `Minister Number${i} of Paris met Laura Hollins${i}.`);
    client
      .open(long.join('\n\n'))
      .request('textDocument/documentSymbol')
      .catch(() => undefined);
    const small = client.open('She lives in Berlin.');
    await small.request('textDocument/documentSymbol'); // the long one is being read now
    client.transport.writer.end();
    assert.equal(await client.transport.gone, 1);
  });

  test('over IPC, as VS Code starts it: answers, and goes away with its parent’s channel', async () => {
    const { node } = await bundles();
    const child = spawn(process.execPath, [node, '--node-ipc'], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    const gone = new Promise((resolve) => child.on('exit', resolve));
    const answer = new Promise<{ result: { serverInfo: { version: string } } }>((resolve) =>
      child.on('message', (message) => resolve(message as never)),
    );
    const params = { processId: process.pid, rootUri: null, capabilities: {} };
    child.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    assert.equal((await answer).result.serverInfo.version, '0.0.0-test');
    child.disconnect();
    await gone;
  });

  test('says how it is started, and its version', async () => {
    const { node } = await bundles();
    const run = (...given: string[]) =>
      new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
        const child = spawn(process.execPath, [node, ...given]);
        let [out, err] = ['', ''];
        child.stdout.on('data', (data) => (out += data));
        child.stderr.on('data', (data) => (err += data));
        child.on('close', (code) => resolve({ code, out, err }));
      });
    const [nothing, help, version] = await Promise.all([run(), run('--help'), run('--version')]);
    assert.equal(nothing.code, 2);
    assert.match(nothing.err, /^Usage: dateline-language-server --stdio/);
    assert.deepEqual([help.code, help.err], [0, '']);
    assert.match(help.out, /--stdio/);
    assert.deepEqual([version.code, version.out], [0, '0.0.0-test\n']);
  });
});
