import assert from 'node:assert/strict';
import test from 'node:test';
import { read, valuesOf } from './timesOf.ts';

const HISTORY = `The revolt began in 1848 in the south. In March the king fled.
On 12 March the army crossed the river, and two days later it took the town.
In 1849 the war spread. By June three towns had fallen; the following month a truce was signed.
The treaty of 1851 ended it. That year the king returned. He died in 1860.`;

test('a history is told from date to date', () => {
  assert.deepEqual(valuesOf(HISTORY, '2024-10-02'), [
    '1848 = 1848',
    'March = 1848-03',
    '12 March = 1848-03-12',
    'two days later = 1848-03-14',
    '1849 = 1849',
    'June = 1849-06',
    'the following month = 1849-07',
    '1851 = 1851',
    'That year = 1851',
    '1860 = 1860',
  ]);
});

test('the anchor of a derived date is the expression it goes on from', () => {
  const times = read(HISTORY, '2024-10-02');
  const later = times.find((time) => time.text === 'two days later');
  assert.equal(later?.anchor?.kind, 'expression');
  assert.equal(later?.anchor?.value, '1848-03-12');
});

test('news stays with the article’s day although it tells an old year', () => {
  const text =
    'The plant, built in 1987, closed on Friday. In January its owner left, and workers met on Monday. The mayor said Tuesday that talks go on.';
  assert.deepEqual(valuesOf(text, '2024-03-13'), [
    '1987 = 1987',
    'Friday = 2024-03-08',
    'January = 2024-01',
    'Monday = 2024-03-11',
    'Tuesday = 2024-03-12',
  ]);
});

test('a life told inside the news goes on from its own years, and comes back', () => {
  const text =
    'She died on Friday.\nIn 1957 she joined the expedition. In August she fell ill, and two years later she returned.\nThe funeral will be held on Saturday.';
  assert.deepEqual(valuesOf(text, '2024-03-13'), [
    'Friday = 2024-03-08',
    '1957 = 1957',
    'August = 1957-08',
    'two years later = 1959',
    'Saturday = 2024-03-16',
  ]);
});
