/** Gathers the names of an article by the way they are written: each spelling once, with the kind that its mentions agree on. */

import type { NameKind } from '../analysis.ts';
import { agreeKinds, type KindEvidence } from './agreeKinds.ts';
import type { NameReading } from './nameReading.ts';

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
  for (const { candidate } of names) {
    const { key, words } = candidate.spelling;
    let own = evidence.get(key);
    if (!own) {
      own = { words, weights: new Map(), lists: 0 };
      evidence.set(key, own);
    }
    own.weights.set(candidate.kind, (own.weights.get(candidate.kind) ?? 0) + candidate.confidence);
    own.lists |= candidate.lists;
  }
  let behindIn: ReadonlyMap<string, number> | undefined;
  return agreeKinds(evidence, (key) => {
    behindIn ??= placesBehindIn(names);
    return behindIn.get(key) ?? 0;
  });
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

export type KindsOfSpellings = ReadonlyMap<string, readonly NameKind[]>;

/** Gives each name its form. `names` are in text order; a spelling that `kinds` does not know keeps its kind. Linear. */
export function gatherForms(names: readonly NameReading[], kinds: KindsOfSpellings): NameForms {
  const formOf = new Int32Array(names.length);
  const index = new Map<string, Map<NameKind, number>>();
  const forms: { key: string; words: readonly string[]; kind: NameKind; text: string; mentions: number[] }[] = [];
  for (let at = 0; at < names.length; at++) {
    const { spelling, kind: own, text } = names[at]!.candidate;
    const { key, words } = spelling;
    const kept = kinds.get(key);
    const kind = !kept || kept.includes(own) ? own : kept[0]!;
    let byKind = index.get(key);
    if (!byKind) {
      byKind = new Map();
      index.set(key, byKind);
    }
    let form = byKind.get(kind);
    if (form === undefined) {
      form = forms.length;
      byKind.set(kind, form);
      forms.push({ key, words, kind, text, mentions: [] });
    }
    forms[form]!.mentions.push(at);
    formOf[at] = form;
  }
  return { names, formOf, forms };
}
