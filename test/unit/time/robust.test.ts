import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { splitSentences } from '../../../server/core/text/sentences.ts';
import { tokenize } from '../../../server/core/text/tokens.ts';
import type { PlainDate } from '../../../server/core/time/plainDate.ts';
import { recognizeTimes } from '../../../server/core/time/recognizeTimes.ts';
import { resolveForm } from '../../../server/core/time/resolve/resolveForm.ts';
import { read } from './timesOf.ts';

const WORDS =
  "the a of in to and or , . - – / ' ( ) : May June Sunday Monday Easter week day days year years month quarter first second third last next this that past early late mid end beginning 3 5 12 31 99 1990 2020 1990s 5:30 p.m. noon morning night GMT BC fiscal Q3 half two twenty hundred ago later earlier every twice daily now more than about".split(
    ' ',
  );

test('any run of time words gives sorted expressions that do not overlap and stand where they say', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }), fc.boolean(), (words, spaced) => {
      const text = words.join(spaced ? ' ' : '');
      let end = 0;
      for (const time of read(text, '2024-02-29')) {
        assert.ok(time.span.start >= end && time.span.end > time.span.start);
        assert.equal(text.slice(time.span.start, time.span.end), time.text);
        assert.ok(time.value.length > 0 && time.why.length > 0);
        end = time.span.end;
      }
    }),
    { numRuns: 1500, seed: 7 },
  );
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      read(text, '2024-02-29');
      read(text);
    }),
    { numRuns: 500, seed: 7 },
  );
  for (const text of [
    '',
    '\0',
    '\ud800 May 5',
    '99999999999999999999 years ago',
    '9'.repeat(5000),
    'the '.repeat(2000),
    '🎉 May 5 🎉',
  ])
    read(text, '2024-02-29');
});

test('numbers and years beyond the calendar stay harmless', () => {
  for (const text of [
    '999999999 years ago',
    '500000 centuries later',
    'in 9999',
    '1 BC',
    '12345 BC',
    'in the year 9999 AD',
  ])
    for (const time of read(text, '2024-02-29')) assert.doesNotMatch(time.value, /NaN|undefined|Infinity/, text);
});

test('the work at each word is bounded, however the words nest', () => {
  const runs = [
    'Monday ',
    'the first ',
    '1/2/',
    '12-',
    '1, 2, 3, ',
    'from June 3 to 6 to ',
    'early the end of ',
    'the night of the ',
    'the day before ',
    '5 p.m. ',
    'between May and between 5 and ',
    'two to three or four to ',
    'a hundred and twenty-one and a half ',
  ];
  for (const run of runs) {
    const counts = [200, 400].map((times) => lookUps(run.repeat(times)));
    assert.ok(counts[0]! > 0 && counts[1]! <= counts[0]! * 2.2 + 200, `${run}: ${counts}`);
  }
});

/** How many times the tokens are looked at while `text` is searched. */
function lookUps(text: string): number {
  const tokens = tokenize(text);
  let count = 0;
  const counted = <T extends object>(list: T): T =>
    new Proxy(list, {
      get(target, key) {
        count++;
        return Reflect.get(target, key);
      },
    });
  const { types, timeClasses } = tokens;
  const watched = { ...tokens, types: counted(types), timeClasses: counted(timeClasses) };
  recognizeTimes(text, watched, splitSentences(tokens, text));
  return count;
}

test('a form can be tried against any day', () => {
  const [candidate] = recognizeTimes('They met Friday.', tokenize('They met Friday.'), []);
  const days: PlainDate[] = [
    { year: 2020, month: 7, day: 12 },
    { year: 2024, month: 2, day: 29 },
  ];
  assert.deepEqual(
    days.map((document) => resolveForm(candidate!.form, candidate!.tense, { document }).value),
    ['2020-07-10', '2024-02-23'],
  );
});
