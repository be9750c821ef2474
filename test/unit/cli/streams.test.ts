import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { describe, it } from 'node:test';
import { createAnalyzer } from '../../../server/core/analyzer.ts';
import { annotateLines, linesOf } from '../../../server/node/commandLine/jsonLines.ts';
import { outputTo } from '../../../server/node/commandLine/output.ts';
import { decodeText } from '../../../server/service/index/decodeText.ts';

async function split(chunks: readonly (Uint8Array | string)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const batch of linesOf(asyncOf(chunks))) lines.push(...batch);
  return lines;
}

async function* asyncOf<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

describe('linesOf', () => {
  it('gives the same lines however the bytes are cut', async () => {
    const bytes = Buffer.from('\ufeffä😀\n\nlast \u2028 line');
    const whole = await split([bytes]);
    assert.deepEqual(whole, ['ä😀', '', 'last \u2028 line']);
    assert.deepEqual(await split(Array.from(bytes, (_, i) => bytes.subarray(i, i + 1))), whole);
  });

  it('gives no line for nothing, and none behind the last line feed', async () => {
    assert.deepEqual(await split([]), []);
    assert.deepEqual(await split(['a\n']), ['a']);
  });
});

describe('annotateLines', () => {
  const read = (chunks: AsyncIterable<string>, written: string[]) => {
    const output = { closed: false, write: async (text: string) => void (text && written.push(text)) };
    return annotateLines(linesOf(chunks), createAnalyzer(), { dateOrder: 'auto', rules: {} }, ({ id }) => id, output);
  };
  const line = (id: number, text = 'They met in Oslo.') => `${JSON.stringify({ id, text })}\n`;
  const ids = (written: readonly string[]) =>
    written.flatMap((text) => text.trimEnd().split('\n')).map((record) => JSON.parse(record).id);

  it('answers one article before it waits for the next', async () => {
    const written: string[] = [];
    const seen: number[] = [];
    async function* inTurns() {
      for (let id = 1; id <= 3; id++) {
        yield line(id);
        seen.push(ids(written).at(-1));
      }
    }
    assert.equal(await read(inTurns(), written), true);
    assert.deepEqual(seen, [1, 2, 3]);
  });

  it('hands records over in order and in pieces of moderate size, however many come at once', async () => {
    const written: string[] = [];
    const count = 600;
    const all = Array.from({ length: count }, (_, i) => line(i)).join('');
    assert.equal(await read(asyncOf([`${all}no JSON\n`]), written), false);
    assert.deepEqual(ids(written), [...Array.from({ length: count }, (_, i) => i), null]);
    assert.ok(written.length > 2);
    for (const text of written) assert.ok(text.length < 80_000 && text.endsWith('\n'));
  });
});

describe('outputTo', () => {
  it('waits for a slow reader', async () => {
    const taken: string[] = [];
    const stream = new Writable({
      highWaterMark: 8,
      write(chunk, _encoding, done) {
        taken.push(String(chunk));
        setImmediate(done);
      },
    });
    const output = outputTo(stream);
    for (let i = 0; i < 50; i++) {
      await output.write('0123456789');
      assert.ok(stream.writableLength <= 10);
    }
    assert.equal(taken.length, 50);
  });

  it('is closed when the reader has gone away, and throws any other error', async () => {
    const stream = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error(), { code: 'EPIPE' })),
    });
    const output = outputTo(stream);
    await output.write('gone');
    assert.equal(output.closed, true);
    await output.write('no more');
  });
});

describe('decodeText', () => {
  it('takes off a byte order mark and leaves the line ends', () => {
    assert.deepEqual(decodeText(Buffer.from('\ufeffa\r\nb')), { text: 'a\r\nb' });
    assert.deepEqual(decodeText(Buffer.from('\ufeffä', 'utf16le')), { text: 'ä' });
    assert.deepEqual(decodeText(Buffer.from('\ufeffä', 'utf16le').swap16()), { text: 'ä' });
  });

  it('reads what is not UTF-8 as Windows-1252, and says so', () => {
    assert.deepEqual(decodeText(Buffer.from([0x93, 0xe9, 0x94])), { text: '“é”', guessed: 'Windows-1252' });
  });

  it('knows what is no text', () => {
    assert.equal(decodeText(Buffer.from('a\0b')), undefined);
    assert.equal(decodeText(Buffer.from('\x01\x02\x03\x04abcdefgh')), undefined);
    assert.deepEqual(decodeText(Buffer.alloc(0)), { text: '' });
  });
});
