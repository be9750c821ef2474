/** Words for what articles can give different days for. */

import type { Relation } from '../../core/collection/datedFacts.ts';

const words: Readonly<Record<string, string>> = {
  born: 'birth',
  died: 'death',
  founded: 'founding',
  opened: 'opening',
  dissolved: 'end',
};

/** "birth", "founding"; of events the noun that they are known by: "sinking". */
export function relationWords(relation: Relation): string {
  return words[relation] ?? relation;
}
