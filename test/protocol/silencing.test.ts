/** Findings: silenced and shown again, by our requests and by the commands of LSP; told when the setting says so. */

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { CodeAction } from 'vscode-languageserver';
import type { FindingsResult, ReadFileParams, WriteFileParams } from '../../server/service/protocol.ts';
import { story } from './story.ts';
import { type Document, startClient, type TestClient } from './testClient.ts';
import { transportNames } from './transports.ts';

const both = ['date/weekday-mismatch', 'date/impossible'];

const codes = async (document: Document) => {
  const report = await document.pull();
  return report.kind === 'full' ? report.items.map(({ code }) => code) : report.kind;
};
const actionsAt = async (document: Document, words: string, only: string) => {
  const { position } = document.at(words);
  return document.request<CodeAction[]>('textDocument/codeAction', {
    range: { start: position, end: position },
    context: { diagnostics: [], only: [only] },
  });
};
const take = async (client: TestClient, actions: readonly CodeAction[], title: RegExp) => {
  const action = actions.find((one) => title.test(one.title));
  assert.ok(action?.command, actions.map((one) => one.title).join('\n'));
  await client.connection.sendRequest('workspace/executeCommand', action.command);
};
const findings = (client: TestClient, uri: string) =>
  client.connection.sendRequest<FindingsResult>('dateline/findings', { uri });

for (const transport of transportNames) {
  describe(`silencing over ${transport}`, () => {
    const folder = 'memory:/news';
    const file = `${folder}/.dateline/ignored.json`;
    const setUp = async () => {
      const disk = new Map<string, string>();
      const client = await startClient({
        transport,
        folders: [folder],
        initializationOptions: { files: true },
        onConnection(connection) {
          connection.onRequest('dateline/readFile', ({ uri }: ReadFileParams) => disk.get(uri) ?? null);
          connection.onRequest('dateline/writeFile', ({ uri, content }: WriteFileParams) => {
            disk.set(uri, content);
            return null;
          });
        },
      });
      const entries = () => JSON.parse(disk.get(file) ?? '{"ignored":[]}').ignored;
      return { disk, client, entries };
    };

    test('here: the finding goes, and comes back when its sentence changes or it is taken back', async () => {
      const { client, entries } = await setUp();
      const document = client.open(story, { uri: `${folder}/a%20b.txt` });
      assert.deepEqual(await codes(document), both);
      await take(client, await actionsAt(document, 'Monday', 'quickfix'), /^Silence this finding$/);
      assert.deepEqual(await codes(document), ['date/impossible']);
      assert.ok(client.refreshes() > 0, 'diagnostics are to be pulled again');
      assert.deepEqual(
        entries().map(({ rule, article, words }: Record<string, string>) => [rule, article, words]),
        [['date/weekday-mismatch', 'a b.txt', 'Monday, March 4, 2025']],
      );
      document.replace('Ministers agree', 'At last ministers agree');
      assert.deepEqual(await codes(document), ['date/impossible'], 'another sentence has changed');
      document.replace('ferry link across', 'tunnel across');
      assert.deepEqual(await codes(document), both, 'its own sentence has changed');
      document.replace('tunnel across', 'ferry link across');
      assert.deepEqual(await codes(document), ['date/impossible']);
      await take(client, await actionsAt(document, 'Monday', 'source'), /^Stop silencing: March 4, 2025 was a Tuesday/);
      assert.deepEqual([await codes(document), entries()], [both, []]);
      assert.equal(await client.stop(), 0);
    });

    test('in this article, and all of a rule; the lists for the client; the export', async () => {
      const { client } = await setUp();
      const [one, two] = ['a.txt', 'b.txt'].map((name) => client.open(story, { uri: `${folder}/${name}` }));
      await take(
        client,
        await actionsAt(one!, 'Monday', 'quickfix'),
        /^Silence date\/weekday-mismatch in this article$/,
      );
      assert.deepEqual([await codes(one!), await codes(two!)], [['date/impossible'], both]);
      await take(client, await actionsAt(two!, 'April 31', 'quickfix'), /^Silence date\/impossible in this workspace$/);
      assert.deepEqual([await codes(one!), await codes(two!)], [[], ['date/weekday-mismatch']]);
      const { findings: shown, silenced } = await findings(client, one!.uri);
      assert.deepEqual(shown, []);
      assert.deepEqual(
        silenced.map(({ entry, findings: of }) => [entry, of.map(({ words }) => words)]),
        [
          [{ rule: 'date/impossible' }, ['April 31, 2026']],
          [{ rule: 'date/weekday-mismatch', article: 'a.txt' }, ['Monday, March 4, 2025']],
        ],
      );
      const { files } = await client.connection.sendRequest<{ files: { content: string }[] }>('dateline/export', {
        uri: one!.uri,
        format: 'json',
      });
      assert.deepEqual(JSON.parse(files[0]!.content).findings, []);
      const entries = silenced.map(({ entry }) => entry);
      await client.connection.sendRequest('dateline/stopSilencing', { uri: one!.uri, entries });
      assert.deepEqual([await codes(one!), await codes(two!)], [both, both]);
      assert.equal(await client.stop(), 0);
    });

    test('the file is edited by hand, and damaged: told once, not written, nothing else is lost', async () => {
      const { disk, client } = await setUp();
      const document = client.open(story, { uri: `${folder}/a.txt` });
      const edit = async (content: string) => {
        disk.set(file, content);
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
          changes: [{ uri: file, type: 2 }],
        });
      };
      await edit('{"version":1,"ignored":[{"rule":"date/impossible"}]}');
      assert.deepEqual(await codes(document), ['date/weekday-mismatch']);
      await edit('{"version":1,"ignored":[');
      assert.deepEqual(await codes(document), both);
      const said = () => client.messages.filter((message) => /ignored\.json is not JSON/.test(message));
      const silence = client.connection.sendRequest('dateline/silence', {
        uri: document.uri,
        scope: 'rule',
        rule: 'date/impossible',
      });
      await assert.rejects(silence, /ignored\.json is not JSON.* Repair it first/);
      await codes(client.open(story, { uri: `${folder}/b.txt` }));
      assert.equal(said().length, 1, client.messages.join('\n'));
      assert.equal(disk.get(file), '{"version":1,"ignored":[');
      assert.equal(await client.stop(), 0);
    });

    test('without a folder the client keeps it, and brings it back at the next start', async () => {
      const kept = [{ rule: 'date/impossible', article: 'untitled:kept' }];
      const client = await startClient({ transport, initializationOptions: { silenced: kept } });
      const document = client.open(story, { uri: 'untitled:kept' });
      assert.deepEqual(await codes(document), ['date/weekday-mismatch']);
      const params = { uri: document.uri, scope: 'article', rule: 'date/weekday-mismatch' };
      assert.deepEqual(await client.connection.sendRequest('dateline/silence', params), {
        kept: 'client',
        silenced: [...kept, { rule: 'date/weekday-mismatch', article: 'untitled:kept' }],
      });
      assert.deepEqual(await codes(document), []);
      for (const bad of [{}, { ...params, scope: 'all' }, { ...params, scope: 'here' }, { uri: 7 }])
        await assert.rejects(client.connection.sendRequest('dateline/silence', bad));
      assert.equal(await client.stop(), 0);
    });

    test('the settings of rules: a severity, off, and a name that no rule has', async () => {
      const client = await startClient({ transport, settings: { rules: { 'date/impossible': 'hint' } } });
      const document = client.open(story);
      const report = await document.pull();
      assert.deepEqual(report.kind === 'full' && report.items.map(({ severity }) => severity), [2, 4]);
      client.settings = { rules: { 'date/weekday-mismatch': 'off', 'date/impossibel': 'off' } };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      assert.deepEqual(await codes(document), ['date/impossible']);
      await codes(client.open(story));
      const said = client.messages.filter((message) => /did you mean “date\/impossible”/.test(message));
      assert.equal(said.length, 2, 'once for the user, once in the log');
      assert.equal(await client.stop(), 0);
    });

    test('on save, and by hand: findings stand until they are looked for again', async () => {
      const client = await startClient({ transport, settings: { run: 'onSave' } });
      const document = client.open(story);
      assert.deepEqual(await codes(document), both);
      document.replace('April 31', 'April 30');
      assert.deepEqual(await codes(document), both, 'not yet');
      await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: document.uri } });
      await client.until(() => client.refreshes() > 0);
      assert.deepEqual(await codes(document), ['date/weekday-mismatch']);

      client.settings = { run: 'manual' };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      const other = client.open(story);
      assert.deepEqual(await codes(other), [], 'nobody has asked');
      assert.deepEqual(await actionsAt(other, 'Monday', 'quickfix'), [], 'nor is anything offered');
      await client.connection.sendRequest('dateline/check', { uri: other.uri });
      assert.deepEqual(await codes(other), both);
      other.replace('Monday, March 4', 'Tuesday, March 4');
      assert.deepEqual(await codes(other), both, 'not yet');
      await client.connection.sendRequest('workspace/executeCommand', {
        command: 'dateline.server.checkArticle',
        arguments: [{ uri: other.uri }],
      });
      assert.deepEqual(await codes(other), ['date/impossible']);
      assert.equal(await client.stop(), 0);
    });
  });
}

test('a client that is sent its diagnostics gets them when they are due', async () => {
  const client = await startClient({ transport: 'stdio', capabilities: {}, settings: undefined });
  const change = (dateline: unknown) =>
    client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { dateline } });
  await change({ run: 'manual' });
  const document = client.open(story);
  const last = () => client.pushed.filter(({ uri }) => uri === document.uri).at(-1)?.diagnostics.length;
  await document.request('textDocument/documentSymbol');
  await client.connection.sendRequest('dateline/check', { uri: document.uri });
  await client.until(() => last() === 2);
  document.replace('Monday, March 4', 'Tuesday, March 4');
  await change({ run: 'onSave' });
  await client.until(() => last() === 1);
  assert.equal(await client.stop(), 0);
});

test('on the disk: written when somebody silences, and not before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  try {
    const client = await startClient({ transport: 'stdio', folders: [pathToFileURL(folder).href] });
    const document = client.open(story, { uri: pathToFileURL(join(folder, 'a.txt')).href });
    await codes(document);
    assert.equal(existsSync(join(folder, '.dateline')), false);
    await take(client, await actionsAt(document, 'Monday', 'quickfix'), /^Silence this finding$/);
    assert.match(readFileSync(join(folder, '.dateline/ignored.json'), 'utf8'), /"article":"a\.txt"/);
    assert.equal(await client.stop(), 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
