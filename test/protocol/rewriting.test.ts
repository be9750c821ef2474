/** Dates rewritten, and the article moved to another day, by a client of LSP. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ApplyWorkspaceEditParams, CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import type { PublishOnResult } from '../../server/service/protocol.ts';
import { cleanStory } from './story.ts';
import { type Document, richCapabilities, startClient } from './testClient.ts';
import { transportNames } from './transports.ts';

const story = cleanStory.replace('said on Wednesday', 'said yesterday');

const actions = (document: Document, words: string, context: object) => {
  const { position } = document.at(words);
  return document.request<CodeAction[]>('textDocument/codeAction', {
    range: { start: position, end: position },
    context: { diagnostics: [], ...context },
  });
};
const annotating = {
  ...richCapabilities,
  workspace: {
    ...richCapabilities.workspace,
    applyEdit: true,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
  },
};

for (const transport of transportNames) {
  describe(`rewriting over ${transport}`, () => {
    test('a date, and all of them, when somebody asks and not for a light bulb', async () => {
      const client = await startClient({ transport });
      const document = client.open(story);
      const only = ['refactor.rewrite'];
      const offered = await actions(document, 'yesterday', { only, triggerKind: 1 });
      assert.deepEqual(
        offered.map(({ title }) => title),
        [
          'Write as “on Wednesday”',
          'Write as “on March 5”',
          'Write as “on March 5, 2025”',
          'Write all relative dates as dates (1)',
          'Write all relative dates as dates with the year (1)',
          'Write “today”, “yesterday” and the like as weekdays (1)',
          'Publish on the next day: Friday, March 7, 2025',
        ],
      );
      const [edit] = (offered[0]!.edit!.documentChanges as TextDocumentEdit[])[0]!.edits as TextEdit[];
      document.change(edit!.range, edit!.newText);
      assert.ok(document.text().includes('Hollins said on Wednesday.'));
      const kinds = (await actions(document, 'Wednesday', { triggerKind: 2 })).map(({ kind }) => kind);
      assert.deepEqual(kinds, ['source.dateline.articleDate']);
      const all = ['refactor.rewrite.dateline.all'];
      assert.equal((await actions(document, 'ferry link', { only: all })).length, 2, 'anywhere in the article');
      assert.deepEqual(await actions(document, 'ferry link', { only: ['refactor'] }), []);
      const undated = client.open('They met yesterday in Oslo.');
      assert.deepEqual(await actions(undated, 'yesterday', { only }), []);
      assert.equal(await client.stop(), 0);
    });

    test('publish on another day: one edit, annotated where the client shows it', async () => {
      for (const capabilities of [annotating, { ...richCapabilities, workspace: { applyEdit: true } }]) {
        const asked: ApplyWorkspaceEditParams[] = [];
        const client = await startClient({
          transport,
          capabilities,
          onConnection: (connection) =>
            void connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
              asked.push(params);
              return { applied: true };
            }),
        });
        const document = client.open(`${story}\n\nThey will sign on March 8.`);
        const publish = (date: unknown) =>
          client.connection.sendRequest<PublishOnResult>('dateline/publishOn', { uri: document.uri, date });
        const result = await publish('2025-03-20');
        assert.deepEqual([result.changed, result.applied, result.kept], [2, true, undefined]);
        assert.deepEqual(
          result.forPerson.map(({ words, reason }) => [words, reason]),
          [['March 8', 'For you to rewrite: told as still to come, and over on Thursday, March 20, 2025']],
        );
        const [{ label, edit }] = asked as [ApplyWorkspaceEditParams];
        assert.equal(label, 'Publish on Thursday, March 20, 2025');
        if (capabilities === annotating) {
          const [{ edits }] = edit.documentChanges as [TextDocumentEdit];
          const said = edits.map((one) =>
            'annotationId' in one ? [one.annotationId, (one as { newText: string }).newText] : [],
          );
          assert.deepEqual(
            said.map(([, newText]) => newText),
            ['20', 'on March 5', 'March 8'],
          );
          const annotations = Object.values(edit.changeAnnotations!);
          assert.deepEqual(
            annotations.map(({ needsConfirmation }) => needsConfirmation ?? false),
            [false, false, true],
          );
        } else assert.equal(edit.changes![document.uri]!.length, 2, 'what changes nothing is no edit');
        await assert.rejects(publish('2025-02-30'), /is no day/);
        await assert.rejects(publish(7), /is no day/);
        const undated = client.open('They met yesterday in Oslo.');
        const command = { command: 'dateline.server.publishOn', arguments: [{ uri: undated.uri, date: '2025-03-20' }] };
        await assert.rejects(client.connection.sendRequest('workspace/executeCommand', command), /set it first/);
        assert.equal(asked.length, 1);
        assert.equal(await client.stop(), 0);
      }
    });

    test('an article whose day was set has the new one afterwards, unless the edit is not made', async () => {
      let applied = false;
      const client = await startClient({
        transport,
        capabilities: annotating,
        initializationOptions: { dates: { 'untitled:a': '2025-03-06' } },
        onConnection: (connection) => void connection.onRequest('workspace/applyEdit', () => ({ applied })),
      });
      const document = client.open('They met yesterday in Oslo.', { uri: 'untitled:a' });
      const publish = () =>
        client.connection.sendRequest<PublishOnResult>('dateline/publishOn', { uri: document.uri, date: '2025-03-07' });
      const day = async () => {
        const { date } = await client.connection.sendRequest<{ date: { date: string } }>('dateline/entities', {
          uri: document.uri,
        });
        return date.date;
      };
      assert.equal((await publish()).applied, false);
      assert.equal(await day(), '2025-03-06');
      applied = true;
      assert.equal((await publish()).kept, 'client');
      assert.equal(await day(), '2025-03-07');
      assert.equal(await client.stop(), 0);
    });
  });
}
