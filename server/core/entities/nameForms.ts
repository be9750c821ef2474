/** Gathers the names of an article by the way they are written: each spelling once, with the kind that its mentions agree on. */

import type { NameKind } from '../analysis.ts';
import { agreeKinds, type KindEvidence } from './agreeKinds.ts';
import type { NameReading } from './nameReading.ts';
import { mayBeSameOwner } from './placeOwner.ts';

/** A spelling of a name; case, diacritics, full stops and a leading article do not count. */
export interface NameForm {
  readonly key: string;
  readonly words: readonly string[];
  readonly kind: NameKind;
  /** As first written. */
  readonly text: string;
  readonly mentions: readonly number[];
}

export interface NameForms {
  /** In text order. */
  readonly names: readonly NameReading[];
  /** Index of the form of each. */
  readonly formOf: Int32Array;
  readonly forms: readonly NameForm[];
}

/** The kinds that each spelling keeps in this article. Linear in the number of names. */
export function kindsOfSpellings(names: readonly NameReading[]): KindsOfSpellings {
  const evidence = new Map<string, KindEvidence>();
  const teams = new Set<string>();
  const firms = new Set<string>();
  for (const { candidate } of names) {
    const { key, words } = candidate.spelling;
    let own = evidence.get(key);
    if (!own) {
      own = { words, weights: new Map(), lists: 0 };
      evidence.set(key, own);
    }
    own.weights.set(candidate.kind, (own.weights.get(candidate.kind) ?? 0) + candidate.confidence);
    own.lists |= candidate.lists;
    if (candidate.plays) teams.add(key);
    if (candidate.firm) firms.add(key);
  }
  let behindIn: ReadonlyMap<string, number> | undefined;
  const of = agreeKinds(evidence, (key) => {
    behindIn ??= placesBehindIn(names);
    return behindIn.get(key) ?? 0;
  });
  return { of, teams, firms: withoutSurnames(firms, evidence) };
}

function placesBehindIn(names: readonly NameReading[]): Map<string, number> {
  const sure = new Map<string, number>();
  for (const { candidate, isLocated } of names) {
    if (candidate.kind !== 'place' || !isLocated) continue;
    const { key } = candidate.spelling;
    sure.set(key, (sure.get(key) ?? 0) + candidate.confidence);
  }
  return sure;
}

export interface KindsOfSpellings {
  /** By the key of the spelling, the strongest first. */
  readonly of: ReadonlyMap<string, readonly NameKind[]>;
  /** Keys of cities whose teams play in the article. */
  readonly teams: ReadonlySet<string>;
  /** Keys of what the article tells to be companies, and of no person's name. */
  readonly firms: ReadonlySet<string>;
}

/** Gives each name its form. `names` are in text order; a spelling that `kinds` does not know keeps its kind. Linear. */
export function gatherForms(names: readonly NameReading[], kinds: KindsOfSpellings): NameForms {
  const formOf = new Int32Array(names.length);
  // The first form of each spelling, and of each form the next one of its spelling: most have one alone.
  const firsts = new Map<string, number>();
  const nexts: number[] = [];
  const parts: (string | undefined)[] = [];
  const partOf = partsOfPlaces(names);
  const forms: { key: string; words: readonly string[]; kind: NameKind; text: string; mentions: number[] }[] = [];
  for (let at = 0; at < names.length; at++) {
    const { spelling, kind: own, text } = names[at]!.candidate;
    const { key, words } = spelling;
    const kept = kinds.of.get(key);
    const agreed = !kept || kept.includes(own) || (kept[0] === 'place' && isSurelyPerson(names[at]!)) ? own : kept[0]!;
    const told = kinds.teams.has(key) ? teamOrTown(names[at]!) : agreed;
    const kind = kinds.firms.has(key) ? 'organization' : told;
    const part = (kind === 'place' && partOf?.[at]) || undefined;
    let form = firsts.get(key) ?? -1;
    let last = -1;
    while (form >= 0 && (forms[form]!.kind !== kind || parts[form] !== part)) {
      last = form;
      form = nexts[form]!;
    }
    if (form < 0) {
      form = forms.length;
      if (last < 0) firsts.set(key, form);
      else nexts[last] = form;
      nexts.push(-1);
      parts.push(part);
      // What links by spelling must not join the two again.
      const own = part ? { key: `${key} (${part})`, words: [...words, `(${part})`] } : { key, words };
      forms.push({ ...own, kind, text, mentions: [] });
    }
    forms[form]!.mentions.push(at);
    formOf[at] = form;
  }
  return { names, formOf, forms };
}

/**
 * For each name the owner that tells its town from others of the name in this article; undefined where none has two. Without an owner of its
 * own a town is the one that was named last. Linear.
 */
function partsOfPlaces(names: readonly NameReading[]): readonly (string | undefined)[] | undefined {
  const owners = new Map<string, string[]>();
  let parted = false;
  for (const { candidate, owner } of names) {
    if (owner === undefined) continue;
    const known = owners.get(candidate.spelling.key);
    if (!known) owners.set(candidate.spelling.key, [owner]);
    else if (known.length < MOST_OWNERS && !known.some((one) => mayBeSameOwner(one, owner)))
      parted = known.push(owner) > 1;
  }
  if (!parted) return undefined;
  const latest = new Map<string, string>();
  return names.map(({ candidate: { spelling }, owner }) => {
    const known = owners.get(spelling.key);
    if (!known || known.length < 2) return undefined;
    const meant = owner === undefined ? undefined : known.find((one) => mayBeSameOwner(one, owner));
    if (meant) latest.set(spelling.key, meant);
    return meant ?? latest.get(spelling.key) ?? known[0];
  });
}

/** "Mr. Washington", "Washington, 69,": a person, however often the city is named. */
function isSurelyPerson({ candidate, gender, role }: NameReading): boolean {
  if (candidate.kind !== 'person') return false;
  return gender !== undefined || role !== undefined || candidate.why.some(({ id }) => id === 'name/age');
}

/** "Schmidt" of Paul Schmidt is a person, whoever has shares. */
function withoutSurnames(firms: Set<string>, evidence: ReadonlyMap<string, KindEvidence>): ReadonlySet<string> {
  if (firms.size === 0) return firms;
  for (const { words, weights } of evidence.values())
    if (words.length > 1 && weights.has('person')) firms.delete(words.at(-1)!);
  return firms;
}

/** Where a team plays that is named as its city is, the city is what stands behind "in", in a dateline, or with its state. */
function teamOrTown({ candidate, isLocated, owner }: NameReading): NameKind {
  if (candidate.plays) return 'organization';
  return isLocated || owner !== undefined || isInDateline(candidate) ? 'place' : 'organization';
}

function isInDateline({ why }: NameReading['candidate']): boolean {
  return why.some(({ id }) => id === 'name/dateline');
}

const MOST_OWNERS = 6;
