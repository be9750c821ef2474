import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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
    assert.match(check('date/impossible=error').err, /there are warning, information, hint, off/);
    assert.match(check('date/impossible').err, /--rule NAME=SEVERITY/);
    assert.equal(check('date/impossible').code, 2);
  });

  it('passes over what does not read as an article in a folder, but not where it is named', (t) => {
    const list = 'tsx==4.1\nesbuild>=0.2\nrequests\nnumpy==1.26\n';
    const cwd = folderOf(t, { 'a.txt': storyWith(wrongWeekday), 'requirements.txt': list });
    const folder = dateline(['check', '.'], { cwd });
    assert.match(folder.out, /1 article: 1 warning\n$/);
    assert.match(folder.err, /passed over one file/);
    assert.match(dateline(['check', 'requirements.txt'], { cwd }).out, /1 article/);
  });
});
