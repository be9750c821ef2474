import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CharacterClass, classOf } from '../../../server/core/text/characters.ts';

const { other, blank, letter, capital, combining, digit } = CharacterClass;

function byUnicode(character: string): number {
  // And the blanks without width, which Unicode counts among the marks of format.
  if (/^[\s\u200b\u2060]$/u.test(character)) return blank;
  if (/^\p{Lu}$/u.test(character)) return capital;
  if (/^\p{L}$/u.test(character)) return letter;
  if (/^\p{M}$/u.test(character)) return combining;
  return /^\p{Nd}$/u.test(character) ? digit : other;
}

test('each character is of the class that Unicode gives it, when first asked about and again', () => {
  for (let code = 0; code < 0x3400; code++) {
    const expected = byUnicode(String.fromCharCode(code));
    assert.equal(classOf(code), expected, `U+${code.toString(16)}`);
    assert.equal(classOf(code), expected, `U+${code.toString(16)}, again`);
  }
  for (const code of [0x4e2d, 0xac00, 0xd800, 0xfeff, 0xff21, 0x1f600, 0x10400])
    assert.equal(classOf(code), byUnicode(String.fromCodePoint(code)), `U+${code.toString(16)}`);
});
