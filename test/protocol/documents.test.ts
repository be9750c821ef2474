/** Documents as they are edited: synchronisation, offsets, what is no article, what is closed, cancelled or stale. On both transports. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  CancellationTokenSource,
  type DocumentSymbol,
  type Hover,
  type Location,
  LSPErrorCodes,
  type MarkupContent,
} from 'vscode-languageserver/node';
import type { EntitiesResult } from '../../server/service/protocol.ts';
import { story } from './story.ts';
import { type Document, startClient, type TestClient } from './testClient.ts';
import { transportNames } from './transports.ts';

/** The whole outline as words, so that every range is compared with the client's own text. */
function outline(document: Document, symbols: readonly DocumentSymbol[]): string[] {
  return symbols.flatMap(({ children }) => children!.map(({ name, range }) => `${name} = ${document.words(range)}`));
}

for (const transport of transportNames) {
  describe(`documents over ${transport}`, () => {
    let client: TestClient;
    before(async () => {
      client = await startClient({ transport });
    });
    after(async () => {
      assert.equal(await client.stop(), 0);
      assert.equal(client.transport.errors(), '');
    });
    const symbols = (document: Document) => document.request<DocumentSymbol[]>('textDocument/documentSymbol');
    const entities = (document: Document) =>
      client.connection.sendRequest<EntitiesResult>('dateline/entities', { uri: document.uri });

    test('incremental edits amid CRLF, emoji and a byte order mark: the same as opening the result', async () => {
      const lines = story.replaceAll('\n', '\r\n').replace('to sign', '👩🏽‍🚀 to sign é');
      const edited = client.open(`\uFEFF${lines}`);
      await symbols(edited);
      edited.replace('Peter', 'Paul');
      edited.replace('“We will', '🎉 “We\r\n\r\nwill');
      edited.replace('\r\n\r\nMarsden told', ' Marsden told');
      edited.replace('👩🏽‍🚀', '');
      edited.replace('sign é a', 'e\u0301 sign 𝒳');
      const fresh = client.open(edited.text());
      const [a, b] = [await symbols(edited), await symbols(fresh)];
      assert.deepEqual(a, b);
      const words = outline(edited, a);
      assert.ok(words.includes('Paul Marsden = Paul Marsden'), words.join());
      for (const line of words) {
        const [name, text] = line.split(' = ');
        assert.equal(name, text);
      }
      edited.close();
      fresh.close();
    });

    test('several changes in one notification apply one after the other', async () => {
      const document = client.open('Paris is large.');
      const { uri } = document;
      const at = (character: number) => ({ line: 0, character });
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [
          { range: { start: at(0), end: at(5) }, text: 'In the north London' },
          { range: { start: at(0), end: at(2) }, text: 'Far in' },
        ],
      });
      const result = await entities(document);
      assert.equal(result.version, 2);
      const [london] = result.entities.filter(({ name }) => name === 'London');
      assert.deepEqual(london!.mentions[0]!.range, { start: at(17), end: at(23) });
      document.close();
    });

    test('a whole new text without a range', async () => {
      const document = client.open(story);
      const { uri } = document;
      await entities(document);
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: 7 },
        contentChanges: [{ text: 'She lives in Berlin.' }],
      });
      const result = await entities(document);
      assert.equal(result.version, 7);
      assert.deepEqual(
        result.entities.map(({ name }) => name),
        ['Berlin'],
      );
      document.close();
    });

    test('a closed or unknown document answers empty, and never an error', async () => {
      const document = client.open(story);
      await symbols(document);
      const at = document.at('Hollins said');
      document.close();
      const ask = (method: string, params: object = {}) =>
        client.connection.sendRequest(`textDocument/${method}`, { ...at, ...params });
      const range = { start: at.position, end: at.position };
      assert.equal(await ask('hover'), null);
      for (const method of ['definition', 'declaration', 'documentHighlight', 'documentSymbol', 'foldingRange'])
        assert.deepEqual(await ask(method), [], method);
      assert.deepEqual(await ask('references', { context: { includeDeclaration: true } }), []);
      assert.deepEqual(await ask('codeAction', { range, context: { diagnostics: [] } }), []);
      assert.deepEqual(await ask('inlayHint', { range }), []);
      assert.deepEqual(await ask('semanticTokens/full'), { data: [] });
      assert.equal(await ask('selectionRange', { positions: [at.position] }), null);
      const report = await document.pull();
      assert.ok(report.kind === 'full' && report.items.length === 0);
      assert.deepEqual((await entities(document)).entities, []);
      const exported = await client.connection.sendRequest('dateline/export', { uri: document.uri, format: 'json' });
      assert.deepEqual(exported, { files: [] });
    });

    test('what is no article answers empty; a pasted story comes alive; `off` and `on` have their way', async () => {
      const requirements = 'numpy==1.26\npandas>=2\n# Paris\nrequests\n';
      const document = client.open(requirements, { languageId: 'plaintext' });
      assert.deepEqual(await symbols(document), []);
      assert.equal((await entities(document)).date.label, 'Not an article');
      document.replace(requirements, story);
      assert.ok((await symbols(document)).length > 3, 'the pasted story');
      document.close();

      const markdown = client.open(story, { languageId: 'markdown' });
      const program = client.open(story, { languageId: 'python' });
      const change = async (settings: unknown) => {
        client.settings = settings;
        await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      };
      assert.ok((await symbols(markdown)).length > 0);
      await change({ enable: 'off' });
      assert.deepEqual(await symbols(markdown), []);
      await change({ enable: 'on' });
      markdown.replace(story, 'Paris.');
      assert.equal((await symbols(markdown)).length, 1);
      assert.deepEqual(await symbols(program), [], 'a program is never an article');
      await change(undefined);
      markdown.close();
      program.close();
    });

    test('unknown and malformed settings are said once and count as default', async () => {
      const said = () => client.messages.filter((message) => /dateline\.(?:enable|colour)/.test(message));
      client.settings = { enable: 'perhaps', colour: 'red' };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      const [one, two] = [client.open(story, { languageId: 'plaintext' }), client.open(story)];
      assert.ok((await symbols(one)).length > 0);
      await symbols(two);
      await client.until(() => said().length >= 2);
      assert.equal(said().length, 2, said().join('\n'));
      client.settings = undefined;
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      one.close();
      two.close();
    });

    test('a cancelled request stops; the next one is answered', async () => {
      const large = Array.from({ length: 4000 }, (_, i) => `Minister Number${i} of Paris met Laura Hollins${i}.`);
      const document = client.open(large.join('\n\n'));
      const cancel = new CancellationTokenSource();
      const params = { textDocument: { uri: document.uri } };
      const slow = client.connection.sendRequest('textDocument/documentSymbol', params, cancel.token);
      slow.catch(() => undefined);
      // The answer to another document comes while the first is still being read: work gives way.
      const small = client.open('She lives in Berlin.');
      assert.equal((await entities(small)).entities.length, 1);
      cancel.cancel();
      await assert.rejects(slow, (error: { code?: number }) => error.code === LSPErrorCodes.RequestCancelled);
      document.replace(document.text(), 'She lives in Rome.');
      assert.equal((await entities(document)).entities.length, 1);
      document.close();
      small.close();
    });

    test('an edit while a request runs: the answer is refused as stale, not wrong', async () => {
      const large = Array.from({ length: 4000 }, (_, i) => `Minister Number${i} of Rome met Laura Hollins${i}.`);
      const document = client.open(large.join('\n\n'));
      const stale = symbols(document);
      stale.catch(() => undefined);
      const small = client.open('She lives in Berlin.');
      await entities(small); // the large one is being read now
      document.replace(document.text(), 'She lives in Rome.');
      await assert.rejects(stale, (error: { code?: number }) => error.code === LSPErrorCodes.ContentModified);
      assert.equal((await symbols(document)).length, 1);
      document.close();
      small.close();
    });

    test('hostile texts', async () => {
      const hostile = [
        '',
        '\0\u0001\uFFFF\uD800 \uDC00',
        '\r\r\n\n\r',
        `Paris ${'a'.repeat(200_000)}`,
        'Mr. '.repeat(5_000),
        `${'('.repeat(5_000)} Monday, March 4, 2025`,
        String.fromCharCode(...Array.from({ length: 2_000 }, (_, i) => (i * 37) % 0xffff)),
      ];
      for (const text of hostile) {
        const document = client.open(text);
        assert.ok(Array.isArray(await symbols(document)));
        assert.equal((await document.pull()).kind, 'full');
        const position = { line: 0, character: 3 };
        await document.request<Hover | null>('textDocument/hover', { position });
        await document.request<Location[]>('textDocument/definition', { position: { line: 99, character: 99 } });
        document.close();
      }
      const hover = client.open(story);
      const card = await hover.request<Hover>('textDocument/hover', hover.at('Hollins said'));
      assert.match((card.contents as MarkupContent).value, /Laura Hollins/, 'and it still works');
      hover.close();
    });
  });
}
