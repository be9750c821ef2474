/** How names of places are compared while they are gathered. */

import { spellingOf } from '../core/names/spelling.ts';

/** The folded words that the analyzer looks a name up by; "Saint" is "St.". */
export function keyOf(name: string): string {
  return spellingOf(name)
    .words.map((word) => (word === 'saint' ? 'st' : word))
    .join(' ');
}
