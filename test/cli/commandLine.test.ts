import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { dateline, root } from './runCli.ts';

describe('the command line', () => {
  const mistakes: readonly (readonly [args: string, says: RegExp])[] = [
    ['annotate', /Name the articles: dateline annotate FILE…/],
    ['anotate a.txt', /no command “anotate”; did you mean “annotate”\?/],
    ['a.txt', /type: dateline annotate a\.txt/],
    ['--format json', /Say what to do/],
    ['annotate --fromat json a.txt', /no option --fromat; did you mean “--format”\?/],
    ['annotate --format docx a.txt', /no --format “docx”; there are terminal, json, jsonl, csv, brat/],
    ['annotate --format jsn a.txt', /did you mean “json”\?/],
    ['annotate --format brat a.txt', /--out DIR/],
    ['annotate --out x a.txt', /--format json/],
    ['annotate --date 2020-02-30 a.txt', /There is no day 2020-02-30 in the calendar/],
    ['annotate --date 7/12/2020 a.txt', /A date is written YYYY-MM-DD/],
    ['annotate --date-order ymd a.txt', /no --date-order “ymd”; did you mean “mdy”\?|there are auto, dmy, mdy/],
    ['annotate --date', /argument missing/],
    ['annotate --stdin-jsonl a.txt', /leave the files out/],
    ['check --out here a.txt', /check has no option --out/],
    ['check --format csv a.txt', /no --format “csv”; there are terminal, json, sarif, github/],
    ['annotate --max-warnings 3 a.txt', /annotate has no option --max-warnings/],
    ['export a.txt', /Say in which format/],
    ['export --format terminal a.txt', /no --format “terminal”/],
  ];
  for (const [args, says] of mistakes) {
    it(`says what to type instead of: dateline ${args}`, () => {
      const { code, out, err } = dateline(args.split(' '));
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, says);
      assert.equal(err.trimEnd().includes('\n'), false, 'one line, no stack');
    });
  }

  it('has a help page that names every option, and fits 80 columns', () => {
    const { code, out } = dateline(['--help']);
    assert.equal(code, 0);
    for (const option of [
      'format',
      'date',
      'date-order',
      'rule',
      'max-warnings',
      'unused-ignores',
      'out',
      'bom',
      'stdin-jsonl',
      'help',
      'version',
    ]) {
      assert.ok(out.includes(`--${option}`), option);
    }
    for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
    assert.equal(dateline([]).out, out);
  });

  it('knows its version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    assert.equal(dateline(['--version']).out, `${version}\n`);
  });
});
