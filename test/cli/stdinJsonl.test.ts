import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { cli, dateline, rightWeekday } from './runCli.ts';

const stdinJsonl = (input: string | Uint8Array) => {
  const { code, out } = dateline(['annotate', '--stdin-jsonl'], { input });
  return {
    code,
    records: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
};

describe('dateline annotate --stdin-jsonl', () => {
  it('writes one record a line, in order, with the ids and dates given', () => {
    const inputs = [
      { id: 'b', text: rightWeekday, date: '2020-07-12' },
      { id: 7, text: '' },
      { id: 'a', text: `😀 ${rightWeekday}` },
    ];
    const { code, records } = stdinJsonl(inputs.map((input) => JSON.stringify(input)).join('\n'));
    assert.equal(code, 0);
    assert.deepEqual(
      records.map(({ schema, id }) => [schema, id]),
      [
        ['dateline/1', 'b'],
        ['dateline/1', 7],
        ['dateline/1', 'a'],
      ],
    );
    assert.deepEqual(records[0].documentTime.date, '2020-07-12');
    assert.deepEqual(records[0].documentTime.source, 'given');
    for (const [i, record] of records.entries()) {
      for (const { start, end, text } of [...record.mentions, ...record.times]) {
        assert.equal(inputs[i]!.text.slice(start, end), text);
      }
    }
  });

  it('puts an error record in the place of a line that cannot be read, and goes on', () => {
    const lines = [
      '{"id": "broken", "text": "On Mon',
      '[]',
      '{"id": "mute"}',
      '{"id": "never", "text": "x", "date": "2020-02-30"}',
      '',
      JSON.stringify({ id: 'good', text: rightWeekday }),
    ];
    const { code, records } = stdinJsonl(`${lines.join('\r\n')}\r\n`);
    assert.equal(code, 2);
    assert.deepEqual(
      records.map(({ id, line }) => [id, line]),
      [
        [null, 1],
        [null, 2],
        ['mute', 3],
        ['never', 4],
        ['good', undefined],
      ],
    );
    assert.match(records[3].error, /no day 2020-02-30/);
    assert.ok(records[4].times.length > 0);
  });

  it('takes only a line feed for the end of a line, however the bytes arrive', () => {
    const text = 'On Monday \u2028 in Oslo\u0085 he said so. 😀';
    const { code, records } = stdinJsonl(
      Buffer.from(`${JSON.stringify({ id: 1, text })}\n`.replace('\\u2028', '\u2028')),
    );
    assert.equal(code, 0);
    assert.equal(records.length, 1);
  });

  it('answers a line before the next one comes', async (t) => {
    const child = spawn(process.execPath, [cli, 'annotate', '--stdin-jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
    t.after(() => child.kill());
    for (const id of ['first', 'second']) {
      child.stdin.write(`${JSON.stringify({ id, text: rightWeekday })}\n`);
      const [answer] = (await once(child.stdout, 'data')) as [Buffer];
      assert.equal(JSON.parse(answer.toString()).id, id);
    }
    child.stdin.end();
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [cli, 'annotate', '--stdin-jsonl'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let complaints = '';
    child.stderr.on('data', (chunk) => {
      complaints += chunk;
    });
    child.stdin.on('error', () => {});
    const exit = once(child, 'exit');
    const line = `${JSON.stringify({ id: 'again', text: rightWeekday })}\n`;
    child.stdin.end(line.repeat(3000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    assert.deepEqual(await exit, [0, null]);
    assert.equal(complaints, '');
  });
});
