import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { renderArticle } from '../../../server/node/commandLine/terminal/renderArticle.ts';
import { renderText } from '../../../server/node/commandLine/terminal/renderText.ts';
import { screenFor } from '../../../server/node/commandLine/terminal/screen.ts';
import { widthOf, wrap } from '../../../server/node/commandLine/terminal/wrap.ts';
import { articleOf } from '../exchange/articleOf.ts';

const plainRun = (text: string) => ({ text, style: 'plain' as const });
const lines = (text: string, width: number) =>
  wrap([plainRun(text)], width).map((line) => line.map((run) => run.text).join(''));

describe('screenFor', () => {
  const terminal = { isTTY: true, columns: 100 };
  it('uses colours in a terminal, none in a pipe', () => {
    assert.deepEqual(screenFor(terminal, {}), { styled: true, width: 100 });
    assert.deepEqual(screenFor({}, {}), { styled: false, width: undefined });
    assert.equal(screenFor(terminal, { TERM: 'dumb' }).styled, false);
  });

  it('honours NO_COLOR and FORCE_COLOR', () => {
    assert.equal(screenFor(terminal, { NO_COLOR: '1' }).styled, false);
    assert.equal(screenFor(terminal, { NO_COLOR: '' }).styled, true);
    assert.deepEqual(screenFor({}, { FORCE_COLOR: '1', COLUMNS: '60' }), { styled: true, width: 60 });
    assert.equal(screenFor({}, { FORCE_COLOR: '1', NO_COLOR: '1' }).styled, true);
    assert.equal(screenFor(terminal, { FORCE_COLOR: '0' }).styled, false);
  });

  it('leaves the lines of a pipe alone, and very narrow terminals readable', () => {
    assert.equal(screenFor({}, { COLUMNS: '60' }).width, undefined);
    assert.equal(screenFor({ isTTY: true, columns: 3 }, {}).width, 30);
  });
});

describe('wrap', () => {
  it('breaks at blanks, and loses nothing but them', () => {
    assert.deepEqual(lines('one two three four', 9), ['one two', 'three', 'four']);
    assert.deepEqual(lines('exactly ten', 11), ['exactly ten']);
    assert.deepEqual(lines('', 5), ['']);
  });

  it('keeps the indent of the first line', () => {
    assert.deepEqual(lines('  one two', 6), ['  one', 'two']);
  });

  it('leaves a word that is too long whole', () => {
    assert.deepEqual(lines('see https://example.org/long now', 10), ['see', 'https://example.org/long', 'now']);
  });

  it('counts columns, not units: wide characters two, marks and joined emoji as one sign', () => {
    assert.deepEqual(lines('漢字 漢字', 5), ['漢字', '漢字']);
    assert.equal(widthOf([plainRun('e\u0301👩‍👩‍👧')]), 3);
  });

  it('does not break between a name and the comma behind it', () => {
    const broken = wrap([plainRun('by '), { text: 'Ada Byron', style: 'person' }, plainRun(', who')], 8);
    assert.deepEqual(
      broken.map((line) => line.map((run) => run.text).join('')),
      ['by Ada', 'Byron,', 'who'],
    );
  });
});

const article = articleOf(
  'OSLO\r\n\r\n\r\nAda\nByron came on Sunday, not 2020-07-10.\n',
  [
    { text: 'OSLO', name: { kind: 'place', entity: 'place:oslo' } },
    { text: 'Ada\nByron', name: { kind: 'person', entity: 'person:ada' } },
    { text: 'Sunday', time: { type: 'DATE', value: '2020-07-12' } },
    { text: '2020-07-10', time: { type: 'DATE', value: '2020-07-10' } },
  ],
  { entities: [{ id: 'person:ada', kind: 'person', name: 'Ada Byron', aliases: ['Byron'], roles: ['countess'] }] },
);

describe('renderText', () => {
  const plain = { styled: false, width: undefined };
  it('brackets mentions where there are no colours, each line as in the text', () => {
    assert.deepEqual(renderText(article, plain, undefined), [
      '[OSLO/place]',
      '',
      '[Ada]',
      '[Byron/person] came on [Sunday/2020-07-12], not [2020-07-10/DATE].',
    ]);
  });

  it('marks kinds by more than colour', () => {
    const styled = renderText(article, { styled: true, width: 80 }, 76);
    assert.deepEqual(styled.map(stripVTControlCharacters), [
      'OSLOˡ',
      '',
      'Ada',
      'Byronᵖ came on Sunday 2020-07-12, not 2020-07-10.',
    ]);
    assert.ok(styled[0]!.includes('\x1b[4;32mOSLO\x1b[0m'));
  });

  it('says only values that the words do not, and that say a day', () => {
    const vague = articleOf('now, this Friday, for days', [
      { text: 'now', time: { type: 'DATE', value: 'PRESENT_REF' } },
      { text: 'this Friday', time: { type: 'DATE', value: 'XXXX-WXX-5' } },
      { text: 'days', time: { type: 'DURATION', value: 'PXD' } },
    ]);
    const [line] = renderText(vague, { styled: true, width: 80 }, 76);
    assert.equal(stripVTControlCharacters(line!), 'now, this Friday, for days');
  });
});

describe('renderArticle', () => {
  it('never exceeds the width, whatever the terminal', () => {
    const long = articleOf(`${article.text.slice(0, 4)} ${'word '.repeat(200)}`, [
      { text: 'OSLO', name: { kind: 'place', entity: 'place:oslo' } },
    ]);
    for (const width of [30, 61, 80, 300]) {
      const page = renderArticle(long, 'a.txt', { styled: true, width }, ({ id }) => id);
      for (const line of stripVTControlCharacters(page).split('\n')) {
        assert.ok(widthOf([plainRun(line)]) <= Math.min(width, 94), `${width}: ${line}`);
      }
    }
  });

  it('lists entities with how often, roles and other names', () => {
    const page = renderArticle(article, 'a.txt', { styled: false, width: undefined }, ({ id }) => id);
    assert.match(page, /^People\n {2}Ada Byron +1× {2}countess · also Byron$/m);
    assert.match(page, /^No date found: say it with --date YYYY-MM-DD$/m);
  });
});
