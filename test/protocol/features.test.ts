/** Every feature of LSP, on both transports, by a client that can about what VS Code can. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type {
  CodeAction,
  Declaration,
  Diagnostic,
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  Location,
  LocationLink,
  MarkupContent,
  SelectionRange,
  SymbolInformation,
  TextDocumentEdit,
} from 'vscode-languageserver/node';
import type { EntitiesResult, ExportResult } from '../../server/service/protocol.ts';
import { cleanStory, story } from './story.ts';
import { type Document, startClient, type TestClient } from './testClient.ts';
import { transportNames } from './transports.ts';

for (const transport of transportNames) {
  describe(`features over ${transport}`, () => {
    let client: TestClient;
    let document: Document;
    before(async () => {
      client = await startClient({ transport });
      document = client.open(story);
    });
    after(async () => {
      assert.equal(await client.stop(), 0);
      assert.equal(client.transport.errors(), '');
    });
    const ask = <Result>(method: string, words: string, params: object = {}) =>
      document.request<Result>(`textDocument/${method}`, { ...document.at(words), ...params });

    test('capabilities', () => {
      const { capabilities, serverInfo } = client.result;
      assert.equal(serverInfo?.name, 'dateline');
      assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
      assert.deepEqual(capabilities.documentSymbolProvider, { label: 'Entities' });
      assert.deepEqual(capabilities.diagnosticProvider, {
        identifier: 'dateline',
        interFileDependencies: false,
        workspaceDiagnostics: false,
      });
    });
    test('hover: a card for a name', async () => {
      const hover = (await ask<Hover>('hover', 'Hollins said'))!;
      const { kind, value } = hover.contents as MarkupContent;
      assert.equal(kind, 'markdown');
      assert.match(value, /^\*\*Laura Hollins\*\* · person\n/);
      assert.match(value, /Prime Minister/);
      assert.match(value, /2 mentions, the first in line 5/);
      assert.equal(document.words(hover.range!), 'Hollins');
    });
    test('hover: a card for a date, plain words first, ISO last', async () => {
      const { value } = (await ask<Hover>('hover', 'Monday, March'))!.contents as MarkupContent;
      assert.match(value, /^\*\*Tuesday, March 4, 2025\*\*/);
      assert.match(value, /`2025-03-04` · DATE$/);
    });
    test('hover: nothing on ordinary words', async () => {
      assert.equal(await ask('hover', 'to sign'), null);
    });
    test('definition leads to the fullest mention, as a link', async () => {
      const [link] = await ask<LocationLink[]>('definition', 'Hollins said');
      assert.equal(document.words(link!.targetRange), 'Laura Hollins');
      assert.equal(document.words(link!.originSelectionRange!), 'Hollins');
      assert.deepEqual(await ask('definition', 'to sign'), []);
    });
    test('declaration leads to the first mention', async () => {
      const [link] = (await ask<LocationLink[]>('declaration', 'EU would')) ?? ([] as Declaration);
      assert.equal(document.words((link as LocationLink).targetRange), 'European Union');
    });
    test('references are every mention under every form', async () => {
      const all = async (includeDeclaration: boolean) =>
        (await ask<Location[]>('references', 'EU would', { context: { includeDeclaration } })).map(({ range }) =>
          document.words(range),
        );
      assert.deepEqual(await all(true), ['European Union', 'EU']);
      assert.deepEqual(await all(false), ['EU']);
    });
    test('highlights', async () => {
      const found = await ask<DocumentHighlight[]>('documentHighlight', 'Marsden told');
      assert.deepEqual(
        found.map(({ range, kind }) => [document.words(range), kind]),
        [
          ['Peter Marsden', 3],
          ['Marsden', 2],
        ],
      );
    });
    test('the outline nests mentions in paragraphs', async () => {
      const symbols = await document.request<DocumentSymbol[]>('textDocument/documentSymbol');
      assert.deepEqual(symbols.map(({ detail }) => detail).slice(0, 3), ['header', 'headline', 'dateline PARIS']);
      const names = symbols[2]!.children!.map(({ name }) => name);
      for (const name of ['PARIS', 'Peter Marsden', 'Laura Hollins', 'Monday, March 4, 2025'])
        assert.ok(names.includes(name));
    });
    test('workspace symbols of open articles', async () => {
      const find = (query: string) => client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query });
      const [hollins] = await find('holl');
      assert.equal(hollins!.name, 'Laura Hollins');
      assert.equal(hollins!.location.uri, document.uri);
      assert.deepEqual(await find('nobody of this name'), []);
    });
    test('diagnostics are pulled; nothing new is “unchanged”', async () => {
      const report = await document.pull();
      assert.ok(report.kind === 'full');
      assert.deepEqual(report.items.map(({ code, severity, source }) => [code, severity, source]).slice(0, 1), [
        ['date/weekday-mismatch', 2, 'dateline'],
      ]);
      assert.ok(report.items.some(({ code }) => code === 'date/impossible'));
      assert.deepEqual(await document.pull(report.resultId), { kind: 'unchanged', resultId: report.resultId });
      assert.deepEqual(client.pushed, [], 'what is pulled is not pushed as well');
    });
    test('quick fixes: all repairs, none preferred; one applied, the diagnostic is gone', async () => {
      const wrong = client.open(story);
      const pull = async () => {
        const report = await wrong.pull();
        return report.kind === 'full' ? report.items : [];
      };
      const diagnostic = (await pull()).find(({ code }) => code === 'date/weekday-mismatch')!;
      const fixes = await wrong.request<CodeAction[]>('textDocument/codeAction', {
        range: diagnostic.range,
        context: { diagnostics: [diagnostic], only: ['quickfix'] },
      });
      assert.ok(fixes.length >= 2);
      for (const { kind, isPreferred, diagnostics } of fixes)
        assert.deepEqual([kind, isPreferred, diagnostics], ['quickfix', undefined, [diagnostic]]);
      const weekday = fixes.find(({ title }) => title.startsWith('Change the weekday'))!;
      const [change] = weekday.edit!.documentChanges as TextDocumentEdit[];
      assert.deepEqual(change!.textDocument, { uri: wrong.uri, version: 1 });
      const [edit] = change!.edits as { range: Diagnostic['range']; newText: string }[];
      wrong.replace(wrong.words(edit!.range), edit!.newText);
      assert.ok(wrong.text().includes('Tuesday, March 4, 2025'));
      assert.ok(!(await pull()).some(({ code }) => code === 'date/weekday-mismatch'));
      wrong.close();
    });
    test('a clean story has no diagnostics', async () => {
      const clean = client.open(cleanStory);
      const report = await clean.pull();
      assert.ok(report.kind === 'full' && report.items.length === 0, JSON.stringify(report));
      clean.close();
    });
    test('folding and growing selections', async () => {
      const fronted = client.open(`---\ntitle: x\ndate: 2025-03-06\n---\n\n${story}`);
      const [fold] = await fronted.request<{ startLine: number; endLine: number }[]>('textDocument/foldingRange');
      assert.deepEqual([fold!.startLine, fold!.endLine], [0, 3]);
      fronted.close();
      const { position } = document.at('Peter Marsden', 8);
      const [selection] = await document.request<SelectionRange[]>('textDocument/selectionRange', {
        positions: [position],
      });
      assert.equal(document.words(selection!.range), 'Marsden');
      assert.equal(document.words(selection!.parent!.range), 'Peter Marsden');
    });
    test('inlay hints are off, and on by the setting', async () => {
      const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
      const hints = () => document.request<{ label: string }[]>('textDocument/inlayHint', { range });
      assert.deepEqual(await hints(), []);
      client.settings = { inlayHints: true };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      const labels = (await hints()).map(({ label }) => label);
      assert.ok(labels.includes('‹March 5, 2025›'), labels.join());
      client.settings = undefined;
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      assert.deepEqual(await hints(), []);
    });
    test('semantic tokens mark names and dates, in a range or all, and not where the setting says so', async () => {
      const words = async (method: string, params: object = {}) => {
        const { data } = await document.request<{ data: number[] }>(`textDocument/semanticTokens/${method}`, params);
        const lines = document.text().split('\n');
        const found: string[] = [];
        for (let i = 0, line = 0, column = 0; i < data.length; i += 5) {
          column = data[i] === 0 ? column + data[i + 1]! : data[i + 1]!;
          line += data[i]!;
          found.push(lines[line]!.slice(column, column + data[i + 2]!));
        }
        return found;
      };
      const all = await words('full');
      assert.ok(all.includes('Laura Hollins') && all.includes('European Union') && all.length > 8, all.join());
      const start = document.at('Hollins said').position;
      const end = { ...start, character: start.character + 3 };
      assert.deepEqual(await words('range', { range: { start, end } }), ['Hollins']);
      client.settings = { highlight: false };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      assert.deepEqual(await words('full'), []);
      client.settings = undefined;
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      assert.deepEqual(await words('full'), all);
    });
    test('dateline/entities', async () => {
      const { uri } = document;
      const { version, entities, date } = await client.connection.sendRequest<EntitiesResult>('dateline/entities', {
        uri,
      });
      assert.equal(version, document.version());
      assert.equal(date.date, '2025-03-06');
      assert.equal(date.source, 'header');
      assert.match(date.label, /^Thursday, March 6, 2025 – from the header/);
      const union = entities.find(({ name }) => name === 'European Union')!;
      assert.deepEqual([union.kind, union.mentions.length], ['organization', 2]);
      for (const { range, text } of union.mentions) assert.equal(document.words(range), text);
    });
    test('dateline/export in each format', async () => {
      const files = async (format: string) => {
        const params = { uri: document.uri, format };
        return (await client.connection.sendRequest<ExportResult>('dateline/export', params)).files;
      };
      const [json] = await files('json');
      const record = JSON.parse(json!.content);
      assert.equal(record.schema, 'dateline/1');
      assert.equal(record.documentTime.date, '2025-03-06');
      assert.match(record.findings[0].message, /Tuesday/);
      assert.match((await files('csv'))[0]!.content, /Laura Hollins/);
      const [text, ann] = await files('brat');
      assert.equal(text!.content, document.text());
      assert.match(ann!.content, /^T1\t/);
      await assert.rejects(files('docx'), 'a format that is none is an error');
    });
  });
}
