/** Which articles give a name, and which longer names claim a shorter one as a form of theirs. */

import type { NameKind } from '../analysis.ts';
import { coreWords } from '../entities/personAliases.ts';
import { spellingOf } from '../names/spelling.ts';
import type { ArticleSummary, EntitySummary } from './articleSummary.ts';
import { isGenericName } from './genericNames.ts';
import type { Place } from './namesakes.ts';

/** Kind, colon, the name as it is compared. */
export type NameId = `${NameKind}:${string}`;

/** A name, the places that give it in full, and those that have one word of it alone. */
export interface NameFamily {
  readonly full: readonly Place[];
  readonly short: readonly Place[];
  /** Every name that was looked at. */
  readonly ids: ReadonlySet<NameId>;
}

export interface NamePostings {
  add(article: string, summary: ArticleSummary): void;
  remove(article: string, summary: ArticleSummary): void;
  idOf(entity: EntitySummary): NameId;
  places(id: NameId): readonly Place[];
  /** The longest name that claims this one, where it is the only one; else the name itself. A person's surname has the person as its root. */
  rootOf(id: NameId): NameId;
  /** The roots of all that have this name or claim it. */
  rootsOf(id: NameId): ReadonlySet<NameId>;
  family(root: NameId): NameFamily;
  /** Every name and every form, with its key. */
  keys(): Iterable<readonly [NameId, string]>;
}

export function createNamePostings(): NamePostings {
  const byName = new Map<NameId, Place[]>();
  /** A form → the names that have it, one entry an article. */
  const claims = new Map<NameId, NameId[]>();

  const claimersOf = (id: NameId) => new Set(claims.get(id));

  /** The one longer name that has it for a form. */
  const claimerOf = (id: NameId): NameId | undefined => {
    const all = claims.get(id);
    return all?.every((name) => name === all[0]) ? all[0] : undefined;
  };
  /** Among full names alone: "Borrell" is nobody's root, "Josep Borrell" may have one. */
  const fullRootOf = (id: NameId): NameId => {
    const path = [id];
    for (;;) {
      const next = claimerOf(path.at(-1)!);
      if (next === undefined) return path.at(-1)!;
      const from = path.indexOf(next);
      // Two articles may give the same two names, and each have another one for the fuller.
      if (from >= 0) return path.slice(from).reduce((best, one) => (isFuller(one, best) ? one : best));
      path.push(next);
    }
  };
  const rootsOf = (id: NameId): Set<NameId> => {
    const roots = new Set<NameId>();
    if (byName.has(id)) roots.add(rootOf(id));
    for (const claimer of claimersOf(id)) roots.add(fullRootOf(claimer));
    return roots;
  };
  const rootOf = (id: NameId): NameId => {
    if (!isOneWordOfPerson(id)) return fullRootOf(id);
    const roots = new Set<NameId>();
    for (const claimer of claimersOf(id)) {
      roots.add(fullRootOf(claimer));
      if (roots.size > 1) return id;
    }
    const [only] = roots;
    return only ?? id;
  };

  return {
    idOf,
    rootOf,
    rootsOf,
    places: (id) => byName.get(id) ?? [],
    add(article, { entities }) {
      for (const entity of entities) {
        const id = idOf(entity);
        push(byName, id, { article, entity });
        for (const form of claimed(entity)) push(claims, form, id);
      }
    },
    remove(article, { entities }) {
      for (const entity of entities) {
        const id = idOf(entity);
        drop(byName, id, (place) => place.article === article && place.entity === entity);
        for (const form of claimed(entity)) drop(claims, form, (name) => name === id);
      }
    },
    family(root) {
      const ids = new Set([root]);
      const full: Place[] = [];
      const short: Place[] = [];
      for (const id of ids) {
        const places = byName.get(id) ?? [];
        for (const place of places) (isOneWordOfPerson(id) && id !== root ? short : full).push(place);
        for (const { entity } of places)
          for (const form of claimed(entity)) if (byName.has(form) && rootOf(form) === root) ids.add(form);
      }
      // A surname that nobody's full name explains proves nothing, not even beside itself.
      return isOneWordOfPerson(root) ? { full: [], short: full, ids } : { full, short, ids };
    },
    *keys() {
      for (const id of byName.keys()) yield [id, keyOf(id)];
      for (const id of claims.keys()) if (!byName.has(id)) yield [id, keyOf(id)];
    },
  };
}

function idOf({ kind, key }: EntitySummary): NameId {
  return `${kind}:${key}`;
}

function keyOf(id: NameId): string {
  return id.slice(id.indexOf(':') + 1);
}

/** The other forms that may stand for the entity elsewhere; a person's surname is one though the article does not use it alone. */
function claimed({ kind, key, forms }: EntitySummary): ReadonlySet<NameId> {
  const keys = new Set(forms.map(({ text }) => spellingOf(text).key));
  if (kind === 'person') keys.add(coreWords(key.split(' ')).at(-1)!);
  keys.delete(key);
  const ids = new Set<NameId>();
  for (const form of keys) if (!isGenericName(kind, form.split(' '))) ids.add(`${kind}:${form}`);
  return ids;
}

function isOneWordOfPerson(id: NameId): boolean {
  return id.startsWith('person:') && coreWords(keyOf(id).split(' ')).length < 2;
}

function isFuller(a: NameId, b: NameId): boolean {
  return a.length > b.length || (a.length === b.length && a < b);
}

function push<K, V>(index: Map<K, V[]>, key: K, value: V): void {
  const values = index.get(key);
  if (values) values.push(value);
  else index.set(key, [value]);
}

function drop<K, V>(index: Map<K, V[]>, key: K, isIt: (value: V) => boolean): void {
  const values = index.get(key);
  const at = values?.findIndex(isIt) ?? -1;
  if (!values || at < 0) return;
  if (values.length === 1) index.delete(key);
  else values.splice(at, 1);
}
