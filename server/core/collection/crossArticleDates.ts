/** `date/cross-article`: what several articles tell of one person, body or thing, with days that cannot all be right. */

import type { NameKind } from '../analysis.ts';
import type { Collection } from './collection.ts';
import type { DatedFact, Relation } from './datedFacts.ts';

export const crossArticleRule = 'date/cross-article';

export interface CrossArticleConflict {
  readonly kind: NameKind;
  /** The name that most articles give. */
  readonly name: string;
  readonly relation: Relation;
  /** By the day that is told; at least two, of two articles, that exclude each other. */
  readonly places: readonly FactPlace[];
}

export interface FactPlace {
  readonly article: string;
  readonly fact: DatedFact;
}

/** Days farther apart are of two events of one kind. */
const FARTHEST = 45;
const ofLife: ReadonlySet<Relation> = new Set(['born', 'died', 'founded', 'dissolved', 'opened']);

/** By name. Linear in the facts and in the articles that share their names, but for those of one entity and relation: of them the first `MOST` are compared. */
export function crossArticleConflicts(collection: Collection): CrossArticleConflict[] {
  const told = new Map<string, Map<string, FactPlace[]>>();
  for (const [article, { facts = [] }] of collection.articles)
    for (const fact of facts) {
      const own = told.get(article) ?? new Map<string, FactPlace[]>();
      told.set(article, own);
      const places = own.get(fact.entity);
      if (places) places.push({ article, fact });
      else own.set(fact.entity, [{ article, fact }]);
    }
  const asked = new Map(Array.from(told, ([article, own]) => [article, new Set(own.keys())]));
  const conflicts = collection.entitiesOf(asked).flatMap(({ kind, name, places }) => {
    const all = places.flatMap(({ article, entity }) => told.get(article)?.get(entity.id) ?? []);
    return Array.from(byRelation(all), ([relation, of]) => ({ kind, name, relation, places: conflicting(of) }));
  });
  return conflicts
    .filter(({ places }) => places.length > 1)
    .sort((a, b) => compare(a.name, b.name) || compare(a.relation, b.relation));
}

function byRelation(places: readonly FactPlace[]): Map<Relation, FactPlace[]> {
  const found = new Map<Relation, FactPlace[]>();
  for (const place of places)
    found.set(place.fact.relation, [...(found.get(place.fact.relation) ?? []), place].slice(0, MOST));
  return found;
}

const MOST = 200;

/** Those that some other article contradicts, one of each article and day. */
function conflicting(places: readonly FactPlace[]): FactPlace[] {
  const found = places.filter((a) => places.some((b) => a.article !== b.article && excludes(a.fact, b.fact)));
  const once = new Map(found.map((place) => [`${place.article}\n${place.fact.first}\n${place.fact.last}`, place]));
  return [...once.values()].sort((a, b) => a.fact.first - b.fact.first || compare(a.article, b.article));
}

function excludes(a: DatedFact, b: DatedFact): boolean {
  if (mayBeElsewhere(a, b)) return false;
  const apart = Math.max(a.first, b.first) - Math.min(a.last, b.last);
  return apart > 0 && (ofLife.has(a.relation) || apart <= FARTHEST);
}

/** Two places, or a branch somewhere beside the first of all. */
function mayBeElsewhere({ where: a }: DatedFact, { where: b }: DatedFact): boolean {
  if (a && b) return a.name !== b.name;
  return Boolean(a?.isBranch || b?.isBranch);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
