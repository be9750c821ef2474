/** Random edits of an article, ordinary and hostile, for fast-check: each shrinks to a smaller one. */

import fc from 'fast-check';

/** Replaces `remove` units at `at` (a share of the text's length, 0 to 1) by `insert`. */
export interface RandomEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const ordinary = fc.constantFrom(
  'a',
  ' ',
  '.',
  'said on Tuesday, ',
  'President Maria Silva ',
  'Silva',
  ' the European Union (EU) ',
  'March 4, 2025',
  'Monday, March 4, 2025',
  'February 30',
  'last month',
  'from June 14 to 10',
  '“We agreed',
  '”',
  '"',
  'PARIS (AP) — ',
  'Published: 2025-03-06',
  'By JANE DOE',
  'CAPTION: ',
  '---',
);

const hostile = fc.oneof(
  fc.constantFrom('\r', '\n', '\r\n', '\n\n', '\u2028', '\u0085', '\ufeff', '\u0000', '\u00a0', '\u200b', '\t'),
  fc.constantFrom(
    '\ud83d',
    '\ude00',
    '😀',
    '👩‍👩‍👧',
    'e\u0301',
    '\u0301\u0301\u0301',
    'ﬁ',
    'İ',
    'ß',
    'ǅ',
    '٣',
    '３',
    'שלום',
    'مرحبا',
    '東京',
  ),
  fc.constantFrom(
    '’s',
    "'s",
    '“”“”',
    '((((',
    '————',
    '////',
    '1/2/3/4/5',
    '99999999999999999999',
    '0000-00-00',
    'May May May',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('Monday ', 'the first ', 'A', '. ', 'x').map((piece) => piece.repeat(2000)),
);

/** Mostly small; now and then a deletion across paragraphs or a huge line. */
export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(
    { weight: 6, arbitrary: fc.nat(3) },
    { weight: 3, arbitrary: fc.nat(40) },
    { weight: 1, arbitrary: fc.nat(4000) },
  ),
  insert: fc.oneof(
    { weight: 5, arbitrary: ordinary },
    { weight: 4, arbitrary: hostile },
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 2, arbitrary: fc.string({ maxLength: 6 }) },
  ),
});

/** The stretch of `text` that the edit replaces. */
export function placeOf(edit: RandomEdit, text: string): { start: number; end: number } {
  const start = Math.floor(edit.at * text.length);
  return { start, end: Math.min(text.length, start + edit.remove) };
}
