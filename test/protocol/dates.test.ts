/** The article's date as people set it: by our request or by the command of LSP, kept in the workspace or by the client. */

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { EntitiesResult, ReadFileParams, WriteFileParams } from '../../server/service/protocol.ts';
import { cleanStory } from './story.ts';
import { startClient, type TestClient } from './testClient.ts';
import { transportNames } from './transports.ts';

const undated = cleanStory.replace('Published: March 6, 2025\n\n', '').replaceAll(', 2025', '');

const dateOf = async (client: TestClient, uri: string) => {
  const { date } = await client.connection.sendRequest<EntitiesResult>('dateline/entities', { uri });
  return date.source === 'given' ? date.date : undefined;
};
const set = (client: TestClient, uri: string, date: string | null) =>
  client.connection.sendRequest<{ kept: string }>('dateline/setArticleDate', { uri, date });

for (const transport of transportNames) {
  describe(`article dates over ${transport}`, () => {
    test('in a folder, through the client’s files; relative dates follow; the client is told', async () => {
      const folder = 'memory:/news';
      const file = `${folder}/.dateline/decisions.jsonl`;
      const disk = new Map([[file, '{"article":"b.txt","date":"2020-01-01"}\n']]);
      let changes = 0;
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
          connection.onNotification('dateline/analysisChanged', () => {
            changes++;
          });
        },
      });
      const document = client.open(undated, { uri: `${folder}/talks/a%20story.news` });
      const hover = async () => {
        const { contents } = await document.request<{ contents: { value: string } }>(
          'textDocument/hover',
          document.at('Wednesday'),
        );
        return contents.value;
      };
      assert.equal(await dateOf(client, document.uri), undefined);
      assert.match(await hover(), /\(command:dateline\.setArticleDate\)/);
      assert.deepEqual(await set(client, document.uri, '2025-03-06'), { kept: 'workspace' });
      assert.equal(
        disk.get(file),
        '{"article":"b.txt","date":"2020-01-01"}\n{"article":"talks/a story.news","date":"2025-03-06"}\n',
      );
      assert.equal(await dateOf(client, document.uri), '2025-03-06');
      assert.match(await hover(), /^\*\*Wednesday, March 5, 2025\*\*/);
      assert.equal(changes, 1);
      assert.ok(client.refreshes() > 0, 'diagnostics are to be pulled again');
      await set(client, document.uri, null);
      assert.equal(disk.get(file), '{"article":"b.txt","date":"2020-01-01"}\n');
      assert.equal(await dateOf(client, document.uri), undefined);

      disk.set(file, '{"article":"talks/a story.news","date":"2024-05-05"}\n');
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: file, type: 2 }],
      });
      assert.equal(await dateOf(client, document.uri), '2024-05-05', 'changed outside');

      const damaged = 'not json\n';
      disk.set(file, damaged);
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: file, type: 2 }],
      });
      await assert.rejects(set(client, document.uri, '2025-03-06'), /Line 1 of .* Repair it first/);
      assert.equal(disk.get(file), damaged, 'a damaged file is not overwritten');
      assert.equal(await client.stop(), 0);
    });

    test('a day is read as it is typed, by the settings of its document', async () => {
      const client = await startClient({ transport, settings: { dateOrder: 'dmy' } });
      const { uri } = client.open(undated);
      const read = (text: unknown) => client.connection.sendRequest('dateline/readDay', { uri, text });
      const date = { date: '2025-03-09' };
      assert.deepEqual(await read('9 March 2025'), date);
      assert.deepEqual(await read('9/3/2025'), date);
      assert.deepEqual(await read('tomorrow'), {});
      assert.deepEqual(await read(null), {});
      assert.equal(await client.stop(), 0);
    });

    test('values, hints, findings and cards all follow the day that is set', async () => {
      const client = await startClient({ transport, initializationOptions: { dates: {} } });
      client.settings = { inlayHints: true };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      // March 4 was a Tuesday in 2025, a Monday in 2024
      const document = client.open(undated, { uri: 'untitled:flips' });
      const seen = async () => {
        const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
        const hints = await document.request<{ label: string }[]>('textDocument/inlayHint', { range });
        const card = await document.request<{ contents: { value: string } }>(
          'textDocument/hover',
          document.at('next month'),
        );
        const report = await document.pull();
        return {
          hints: hints.map(({ label }) => label),
          card: card.contents.value.split('\n')[0],
          findings: report.kind === 'full' ? report.items.map(({ code }) => code) : [],
        };
      };
      const unknown = await seen();
      assert.deepEqual(unknown.hints, []);
      assert.deepEqual(unknown.findings, []);
      await set(client, document.uri, '2025-03-06');
      const first = await seen();
      assert.match(first.card!, /April 2025/);
      assert.ok(first.hints.includes('‹March 5, 2025›'), first.hints.join());
      assert.deepEqual(first.findings, []);
      await set(client, document.uri, '2024-03-07');
      const second = await seen();
      assert.match(second.card!, /April 2024/);
      assert.ok(second.hints.includes('‹March 6, 2024›'), second.hints.join());
      assert.ok(second.hints.every((label) => !label.includes('2025')));
      assert.deepEqual(second.findings, ['date/weekday-mismatch-anchored']);
      await set(client, document.uri, null);
      assert.deepEqual(await seen(), unknown);
      assert.equal(await client.stop(), 0);
    });

    test('outside of any folder the client keeps them', async () => {
      const dates = { 'untitled:kept': '2025-03-06', 'untitled:junk': 'soon' };
      const client = await startClient({ transport, initializationOptions: { dates } });
      const document = client.open(undated, { uri: 'untitled:kept' });
      assert.equal(await dateOf(client, document.uri), '2025-03-06');
      assert.deepEqual(await set(client, document.uri, '2025-03-07'), { kept: 'client' });
      assert.equal(await dateOf(client, document.uri), '2025-03-07');
      await assert.rejects(set(client, document.uri, '2025-02-30'), /is no day/);
      assert.equal(await dateOf(client, client.open(undated, { uri: 'untitled:junk' }).uri), undefined);
      assert.equal(await client.stop(), 0);
    });
  });
}

describe('article dates on the disk', () => {
  const inFolder = async (run: (client: TestClient, folder: string) => Promise<void>) => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
    try {
      const client = await startClient({ transport: 'stdio', folders: [pathToFileURL(folder).href] });
      await run(client, folder);
      assert.equal(await client.stop(), 0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  test('a client that knows LSP alone sets them by the command that a code action brings', () =>
    inFolder(async (client, folder) => {
      const uri = pathToFileURL(join(folder, 'a story.txt')).href;
      const document = client.open(cleanStory, { uri });
      const start = document.at('Tuesday, March').position;
      const actions = await document.request<{ title: string; command: { command: string; arguments: unknown[] } }[]>(
        'textDocument/codeAction',
        { range: { start, end: start }, context: { diagnostics: [], only: ['source'] } },
      );
      const use = actions.find(({ title }) => title === 'Use Tuesday, March 4, 2025 as the article’s date')!;
      const { capabilities } = client.result;
      assert.ok(capabilities.executeCommandProvider!.commands.includes(use.command.command));
      await client.connection.sendRequest('workspace/executeCommand', use.command);
      const file = join(folder, '.dateline/decisions.jsonl');
      assert.equal(readFileSync(file, 'utf8'), '{"article":"a story.txt","date":"2025-03-04"}\n');
      assert.equal(await dateOf(client, uri), '2025-03-04');
    }));

  test('nothing is written without being asked, and no link is followed out of the folder', () =>
    inFolder(async (client, folder) => {
      const uri = pathToFileURL(join(folder, 'a.txt')).href;
      client.open(cleanStory, { uri });
      await dateOf(client, uri);
      assert.equal(existsSync(join(folder, '.dateline')), false);
      const outside = mkdtempSync(join(tmpdir(), 'dateline-outside-'));
      writeFileSync(join(outside, 'secret'), '{"article":"a.txt","date":"2001-01-01"}\n');
      mkdirSync(join(folder, '.dateline'));
      symlinkSync(join(outside, 'secret'), join(folder, '.dateline/decisions.jsonl'));
      await assert.rejects(set(client, uri, '2025-03-06'), /symbolic link/);
      assert.equal(readFileSync(join(outside, 'secret'), 'utf8'), '{"article":"a.txt","date":"2001-01-01"}\n');
      rmSync(outside, { recursive: true });
    }));
});
