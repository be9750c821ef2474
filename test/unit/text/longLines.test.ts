import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutLongLine } from '../../../server/core/text/longLines.ts';
import { splitParagraphs } from '../../../server/core/text/paragraphs.ts';

const sentence = 'The minister told reporters in Lisbon that Mr. Costa would answer on Thursday. ';
const whole = (text: string) => ({ start: 0, end: text.length });

test('a line of ordinary length is one piece', () => {
  const text = sentence.repeat(60).trim();
  assert.deepEqual(cutLongLine(text, whole(text)), [{ start: 0, end: text.length }]);
});

test('a long line is cut between sentences, and nothing but blanks is lost', () => {
  const text = sentence.repeat(1000).trim();
  const pieces = cutLongLine(text, whole(text)).map(({ start, end }) => text.slice(start, end));
  assert.ok(pieces.length > 8);
  for (const piece of pieces)
    assert.ok(piece.startsWith('The minister') && piece.endsWith('Thursday.'), piece.slice(0, 40));
  assert.equal(pieces.join(' '), text);
});

test('a keystroke moves no cut but its own', () => {
  const text = sentence.repeat(1000).trim();
  const edited = `${text.slice(0, 20_000)}x${text.slice(20_000)}`;
  const before = new Set(splitParagraphs(text).map(({ start, end }) => text.slice(start, end)));
  const changed = splitParagraphs(edited).filter(({ start, end }) => !before.has(edited.slice(start, end)));
  assert.equal(changed.length, 1);
});

test('without sentences it is cut at a blank, without blanks anywhere but inside a character', () => {
  const words = 'word '.repeat(5000).trim();
  for (const { start, end } of cutLongLine(words, whole(words)))
    assert.match(words.slice(start, end), /^word(?: word)*$/);
  const smileys = `x${'😀'.repeat(9000)}`;
  for (const { start, end } of cutLongLine(smileys, whole(smileys)))
    assert.doesNotThrow(() => encodeURIComponent(smileys.slice(start, end)));
});
