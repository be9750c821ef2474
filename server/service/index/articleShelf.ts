/** The articles that the index holds: as they are in files, and above them as they are in open documents. */

import type { ArticleAnalysis, Mention } from '../../core/analysis.ts';
import { type Collection, createCollection } from '../../core/collection/collection.ts';
import { createInterner } from '../../core/collection/interner.ts';
import type { PlaceReadings } from '../../core/entities/grounding.ts';
import { canonical } from '../folders.ts';
import type { Reading } from '../reading.ts';
import { type IndexedArticle, indexedArticle } from './indexedArticle.ts';

export type GroundPlaces = (article: ArticleAnalysis) => PlaceReadings;

export interface ArticleShelf {
  /** Its articles are known by canonical URI. */
  readonly collection: Collection;
  /** The open document's where there is one, else the file's. */
  get(uri: string): IndexedArticle | undefined;
  /** The same, by its name in the collection. */
  at(article: string): IndexedArticle | undefined;
  isOpen(uri: string): boolean;
  /** Of the files alone. */
  file(uri: string): IndexedArticle | undefined;
  files(): Iterable<IndexedArticle>;
  /** A file whose analysis rests on the same: a copy, or this one before it was renamed. */
  twin(basis: string): IndexedArticle | undefined;
  /** The file's analysis, which rests on `basis`. */
  putFile(uri: string, basis: string, article: ArticleAnalysis): void;
  /** The file holds the same as its twin. */
  putTwin(uri: string, twin: IndexedArticle): void;
  dropFile(uri: string): void;
  /** Drops the file, or all files below the folder, of this URI; answers with those that are gone. */
  dropBelow(uri: string): string[];
  /** Twins of files that are gone are not needed any more. */
  tidy(): void;
  putOpen(reading: Reading): void;
  dropOpen(uri: string): void;
}

/** `ground` finds the places of an article on the map. */
export function createArticleShelf(ground: GroundPlaces = () => new Map()): ArticleShelf {
  const collection = createCollection();
  const intern = createInterner();
  const options = (article: ArticleAnalysis) => ({ intern, places: ground(article) });
  const files = new Map<string, IndexedArticle>();
  const open = new Map<string, { readonly mentions: readonly Mention[]; readonly indexed: IndexedArticle }>();
  const twins = new Map<string, IndexedArticle>();

  const at = (key: string) => open.get(key)?.indexed ?? files.get(key);
  const show = (key: string) => {
    const article = at(key);
    if (article) collection.put(key, article.summary);
    else collection.remove(key);
  };
  const put = (article: IndexedArticle) => {
    const key = canonical(article.uri);
    files.set(key, article);
    twins.set(article.basis, article);
    if (!open.has(key)) show(key);
  };
  const dropFile = (uri: string) => {
    const key = canonical(uri);
    if (files.delete(key)) show(key);
  };
  return {
    collection,
    at,
    get: (uri) => at(canonical(uri)),
    isOpen: (uri) => open.has(canonical(uri)),
    file: (uri) => files.get(canonical(uri)),
    files: () => files.values(),
    twin: (basis) => twins.get(basis),
    putFile: (uri, basis, article) => put(indexedArticle(uri, basis, article, options(article))),
    putTwin: (uri, twin) => put({ ...twin, uri }),
    dropFile,
    dropBelow(uri) {
      const own = canonical(uri).replace(/\/+$/, '');
      const gone = [...files.values()].map((article) => article.uri).filter((one) => isBelow(canonical(one), own));
      for (const one of gone) dropFile(one);
      return gone;
    },
    tidy() {
      twins.clear();
      for (const article of files.values()) twins.set(article.basis, article);
    },
    putOpen(reading) {
      const key = canonical(reading.uri);
      const { mentions } = reading.article; // silencing a finding makes another reading of the same names
      if (open.get(key)?.mentions === mentions) return;
      open.set(key, { mentions, indexed: indexedArticle(reading.uri, '', reading.article, options(reading.article)) });
      show(key);
    },
    dropOpen(uri) {
      if (open.delete(canonical(uri))) show(canonical(uri));
    },
  };
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
