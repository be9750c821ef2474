/** Answers across the articles of a workspace: on the disk, and through the client's files on both transports. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type {
  ClientCapabilities,
  ConfigurationParams,
  Hover,
  Location,
  MarkupContent,
  SymbolInformation,
  WorkDoneProgressBegin,
  WorkDoneProgressEnd,
  WorkDoneProgressReport,
} from 'vscode-languageserver/node';
import type {
  CompareArticlesResult,
  EntitiesResult,
  ListFolderParams,
  ListFolderResult,
  ReadArticleParams,
  ReadArticleResult,
} from '../../server/service/protocol.ts';
import { type Document, richCapabilities, startClient, type TestClient, type TestClientOptions } from './testClient.ts';
import { transportNames } from './transports.ts';

type Progress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/** Thirty articles by path; one person in three of them, under three spellings, and a namesake in a fourth. */
const articles: Readonly<Record<string, string>> = {
  'talks.txt':
    'Published: January 16, 2025\n\nMinister opens ferry talks\n\nOSLO (AP) - Norwegian Transport Minister Astrid Nygaard opened talks with the owners of the ferry on Thursday and said that the government would not pay for it. "We have time," Nygaard said.',
  '2025/vote.news':
    'Published: February 26, 2025\n\nCrews vote for the deal\n\nBODØ, Norway (AP) - Crews of Nordkyst voted for the deal on Wednesday, minister Astrid Nygaard told the parliament in Oslo.',
  'short form.md':
    'Published: March 3, 2025\n\nFerry sails again\n\nBODØ, Norway (AP) - The ferry of Nordkyst sailed again on Monday. Minister Nygaard, who was on board, said that she was glad.',
  'namesake.txt':
    'Published: March 4, 2025\n\nStriker sets record\n\nSYDNEY (AP) - Australian striker Astrid Nygaard set a record on Tuesday, officials said, and told reporters that she was tired.',
  ...Object.fromEntries(
    Array.from({ length: 26 }, (_, i) => [
      `archive/${i}.txt`,
      `Published: January ${i + 1}, 2024\n\nCouncil meets\n\nHALIFAX (AP) - Mayor Owen Pike${'abcdefghijklmnopqrstuvwxyz'[i]}s said on Tuesday that the council would meet, police told reporters.`,
    ]),
  ),
};

interface Workspace {
  readonly client: TestClient;
  readonly progress: Progress[];
  /** Resolves when the articles have been read. */
  readonly read: Promise<void>;
  readonly uri: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  /** Tells the server of changed files: path → 1 created, 2 changed, 3 deleted. */
  readonly changed: (changes: Readonly<Record<string, 1 | 2 | 3>>) => Promise<void>;
  readonly find: (query: string) => Promise<SymbolInformation[]>;
}

interface Options extends Pick<TestClientOptions, 'transport' | 'initializationOptions' | 'onConnection'> {
  readonly capabilities?: ClientCapabilities;
  readonly onProgress?: (value: Progress, token: string | number, client: TestClient) => void;
}

const capabilities: ClientCapabilities = { ...richCapabilities, window: { workDoneProgress: true } };

async function openWorkspace(
  root: string,
  disk: Pick<Workspace, 'write' | 'remove'>,
  options: Options,
): Promise<Workspace> {
  const progress: Progress[] = [];
  let ended: () => void = () => undefined;
  const read = new Promise<void>((resolve) => {
    ended = resolve;
  });
  let client: TestClient;
  client = await startClient({
    capabilities,
    ...options,
    folders: [root],
    onConnection(connection) {
      connection.onRequest('window/workDoneProgress/create', () => null);
      connection.onNotification('$/progress', ({ token, value }: { token: string; value: Progress }) => {
        progress.push(value);
        options.onProgress?.(value, token, client);
        if (value.kind === 'end') ended();
      });
      options.onConnection?.(connection);
    },
  });
  const uri = (path: string) => `${root}/${path.split('/').map(encodeURIComponent).join('/')}`;
  return {
    ...disk,
    client,
    progress,
    read,
    uri,
    changed: (changes) =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: Object.entries(changes).map(([path, type]) => ({ uri: uri(path), type })),
      }),
    find: (query) => client.connection.sendRequest('workspace/symbol', { query }),
  };
}

/** A folder on the disk, over stdio. */
async function onDisk(run: (workspace: Workspace, folder: string) => Promise<void>, options: Partial<Options> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-workspace-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(articles)) write(path, text);
  try {
    const remove = (path: string) => unlinkSync(join(folder, path));
    const workspace = await openWorkspace(
      pathToFileURL(folder).href,
      { write, remove },
      { transport: 'stdio', ...options },
    );
    await run(workspace, folder);
    assert.equal(await workspace.client.stop(), 0);
    assert.equal(workspace.client.transport.errors(), '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Files that only the client knows, as in VS Code. */
async function inClient(transport: Options['transport'], run: (workspace: Workspace) => Promise<void>) {
  const root = 'memory:/news';
  const files = new Map(Object.entries(articles));
  const decode = (uri: string) => decodeURIComponent(uri.slice(root.length + 1));
  const list = ({ uri }: ListFolderParams): ListFolderResult => {
    const folder = uri === root ? '' : `${decode(uri)}/`;
    const within = [...files.keys()].filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
    const names = new Map(within.map((path) => [path.split('/')[0]!, path.includes('/')]));
    return within.length ? [...names].map(([name, isFolder]) => ({ name, isFolder })) : null;
  };
  const read = ({ uri, most }: ReadArticleParams): ReadArticleResult => {
    const text = files.get(decode(uri));
    if (text === undefined) return null;
    return text.length > most ? { size: text.length } : { base64: Buffer.from(text).toString('base64') };
  };
  const disk = {
    write: (path: string, text: string) => void files.set(path, text),
    remove: (path: string) => void files.delete(path),
  };
  const workspace = await openWorkspace(root, disk, {
    transport,
    initializationOptions: { files: true },
    onConnection(connection) {
      connection.onRequest('dateline/listFolder', list);
      connection.onRequest('dateline/readArticle', (params: ReadArticleParams) => read(params) as object);
      connection.onRequest('dateline/readFile', () => null);
    },
  });
  await run(workspace);
  assert.equal(await workspace.client.stop(), 0);
  assert.equal(workspace.client.transport.errors(), '');
}

const openArticle = ({ client, uri }: Workspace, path: string, text = articles[path]!) =>
  client.open(text, { uri: uri(path), languageId: 'plaintext' });

/** The mentions by article and words, in the order of the answer. */
async function references(workspace: Workspace, document: Document, words: string, includeDeclaration = true) {
  const found = await document.request<Location[]>('textDocument/references', {
    ...document.at(words),
    context: { includeDeclaration },
  });
  const byPath: Record<string, number> = {};
  for (const { uri } of found) {
    const path = decodeURIComponent(uri.slice(workspace.uri('').length));
    byPath[path] = (byPath[path] ?? 0) + 1;
  }
  return byPath;
}

const card = async (document: Document, words: string) =>
  ((await document.request<Hover>('textDocument/hover', document.at(words))).contents as MarkupContent).value;

async function answers(workspace: Workspace, link: RegExp): Promise<void> {
  const { client, progress, read, find, write, remove, changed } = workspace;
  const document = openArticle(workspace, 'talks.txt');
  assert.deepEqual(await references(workspace, document, 'Nygaard said'), {
    'talks.txt': 2,
    '2025/vote.news': 1,
    'short form.md': 1,
  });
  assert.deepEqual(await references(workspace, document, 'Nygaard said', false), {
    'talks.txt': 1,
    '2025/vote.news': 1,
    'short form.md': 1,
  });
  await read;
  assert.deepEqual([progress[0]!.kind, progress.at(-1)!.kind], ['begin', 'end']);
  assert.equal((progress[0] as WorkDoneProgressBegin).cancellable, true);

  const [nygaard, striker] = await find('astrid');
  assert.equal(nygaard!.name, 'Astrid Nygaard');
  assert.equal(nygaard!.containerName, 'person, 4 mentions in 3 articles');
  assert.equal(nygaard!.location.uri, document.uri);
  assert.equal(document.words(nygaard!.location.range), 'Astrid Nygaard');
  assert.equal(striker!.location.uri, workspace.uri('namesake.txt'));

  const hover = await card(document, 'Nygaard said');
  assert.match(hover, /Norwegian Transport Minister \(Jan\. 16, 2025\)/);
  assert.match(hover, /Elsewhere: Minister \(March 3, 2025, short form\.md\)/);
  assert.match(hover, link);
  assert.doesNotMatch(hover, /striker|so far|not all/);
  const { entities } = await client.connection.sendRequest<EntitiesResult>('dateline/entities', { uri: document.uri });
  assert.equal(entities.find(({ name }) => name === 'Astrid Nygaard')!.otherArticles, 2);

  // The open document counts, not its file; closed, the file counts again.
  const vote = openArticle(
    workspace,
    '2025/vote.news',
    articles['2025/vote.news']!.replaceAll('Astrid Nygaard', 'Henrik Sand'),
  );
  assert.deepEqual(await references(workspace, document, 'Nygaard said'), { 'talks.txt': 2, 'short form.md': 1 });
  assert.equal((await find('henrik'))[0]!.location.uri, vote.uri);
  vote.close();
  assert.equal((await references(workspace, document, 'Nygaard said'))['2025/vote.news'], 1);
  assert.deepEqual(await find('henrik sand'), []);

  // Renamed, changed, deleted.
  remove('short form.md');
  write('2025/moved.md', articles['short form.md']!);
  write('archive/3.txt', articles['talks.txt']!);
  await changed({ 'short form.md': 3, '2025/moved.md': 1, 'archive/3.txt': 2 });
  assert.deepEqual(await references(workspace, document, 'Nygaard said'), {
    'talks.txt': 2,
    '2025/moved.md': 1,
    '2025/vote.news': 1,
    'archive/3.txt': 2,
  });
  remove('2025/vote.news');
  remove('2025/moved.md');
  await changed({ '2025': 3 });
  assert.deepEqual(await references(workspace, document, 'Nygaard said'), { 'talks.txt': 2, 'archive/3.txt': 2 });
}

describe('articles of a workspace on the disk', () => {
  test('references, symbols, cards; open texts before files; files that come and go', () =>
    onDisk((workspace) =>
      answers(
        workspace,
        /Also named in \[short form\.md\]\(file:\/\/\/\S+\/short%20form\.md#L5\) and \[2025\/vote\.news\]/,
      ),
    ));

  test('a client that tells nothing of files is answered by what is there when it asks', () =>
    onDisk(
      async (workspace, folder) => {
        const document = openArticle(workspace, 'talks.txt');
        assert.equal((await references(workspace, document, 'Nygaard said'))['2025/vote.news'], 1);
        renameSync(join(folder, '2025/vote.news'), join(folder, 'vote.news'));
        const after = await references(workspace, document, 'Nygaard said');
        assert.deepEqual([after['vote.news'], after['2025/vote.news']], [1, undefined]);
        assert.deepEqual(workspace.progress, []);
      },
      { capabilities: {} },
    ));

  test('links that lead out of the folder or round in a circle, and files that are no text, cost nothing', () =>
    onDisk(async (workspace, folder) => {
      const outside = mkdtempSync(join(tmpdir(), 'dateline-outside-'));
      writeFileSync(join(outside, 'x.txt'), articles['talks.txt']!);
      symlinkSync(outside, join(folder, 'out'));
      symlinkSync(folder, join(folder, 'archive/circle'));
      symlinkSync(join(outside, 'x.txt'), join(folder, 'link.txt'));
      execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
      writeFileSync(join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 0xff]));
      writeFileSync(join(folder, 'huge.txt'), articles['talks.txt']!.repeat(6000));
      const document = openArticle(workspace, 'talks.txt');
      const own = ['2025/vote.news', 'short form.md', 'talks.txt'];
      assert.deepEqual(Object.keys(await references(workspace, document, 'Nygaard said')).sort(), own);
      await workspace.changed({ out: 1, 'link.txt': 1, 'pipe.txt': 2, 'archive/circle': 1 });
      assert.deepEqual(Object.keys(await references(workspace, document, 'Nygaard said')).sort(), own);
      await workspace.client.until(() =>
        workspace.client.messages.some((line) => /left out: 1 larger than 1 MB \(file:\/\/\/\S+huge\.txt\)/.test(line)),
      );
      rmSync(outside, { recursive: true });
    }));

  test('a folder that is itself a link is a workspace like others', () =>
    onDisk(async (workspace, folder) => {
      const link = `${folder}-link`;
      symlinkSync(folder, link);
      const root = pathToFileURL(link).href;
      const linked = await openWorkspace(root, workspace, { transport: 'stdio' });
      const document = openArticle(linked, 'talks.txt');
      assert.equal((await references(linked, document, 'Nygaard said'))['2025/vote.news'], 1);
      assert.equal(await linked.client.stop(), 0);
      unlinkSync(link);
    }));

  test('what the editor excludes is left out, and back when it is not', async () => {
    let exclude: unknown = { '**/2025': true };
    await onDisk(
      async (workspace) => {
        const document = openArticle(workspace, 'talks.txt');
        assert.equal((await references(workspace, document, 'Nygaard said'))['2025/vote.news'], undefined);
        exclude = { '**/2025': false };
        await workspace.client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
        assert.equal((await references(workspace, document, 'Nygaard said'))['2025/vote.news'], 1);
      },
      {
        onConnection: (connection) =>
          connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) =>
            items.map(({ section }) => (section === 'files.exclude' ? exclude : null)),
          ),
      },
    );
  });

  test('days that differ from article to article are told by a request and by a command', () =>
    onDisk(async ({ client, write }) => {
      write(
        'plant.txt',
        'LINZ, Austria (AP) — Halberg Motors, founded in 1987, said on Monday that it would build a plant.\n',
      );
      write(
        'strike.txt',
        'VIENNA (AP) — Founded in 1978, Halberg Motors makes cars in Linz, officials said on Friday.\n',
      );
      const asked: CompareArticlesResult = await client.connection.sendRequest('dateline/compareArticles', {});
      const about = asked.conflicts.filter(({ name }) => name === 'Halberg Motors');
      assert.deepEqual(
        about.map(({ what, places }) => [
          what,
          ...places.map(({ uri, told, words }) => `${uri.split('/').at(-1)} ${told}: ${words}`),
        ]),
        [
          [
            'founding',
            'strike.txt 1978: Founded in 1978, Halberg Motors',
            'plant.txt 1987: Halberg Motors, founded in 1987',
          ],
        ],
      );
      assert.deepEqual(about[0]!.places[1]!.range.start, { line: 0, character: 21 });
      const told = await client.connection.sendRequest('workspace/executeCommand', {
        command: 'dateline.server.compareArticles',
      });
      assert.deepEqual(told, asked);
    }));

  test('stopped by the user: answers are partial and say so; a command goes on', () => {
    let isStopping = true;
    return onDisk(
      async (workspace) => {
        const { client, read, find } = workspace;
        await find('');
        await read;
        assert.ok((await find('owen pike')).length < 26);
        const document = openArticle(workspace, 'talks.txt');
        await references(workspace, document, 'Nygaard said');
        await client.until(() => client.messages.some((line) => /Dateline has read \d+ of 30 files so far/.test(line)));
        isStopping = false;
        await client.connection.sendRequest('workspace/executeCommand', { command: 'dateline.server.readWorkspace' });
        assert.equal((await references(workspace, document, 'Nygaard said'))['2025/vote.news'], 1);
        assert.equal((await find('owen pike')).length, 26);
      },
      {
        onProgress(value, token, client) {
          if (isStopping && value.kind === 'begin')
            client.connection.sendNotification('window/workDoneProgress/cancel', { token });
        },
      },
    );
  });

  test('a day that is given to an article is the day of what it says', () =>
    onDisk(async (workspace) => {
      const { client, uri, find } = workspace;
      const document = openArticle(workspace, 'talks.txt');
      await references(workspace, document, 'Nygaard said');
      const params = { uri: uri('short form.md'), date: '2025-03-10' };
      await client.connection.sendRequest('dateline/setArticleDate', params);
      await references(workspace, document, 'Nygaard said'); // waits until it is read again
      assert.match(await card(document, 'Nygaard said'), /Minister \(March 10, 2025, short form\.md\)/);
      assert.equal((await find('astrid')).length, 2);
    }));

  test('without a folder the open documents are all there is', async () => {
    const client = await startClient({ transport: 'stdio', capabilities });
    const document = client.open(articles['talks.txt']!);
    client.open(articles['2025/vote.news']!);
    const found = await document.request<Location[]>('textDocument/references', {
      ...document.at('Nygaard said'),
      context: { includeDeclaration: true },
    });
    assert.equal(new Set(found.map(({ uri }) => uri)).size, 2);
    assert.equal(await client.stop(), 0);
  });
});

for (const transport of transportNames) {
  test(`articles that only the client can read, over ${transport}: the same answers`, () =>
    inClient(transport, (workspace) =>
      answers(
        workspace,
        /Also named in \[short form\.md\]\(command:dateline\.showPlace\?\S+\) and \[2025\/vote\.news\]/,
      ),
    ));
}
