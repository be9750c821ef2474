import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';
import { dateline, folderOf, rightWeekday, storyWith, wrongWeekday } from './runCli.ts';

describe('dateline check', () => {
  it('prints line, column, message and repairs, and ends with 1', (t) => {
    const cwd = folderOf(t, { 'a.txt': `Headline\n\n${wrongWeekday}`, 'b.txt': rightWeekday });
    const { code, out } = dateline(['check', 'a.txt', 'b.txt'], { cwd });
    assert.equal(code, 1);
    assert.match(out, /^a\.txt:3:38: warning: July 10, 2020 \S+ a Friday, not a Monday\. \[date\/weekday-mismatch\]$/m);
    assert.match(out, /^ {4}– .*Friday/m);
    assert.match(out, /2 articles: 1 warning\n$/);
    assert.equal(out.includes('b.txt'), false);
  });

  it('ends with 0 where nothing is wrong', (t) => {
    const cwd = folderOf(t, { 'b.txt': rightWeekday });
    assert.deepEqual(dateline(['check', 'b.txt'], { cwd }), { code: 0, out: '1 article: no warnings\n', err: '' });
  });

  it('ends with 2 where an input cannot be read, and checks the others', (t) => {
    const cwd = folderOf(t, { 'a.txt': wrongWeekday });
    const { code, out, err } = dateline(['check', 'missing.txt', 'a.txt'], { cwd });
    assert.equal(code, 2);
    assert.match(out, /a\.txt:1:38: warning/);
    assert.match(err, /missing\.txt: there is no such file/);
  });

  it('shows findings of a rule as --rule has it, and says which rules there are not', (t) => {
    const cwd = folderOf(t, { 'a.txt': `${wrongWeekday}\nIt opened on June 31.\n` });
    const check = (...rules: string[]) =>
      dateline(['check', 'a.txt', ...rules.flatMap((rule) => ['--rule', rule])], { cwd });
    assert.match(check('date/weekday-mismatch=hint').out, /1:38: hint: [\s\S]*: 1 warning, 1 note\n$/);
    const off = check('date/weekday-mismatch=off', 'date/impossible=off');
    assert.deepEqual([off.code, off.out], [0, '1 article: no warnings\n']);
    assert.match(check('date/imposible=off').err, /no rule “date\/imposible”; did you mean “date\/impossible”\?/);
    assert.match(check('date/cross-article=off').err, /a report that is asked for: it has no severity/);
    assert.match(check('date/impossible=error').err, /there are warning, information, hint, off/);
    assert.match(check('date/impossible').err, /--rule NAME=SEVERITY/);
    assert.equal(check('date/impossible').code, 2);
  });

  it('passes over what does not read as an article in a folder, but not where it is named', (t) => {
    const list = 'tsx==4.1\nesbuild>=0.2\nrequests\nnumpy==1.26\n';
    const cwd = folderOf(t, { 'a.txt': storyWith(wrongWeekday), 'requirements.txt': list });
    const folder = dateline(['check', '.'], { cwd });
    assert.match(folder.out, /1 article: 1 warning\n$/);
    assert.match(folder.err, /passed over requirements\.txt, which does not read as an article/);
    assert.match(dateline(['check', 'requirements.txt'], { cwd }).out, /1 article/);
  });
});

/** What a workspace folder holds beside its articles. */
function dotDateline(cwd: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(cwd, '.dateline'), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, '.dateline', name), content);
}

const sentence = wrongWeekday.trim().replace('—', '-');
const ignored = (...entries: object[]) => JSON.stringify({ version: 1, ignored: entries }, undefined, 1);
const weekday = 'date/weekday-mismatch';

describe('what the editor has kept', () => {
  it('findings that were silenced are left out, in whatever folder the command runs', (t) => {
    const cwd = folderOf(t, { 'a.txt': wrongWeekday, 'b.txt': wrongWeekday });
    dotDateline(cwd, { 'ignored.json': ignored({ rule: weekday, article: 'a.txt', sentence }) });
    const { code, out } = dateline(['check', 'a.txt'], { cwd });
    assert.deepEqual([code, out], [0, '1 article: no warnings, 1 silenced\n']);
    assert.equal(dateline(['check', join(cwd, 'a.txt')], { cwd: tmpdir() }).code, 0);
    assert.equal(dateline(['check', 'b.txt'], { cwd }).code, 1);
    const { findings } = JSON.parse(dateline(['annotate', '--format', 'json', 'a.txt'], { cwd }).out);
    assert.deepEqual(findings, []);
  });

  it('a day that was set counts, and the option goes before it', (t) => {
    const story = 'OSLO, Norway (AP) — Ministers met on Monday, July 10, in Oslo, the government said.\n';
    const cwd = folderOf(t, { 'a.txt': story });
    assert.equal(dateline(['check', 'a.txt'], { cwd }).code, 0);
    dotDateline(cwd, { 'decisions.jsonl': '{"article":"a.txt","date":"2020-07-12"}\n' });
    assert.match(dateline(['check', 'a.txt'], { cwd }).out, /July 10, 2020 was a Friday/);
    assert.equal(dateline(['check', '--date', '2023-07-12', 'a.txt'], { cwd }).code, 0);
  });

  it('a damaged file is said once, silences nothing that cannot be read, and is a failure', (t) => {
    const cwd = folderOf(t, { 'a.txt': wrongWeekday, 'b.txt': wrongWeekday });
    dotDateline(cwd, { 'ignored.json': '{"version":1,"ignored":[' });
    const { code, out, err } = dateline(['check', 'a.txt', 'b.txt'], { cwd });
    assert.equal(code, 2);
    assert.match(out, /2 articles: 2 warnings/);
    assert.equal(err.match(/\.dateline\/ignored\.json is not JSON/g)?.length, 1, err);
  });

  it('tells entries that silence nothing, as far as it has looked', (t) => {
    const cwd = folderOf(t, { 'a.txt': storyWith(wrongWeekday), 'b.txt': storyWith(rightWeekday) });
    dotDateline(cwd, {
      'ignored.json': ignored(
        { rule: 'date/impossible' },
        { rule: 'date/impossibel' },
        { rule: weekday, article: 'a.txt', sentence },
        { rule: weekday, article: 'a.txt', sentence: 'Another sentence.' },
        { rule: weekday, article: 'b.txt' },
        { rule: weekday, article: 'gone.txt' },
      ),
    });
    const stale = (...args: string[]) => {
      const { code, out } = dateline(['check', '--unused-ignores', ...args], { cwd });
      return [
        code,
        ...[...out.matchAll(/^\.dateline\/ignored\.json:(\d+):1: warning: .*: (.*)\. \[/gm)].map((m) => m[2]),
      ];
    };
    const [wrongSentence, notThere] = ['its sentence has no such finding', 'the article is not there'];
    assert.deepEqual(stale('a.txt'), [1, 'there is no such rule', wrongSentence, notThere]);
    assert.deepEqual(stale('.'), [
      1,
      'no article has such a finding',
      'there is no such rule',
      wrongSentence,
      'the article has no such finding',
      notThere,
    ]);
    assert.equal(dateline(['check', '.'], { cwd }).code, 0, 'not asked for');
    assert.equal(stale('--max-warnings', '5', '.')[0], 0);
    const { out } = dateline(['check', '--unused-ignores', '--format', 'json', '.'], { cwd });
    assert.deepEqual(
      JSON.parse(out).unusedIgnores.map(({ line }: { line: number }) => line),
      [5, 8, 16, 21, 25],
    );
  });
});

describe('for continuous integration', () => {
  it('so many warnings are no failure', (t) => {
    const cwd = folderOf(t, { 'a.txt': wrongWeekday, 'b.txt': wrongWeekday });
    const code = (...args: string[]) => dateline(['check', ...args, 'a.txt', 'b.txt'], { cwd }).code;
    assert.deepEqual([code('--max-warnings', '1'), code('--max-warnings', '2'), code()], [1, 0, 1]);
    const { err } = dateline(['check', '--max-warnings', '-1', 'a.txt'], { cwd });
    assert.match(err, /max-warnings/);
    assert.match(
      dateline(['check', '--max-warnings=many', 'a.txt'], { cwd }).err,
      /takes a number from 0 on, not “many”/,
    );
    assert.match(dateline(['check', '--format', 'sarf', 'a.txt'], { cwd }).err, /did you mean “sarif”\?/);
  });

  it('json: every finding with its place, what is silenced apart', (t) => {
    const cwd = folderOf(t, { 'a.txt': `Headline\n\n${wrongWeekday}\nIt opened on June 31.\n` });
    dotDateline(cwd, { 'ignored.json': ignored({ rule: 'date/impossible', article: 'a.txt' }) });
    const report = JSON.parse(dateline(['check', '--format', 'json', 'a.txt'], { cwd }).out);
    assert.equal(report.schema, 'dateline-check/1');
    assert.deepEqual(report.counts, { articles: 1, warning: 1, information: 0, hint: 0, silenced: 1 });
    const [{ path, findings, silenced }] = report.articles;
    assert.equal(path, 'a.txt');
    const { code, severity, line, column, endLine, endColumn, start, end, fixes } = findings[0];
    assert.deepEqual([code, severity, line, column, endLine, endColumn], [weekday, 'warning', 3, 38, 3, 59]);
    assert.deepEqual([start, end, fixes.length > 1], [47, 68, true]);
    assert.deepEqual([silenced[0].code, silenced[0].ignore.article], ['date/impossible', 'a.txt']);
  });

  it('github: a command for each finding, escaped', (t) => {
    const cwd = folderOf(t, { 'a, 100%: b.txt': wrongWeekday });
    const { code, out } = dateline(['check', '--format', 'github', 'a, 100%: b.txt'], { cwd });
    const [line] = out.split('\n');
    assert.equal(code, 1);
    assert.ok(
      line!.startsWith(
        '::warning file=a%2C 100%25%3A b.txt,line=1,endLine=1,col=38,endColumn=59,title=date/weekday-mismatch::July 10, 2020',
      ),
      line,
    );
    assert.match(line!, /not a Monday\.%0A– Change the weekday: “Friday, July 10, 2020”%0A/);
    assert.match(out, /1 article: 1 warning\n$/);
  });

  it('sarif: what its published schema asks for, and what readers of it look at', (t) => {
    const story = `Published: March 6, 2025\nUpdated: March 5, 2025\n\n${wrongWeekday}\n😀 It opened on June 31, she said.\n`;
    const cwd = folderOf(t, { 'a b.txt': story, 'clean.txt': rightWeekday });
    dotDateline(cwd, {
      'ignored.json': ignored({ rule: 'date/impossible', article: 'a b.txt' }, { rule: weekday, article: 'gone.txt' }),
    });
    const args = ['check', '--format', 'sarif', '--unused-ignores', 'a b.txt', 'clean.txt', 'missing.txt'];
    const { code, out } = dateline(args, { cwd });
    assert.equal(code, 2);
    const log = JSON.parse(out);
    assertSarif(log);
    const [{ tool, results, columnKind, invocations, artifacts }] = log.runs;
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.deepEqual(invocations, [{ executionSuccessful: false }]);
    assert.deepEqual(
      artifacts.map(({ location }: { location: object }) => location),
      [{ uri: 'a%20b.txt' }, { uri: 'clean.txt' }],
    );
    for (const { help } of tool.driver.rules) assert.ok(help.markdown.length > 50);
    const found = results.map(({ ruleId, ruleIndex }: { ruleId: string; ruleIndex: number }) => {
      assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
      return ruleId;
    });
    assert.deepEqual(found, ['date/updated-before-published', weekday, 'date/impossible', 'dateline/unused-ignore']);
    const [updated, wrong, impossible] = results;
    assert.equal(updated.relatedLocations[0].physicalLocation.region.startLine, 1);
    assert.deepEqual(
      [wrong.level, wrong.suppressions, wrong.locations[0].physicalLocation.region.snippet],
      ['warning', undefined, { text: 'Monday, July 10, 2020' }],
    );
    const [fix] = wrong.fixes;
    assert.deepEqual(fix.artifactChanges[0].replacements[0], {
      deletedRegion: { startLine: 4, startColumn: 38, endLine: 4, endColumn: 44 },
      insertedContent: { text: 'Friday' },
    });
    assert.equal(impossible.suppressions[0].kind, 'external');
    assert.equal(impossible.locations[0].physicalLocation.region.startColumn, 17, 'an emoji is two units');
    assertSarif(JSON.parse(dateline(['check', '--format', 'sarif', '-'], { cwd, input: wrongWeekday }).out));
  });
});

const addFormats = formats.default;
// A pattern of that schema is none for regular expressions of the Unicode kind.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv as never);
const schemaFile = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const isSarif = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

function assertSarif(log: unknown): void {
  assert.ok(isSarif(log), JSON.stringify(isSarif.errors, undefined, 1));
  assert.ok(!isSarif({ version: '2.1.0' }), 'the schema looks');
}
