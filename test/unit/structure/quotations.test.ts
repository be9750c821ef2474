import assert from 'node:assert/strict';
import { test } from 'node:test';
import { structureOf } from './structureOf.ts';

/** What stands in quotation marks; a plus where it goes on in the next paragraph. */
function quoted(text: string): string[] {
  const { structure, at } = structureOf(text);
  return structure.quotations.map(({ span, continues }) => `${at(span)}${continues ? '+' : ''}`);
}

/** Text, quotations. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  ['“We agreed,” he said. “We did.”', ['“We agreed,”', '“We did.”']],
  ['"We agreed," he said. "We did."', ['"We agreed,"', '"We did."']],
  ['„Wir sind einig“, sagte er.', ['„Wir sind einig“']],
  ['He called it „good” and left.', ['„good”']],
  ['« Oui », dit-il. «Non», dit-elle.', ['« Oui »', '«Non»']],
  ["``It was a bomb,'' said an official.", ["``It was a bomb,''"]],
  ['He said. ”It is not easy, and it has never been.”', ['”It is not easy, and it has never been.”']],
  ["'We agreed,' he said of the workers' plan.", ["'We agreed,'"]],
  ["They want 'the workers' rights' back.", ["'the workers'"]],
  ['‘It’s over,’ she said. ‘It’s not Ann’s.’', ['‘It’s over,’', '‘It’s not Ann’s.’']],
  ['“He said ‘no’ to me,” she said.', ['“He said ‘no’ to me,”']],
  ["It's the workers' right, isn't it, in the '90s and for rock 'n' roll, 'em too.", []],
  ['The 6" pipe and the 5\'10" man.', []],
  ['He said: “We will not leave until the end.', ['“We will not leave until the end.']],
  ['The end” of it all.', []],
];

for (const [text, expected] of cases) test(`quotes: ${text}`, () => assert.deepEqual(quoted(text), expected));

test('a quotation goes on where the next paragraph opens it again', () => {
  assert.deepEqual(quoted('He said: “It is crucial.\n\n“These talks will help.\n\n“They must,” he said.'), [
    '“It is crucial.+',
    '“These talks will help.+',
    '“They must,”',
  ]);
  assert.deepEqual(quoted('He said: "It is crucial.\n\n"These talks will help."'), [
    '"It is crucial.+',
    '"These talks will help."',
  ]);
});

test('an open quotation ends with its paragraph where the next one opens none', () => {
  assert.deepEqual(quoted('He said: “It is crucial.\n\nThen he left.'), ['“It is crucial.']);
});

test('a single mark that nothing closes is a quotation only where it is opened again', () => {
  assert.deepEqual(quoted("'We will stay.\n\n'We will not leave,' he said."), [
    "'We will stay.+",
    "'We will not leave,'",
  ]);
  assert.deepEqual(quoted("'Twas a cold night.\n\nNobody came."), []);
});
