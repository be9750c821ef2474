/** Whom the roles of people name: "Serbian" and "EU" in "Serbian President" and "EU foreign policy chief". */

import { type ArticleAnalysis, type EntityId, isName, type NameMention } from '../analysis.ts';

/** For each person whose roles hold names, the entities so named, in text order, each once. Linear in the number of mentions. */
export function affiliationsOf({ mentions }: ArticleAnalysis): ReadonlyMap<EntityId, readonly EntityId[]> {
  const named = new Map<EntityId, EntityId[]>();
  for (let at = 0; at < mentions.length; at++) {
    const person = mentions[at]!;
    if (!isName(person) || !person.role) continue;
    const known = named.get(person.entity) ?? [];
    for (const { entity } of namesWithin(mentions, at, person.role))
      if (entity !== person.entity && !known.includes(entity)) known.push(entity);
    if (known.length) named.set(person.entity, known);
  }
  return named;
}

/** The names inside the role, which stands beside the name at `at`. */
function namesWithin(
  mentions: ArticleAnalysis['mentions'],
  at: number,
  role: NonNullable<NameMention['role']>,
): NameMention[] {
  let first = at;
  while (first > 0 && mentions[first - 1]!.span.start >= role.start) first--;
  let end = at;
  while (end < mentions.length && mentions[end]!.span.end <= Math.max(role.end, mentions[at]!.span.end)) end++;
  return mentions
    .slice(first, end)
    .filter(isName)
    .filter(({ span }) => span.start >= role.start && span.end <= role.end);
}
