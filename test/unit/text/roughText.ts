/** Makes text that is hard to read: pieces of news mixed with anything that a file may hold. */

import fc from 'fast-check';

const pieces = fc.constantFrom(
  'Mr. ',
  'U.S.',
  ' p.m. ',
  'Jan. 5',
  '...',
  '…',
  '“',
  '”',
  "'",
  '’s',
  ' — ',
  '\n',
  '\r\n',
  '\n\n',
  '- ',
  '1. ',
  'J. K. ',
  '(AP) ',
  'BRUSSELS ',
  'GENEVA, March 3',
  'Published: 2025-03-04\n',
  '---\n',
  'By Ann Lee\n',
  '[Photo: x]',
  'FILE - ',
  '2025-02-30',
  '3rd',
  '5:30',
  '👩‍👩‍👧',
  '🇳🇴',
  '\ud83d',
  '\udc00',
  '\u0000',
  '\ufeff',
  '\u00a0',
  '\u0301',
  'é',
  'ß',
  '東京。',
  'العربية',
  '١٢',
  'said. ',
  'The ',
  'on Sunday, ',
  'No. 10 ',
  ' ',
);

export const roughText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: pieces },
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
