import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitParagraphs } from '../../../server/core/text/paragraphs.ts';
import { roughText } from '../text/roughText.ts';
import { kindsOf, structureOf } from './structureOf.ts';

const BODY = 'The council met on Monday and voted for the wall, officials said. It will be built of stone.';

test('headline, byline, header lines, caption, text', () => {
  const { structure, at } = structureOf(
    [
      'Council votes for a wall',
      'By Kari Thoresen',
      'Published: Saturday 29 March 2025, 15:20',
      'Updated: Sunday 30 March 2025, 09:05',
      '[Photo: The old wall, seen from the sea. Photograph: Mette Lie]',
      BODY,
      BODY,
    ].join('\n\n'),
  );
  assert.deepEqual(
    structure.blocks.map(({ kind }) => kind),
    ['headline', 'byline', 'header', 'header', 'caption', 'paragraph', 'paragraph'],
  );
  assert.equal(at(structure.headline), 'Council votes for a wall');
  assert.equal(at(structure.byline), 'By Kari Thoresen');
  assert.deepEqual(
    structure.header.map(({ name, value }) => [name, at(value)]),
    [
      ['published', 'Saturday 29 March 2025, 15:20'],
      ['updated', 'Sunday 30 March 2025, 09:05'],
    ],
  );
});

test('front matter: fields without quotes and comments, and the headline from it', () => {
  const { structure, at } = structureOf(
    `---\ntitle: "Six years: the story"\nauthor: Tom Hartley\ntags:\n  - law\npublished: 2025-02-14T13:10:00Z # UTC\n---\n\n${BODY}\n\n${BODY}`,
  );
  assert.deepEqual(
    structure.blocks.map(({ kind }) => kind),
    [...Array(7).fill('front-matter'), 'paragraph', 'paragraph'],
  );
  assert.equal(at(structure.headline), 'Six years: the story');
  assert.equal(at(structure.byline), 'Tom Hartley');
  assert.equal(at(structure.header.at(-1)?.value), '2025-02-14T13:10:00Z');
  assert.deepEqual(structure.quotations, []);
});

test('front matter in TOML, as it is between plus signs', () => {
  const { structure, at } = structureOf(`+++\ntitle = "A wall"\nauthor = 'Tom Hartley'\n+++\n\n${BODY}\n\n${BODY}`);
  assert.deepEqual(
    structure.blocks.map(({ kind }) => kind),
    [...Array(4).fill('front-matter'), 'paragraph', 'paragraph'],
  );
  assert.equal(at(structure.headline), 'A wall');
  assert.equal(at(structure.byline), 'Tom Hartley');
  assert.ok(!kindsOf(`+++\ntitle = "A wall"\n---\n\n${BODY}`).includes('front-matter'));
});

test('rules in mid-text and an unclosed block are no front matter', () => {
  assert.ok(!kindsOf(`${BODY}\n\n---\n\n${BODY}\n\n---`).includes('front-matter'));
  assert.ok(!kindsOf(`---\n\n${BODY}\n\n${BODY}`).includes('front-matter'));
});

const headers: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['By line: Ann Lee', [['by line', 'Ann Lee']]],
  ['**Source:** Reuters', [['source', 'Reuters']]],
  ['Last updated on 3 March 2025', [['last updated', '3 March 2025']]],
  [
    'Published: 3 March 2025 | Updated: 4 March 2025',
    [
      ['published', '3 March 2025'],
      ['updated', '4 March 2025'],
    ],
  ],
  ['DATE: 2025-03-04', [['date', '2025-03-04']]],
  ['Last updated: March 6, 2024', [['last updated', 'March 6, 2024']]],
  ['Date published: March 6, 2024', [['date published', 'March 6, 2024']]],
];

for (const [line, expected] of headers)
  test(`header line: ${line}`, () => {
    const { structure, at } = structureOf(`Council votes for a wall\n\n${line}\n\n${BODY}\n\n${BODY}`);
    assert.deepEqual(
      structure.header.map(({ name, value }) => [name, at(value)]),
      expected,
    );
  });

test('sentences with a colon are no header lines', () => {
  const text = `Council votes for a wall\n\n${BODY}\n\nThe reason: nobody had asked the people of the lower town.\n\nPosted at the gate, he saw it all.\n\n${BODY}`;
  assert.deepEqual(structureOf(text).structure.header, []);
});

const bylines = [
  'By ANA REIS',
  'By John Smith and Jane Doe, Associated Press',
  'BY MARY-ANN O’NEILL',
  'By Ludwig van der Berg in Vienna',
  'Written by Ann Lee',
  'By Staff Reporter',
  'From our correspondent in Cairo',
];
for (const line of bylines)
  test(`byline: ${line}`, () =>
    assert.equal(kindsOf(`Council votes for a wall\n\n${line}\n\n${BODY}\n\n${BODY}`)[1], 'byline'));

const noBylines = [
  'By the numbers: a year of walls',
  'By Friday the water had gone',
  'By land and sea they came',
  'From the archive',
];
for (const line of noBylines)
  test(`no byline: ${line}`, () =>
    assert.ok(!kindsOf(`Council votes for a wall\n\n${line}\n\n${BODY}\n\n${BODY}`).includes('byline')));

test('a name alone between headline and dateline is a byline', () => {
  assert.deepEqual(kindsOf(`Storms hit the coast again.\nAnna Maria Berg\nROME 1996-12-06\n${BODY}\n${BODY}`), [
    'headline',
    'byline',
    'date-line',
    'paragraph',
    'paragraph',
  ]);
});

const captions = [
  'CAPTION: The ferry leaves Bodø on Wednesday, Jan. 15, 2025. (Photo: Ola Dahl)',
  'CAPTION 2: Nets are burned in Musoma, Tanzania. (Handout)',
  'Picture: The ministers in the harbour, Thursday, 27 March 2025. From left: Öberg and Holm',
  'FILE - Rui Leal leaves a hearing in Lisbon, Portugal, on Thursday, April 22, 2021.',
  'FILE PHOTO: A view of the dam, March 3, 2020. REUTERS/Ann Lee/File',
  'In this Friday, July 10, 2020 file photo, the president attends a video conference in Paris.',
  'In this image made from video, a boat leaves the port.',
  'Police stand guard outside the court in Oslo. (AP Photo/Ann Lee)',
  'The minister arrives for the talks on Monday. Photo: Ann Lee',
  '(Photo by Ann Lee/Getty Images)',
  '![The old wall](wall.jpg)',
  'The old bridge at dawn (Reuters photo).',
  'The minister at the port on Monday (photo courtesy of the Lee family)',
  'The minister is pictured in a handout photograph.',
];
for (const line of captions)
  test(`caption: ${line.slice(0, 45)}`, () =>
    assert.equal(kindsOf(`Council votes for a wall\n\n${BODY}\n\n${line}\n\n${BODY}`)[2], 'caption'));

const noCaptions = [
  'In this country a photo of the president hangs in every office, and nobody looks at it.',
  'Pictures of the flood were shown on television on Monday, and the mayor wept.',
  'She filed a complaint (see the photo of the letter below) and waited for a year for an answer.',
  'He was caught on video by the guard, who gave it to the police on Monday.',
];
for (const line of noCaptions)
  test(`no caption: ${line.slice(0, 45)}`, () =>
    assert.equal(kindsOf(`Council votes for a wall\n\n${BODY}\n\n${line}\n\n${BODY}`)[2], 'paragraph'));

const contributors = [
  'Llazar Semini contributed from Tirana, Albania.',
  'Associated Press writers Ann Lee in Oslo and J. B. Roe in Rome contributed to this report.',
  '(Reporting by Daniel Ssempala; Editing by Claire Morton)',
  'Additional reporting by Ann Lee',
  'With inputs from PTI',
  'Reporting by Aisha Khan in Lagos; additional reporting by our newsroom in London; editing by John Roe',
  'Translated from the French by Jane Doe.',
  'Additional reporting by Ana María de la Cruz in São Paulo and Karl von Berg',
  'Copyright 2025 The Gazette. This material may not be published or redistributed.',
  '© 2025 The Gazette. All rights reserved.',
  '— AFP',
];
for (const line of contributors)
  test(`contributor: ${line}`, () =>
    assert.equal(kindsOf(`Council votes for a wall\n\n${BODY}\n\n${BODY}\n\n${line}`)[3], 'contributor'));

const noCredits = [
  'Research by the University of Oslo shows that schools close more often than they did.',
  'Reporting by the broadcaster found that two firms knew of the leak in May 2024.',
  'Written by Anna Berg in 1990, the play opens in Oslo on Friday.',
  'Edited by Karl Weber, the paper sold 2,000 copies in 1990.',
  'With AFP in Paris gone, the town was quiet, people said.',
  'Copyright law was passed on Monday by the Senate, after talks.',
  'Critics of the new rules were unmoved (file under fiction).',
  'She was pictured in a photo.',
];
for (const line of noCredits)
  test(`prose, no credit and no caption: ${line}`, () =>
    assert.equal(kindsOf(`Council votes for a wall\n\n${BODY}\n\n${BODY}\n\n${line}`)[3], 'paragraph'));

test('a credit in the middle of a story is prose', () => {
  const paragraphs = ['Council votes for a wall', BODY, 'Edited by Ann Lee', ...Array.from({ length: 8 }, () => BODY)];
  assert.equal(kindsOf(paragraphs.join('\n\n'))[2], 'paragraph');
});

test('a giver of money is no contributor', () => {
  const line = 'The state contributed to this year’s festival with a million, and the town with its hall.';
  assert.equal(kindsOf(`Council votes for a wall\n\n${BODY}\n\n${BODY}\n\n${line}`)[3], 'paragraph');
});

test('separators, headings and dates alone', () => {
  assert.deepEqual(
    kindsOf(
      `OBITUARY\n\nAnn Lee, who built walls\n\nDecember 16, 2009\n\n${BODY}\n\nA long way\n\n${BODY}\n\n* * *\n\n${BODY}\n\n-30-`,
    ),
    ['heading', 'headline', 'date-line', 'paragraph', 'heading', 'paragraph', 'separator', 'paragraph', 'separator'],
  );
});

test('short lines in a row are a list, not headings', () => {
  assert.deepEqual(
    kindsOf(`Results of the vote\n\n${BODY}\n\nAnn Lee 12\n\nJo Roe 9\n\nMia Berg 3\n\n${BODY}`).slice(2, 4),
    ['paragraph', 'paragraph'],
  );
});

test('a line that is typed alone is a paragraph', () => {
  assert.deepEqual(kindsOf('The president met the'), ['paragraph']);
});

test('property: every paragraph is one block, spans lie in order inside the text, and nothing throws', () => {
  fc.assert(
    fc.property(roughText, (text) => {
      const { structure } = structureOf(text);
      assert.deepEqual(
        structure.blocks.map(({ span }) => span),
        splitParagraphs(text),
      );
      for (const list of [
        structure.quotations.map(({ span }) => span),
        structure.datelines.map(({ span }) => span),
        structure.sentences,
      ]) {
        let last = 0;
        for (const { start, end } of list) {
          assert.ok(start >= last && end > start && end <= text.length);
          last = end;
        }
      }
    }),
    { numRuns: 300 },
  );
});
