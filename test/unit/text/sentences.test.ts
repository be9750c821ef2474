import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitSentences } from '../../../server/core/text/sentences.ts';
import { tokenize } from '../../../server/core/text/tokens.ts';
import { roughText } from './roughText.ts';

const sentences = (text: string) =>
  splitSentences(tokenize(text), text).map(({ start, end }) => text.slice(start, end));

/** Each list is a paragraph by its sentences. */
const paragraphs: readonly (readonly string[])[] = [
  ['The talks began on Monday.', 'They lasted three days.'],
  ['Mr. Smith met Gen. Lee and Dr. Wu at No. 10 on Jan. 5, 2024.', 'Nobody spoke.'],
  ['J. K. Rowling and George H. W. Bush were there.', 'So was John F. Kerry.'],
  ['He lives in the U.S. Senate building.', 'She left the U.S.', 'The rest stayed.'],
  ['The boat left at 5 p.m. Friday.', 'It came at 7 a.m. EST.', 'Ann slept until 9 a.m.', 'Police woke her.'],
  ['“We agreed.”', 'He smiled.', '“Why?” he asked.', '“Never!” Jane Smith said.', 'Then silence.'],
  ['"Go," she said.', '"Now."', 'They went.'],
  ['Well... perhaps.', 'He paused … and went on.', 'It was over...', 'The crowd left.'],
  ['She looked . . . her age.', 'He did not.'],
  ['Prices rose 4.5 percent to $3.20 in 2008.', 'They fell by 0.1 in 2009.'],
  ['1. First they talked.', 'Then they ate.'],
  ['(It was late.)', 'She said so [twice].', 'It is known.[12]', 'Still it moves.'],
  ['Nobody had a plan B.', 'The end came.'],
  ['« Oui. »', 'Il part.'],
  ['He was killed.', 'al-Shabab said so.'],
  ['東京で会った。', '大阪へ行った。'],
  ['क्या हुआ।', 'सब ठीक है।'],
];

for (const expected of paragraphs)
  test(`splits: ${expected.join(' | ')}`, () => {
    const isCjk = /[東大]/.test(expected[0]!);
    assert.deepEqual(sentences(expected.join(isCjk ? '' : ' ')), expected);
  });

test('bullets at the start of a line begin a sentence, dashes inside a line do not', () => {
  assert.deepEqual(sentences('The plan has two parts:\n• more boats\n• fewer nets'), [
    'The plan has two parts:',
    '• more boats',
    '• fewer nets',
  ]);
  assert.equal(sentences('The plan - two boats - was dropped.').length, 1);
});

test('a line break inside a sentence is white space', () => {
  assert.equal(sentences('The wall gave way on\nMonday after a storm.').length, 1);
});

test('property: sentences cover all tokens in order, and nothing throws', () => {
  fc.assert(
    fc.property(roughText, (text) => {
      const tokens = tokenize(text);
      let next = 0;
      for (const { first, last, start, end } of splitSentences(tokens, text)) {
        assert.equal(first, next);
        assert.ok(last >= first);
        assert.equal(start, tokens.starts[first]);
        assert.equal(end, tokens.ends[last]);
        next = last + 1;
      }
      assert.equal(next, tokens.length);
    }),
    { numRuns: 400 },
  );
});
