import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DocumentTime } from '../../../server/core/analysis.ts';
import { type DocumentTimeHints, findDocumentTime } from '../../../server/core/structure/documentTime.ts';
import { formatIso } from '../../../server/core/time/plainDate.ts';
import { roughText } from '../text/roughText.ts';
import { structureOf } from './structureOf.ts';

function timeOf(text: string, hints: DocumentTimeHints = {}): DocumentTime {
  const { structure, paragraphs } = structureOf(text);
  return findDocumentTime(text, structure, paragraphs, hints);
}

/** "2025-03-04 dateline/context", or "none". */
function told(text: string, fileName?: string): string {
  const { date, source, yearSource } = timeOf(text, fileName === undefined ? {} : { fileName });
  return date ? `${formatIso(date)} ${source}${yearSource ? `/${yearSource}` : ''}` : source;
}

const LEDE = 'The council of the old town voted on Tuesday for a wall against the sea, the mayor said.';
const MORE = 'The wall will be built of stone, and nobody knows what it will cost.';
const article = (...head: string[]) => [...head, LEDE, MORE].join('\n\n');

test('a given day goes before everything', () => {
  const given = { year: 2024, month: 5, day: 6 };
  const found = timeOf(article('Published: 2025-03-04'), { given });
  assert.deepEqual(found, { date: given, source: 'given', days: [given], evidence: [] });
});

const headers: readonly (readonly [string, readonly string[]])[] = [
  ['2025-03-04 header', ['Published: Tuesday 4 March 2025, 15:20']],
  ['2025-03-04 header', ['Date: March 4, 2025']],
  ['2025-03-04 header', ['---', 'title: A wall', 'date: 2025-03-04', '---']],
  ['2025-03-04 header', ['+++', 'title = "A wall"', 'date = 2025-03-04T10:00:00Z', '[params]', '+++']],
  ['2025-03-04 header', ['Updated: 2025-03-06', 'Published: 2025-03-04']],
  ['2025-03-04 header', ['Published: 4 March 2025 | Updated: 6 March 2025']],
  ['2025-03-04 header', ['Received: 2025-03-01', 'Published: 2025-03-04']],
  ['2025-03-04 header', ['Published: 04/03/2025']],
  ['2025-03-04 header', ['Published: 3/4/2025']],
  ['2025-03-14 header', ['Published: 3/14/2025']],
  ['none', ['Published: soon']],
  ['2025-03-04 header', ['March 4, 2025 | Updated: March 5, 2025']],
  ['2025-03-04 header', ['Tue 4 Mar 2025 07.00 GMT Last modified on Wed 5 Mar 2025 09.00 GMT']],
  ['2025-03-04 header', ['4 March 2025, 10:15 a.m. (updated 5 March 2025, 9 a.m.)']],
  ['none', ['Date: Saturday 12 April 2025', 'Time: 10 a.m.', 'Place: Town Hall']],
  ['none', ['Published: 2025-02-30']],
];
for (const [expected, head] of headers)
  test(`header: ${head.join(' / ')} → ${expected}`, () =>
    assert.equal(
      told(article('A wall for the town', ...head).replace(/^A wall for the town\n\n(---|\+\+\+)/, '$1')),
      expected,
    ));

const below: readonly (readonly [string, string])[] = [
  ['2025-03-04 header', 'This article was first published on Tuesday 4 March 2025 and amended on 6 March 2025.'],
  ['2025-03-04 header', '(This story was originally published on March 4, 2025.)'],
  ['2025-03-04 header', 'This article was amended on 5 March 2025. It was first published on 4 March 2025.'],
  ['2025-03-04 header', 'This article was amended on 5 March 2025 to correct the name of the mayor.'],
  ['2025-03-04 header', 'This report was first published on 4 March 2025 at 10:30 GMT.'],
  ['none', 'This report was published on 4 March 2025 by the ministry, which called the delay unfair.'],
  ['none', 'This story was published on Tuesday, March 4, 2025, in a book, he said, and sold well in shops.'],
  ['none', 'This book was written by two friends of the mayor and published on 4 March 2025.'],
  ['none', 'This article of the charter was first published in a book on walls that is now lost.'],
];
for (const [expected, line] of below)
  test(`told below the story: ${line}`, () => assert.equal(told(`${LEDE}\n\n${MORE}\n\n${MORE}\n\n${line}`), expected));

test('the header goes before the dateline, the dateline before the file name', () => {
  const dateline = `GENEVA, March 3, 2025 (AP) — ${LEDE}`;
  assert.equal(told(`Published: 2025-03-04\n\n${dateline}\n\n${MORE}`, '2025-03-05-wall.txt'), '2025-03-04 header');
  assert.equal(told(`${dateline}\n\n${MORE}`, '2025-03-05-wall.txt'), '2025-03-03 dateline');
  assert.equal(told(`${LEDE}\n\n${MORE}`, '2025-03-05-wall.txt'), '2025-03-05 filename');
});

/** Stamp, the days that it leaves open, the one that is taken (the lede says Tuesday). */
const stamps: readonly (readonly [string, string, string])[] = [
  ['2025-03-04T13:10:00Z', '2025-03-04 2025-03-05', '2025-03-04'],
  ['2025-03-05T02:00:00Z', '2025-03-04 2025-03-05', '2025-03-04'],
  ['2025-03-04T10:30:00Z', '2025-03-04', '2025-03-04'],
  ['2025-03-03 22:15 UTC', '2025-03-03 2025-03-04', '2025-03-04'],
  ['March 4, 2025 9:30 p.m. GMT', '2025-03-04 2025-03-05', '2025-03-04'],
  ['2025-03-04T23:10:00+02:00', '2025-03-04', '2025-03-04'],
  ['Tue, 04 Mar 2025 23:10:00 +0000', '2025-03-04 2025-03-05', '2025-03-04'],
  ['4 March 2025, 23:10 GMT+3', '2025-03-04', '2025-03-04'],
  ['4 March 2025, 23:10', '2025-03-04', '2025-03-04'],
];
for (const [stamp, days, date] of stamps)
  test(`a stamp and its zone: ${stamp}`, () => {
    const found = timeOf(article(`Published: ${stamp}`));
    assert.equal(found.days.map(formatIso).join(' '), days);
    assert.equal(formatIso(found.date!), date);
  });

test('an update alone only bounds: the lede tells the day', () => {
  const found = timeOf(article('Updated: Thursday 6 March 2025, 09:05'));
  assert.equal(formatIso(found.date!), '2025-03-04');
  assert.equal(found.days.map(formatIso).join(' '), '2025-03-04 2025-03-05 2025-03-06');
  assert.equal(found.source, 'header');
});

const files: readonly (readonly [string, string])[] = [
  ['2025-03-04-summit.txt', '2025-03-04 filename'],
  ['20250304.txt', '2025-03-04 filename'],
  ['summit_2025_03_04.md', '2025-03-04 filename'],
  ['summit-4-march-2025.txt', '2025-03-04 filename'],
  ['March 4, 2025.txt', '2025-03-04 filename'],
  ['24.03.2025.txt', '2025-03-24 filename'],
  ['04-03-2025.txt', 'none'],
  ['2025-02-30.txt', 'none'],
  ['report-120250304567.txt', 'none'],
  ['summit.txt', 'none'],
];
for (const [name, expected] of files)
  test(`file name: ${name} → ${expected}`, () => assert.equal(told(`${LEDE}\n\n${MORE}`, name), expected));

const datelines: readonly (readonly [string, string, string?])[] = [
  ['2025-03-04 dateline', `MWANZA, Tanzania, March 4, 2025 (Xinhua) -- ${LEDE}\n\n${MORE}`],
  ['2025-03-04 dateline', `A wall for the town\n\nTórshavn, Tuesday, 4 March 2025 (NTB)\n\n${LEDE}\n\n${MORE}`],
  ['2025-03-04 dateline', `A wall for the town\n\nMarch 4, 2025\n\n${LEDE}\n\n${MORE}`],
  ['2025-03-04 dateline/header', `Updated: 2025-03-05\n\nGENEVA, March 4 (AP) — ${LEDE}\n\n${MORE}`],
  ['2024-12-31 dateline/header', `Updated: 2025-01-01\n\nGENEVA, Dec 31 (AP) — ${LEDE}\n\n${MORE}`],
  ['2025-03-04 dateline/filename', `GENEVA, March 4 (AP) — ${LEDE}\n\n${MORE}`, '2025-03-05.txt'],
  [
    '2025-03-04 dateline/context',
    `GENEVA, March 4 (AP) — ${LEDE}\n\nThe last wall fell in January 2025, and the town has waited since November 2024.`,
  ],
  [
    '2024-08-21 dateline/context',
    'PATNA, Aug 21 (PTI) Trains will run again from Saturday, 24 August 2024, a spokesman said here on Wednesday.\n\nThe bridge fell in 1934.',
  ],
  ['none', `GENEVA, March 4 (AP) — ${LEDE}\n\n${MORE}`],
  ['none', `GENEVA, February 30, 2025 (AP) — ${LEDE}\n\n${MORE}`],
];
for (const [expected, text, name] of datelines)
  test(`dateline: ${text.slice(0, 50).replaceAll('\n', ' ')} ${name ?? ''} → ${expected}`, () =>
    assert.equal(told(text, name), expected));

const contexts: readonly (readonly [string, string, string])[] = [
  [
    'the day in the first sentence, with days near it',
    '2025-02-26 context',
    'Bodø (Norway) (AFP) – Crews will go back to work on Thursday, the union said on Wednesday, 26 February 2025.\n\nThe strike began on 17 February. On the fourth day, 20 February, it rained. They sign on 5 March.',
  ],
  [
    '"today" with the date',
    '2022-07-26 context',
    'Police today (July 26, 2022) found the boat in the harbour.\n\nNobody was in it.',
  ],
  [
    'the lede’s weekday and a photo of the day before',
    '2025-01-16 context',
    `The company said Thursday that it would stop the line.\n\nParliament will question the minister on Tuesday, Jan. 21.\n\nCAPTION: The ferry leaves on Wednesday, Jan. 15, 2025. (Photo: Ola Dahl)`,
  ],
  [
    'a file photo and background only',
    'none',
    'The chairman went on trial Wednesday.\n\nThe state took the bank over on Oct. 8, 2021, a Friday. He resigned on March 1, 2021.\n\nFILE - The chairman in Lisbon on Thursday, April 22, 2021.',
  ],
  [
    'one statement alone',
    'none',
    'Ilmari Koskela, who listened to ice, died on 27 November 2024.\n\nHe was born in the north.',
  ],
  ['weekdays alone', 'none', `${LEDE}\n\nThe next meeting is on Friday.`],
  ['nothing', 'none', `${MORE}\n\n${MORE}`],
];
for (const [name, expected, text] of contexts)
  test(`context: ${name} → ${expected}`, () => assert.equal(told(text), expected));

const SUMMIT = `In this Friday, May 9, 2014 file photo, the president leaves the palace. The envoys met again Sunday, May 11, 2014, in the old castle above the river.

VIENNA (AP) — The mediators praised both envoys on Sunday for a first step after a silence of months.

The talks had been frozen since October 2012. On Friday each side had said that the other must move first.

The envoys are to meet again this coming Wednesday. Just before Sunday’s meeting the hosts had feared the worst.

The hosts said on Sunday that they were content. One of the envoys flies home Monday.`;

test('the context outweighs any one date that is wrong', () => {
  assert.equal(told(SUMMIT), '2014-05-11 context');
  const wrong: readonly (readonly [string, string])[] = [
    ['Friday, May 9, 2014', 'Friday, May 10, 2014'],
    ['Friday, May 9, 2014', 'Tuesday, May 9, 2014'],
    ['Friday, May 9, 2014', 'Friday, May 9, 2013'],
    ['Sunday, May 11, 2014', 'Sunday, May 12, 2014'],
    ['Sunday, May 11, 2014', 'Monday, May 11, 2014'],
    ['Sunday, May 11, 2014', 'Sunday, June 11, 2014'],
    ['Sunday, May 11, 2014', 'Sunday, May 11, 2015'],
    ['envoys on Sunday', 'envoys on Monday'],
    ['envoys on Sunday', 'envoys on Saturday'],
    ['On Friday each', 'On Thursday each'],
    ['October 2012', 'October 2022'],
    ['coming Wednesday', 'coming Sunday'],
    ['The talks had', 'They had met on Monday, March 4, 2025. The talks had'],
    ['The talks had', 'They had met on February 30, 1990. The talks had'],
  ];
  for (const [right, typo] of wrong) {
    assert.ok(SUMMIT.includes(right));
    assert.equal(told(SUMMIT.replace(right, typo)), '2014-05-11 context', `${right} → ${typo}`);
  }
});

test('the evidence stands where it says', () => {
  const { evidence } = timeOf(SUMMIT);
  const words = evidence.map(({ start, end }) => SUMMIT.slice(start, end));
  assert.ok(words.includes('Sunday, May 11, 2014'));
  assert.ok(words.includes('Sunday'));
});

test('property: any text has a document time, whose date is among its days', () => {
  fc.assert(
    fc.property(roughText, fc.option(fc.string(), { nil: undefined }), (text, fileName) => {
      const { date, days, source, evidence } = timeOf(text, fileName === undefined ? {} : { fileName });
      assert.equal(date === undefined, source === 'none');
      if (date) assert.ok(days.some((day) => formatIso(day) === formatIso(date)));
      for (const { start, end } of evidence) assert.ok(start >= 0 && end <= text.length && start < end);
    }),
    { numRuns: 300 },
  );
});

test('a date in digits at the head is read as the setting and the article’s other dates have it', () => {
  const text = (other: string) => `A wall\n\nDate: 03/04/2025\n\nThe council met ${other}. ${MORE}`;
  assert.equal(told(text('in the old town')), 'none');
  assert.equal(told(text('on 28/03/2025')), '2025-04-03 header');
  assert.equal(told(text('on 02/28/2025')), '2025-03-04 header');
  assert.equal(told(text('on 1 April and will meet again on 13 April')), '2025-04-03 header');
  for (const [dateOrder, day] of [
    ['dmy', '2025-04-03'],
    ['mdy', '2025-03-04'],
  ] as const)
    assert.equal(formatIso(timeOf(text('in the old town'), { dateOrder }).date!), day);
});

test('of a header and a later dateline the one that the text agrees with', () => {
  const text = (dateline: string, weekday: string) =>
    `A wall\nDate: March 1, 2025\n\nGENEVA, ${dateline} (AP) — The council voted on ${weekday}. ${MORE}`;
  assert.equal(told(text('March 5, 2025', 'Wednesday')), '2025-03-05 dateline');
  assert.equal(told(text('March 1, 2025', 'Friday')), '2025-03-01 header');
  assert.equal(told(text('Feb. 27, 2025', 'Thursday')), '2025-03-01 header');
});

const fileNames: readonly (readonly [string, string])[] = [
  ['2025-03-04 filename', '2025-03-04-x.txt'],
  ['2025-03-04 filename', '20250304_x.txt'],
  ['2025-03-04 filename', 'draft 4 March 2025 (2).txt'],
  ['none', 'x (1).txt'],
  ['none', 'v1.2.3.txt'],
  ['none', '1984.txt'],
  ['none', '2025.txt'],
  ['none', '03-04-2025.txt'],
  ['none', 'x-2025-13-45.txt'],
  ['none', '2025-03-04-to-2025-03-06.txt'],
  ['none', '4 March to 6 March 2025 and 9 May 2025.txt'],
  ['none', '1234567890.txt'],
];

for (const [expected, name] of fileNames)
  test(`the file name ${name}: ${expected}`, () => {
    assert.equal(told(`A wall\n\nThe council met in the old town. ${MORE}`, name), expected);
  });

for (const head of ['Published 2 hours ago', 'Published: yesterday', 'Date: 31/02/2025', 'Date: March 4'])
  test(`"${head}" tells no day`, () => {
    assert.equal(told(`A wall\n${head}\n\nThe council met in the old town. ${MORE}`), 'none');
  });
