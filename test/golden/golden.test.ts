/** Did anything change? Every golden file is written anew and compared; `UPDATE_GOLDEN=1` keeps what was written. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { createAnalyzer } from '../../server/core/analyzer.ts';
import { checks } from '../../server/core/checks/runChecks.ts';
import { readGolden, writeGolden } from './goldenFile.ts';

const folders = ['clean', 'checks'] as const;
const update = process.env.UPDATE_GOLDEN === '1';
const modelFile = new URL('../../server/model/model.bin', import.meta.url);
const analyzer = createAnalyzer(existsSync(modelFile) ? readFileSync(modelFile) : undefined);

function filesIn(folder: (typeof folders)[number]): URL[] {
  const at = new URL(`./${folder}/`, import.meta.url);
  return readdirSync(at)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => new URL(name, at));
}

function analyze(file: URL) {
  const source = readFileSync(file, 'utf8');
  const input = readGolden(source);
  const own = checks.find(({ code }) => `${code.slice('date/'.length)}.txt` === file.pathname.split('/').at(-1));
  const severities = own ? { [own.code]: own.severity } : {}; // on, also where it is off by default
  return { source, input, article: analyzer.analyze(input.text, { ...input.context, severities }).article };
}

for (const folder of folders) {
  const files = filesIn(folder);
  test(`there are golden files in ${folder}`, () => assert.ok(files.length >= 6));
  for (const file of files) {
    test(`golden ${folder}/${file.pathname.split('/').at(-1)}`, () => {
      const { source, input, article } = analyze(file);
      assert.ok(input.text.trim() !== '', 'the file holds no article');
      const written = writeGolden(input, article);
      assert.equal(readGolden(written).text, input.text, 'the file gives its text back');
      if (update) writeFileSync(file, written);
      else assert.equal(written, source);
    });
  }
}

test('clean articles have nothing above a hint', () => {
  for (const file of filesIn('clean')) {
    const findings = analyze(file).article.findings.filter(({ severity }) => severity !== 'hint');
    assert.deepEqual(findings, [], file.pathname);
  }
});

test('every check has an article, named after it, in which it alone speaks', () => {
  for (const { code } of checks) {
    const name = `${code.slice('date/'.length)}.txt`;
    const file = new URL(`./checks/${name}`, import.meta.url);
    assert.ok(existsSync(file), `no golden file for ${code}`);
    const codes = analyze(file).article.findings.map((finding) => finding.code);
    assert.ok(
      codes.length > 0 && codes.every((found) => found === code),
      `${name}: ${codes.join(', ') || 'nothing found'}`,
    );
  }
});
