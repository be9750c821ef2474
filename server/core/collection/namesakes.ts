/** Parts the people of one name: which of the articles that give the same full name mean the same person. */

import type { EntitySummary } from './articleSummary.ts';
import { contradict, type ReadRoles, type RoleFacts, sharesAny } from './roleFacts.ts';

/** An entity in its article. */
export interface Place {
  readonly article: string;
  readonly entity: EntitySummary;
}

export interface Evidence {
  /** Distinctive other names in an article: people by full name, bodies that not every article names. */
  readonly companyIn: (article: string) => readonly string[];
  /** Where one of those is named. */
  readonly placesOf: (name: string) => readonly Place[];
  readonly readRoles: ReadRoles;
}

interface Person {
  readonly places: Place[];
  facts: RoleFacts;
}

/** A person whose articles are to be asked many times. */
interface Known {
  readonly person: Person;
  readonly articles: ReadonlySet<string>;
}

/**
 * `full` have the same full name, or one that the others give as a form of theirs; `short` are known by one word of it.
 * The answer holds each place once.
 *
 * A full name joins unless something speaks against it: roles of two nations, or of two fields of work. Then those stay
 * together that share a name beside theirs, or name the same body or place in their roles. Who has no role belongs to
 * nobody in particular once there are several. A surname alone proves nothing: it joins the one person it can mean, and only
 * where the two articles share a name besides, or the roles do. Who is known by one word alone in several articles (Pelé, Lula) is one
 * person where the roles agree.
 */
export function partNamesakes(
  full: readonly Place[],
  short: readonly Place[],
  evidence: Evidence,
): (readonly Place[])[] {
  const { readRoles } = evidence;
  const people = partFullNames(full, evidence);
  if (short.length === 0) return people.map(({ places }) => places);
  const known = people.map(know);
  const alone: Place[] = [];
  for (const place of short) {
    const facts = readRoles(place.entity.roles);
    const meant = known.filter(
      (one) =>
        !one.articles.has(place.article) && // that article tells the two apart
        !contradict(one.person.facts, facts) &&
        supports(one, place, facts, evidence),
    );
    if (meant.length === 1) meant[0]!.person.places.push(place);
    else alone.push(place);
  }
  return [...people.map(({ places }) => places), ...partMononyms(alone, readRoles)];
}

/** Those whose roles have an office or a field of work in common, and the nation, body or place that it belongs to. Linear. */
function partMononyms(alone: readonly Place[], readRoles: ReadRoles): Place[][] {
  const groups: { readonly places: Place[]; readonly facts: RoleFacts }[] = [];
  const byTrait = new Map<string, number>();
  for (const place of alone) {
    const facts = readRoles(place.entity.roles);
    const traits = traitsOf(place.entity.key, facts);
    const group = traits
      .flatMap((trait) => byTrait.get(trait) ?? [])
      .find((at) => !contradict(groups[at]!.facts, facts));
    const at = group ?? groups.push({ places: [], facts }) - 1;
    groups[at]!.places.push(place);
    for (const trait of traits) if (!byTrait.has(trait)) byTrait.set(trait, at);
  }
  return groups.map(({ places }) => places);
}

function traitsOf(key: string, { nations, fields, heads, names }: RoleFacts): string[] {
  const offices = [...fields, ...heads];
  return [...nations, ...names].flatMap((owner) => offices.map((office) => `${key}|${owner}|${office}`));
}

function know(person: Person): Known {
  return { person, articles: new Set(person.places.map(({ article }) => article)) };
}

function partFullNames(full: readonly Place[], evidence: Evidence): Person[] {
  const { readRoles } = evidence;
  const all = full.map((place) => ({ place, facts: readRoles(place.entity.roles) }));
  const everything = merge(all.map(({ facts }) => facts));
  if (everything.nations.size < 2 && everything.fields.size < 2)
    return full.length ? [{ places: [...full], facts: everything }] : [];

  const told = all.filter(({ facts }) => facts.nations.size + facts.fields.size > 0);
  const people: Person[] = [];
  for (const { place, facts } of joinByEvidence(told, evidence)) {
    const fitting = people.filter((person) => !contradict(person.facts, facts));
    if (fitting.length !== 1) people.push({ places: [...place], facts });
    else add(fitting[0]!, place, facts);
  }
  const known = people.map(know);
  for (const { place, facts } of all) {
    if (facts.nations.size + facts.fields.size > 0) continue;
    const meant = known.length === 1 ? known : known.filter((one) => supports(one, place, facts, evidence));
    if (meant.length === 1) add(meant[0]!.person, [place], facts);
    else people.push({ places: [place], facts });
  }
  return people;
}

interface Told {
  readonly place: Place;
  readonly facts: RoleFacts;
}

/** Those that share a name beside theirs, directly or through others; those that tell most first. Linear in the names shared. */
function joinByEvidence(told: readonly Told[], { companyIn }: Evidence): { place: Place[]; facts: RoleFacts }[] {
  const groupOf = told.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (groupOf[at] !== at) {
      groupOf[at] = groupOf[groupOf[at]!]!;
      at = groupOf[at]!;
    }
    return at;
  };
  const firstWith = new Map<string, number>();
  for (const [i, { place, facts }] of told.entries())
    for (const name of [...facts.names, ...companyIn(place.article)]) {
      const first = firstWith.get(name);
      if (first === undefined) firstWith.set(name, i);
      else groupOf[Math.max(root(i), root(first))] = Math.min(root(i), root(first));
    }
  const groups = new Map<number, Told[]>();
  for (const [i, one] of told.entries()) {
    const own = groups.get(root(i));
    if (own) own.push(one);
    else groups.set(root(i), [one]);
  }
  const joined = [...groups.values()].map((group) => ({
    place: group.map(({ place }) => place),
    facts: merge(group.map(({ facts }) => facts)),
  }));
  return joined.sort((a, b) => weight(b.facts) - weight(a.facts));
}

/** One of the person's articles names somebody or something else that this one names, or the roles have a field, a body or a place in common. */
function supports(
  { person, articles }: Known,
  { article }: Place,
  facts: RoleFacts,
  { companyIn, placesOf }: Evidence,
): boolean {
  const { names, fields } = person.facts;
  if (sharesAny(names, facts.names) || sharesAny(fields, facts.fields)) return true;
  return companyIn(article).some((name) =>
    placesOf(name).some((other) => other.article !== article && articles.has(other.article)),
  );
}

function add(person: Person, places: readonly Place[], facts: RoleFacts): void {
  person.places.push(...places);
  person.facts = merge([person.facts, facts]);
}

function merge(all: readonly RoleFacts[]): RoleFacts {
  const [nations, fields, heads, names] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  for (const one of all) {
    for (const nation of one.nations) nations.add(nation);
    for (const field of one.fields) fields.add(field);
    for (const head of one.heads) heads.add(head);
    for (const name of one.names) names.add(name);
  }
  return { nations, fields, heads, names };
}

function weight({ nations, fields }: RoleFacts): number {
  return (nations.size > 0 ? 1 : 0) + (fields.size > 0 ? 1 : 0);
}
