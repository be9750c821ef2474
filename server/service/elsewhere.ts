/** What other articles say of an entity: which they are, where they name it, in which roles. */

import type { Location, Position } from 'vscode-languageserver-types';
import type { EntityId } from '../core/analysis.ts';
import { mentionCount } from '../core/collection/articleSummary.ts';
import type { Place, SharedEntity } from '../core/collection/collection.ts';
import { compareDates, type PlainDate } from '../core/time/plainDate.ts';
import { canonical, placeIn } from './folders.ts';
import type { ArticleShelf } from './index/articleShelf.ts';
import { type IndexedArticle, mentionRange } from './index/indexedArticle.ts';

export interface Elsewhere {
  /** The newest first; those without a day last. */
  readonly articles: readonly OtherArticle[];
  /** Roles that the article itself does not give, the newest first. */
  readonly roles: readonly OtherRole[];
  /** Articles are still to be read. */
  readonly isPartial: boolean;
}

export interface OtherArticle {
  readonly uri: string;
  /** Path in its folder, or its name. */
  readonly label: string;
  readonly date?: PlainDate | undefined;
  readonly mentions: number;
  /** Of the fullest mention. */
  readonly position: Position;
}

export interface OtherRole {
  readonly text: string;
  /** The article that said so last. */
  readonly article: string;
  readonly date?: PlainDate | undefined;
}

export interface ElsewhereOptions {
  readonly shelf: ArticleShelf;
  readonly folders: readonly string[];
  readonly isPartial: boolean;
}

/** Of the entity `id` of the article at `uri`. */
export function elsewhere(uri: string, id: EntityId, { shelf, folders, isPartial }: ElsewhereOptions): Elsewhere {
  const here = canonical(uri);
  const shared = shelf.collection.entityOf(here, id);
  const own = shared?.places.filter(({ article }) => article === here) ?? [];
  const others = newestFirst(otherPlaces(shared, here).flatMap((place) => inIndex(shelf, place)));
  const articles = onePerArticle(others).map(
    ({ place: { entity }, indexed }): OtherArticle => ({
      uri: indexed.uri,
      label: labelOf(indexed.uri, folders),
      date: indexed.summary.date,
      mentions: mentionCount(entity),
      position: mentionRange(indexed, entity, entity.fullest).start,
    }),
  );
  const known = new Set(own.flatMap(({ entity }) => entity.roles.map(({ text }) => text.toLowerCase())));
  const roles: OtherRole[] = [];
  for (const { place, indexed } of others)
    for (const { text } of place.entity.roles) {
      if (known.has(text.toLowerCase())) continue;
      known.add(text.toLowerCase());
      roles.push({ text, article: labelOf(indexed.uri, folders), date: indexed.summary.date });
    }
  return { articles, roles, isPartial };
}

/** Every mention in other articles, article by article, in the order of their names. */
export function mentionsElsewhere(uri: string, id: EntityId, shelf: ArticleShelf): Location[] {
  const here = canonical(uri);
  const others = otherPlaces(shelf.collection.entityOf(here, id), here).flatMap((place) => inIndex(shelf, place));
  others.sort((a, b) => (a.place.article < b.place.article ? -1 : a.place.article > b.place.article ? 1 : 0));
  return others.flatMap(({ place: { entity }, indexed }) =>
    Array.from({ length: mentionCount(entity) }, (_, i) => ({
      uri: indexed.uri,
      range: mentionRange(indexed, entity, i),
    })),
  );
}

interface Found {
  readonly place: Place;
  readonly indexed: IndexedArticle;
}

function otherPlaces(shared: SharedEntity | undefined, here: string): readonly Place[] {
  return shared?.places.filter(({ article }) => article !== here) ?? [];
}

function inIndex(shelf: ArticleShelf, place: Place): Found[] {
  const indexed = shelf.at(place.article);
  return indexed ? [{ place, indexed }] : [];
}

/** The first of each: an article may tell two apart that the collection cannot. */
function onePerArticle(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ place: { article } }) => !seen.has(article) && seen.add(article));
}

function newestFirst(found: readonly Found[]): Found[] {
  return [...found].sort(({ place: a, indexed: one }, { place: b, indexed: other }) => {
    const [first, second] = [one.summary.date, other.summary.date];
    if (first && second) return compareDates(second, first) || (a.article < b.article ? -1 : 1);
    return first ? -1 : second ? 1 : a.article < b.article ? -1 : 1;
  });
}

/** "talks.txt", "2025/talks.txt"; with the folder's name before it where there are several folders. */
export function labelOf(uri: string, folders: readonly string[]): string {
  const place = placeIn(folders, uri);
  const name = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  if (!place) return name(canonical(uri).replace(/[?#].*$/, ''));
  return folders.length > 1 ? `${name(canonical(place.folder))}/${place.path}` : place.path;
}
