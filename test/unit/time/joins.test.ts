import assert from 'node:assert/strict';
import test from 'node:test';
import { read } from './timesOf.ts';

const parts = (text: string, date?: string) =>
  read(text, date).map((time) => `${time.text} = ${time.value}${time.joined ? ` ${time.joined}` : ''}`);

test('ranges of days under one month', () => {
  assert.deepEqual(parts('the summit, June 3–6, 2023, in Oslo'), ['June 3 = 2023-06-03', '6, 2023 = 2023-06-06 range']);
  assert.deepEqual(parts('from June 3 to 6', '2024-03-13'), ['June 3 = 2024-06-03', '6 = 2024-06-06 range']);
  assert.deepEqual(parts('from 14 to 16 June 2023'), ['14 = 2023-06-14', '16 June 2023 = 2023-06-16 range']);
  assert.deepEqual(parts('between 9 and 12 May 2023'), ['9 = 2023-05-09', '12 May 2023 = 2023-05-12 range']);
});

test('a year at the end governs both, and wraps at New Year', () => {
  assert.deepEqual(parts('June 14 to July 2, 2025'), ['June 14 = 2025-06-14', 'July 2, 2025 = 2025-07-02 range']);
  assert.deepEqual(parts('Dec. 28 to Jan. 3, 2025'), ['Dec. 28 = 2024-12-28', 'Jan. 3, 2025 = 2025-01-03 range']);
  assert.deepEqual(parts('June 14 to June 10, 2025'), ['June 14 = 2025-06-14', 'June 10, 2025 = 2025-06-10 range']);
});

test('lists of days', () => {
  assert.deepEqual(parts('on Jan. 3, 5 and 9', '2024-01-20'), [
    'Jan. 3 = 2024-01-03',
    '5 = 2024-01-05 list',
    '9 = 2024-01-09 list',
  ]);
  assert.deepEqual(parts('on 3, 5 and 9 January 2024'), [
    '3 = 2024-01-03',
    '5 = 2024-01-05 list',
    '9 January 2024 = 2024-01-09 list',
  ]);
});

test('a number that counts something ends the list', () => {
  assert.deepEqual(parts('On May 3, 5 people died.', '2024-05-20'), ['May 3 = 2024-05-03']);
  assert.deepEqual(parts('On May 3 and 5 people died.', '2024-05-20'), ['May 3 = 2024-05-03']);
  assert.deepEqual(parts('ready on 1 May and the third by July', '2024-04-20'), [
    '1 May = 2024-05-01',
    'July = 2024-07',
  ]);
});

test('years, weekdays and hours', () => {
  assert.deepEqual(parts('in 1998–99'), ['1998 = 1998', '99 = 1999 range']);
  assert.deepEqual(parts('between 1348 and 1350'), ['1348 = 1348', '1350 = 1350 range']);
  assert.deepEqual(parts('between 2015 and 2018'), ['2015 = 2015', '2018 = 2018 range']);
  assert.deepEqual(parts('from 499 to 450 BC'), ['499 = BC0499', '450 BC = BC0450 range']);
  assert.deepEqual(parts('open Monday through Thursday', '2024-03-13'), [
    'Monday = 2024-03-11',
    'Thursday = 2024-03-14 range',
  ]);
  assert.deepEqual(parts('open 9 a.m. to 5 p.m.'), ['9 a.m. = XXXX-XX-XXT09:00', '5 p.m. = XXXX-XX-XXT17:00 range']);
  assert.deepEqual(parts('between 5 and 6 p.m.'), ['5 = XXXX-XX-XXT17:00', '6 p.m. = XXXX-XX-XXT18:00 range']);
});

test('hours that share their half of the day are a range or a list, as they are written', () => {
  assert.match(parts('open 5 to 6 p.m. today', '2024-05-20')[1]!, / range$/);
  assert.match(parts('at 5 and 6 p.m.', '2024-05-20')[1]!, / list$/);
  assert.match(parts('between 5 and 6 p.m.', '2024-05-20')[1]!, / range$/);
});
