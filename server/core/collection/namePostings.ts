/** Which articles give a name, and which longer names claim a shorter one as a form of theirs. */

import type { NameKind } from '../analysis.ts';
import { legalForms } from '../entities/bodyAliases.ts';
import { knownAcronyms } from '../entities/knownAcronyms.ts';
import { coreWords } from '../entities/personAliases.ts';
import { spellingOf } from '../names/spelling.ts';
import { isAgency } from '../structure/agencies.ts';
import type { ArticleSummary, EntitySummary } from './articleSummary.ts';
import { isGenericName } from './genericNames.ts';
import type { Place } from './namesakes.ts';
import { createTallies } from './tallies.ts';

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
  /** Linear in the articles that share its names. */
  remove(article: string, summary: ArticleSummary): void;
  places(id: NameId): readonly Place[];
  /** The longest name that claims this one, where it is the only one; else the name itself. A person's surname has the person as its root. */
  rootOf(id: NameId): NameId;
  /** The roots of all that have this name or claim it. */
  rootsOf(id: NameId): ReadonlySet<NameId>;
  family(root: NameId): NameFamily;
  /** Every name and every form. */
  names(): Iterable<NameId>;
}

/** Names that claim one another beyond all measure are no news: the way to a root ends here. */
const MOST_STEPS = 1000;

export function createNamePostings(): NamePostings {
  const byName = new Map<NameId, Place[]>();
  /** A form → the names that have it, and back. */
  const claimers = createTallies<NameId, NameId>();
  const forms = createTallies<NameId, NameId>();

  /** Among full names alone: "Weber" is nobody's root, "Karl Weber" may have one. `path`: the names that led here. */
  const fullRootOf = (id: NameId, path: readonly NameId[] = [], left = { steps: MOST_STEPS }): NameId => {
    if (--left.steps < 0) return id;
    const here = [...path, id];
    let root: NameId | undefined;
    for (const claimer of claimers.of(id)) {
      const from = here.indexOf(claimer);
      // Two articles may give the same two names, and each have another one for the fuller.
      const own = from >= 0 ? here.slice(from).reduce(fuller) : fullRootOf(claimer, here, left);
      if (root !== undefined && own !== root) return id;
      root = own;
    }
    return root ?? id;
  };
  const rootOf = (id: NameId): NameId => {
    if (!isOneWordOfPerson(id)) return fullRootOf(id);
    let root: NameId | undefined;
    for (const claimer of claimers.of(id)) {
      const own = fullRootOf(claimer);
      if (root !== undefined && own !== root) return id;
      root = own;
    }
    return root ?? id;
  };

  return {
    rootOf,
    rootsOf(id) {
      const roots = new Set(claimers.of(id).map((claimer) => fullRootOf(claimer)));
      if (byName.has(id)) roots.add(rootOf(id));
      return roots;
    },
    places: (id) => byName.get(id) ?? [],
    add(article, { entities }) {
      for (const entity of entities) {
        const id = nameIdOf(entity);
        const places = byName.get(id);
        if (places) places.push({ article, entity });
        else byName.set(id, [{ article, entity }]);
        for (const form of claimed(entity)) {
          claimers.add(form, id);
          forms.add(id, form);
        }
      }
    },
    remove(article, { entities }) {
      for (const entity of entities) {
        const id = nameIdOf(entity);
        const places = byName.get(id)?.filter((place) => place.article !== article || place.entity !== entity) ?? [];
        if (places.length > 0) byName.set(id, places);
        else byName.delete(id);
        for (const form of claimed(entity)) {
          claimers.drop(form, id);
          forms.drop(id, form);
        }
      }
    },
    family(root) {
      const ids = new Set([root]);
      const full: Place[] = [];
      const short: Place[] = [];
      for (const id of ids) {
        const to = isOneWordOfPerson(id) ? short : full; // a surname proves nothing, not even beside itself
        for (const place of byName.get(id) ?? []) to.push(place);
        for (const form of forms.of(id)) if (byName.has(form) && rootOf(form) === root) ids.add(form);
      }
      return { full, short, ids };
    },
    *names() {
      yield* byName.keys();
      for (const id of claimers.keys()) if (!byName.has(id)) yield id;
    },
  };
}

export function nameIdOf({ kind, key }: EntitySummary): NameId {
  return `${kind}:${key}`;
}

export function keyOf(id: NameId): string {
  return id.slice(id.indexOf(':') + 1);
}

/** The other forms that may stand for the entity elsewhere; a person's surname is one though the article does not use it alone. */
function claimed({ kind, key, aliases }: EntitySummary): ReadonlySet<NameId> {
  const keys = new Set<string>();
  // "AFP" in a byline is the agency, though one article has police of these letters.
  for (const { text } of aliases) if (kind !== 'organization' || !isAgency(text)) keys.add(spellingOf(text).key);
  const words = key.split(' ');
  if (kind === 'person') keys.add(coreWords(words).at(-1)!);
  // Its usual letters, whether this article uses them or not. What is a part of the name may be a name of its own: "US" of "US South".
  else
    for (const form of [...(usualLetters.get(key) ?? []), ...keys])
      if (isPartOf(form, words)) keys.delete(form);
      else keys.add(form);
  keys.delete(key);
  const ids = new Set<NameId>();
  for (const form of keys) if (!isGenericName(kind, form.split(' '))) ids.add(`${kind}:${form}`);
  return ids;
}

/** Full name → its very common short forms. */
const usualLetters: ReadonlyMap<string, readonly string[]> = reversed(knownAcronyms);

function reversed(forms: ReadonlyMap<string, string>): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const [form, name] of forms) byName.set(name, [...(byName.get(name) ?? []), form]);
  return byName;
}

/** All of its words are words of the name, and what is left is more than a legal form. */
function isPartOf(form: string, words: readonly string[]): boolean {
  const own = form.split(' ');
  if (!own.every((word) => words.includes(word))) return false;
  return words.some((word) => !own.includes(word) && !legalForms.has(word));
}

function isOneWordOfPerson(id: NameId): boolean {
  return id.startsWith('person:') && coreWords(keyOf(id).split(' ')).length < 2;
}

function fuller(a: NameId, b: NameId): NameId {
  return a.length > b.length || (a.length === b.length && a < b) ? a : b;
}
