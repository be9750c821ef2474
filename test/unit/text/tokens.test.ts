import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenize } from '../../../server/core/text/tokens.ts';
import { roughText } from './roughText.ts';

const words = (text: string) => [...tokenize(text).words];
const kinds = (text: string) => [...tokenize(text).kinds];

test('words, numbers and marks', () => {
  assert.deepEqual(words('In 2008, some 1,400 people (9.30 a.m.) left.'), [
    'In',
    '2008',
    ',',
    'some',
    '1,400',
    'people',
    '(',
    '9.30',
    'a.m.',
    ')',
    'left',
    '.',
  ]);
  assert.deepEqual(kinds('In 2008, x'), ['word', 'number', 'mark', 'word']);
});

test('a number carries letters, a word carries digits', () => {
  assert.deepEqual(words('3rd 1990s 5pm 5:30 FY2020 x_1'), ['3rd', '1990s', '5pm', '5:30', 'FY2020', 'x_1']);
  assert.deepEqual(kinds('3rd 1990s 5pm FY2020'), ['number', 'number', 'number', 'word']);
  assert.deepEqual(words('2020-07-12 10/3 5.'), ['2020', '-', '07', '-', '12', '10', '/', '3', '5', '.']);
});

test('a possessive is a token of its own, other apostrophes stay inside', () => {
  const text = 'Kosovo’s O’Neill didn’t JONES’S the workers’ s';
  assert.deepEqual(words(text), ['Kosovo', "'s", "O'Neill", "didn't", 'JONES', "'S", 'the', 'workers', "'", 's']);
  assert.deepEqual(kinds("Kosovo's"), ['word', 'possessive']);
  assert.equal(tokenize("JONES'S").lower[1], "'s");
});

test('short forms keep their stop, words at the end of a sentence do not', () => {
  assert.deepEqual(words('Mr. Smith met U.S. Sen. J. K. Rowling on Jan. 5.'), [
    'Mr.',
    'Smith',
    'met',
    'U.S.',
    'Sen.',
    'J.',
    'K.',
    'Rowling',
    'on',
    'Jan.',
    '5',
    '.',
  ]);
  assert.deepEqual(words('No. 10 said no. Then no.'), ['No.', '10', 'said', 'no', '.', 'Then', 'no', '.']);
  assert.deepEqual(words('They sat. The sun. A star.'), ['They', 'sat', '.', 'The', 'sun', '.', 'A', 'star', '.']);
  assert.deepEqual(words('It came on Sat. The rest'), ['It', 'came', 'on', 'Sat', '.', 'The', 'rest']);
});

test('hyphens and slashes stand alone', () => {
  assert.deepEqual(words('Port-au-Prince EU-backed and/or'), [
    'Port',
    '-',
    'au',
    '-',
    'Prince',
    'EU',
    '-',
    'backed',
    'and',
    '/',
    'or',
  ]);
});

test('letters with combining marks, soft hyphens and other scripts are words', () => {
  assert.deepEqual(words('Tórshavn e\u0301te\u0301 co\u00adoperate می\u200cخواهم हिन्दी 東京'), [
    'Tórshavn',
    'e\u0301te\u0301',
    'co\u00adoperate',
    'می\u200cخواهم',
    'हिन्दी',
    '東京',
  ]);
});

test('digits of every script are numbers', () => {
  assert.deepEqual(kinds('١٢٣ १२३ １２３ 12'), ['number', 'number', 'number', 'number']);
});

test('an emoji is one mark, however many characters it takes', () => {
  assert.deepEqual(words('👩‍👩‍👧 🇳🇴🇸🇪 👍🏽 ❤️ a'), ['👩‍👩‍👧', '🇳🇴', '🇸🇪', '👍🏽', '❤️', 'a']);
  assert.ok(kinds('👩‍👩‍👧🇳🇴👍🏽').every((kind) => kind === 'mark'));
});

test('lone surrogates, NULs and stray marks are tokens too', () => {
  assert.deepEqual(words('\ud800 a\udc00 \u0000 \u0301'), ['\ud800', 'a', '\udc00', '\u0000', '\u0301']);
});

test('marks of emphasis and the addresses of links are no tokens', () => {
  assert.deepEqual(words('**Lars Berg** and _Berg_ met ***Ana*** in __Oslo__, ~~Bergen~~.'), [
    ...['Lars', 'Berg', 'and', 'Berg', 'met', 'Ana', 'in', 'Oslo', ',', 'Bergen', '.'],
  ]);
  assert.deepEqual(words('[Lars Berg](https://example.org/2024/10/lars_(berg) "A title") and [Ana][ref].'), [
    ...['Lars', 'Berg', 'and', 'Ana', '.'],
  ]);
  assert.deepEqual(words('![The bridge](bridge.jpg)'), ['The', 'bridge']);
  const text = '“*Aurora*” and **Berg**’s';
  assert.deepEqual(words(text), ['“', 'Aurora', '”', 'and', 'Berg', "'s"]);
  assert.deepEqual(kinds(text).at(-1), 'possessive');
  assert.deepEqual(tokenize(text).starts.slice(-2), [17, 23]);
});

test('stars, low lines and brackets that are no Markdown stay', () => {
  assert.deepEqual(words('2*3 * 4 M*A*S*H x_1 ____'), [
    ...['2', '*', '3', '*', '4', 'M', '*', 'A', '*', 'S', '*', 'H', 'x_1', '_', '_', '_', '_'],
  ]);
  assert.deepEqual(words('KYIV _ He [Berg] left (Oslo).'), [
    ...['KYIV', '_', 'He', '[', 'Berg', ']', 'left', '(', 'Oslo', ')', '.'],
  ]);
  assert.deepEqual(words('[Berg](who left) a'), ['[', 'Berg', ']', '(', 'who', 'left', ')', 'a']);
});

test('the tokens of a text are its own, whatever was read before it', () => {
  const text = "U.S. x_1 Berg_ O’Neill’s 5.30 p.m. 1,000 e\u0301. **Berg**'s \ud83d\ude00 no\ud83d";
  const prefixes = Array.from(text, (_, i) => text.slice(0, i));
  const fresh = prefixes.map((prefix) => tokenize(prefix));
  for (const filler of ['.', 'm.', '’s', '5', '_a', '\ude00', '\u0301']) {
    for (const [i, prefix] of prefixes.entries()) {
      tokenize(filler.repeat(200));
      assert.deepEqual(tokenize(prefix), fresh[i]);
    }
  }
});

test('a text longer than any paragraph reads like a short one', () => {
  const piece = 'U.S. officials met O’Neill’s 1,000 men. ';
  const one = words(piece);
  assert.deepEqual(words(piece.repeat(1000)), Array.from({ length: 1000 }, () => one).flat());
});

/** Blanks, marks of emphasis, the address of a link. */
const leftOut = /^(?:\s|[*_~]{1,3}|!?\[|\][([].*)*$/su;

test('property: tokens cover all that is no blank space and no Markdown, in order, and say what stands there', () => {
  fc.assert(
    fc.property(roughText, (text) => {
      const tokens = tokenize(text);
      let at = 0;
      for (let i = 0; i < tokens.length; i++) {
        assert.ok(tokens.starts[i]! >= at && tokens.ends[i]! > tokens.starts[i]!);
        assert.match(text.slice(at, tokens.starts[i]!), leftOut);
        const written = text.slice(tokens.starts[i]!, tokens.ends[i]!);
        assert.equal(tokens.words[i], written.replaceAll('’', "'"));
        assert.equal(tokens.lower[i], tokens.words[i]!.toLowerCase());
        assert.doesNotMatch(written, /^\s|\s$/u);
        at = tokens.ends[i]!;
      }
      assert.match(text.slice(at), leftOut);
    }),
    { numRuns: 400 },
  );
});
