/** Decides of what kind each spelling of a name is in this article: of one, unless the text gives good evidence for two. */

import { type NameKind, nameKinds } from '../analysis.ts';
import { NameList, placeLists } from '../names/gazetteer.ts';

/** What the mentions of one spelling say together. */
export interface KindEvidence {
  readonly words: readonly string[];
  /** Sum of the confidence of the mentions of each kind. */
  readonly weights: Map<NameKind, number>;
  /** Bits of the lists that hold the name. */
  lists: number;
}

/** Below this share of the evidence, or below this sum, a second kind is taken for a mistake. */
const OWN_KIND_SHARE = 0.4;
const OWN_KIND_WEIGHT = 2;
/** What a full name elsewhere in the article says for the kind of its part. */
const FROM_FULL_NAME = 2;
/** The same of a name with a legal form, which leaves no doubt. */
const FROM_COMPANY = 20;
/** None is anything else; "group" and "holdings" may be. */
const LEGAL_FORM = /^(?:inc|corp|corporation|co|ltd|limited|llc|llp|plc|gmbh|ag|nv|bv|asa|ab|oyj|spa)$/;
/** Places that are named without more words: a village that has the name of a person here is one only where it mostly stands behind "in". */
const WELL_KNOWN = NameList.country | NameList.region | NameList.province | NameList.capital | NameList.bigCity;

/** The kinds that each spelling keeps, the strongest first. `behindIn`: how sure its mentions as a place are that stand behind "in", in all. Linear. */
export function agreeKinds(
  evidence: ReadonlyMap<string, KindEvidence>,
  behindIn: (key: string) => number,
): Map<string, readonly NameKind[]> {
  const { surnames, starts, givenNames, companies } = fullNames(evidence);
  /** "the Webers" are persons as Weber is one, though another entity. */
  const surnameOrFamily = (key: string) =>
    surnames.get(key) ?? (key.endsWith('s') ? surnames.get(key.slice(0, -1)) : undefined) ?? 0;
  const kinds = new Map<string, readonly NameKind[]>();
  for (const [key, { words, weights: shown, lists }] of evidence) {
    const asPlace = (surnames.has(key) && !(lists & WELL_KNOWN) && shown.get('place')) || 0;
    const weights = asPlace > 0 && behindIn(key) < asPlace / 3 ? placeAsPerson(shown) : shown;
    let total: ReadonlyMap<NameKind, number> = weights;
    const add = (kind: NameKind, weight: number) => {
      total = new Map(total).set(kind, (total.get(kind) ?? 0) + weight);
    };
    const surname = words.length === 1 && !weights.has('group') ? surnameOrFamily(key) : 0;
    if (surname) add('person', Math.min(FROM_FULL_NAME, surname) * (lists & placeLists ? 0.5 : 1));
    const isGiven = words.length === 1 && givenNames.has(key) && !(lists & (placeLists | NameList.organization));
    if (isGiven && weights.has('place') && !weights.has('organization')) add('person', FROM_FULL_NAME);
    const start = starts.get(key) ?? 0;
    // "Bolton" that is no person's name here stands for "Bolton Foundries", unless it is shown to be the town.
    const isTown = Boolean(lists & placeLists) && weights.has('place');
    const isOther = surname > 0 || givenNames.has(key) || isTown || Boolean(lists & NameList.group);
    if (companies.has(key) && !isOther) add('organization', FROM_COMPANY);
    else if (start && !isOther && !(lists & NameList.givenName)) add('organization', Math.min(FROM_FULL_NAME, start));
    kinds.set(key, keptKinds(total, weights));
  }
  return kinds;
}

function placeAsPerson(weights: ReadonlyMap<NameKind, number>): ReadonlyMap<NameKind, number> {
  const moved = new Map(weights);
  moved.delete('place');
  return moved.set('person', (weights.get('place') ?? 0) + (weights.get('person') ?? 0));
}

/**
 * How sure the article is of persons with a surname, and of organisations whose name starts so; the given names of its persons; what the names
 * start and end with that have a legal form.
 */
function fullNames(evidence: ReadonlyMap<string, KindEvidence>) {
  const surnames = new Map<string, number>();
  const starts = new Map<string, number>();
  const givenNames = new Set<string>();
  const companies = new Set<string>();
  for (const { words, weights } of evidence.values()) {
    if (words.length < 2) continue;
    const kind = strongest(weights);
    const weight = weights.get(kind) ?? 0;
    if (kind === 'person') {
      surnames.set(words.at(-1)!, (surnames.get(words.at(-1)!) ?? 0) + weight);
      givenNames.add(words[0]!);
    }
    if (kind !== 'organization') continue;
    if (LEGAL_FORM.test(words.at(-1)!))
      for (let size = 1; size < Math.min(words.length, 4); size++) {
        companies.add(words.slice(0, size).join(' '));
        if (size < words.length - 1) companies.add(words.slice(-1 - size, -1).join(' '));
      }
    for (let size = 1; size < Math.min(words.length, 4); size++) {
      const start = words.slice(0, size).join(' ');
      starts.set(start, (starts.get(start) ?? 0) + weight);
    }
  }
  return { surnames, starts, givenNames, companies };
}

function keptKinds(total: ReadonlyMap<NameKind, number>, own: ReadonlyMap<NameKind, number>): NameKind[] {
  const best = strongest(total);
  if (total.size === 1) return [best];
  const sum = [...total.values()].reduce((all, value) => all + value, 0);
  const others = nameKinds.filter((kind) => {
    const weight = own.get(kind) ?? 0;
    return kind !== best && weight >= OWN_KIND_WEIGHT && weight / sum >= OWN_KIND_SHARE;
  });
  return [best, ...others];
}

function strongest(weights: ReadonlyMap<NameKind, number>): NameKind {
  let best: NameKind = 'organization';
  for (const kind of nameKinds) if ((weights.get(kind) ?? 0) > (weights.get(best) ?? 0)) best = kind;
  return best;
}
