import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitParagraphs } from '../../../server/core/text/paragraphs.ts';

const paragraphs = (text: string) => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

test('every line is a paragraph, whatever ends the lines', () => {
  assert.deepEqual(paragraphs('One.\nTwo.\r\nThree.\rFour.\u2028Five.\u2029Six.'), [
    'One.',
    'Two.',
    'Three.',
    'Four.',
    'Five.',
    'Six.',
  ]);
});

test('blank space around a paragraph is left out, also a byte order mark and no-break spaces', () => {
  assert.deepEqual(paragraphs('\ufeff  One. \t\n\u00a0\n \u2003 Two.\u00a0\u200b\n\n'), ['One.', 'Two.']);
});

test('nothing but blank space has no paragraphs', () => {
  for (const text of ['', ' ', '\n\n\r\n', '\ufeff', '\u00a0\t']) assert.deepEqual(paragraphs(text), []);
});

const wrapped = `The wall of the old harbour gave way on Monday after three days of
storm, and the mayor asked the people of the lower town to leave their
houses before the evening. Nobody was hurt, she said, and the boats of
the fishermen had been brought to the upper basin on
Sunday.

The harbour was built in 1820 by engineers from Genoa, who had been told
that the lake was always calm. They left before the first winter, and the
plans went with them to the south.`;

test('text wrapped by hand is joined between blank lines', () => {
  const [first, second, ...rest] = paragraphs(wrapped);
  assert.equal(rest.length, 0);
  assert.match(first!, /^The wall[\s\S]*Sunday\.$/);
  assert.match(second!, /^The harbour[\s\S]*to the south\.$/);
});

test('in wrapped text headline, byline and front matter keep lines of their own', () => {
  const text = `---\ntitle: Harbour\ndate: 2024-05-06\n---\nWall of the harbour gives way\nBy Anna Berg\n\n${wrapped}`;
  assert.deepEqual(paragraphs(text).slice(0, 6), [
    '---',
    'title: Harbour',
    'date: 2024-05-06',
    '---',
    'Wall of the harbour gives way',
    'By Anna Berg',
  ]);
  assert.equal(paragraphs(text).length, 8);
});

test('long lines are not taken for wrapped ones', () => {
  const line = `${'The council met again and talked about the bridge over the river. '.repeat(3)}`.trim();
  assert.equal(paragraphs([line, line, line, line, line, line].join('\n')).length, 6);
});
