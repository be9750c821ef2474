/** The name of a holiday as a newspaper writes it, from the words by which it is found: "St. Patrick’s Day". */

import { holidays } from '../../core/time/holidays.ts';

const SMALL = new Set(['of', 'de']);

/** `id` itself, with blanks, where there is no such holiday. */
export function holidayName(id: string): string {
  const first = holidays[id]?.names.split('|')[0] ?? id.replaceAll('-', ' ');
  const words = first
    .split(' ')
    .map((word) => (SMALL.has(word) ? word : word.replace(/^\p{L}/u, (c) => c.toUpperCase())));
  return words
    .join(' ')
    .replace(/ '(S\b)?/g, (_, s?: string) => (s ? '’s' : '’'))
    .replace(/ - /g, '-')
    .replace('Eid Al', 'Eid al');
}
