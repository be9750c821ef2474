/** Collections of articles that are told by hand: who is named, by which forms, in which roles. */

import type { NameKind } from '../../../server/core/analysis.ts';
import type { EntitySummary } from '../../../server/core/collection/articleSummary.ts';
import { createCollection } from '../../../server/core/collection/collection.ts';
import { slug } from '../../../server/core/entities/entityIds.ts';
import { spellingOf } from '../../../server/core/names/spelling.ts';

export interface Named {
  readonly aliases?: readonly string[];
  /** A role, and the bodies and places it names. */
  readonly roles?: readonly (string | readonly [text: string, ...names: string[]])[];
}

export const entity =
  (kind: NameKind) =>
  (name: string, { aliases = [], roles = [] }: Named = {}): EntitySummary => ({
    id: `${kind}:${slug(name)}`,
    kind,
    name,
    key: spellingOf(name).key,
    aliases: aliases.map((text) => ({ text, count: 1 })),
    roles: roles.map((role) => {
      const [text, ...names] = typeof role === 'string' ? [role] : role;
      return { text: text!, names: names.map((one) => spellingOf(one).key) };
    }),
    spans: [name, ...aliases].flatMap((_, i) => [i * 100, i * 100 + 5]),
    fullest: 0,
  });
export const person = entity('person');
export const body = entity('organization');
export const place = entity('place');
export const group = entity('group');

export function collect(articles: Readonly<Record<string, readonly EntitySummary[]>>) {
  const collection = createCollection();
  for (const [article, entities] of Object.entries(articles)) collection.put(article, { entities });
  return {
    collection,
    /** Articles that name the same, by what one of them calls it. */
    same: (article: string, id: string) => {
      const places = collection.entityOf(article, id)?.places ?? [];
      return [...new Set(places.map((one) => one.article))].sort().join(' ');
    },
  };
}
