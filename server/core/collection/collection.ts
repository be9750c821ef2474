/** Many articles, each by its summary: which of them name the same person, body, group or place. */

import type { NameKind } from '../analysis.ts';
import { coreWords } from '../entities/personAliases.ts';
import { isAgency } from '../structure/agencies.ts';
import { type ArticleSummary, type EntitySummary, mentionCount } from './articleSummary.ts';
import { isGenericName } from './genericNames.ts';
import { createNamePostings, keyOf, type NameId, nameIdOf } from './namePostings.ts';
import { partPlaces } from './namesakePlaces.ts';
import { type Evidence, type Place, partNamesakes } from './namesakes.ts';
import { createRoleReader } from './roleFacts.ts';

export type { Place } from './namesakes.ts';

/** An entity of the collection: every article's part of it. */
export interface SharedEntity {
  readonly kind: NameKind;
  /** The name that most articles give, of equals the fullest. */
  readonly name: string;
  readonly places: readonly Place[];
}

export interface FoundEntity {
  readonly entity: SharedEntity;
  readonly fit: number;
  /** Of all articles. */
  readonly mentions: number;
}

export interface Collection {
  /** Replaces what was known of the article. Linear in its entities and in the articles that share their names. */
  put(article: string, summary: ArticleSummary): void;
  remove(article: string): void;
  get(article: string): ArticleSummary | undefined;
  readonly articles: ReadonlyMap<string, ArticleSummary>;
  /** The entity in all articles that name it, the asked one among them. Undefined where the article or the entity is not known. */
  entityOf(article: string, id: string): SharedEntity | undefined;
  /** The entities that `asked` (article → ids) name, each once: a name is parted once, however many of its places are asked for. */
  entitiesOf(asked: ReadonlyMap<string, ReadonlySet<string>>): SharedEntity[];
  /**
   * The entities of which some form fits, the best first, then those with more mentions. `fit` is asked for each way a name is
   * compared, and answers 0 for none. `most` entities at most are looked at closely.
   */
  find(fit: (key: string) => number, most?: number): FoundEntity[];
}

/** A body that more articles name tells nothing of what an article is about: this many, or this share. */
const COMMON = 10;
const COMMON_SHARE = 0.05;

export function createCollection(): Collection {
  const articles = new Map<string, ArticleSummary>();
  const postings = createNamePostings();
  const readRoles = createRoleReader();
  /** Of each article that was asked. */
  const distinctive = new Map<string, readonly NameId[]>();

  const distinctiveIn = (article: string) => {
    const known = distinctive.get(article);
    if (known) return known;
    const ids = articles.get(article)?.entities.filter(isDistinctive).map(nameIdOf) ?? [];
    distinctive.set(article, ids);
    return ids;
  };
  /** Articles that share one of these names are about the same matter; the names that are asked about tell nothing. */
  const evidenceBeside = (names: ReadonlySet<NameId>): Evidence => {
    const most = Math.max(COMMON, articles.size * COMMON_SHARE);
    return {
      readRoles,
      companyIn: (article) =>
        distinctiveIn(article).filter((id) => !names.has(id) && postings.places(id).length <= most),
      placesOf: (id) => postings.places(id as NameId),
    };
  };

  const groups = (root: NameId): readonly (readonly Place[])[] => {
    const { full, short, ids } = postings.family(root);
    const [first] = full.length ? full : short;
    if (!first) return [];
    const { kind, key } = first.entity;
    // Several longer names have it for a short form: it may mean any of them.
    if (postings.rootsOf(root).size > 1) return [...full, ...short].map((place) => [place]);
    if (kind === 'person') return partNamesakes(full, short, evidenceBeside(ids));
    if (isGenericName(kind, key.split(' '))) return full.map((place) => [place]);
    return kind === 'place' ? partPlaces(full) : [full];
  };

  return {
    articles,
    get: (article) => articles.get(article),
    put(article, summary) {
      const before = articles.get(article);
      if (before) postings.remove(article, before);
      distinctive.delete(article);
      articles.set(article, summary);
      postings.add(article, summary);
    },
    remove(article) {
      const before = articles.get(article);
      if (!before) return;
      articles.delete(article);
      distinctive.delete(article);
      postings.remove(article, before);
    },
    entityOf(article, id) {
      const own = articles.get(article)?.entities.find((entity) => entity.id === id);
      if (!own) return undefined;
      const holds = (places: readonly Place[]) =>
        places.some((place) => place.article === article && place.entity === own);
      return shared(groups(postings.rootOf(nameIdOf(own))).find(holds) ?? [{ article, entity: own }]);
    },
    entitiesOf(asked) {
      const byRoot = new Map<NameId, Map<EntitySummary, Place>>();
      for (const [article, ids] of asked)
        for (const entity of articles.get(article)?.entities ?? []) {
          if (!ids.has(entity.id)) continue;
          const root = postings.rootOf(nameIdOf(entity));
          const own = byRoot.get(root) ?? new Map<EntitySummary, Place>();
          byRoot.set(root, own.set(entity, { article, entity }));
        }
      return [...byRoot].flatMap(([root, own]) => {
        const held = groups(root).filter((places) => places.some(({ entity }) => own.has(entity)));
        for (const { entity } of held.flat()) own.delete(entity);
        return [...held, ...Array.from(own.values(), (place) => [place])].map(shared);
      });
    },
    find(fit, most = Number.POSITIVE_INFINITY) {
      const fits = new Map<NameId, number>();
      for (const id of postings.names()) {
        const own = fit(keyOf(id));
        if (own === 0) continue;
        for (const root of postings.rootsOf(id)) if (own > (fits.get(root) ?? 0)) fits.set(root, own);
      }
      // Which people share a name costs more than to count: it is asked of those alone that will be shown.
      const ranked = Array.from(fits, ([root, own]) => ({
        root,
        fit: own,
        mentions: mentionsAt(postings.places(root)),
      }));
      const found = ranked
        .sort(bestFirst)
        .slice(0, most)
        .flatMap(({ root, fit: own }) =>
          groups(root).map((places) => ({ entity: shared(places), fit: own, mentions: mentionsAt(places) })),
        );
      return found.sort(bestFirst).slice(0, most);
    },
  };
}

function bestFirst(
  a: { readonly fit: number; readonly mentions: number },
  b: { readonly fit: number; readonly mentions: number },
): number {
  return b.fit - a.fit || b.mentions - a.mentions;
}

function mentionsAt(places: readonly Place[]): number {
  return places.reduce((sum, { entity }) => sum + mentionCount(entity), 0);
}

function shared(places: readonly Place[]): SharedEntity {
  const counts = new Map<string, number>();
  for (const { entity } of places) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
  const [name] = [...counts].reduce((best, next) =>
    next[1] > best[1] || (next[1] === best[1] && next[0].length > best[0].length) ? next : best,
  );
  return { kind: places[0]!.entity.kind, name, places };
}

function isDistinctive({ kind, key, name }: EntitySummary): boolean {
  const words = key.split(' ');
  if (kind === 'person') return coreWords(words).length > 1;
  return kind === 'organization' && !isGenericName(kind, words) && !isAgency(name);
}
