import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CancellationTokenSource } from 'vscode-languageserver';
import { createAnalyzer } from '../../../server/core/analyzer.ts';
import { createPositions } from '../../../server/service/convert.ts';
import { mentionRange } from '../../../server/service/index/indexedArticle.ts';
import { MOST_BYTES } from '../../../server/service/index/readFiles.ts';
import { MOST_FILES } from '../../../server/service/index/workspaceIndex.ts';
import type { Reading } from '../../../server/service/reading.ts';
import { articleAbout, folder, indexOver, memoryFiles, never } from './memoryFiles.ts';

const nygaard = articleAbout('Astrid Nygaard');

function openReading(path: string, text: string, version = 1): Reading {
  const { article } = createAnalyzer().analyze(text);
  return { uri: `${folder}/${path}`, version, article, silenced: [], positions: createPositions(text) };
}

describe('the workspace’s articles', () => {
  test('are not looked at before somebody asks', async () => {
    const memory = memoryFiles({ 'a.txt': nygaard });
    const { index, counts } = indexOver(memory);
    index.filesChanged([{ uri: `${folder}/a.txt`, type: 1 }]);
    index.lookAgain();
    await index.contextsChanged();
    index.closed(`${folder}/a.txt`);
    await index.whole(never);
    assert.deepEqual([memory.reads, memory.lists, counts.analyses], [[], [], 0]);
    assert.equal(index.phase(), 'untouched');
  });
  test('are those files that read as articles, in all folders', async () => {
    const memory = memoryFiles({
      'a.txt': nygaard,
      '2025/January%20talks.md': nygaard,
      '2025/deep/er/c.article': 'Astrid Nygaard.',
      'notes.txt': '- milk\n- bread\n- Astrid Nygaard',
      'code.js': nygaard,
      'no-extension': nygaard,
    });
    const { read, naming, index, counts } = indexOver(memory);
    await read();
    assert.deepEqual(naming('Astrid Nygaard'), [
      'news/2025/January talks.md',
      'news/2025/deep/er/c.article',
      'news/a.txt',
    ]);
    assert.equal(index.phase(), 'whole');
    assert.equal(counts.analyses, 3);
    assert.deepEqual(memory.reads.sort(), ['2025/January%20talks.md', '2025/deep/er/c.article', 'a.txt', 'notes.txt']);
  });
  test('excluded, hidden and foreign folders are not even listed', async () => {
    const memory = memoryFiles({
      'a.txt': nygaard,
      '.git/b.txt': nygaard,
      'node_modules/x/c.txt': nygaard,
      'drafts/d.txt': nygaard,
      'old/archive/e.txt': nygaard,
      'f.bak.txt': nygaard,
    });
    const excludes = [{ '**/archive': true, drafts: true, '**/a.txt': false }, { '**/*.bak.*': true }, 'junk', null];
    const { read, naming } = indexOver({ ...memory, excludes });
    await read();
    assert.deepEqual(naming('Astrid Nygaard'), ['news/a.txt']);
    assert.deepEqual(memory.lists, [folder, `${folder}/old`]);
  });
  test('keep where each mention stands, without the text', async () => {
    const text = `\r\n${nygaard}\r\n\r\n“No,” Nygaard said.`;
    const { read, shelf } = indexOver(memoryFiles({ 'a.news': text }));
    await read();
    const indexed = shelf.get(`${folder}/a.news`)!;
    const entity = indexed.summary.entities.find(({ name }) => name === 'Astrid Nygaard')!;
    const positions = createPositions(text);
    const words = [0, 1].map((i) => {
      const { start, end } = positions.span(mentionRange(indexed, entity, i));
      return text.slice(start, end);
    });
    assert.deepEqual(words, ['Astrid Nygaard', 'Nygaard']);
    assert.ok(!JSON.stringify(indexed).includes('million'));
  });
  test('without a folder, or without files to read, nothing happens', async () => {
    const memory = memoryFiles({ 'a.txt': nygaard });
    for (const setUp of [{ ...memory, folders: [] }, {}]) {
      const { index, read } = indexOver(setUp);
      await read();
      index.resume();
      assert.equal(index.phase(), 'untouched');
    }
    assert.deepEqual(memory.reads, []);
  });
});

describe('files that are no good', () => {
  test('binary, damaged, empty, huge, gone and forbidden ones are passed over; what is left out is said', async () => {
    const memory = memoryFiles({
      'a.txt': nygaard,
      'binary.txt': new Uint8Array([0, 1, 2, 3, 0, 255]),
      'empty.news': '',
      'huge.txt': new Uint8Array(MOST_BYTES + 1).fill(97),
      'latin.txt': Uint8Array.from(Buffer.from(nygaard.replace('Bergen', 'Tromsø'), 'latin1')),
      'forbidden.txt': nygaard,
      'gone.txt': nygaard,
    });
    memory.whenRead((path) => {
      if (path === 'forbidden.txt') throw new Error('EACCES');
      if (path === 'gone.txt') memory.remove('gone.txt');
    });
    const { read, naming, log, index } = indexOver(memory);
    await read();
    assert.equal(index.phase(), 'whole');
    assert.deepEqual(naming('Astrid Nygaard'), ['news/a.txt', 'news/latin.txt']);
    assert.deepEqual(naming('Tromso'), ['news/latin.txt']);
    assert.ok(
      log.some((line) => /forbidden\.txt cannot be read: EACCES/.test(line)),
      log.join('\n'),
    );
    assert.match(log.at(-1)!, /left out: .*1 larger than 1 MB \(memory:\/news\/huge\.txt\)/);
    assert.match(log.at(-1)!, /1 not readable \(memory:\/news\/forbidden\.txt\)/);
  });
  test('a folder that cannot be listed costs its own articles alone, and loses none that were read', async () => {
    const memory = memoryFiles({ 'a.txt': nygaard, 'b/b.txt': nygaard, 'c/c.txt': nygaard });
    const { list } = memory.files;
    let isBroken = false;
    const files = {
      ...memory.files,
      list: async (uri: string) => {
        if (isBroken && uri.endsWith('/b')) throw new Error('EIO');
        return list(uri);
      },
    };
    const { read, after, naming, index, log } = indexOver({ files });
    await read();
    isBroken = true;
    await after(() => index.lookAgain());
    assert.deepEqual(naming('Astrid Nygaard'), ['news/a.txt', 'news/b/b.txt', 'news/c/c.txt']);
    assert.ok(log.some((line) => /The folder memory:\/news\/b cannot be read: EIO/.test(line)));
  });
  test('more files than are looked at are counted, and said', async () => {
    const many = MOST_FILES + 7;
    const files = {
      ...memoryFiles({}).files,
      list: async (uri: string) =>
        uri === folder ? Array.from({ length: many }, (_, i) => ({ name: `${i}.txt`, isFolder: false })) : null,
      bytes: async () => null,
    };
    const { read, log, shown } = indexOver({ files });
    await read();
    assert.match(log.at(-1)!, new RegExp(`All ${MOST_FILES} files .* left out: 7 beyond`));
    assert.equal(shown.at(-1), log.at(-1));
  });
});

describe('an unchanged file is never analysed twice', () => {
  test('however often it is looked at, told of, opened and closed', async () => {
    const memory = memoryFiles({ 'a.txt': nygaard, 'b.txt': articleAbout('Henrik Sand') });
    const { read, after, index, counts, shelf } = indexOver(memory);
    await read();
    await read();
    await after(() => index.lookAgain());
    await after(() => index.filesChanged(['a', 'b'].map((name) => ({ uri: `${folder}/${name}.txt`, type: 2 }))));
    shelf.putOpen(openReading('a.txt', nygaard));
    await after(() => index.lookAgain());
    await after(() => index.closed(`${folder}/a.txt`));
    assert.equal(counts.analyses, 2);
    assert.ok(memory.reads.length > 6, 'though it was read');
  });
  test('one that changed is, alone', async () => {
    const memory = memoryFiles({ 'a.txt': nygaard, 'b.txt': articleAbout('Henrik Sand') });
    const { read, after, index, analyzed, naming } = indexOver(memory);
    await read();
    memory.write('b.txt', articleAbout('Sigrid Aune'));
    await after(() => index.filesChanged([{ uri: `${folder}/b.txt`, type: 2 }]));
    assert.deepEqual(analyzed, ['a.txt', 'b.txt', 'b.txt']);
    assert.deepEqual(naming('Henrik Sand'), []);
    assert.deepEqual(naming('Sigrid Aune'), ['news/b.txt']);
  });
  test('a file that is moved to another folder brings its analysis along', async () => {
    const memory = memoryFiles({ 'a.txt': nygaard });
    const { read, after, index, counts, naming } = indexOver(memory);
    await read();
    memory.remove('a.txt');
    memory.write('2025/a.txt', nygaard);
    await after(() =>
      index.filesChanged([
        { uri: `${folder}/a.txt`, type: 3 },
        { uri: `${folder}/2025/a.txt`, type: 1 },
      ]),
    );
    assert.deepEqual(naming('Astrid Nygaard'), ['news/2025/a.txt']);
    assert.equal(counts.analyses, 1);
  });
  test('a day that is given to an article makes a new analysis of that one', async () => {
    const memory = memoryFiles({ 'a.txt': nygaard, 'b.txt': nygaard });
    const { read, index, analyzed, days, shelf } = indexOver(memory);
    await read();
    days.set(`${folder}/b.txt`, { year: 2020, month: 1, day: 21 });
    await index.contextsChanged();
    await index.whole(never);
    assert.deepEqual(analyzed, ['a.txt', 'b.txt', 'b.txt']);
    assert.equal(shelf.get(`${folder}/b.txt`)!.summary.date!.year, 2020);
  });
});

describe('files that come, change and go', () => {
  test('created, deleted, renamed; folders that come and go are told without their files', async () => {
    const memory = memoryFiles({ 'a.txt': nygaard, 'b/b.txt': nygaard, 'b/deep/c.txt': nygaard });
    const { read, after, index, naming } = indexOver(memory);
    await read();
    memory.remove('b/b.txt');
    memory.remove('b/deep/c.txt');
    await after(() => index.filesChanged([{ uri: `${folder}/b`, type: 3 }]));
    assert.deepEqual(naming('Astrid Nygaard'), ['news/a.txt']);
    memory.write('moved/deep/d.txt', nygaard);
    memory.write('new.txt', nygaard);
    await after(() =>
      index.filesChanged([
        { uri: `${folder}/moved`, type: 1 },
        { uri: `${folder}/new.txt`, type: 1 },
        { uri: `${folder}/picture.png`, type: 1 },
        { uri: 'memory:/elsewhere/x.txt', type: 1 },
        { uri: `${folder}/node_modules/y.txt`, type: 1 },
      ]),
    );
    assert.deepEqual(naming('Astrid Nygaard'), ['news/a.txt', 'news/moved/deep/d.txt', 'news/new.txt']);
    assert.ok(!memory.reads.includes('node_modules/y.txt'));
  });
  test('a file that changes while it is read is read again', async () => {
    const memory = memoryFiles({ 'a.txt': nygaard });
    const { read, index, naming, whenPaused } = indexOver(memory);
    whenPaused(() => {
      whenPaused(() => undefined);
      memory.write('a.txt', articleAbout('Sigrid Aune'));
      index.filesChanged([{ uri: `${folder}/a.txt`, type: 2 }]);
    });
    await read();
    assert.deepEqual(naming('Astrid Nygaard'), []);
    assert.deepEqual(naming('Sigrid Aune'), ['news/a.txt']);
  });
  test('a file that is deleted while it is analysed stays away', async () => {
    const memory = memoryFiles({ 'a.txt': nygaard });
    const { read, index, naming, whenPaused } = indexOver(memory);
    whenPaused(() => index.filesChanged([{ uri: `${folder}/a.txt`, type: 3 }]));
    await read();
    assert.deepEqual(naming('Astrid Nygaard'), []);
    assert.equal(index.phase(), 'whole');
  });
  test('where nobody tells of changes, each question looks for them', async () => {
    const memory = memoryFiles({ 'a.txt': nygaard, 'b.txt': nygaard });
    const { read, naming, counts } = indexOver({ ...memory, watches: false });
    await read();
    memory.remove('a.txt');
    memory.write('c.txt', nygaard);
    await read();
    assert.deepEqual(naming('Astrid Nygaard'), ['news/b.txt', 'news/c.txt']);
    assert.equal(counts.analyses, 3);
  });
  test('folders of the workspace that come and go', async () => {
    const memory = memoryFiles({ 'one/a.txt': nygaard, 'two/b.txt': nygaard });
    const set = indexOver({ ...memory, folders: [`${folder}/one`, `${folder}/two/`] });
    await set.read();
    assert.deepEqual(set.naming('Astrid Nygaard'), ['news/one/a.txt', 'news/two/b.txt']);
    set.setFolders([`${folder}/two`]);
    await set.after(() => set.index.lookAgain());
    assert.deepEqual(set.naming('Astrid Nygaard'), ['news/two/b.txt']);
    assert.equal(set.counts.analyses, 2);
  });
  test('a folder within another one’s is read once', async () => {
    const memory = memoryFiles({ 'a.txt': nygaard, 'in/b.txt': nygaard });
    for (const folders of [
      [folder, `${folder}/in`],
      [`${folder}/in`, folder],
    ]) {
      const { read, naming, counts } = indexOver({ ...memory, folders });
      await read();
      assert.deepEqual(naming('Astrid Nygaard'), ['news/a.txt', 'news/in/b.txt']);
      assert.equal(counts.analyses, 2);
    }
  });
  test('settings that make other files articles', async () => {
    const memory = memoryFiles({ 'a.txt': nygaard, 'c.news': nygaard });
    const { read, after, index, naming, setEnable } = indexOver(memory);
    await read();
    setEnable('off');
    await after(() => index.lookAgain());
    assert.deepEqual(naming('Astrid Nygaard'), ['news/c.news']);
  });
});

describe('open documents', () => {
  test('win over their files, and give way to them when closed', async () => {
    const memory = memoryFiles({ 'a.txt': nygaard, 'b.txt': nygaard });
    const { read, after, index, naming, shelf } = indexOver(memory);
    shelf.putOpen(openReading('a.txt', articleAbout('Sigrid Aune')));
    await read();
    assert.deepEqual(naming('Astrid Nygaard'), ['news/b.txt']);
    assert.deepEqual(naming('Sigrid Aune'), ['news/a.txt']);
    assert.ok(!memory.reads.includes('a.txt'));
    await after(() => index.closed(`${folder}/a.txt`));
    assert.deepEqual(naming('Astrid Nygaard'), ['news/a.txt', 'news/b.txt']);
    assert.deepEqual(naming('Sigrid Aune'), []);
  });
  test('are known by another spelling of their address', async () => {
    const { read, naming, shelf } = indexOver(memoryFiles({ 'a%20story.txt': nygaard }));
    await read();
    shelf.putOpen({ ...openReading('', articleAbout('Sigrid Aune')), uri: `${folder}/a story.txt` });
    assert.deepEqual(naming('Astrid Nygaard'), []);
    assert.deepEqual(naming('Sigrid Aune'), ['news/a story.txt']);
  });
  test('whose file is deleted stay', async () => {
    const { read, after, index, naming, shelf } = indexOver(memoryFiles({ 'a.txt': nygaard }));
    await read();
    shelf.putOpen(openReading('a.txt', articleAbout('Sigrid Aune')));
    await after(() => index.filesChanged([{ uri: `${folder}/a.txt`, type: 3 }]));
    assert.deepEqual(naming('Sigrid Aune'), ['news/a.txt']);
    shelf.dropOpen(`${folder}/a.txt`);
    assert.deepEqual(naming('Sigrid Aune'), []);
  });
});

describe('work in the background', () => {
  const many = (count: number) =>
    memoryFiles(
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.txt`, articleAbout(`Ola Lund${i}`)])),
    );

  test('shows how far it is, and what it has looked at in the end', async () => {
    const { read, shown, counts } = indexOver(many(30));
    await read();
    assert.equal(shown[0], 'begin');
    assert.equal(shown[1], '1/30');
    assert.equal(shown.at(-2), '30/30');
    assert.match(shown.at(-1)!, /^All 30 files/);
    assert.equal(counts.settled, 1);
  });
  test('a few files show nothing', async () => {
    const { read, shown } = indexOver(many(5));
    await read();
    assert.deepEqual(shown, []);
  });
  test('cancelling stops it within an article; it goes on where it was when asked to', async () => {
    const { read, index, counts, cancel, whenPaused, naming, shown, shelf } = indexOver(many(30));
    whenPaused(() => counts.analyses === 10 && cancel());
    await read();
    const stopped = { ...counts };
    assert.equal(index.phase(), 'stopped');
    assert.equal(stopped.analyses, 10);
    assert.equal(shelf.collection.articles.size, 9, 'the tenth was not done');
    assert.match(shown.at(-1)!, /^Stopped at 9 of 30 files/);
    whenPaused(() => undefined);
    await read();
    assert.equal(counts.analyses, 10, 'a question does not start it again');
    index.resume();
    await index.whole(never);
    assert.equal(index.phase(), 'whole');
    assert.equal(counts.analyses, 31, 'nothing twice but the one that was not done');
    assert.equal(naming('Ola Lund29').length, 1);
  });
  test('files that change while it is stopped are read when it goes on', async () => {
    const memory = many(30);
    const { read, index, counts, cancel, whenPaused, naming } = indexOver(memory);
    whenPaused(() => counts.analyses === 10 && cancel());
    await read();
    whenPaused(() => undefined);
    memory.write('new.txt', nygaard);
    index.filesChanged([{ uri: `${folder}/new.txt`, type: 1 }]);
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(counts.analyses, 10);
    index.resume();
    await index.whole(never);
    assert.deepEqual(naming('Astrid Nygaard'), ['news/new.txt']);
  });
  test('others have their turn after every paragraph, and nothing is done while somebody waits', async () => {
    const { read, counts, setBusy, whenPaused } = indexOver(many(3));
    let done: () => void = () => undefined;
    let stepsBefore = -1;
    whenPaused(() => {
      if (counts.steps !== 7 || stepsBefore >= 0) return;
      stepsBefore = counts.steps;
      setBusy(
        new Promise((resolve) => {
          done = () => {
            setBusy(undefined);
            resolve();
          };
        }),
      );
      setImmediate(() =>
        setImmediate(() => {
          assert.equal(counts.steps, stepsBefore);
          done();
        }),
      );
    });
    await read();
    assert.equal(stepsBefore, 7);
    assert.equal(counts.pauses, counts.steps + counts.analyses, 'one before each step, and before each last one');
  });
  test('waiting ends when the token is cancelled', async () => {
    const { index, whenPaused, counts } = indexOver(many(30));
    const source = new CancellationTokenSource();
    whenPaused(() => counts.analyses === 3 && source.cancel());
    index.ask();
    await index.whole(source.token);
    assert.equal(index.phase(), 'reading');
    await index.whole(never);
    assert.equal(index.phase(), 'whole');
  });
});
