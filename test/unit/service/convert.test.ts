import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPositions } from '../../../server/service/convert.ts';

test('counts lines by \\n, \\r\\n and \\r, and columns in UTF-16 units', () => {
  const text = 'a\nbé\r\n👩🏽‍🚀x\ry';
  const { at } = createPositions(text);
  assert.deepEqual(at(text.indexOf('b')), { line: 1, character: 0 });
  assert.deepEqual(at(text.indexOf('x')), { line: 2, character: 7 });
  assert.deepEqual(at(text.indexOf('y')), { line: 3, character: 0 });
});

test('a byte order mark is a character like another', () => {
  assert.deepEqual(createPositions('\uFEFFParis').at(1), { line: 0, character: 1 });
});

test('leads from every offset back to it', () => {
  const text = 'one\r\ntwo\n\nthree\rfour\r\n';
  const { at, offset } = createPositions(text);
  for (let i = 0; i <= text.length; i++) {
    const isInsideLineEnd = text[i] === '\n' && text[i - 1] === '\r';
    assert.equal(offset(at(i)), isInsideLineEnd ? i - 1 : i);
  }
});

test('a column behind the line counts as its end, a line behind the text as its end', () => {
  const { offset, at } = createPositions('one\r\ntwo');
  assert.equal(offset({ line: 0, character: 99 }), 3);
  assert.equal(offset({ line: 1, character: 99 }), 8);
  assert.equal(offset({ line: 7, character: 0 }), 8);
  assert.deepEqual(at(99), { line: 1, character: 3 });
  assert.deepEqual(createPositions('').at(0), { line: 0, character: 0 });
});
