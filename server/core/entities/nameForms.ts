/** Gathers the names of an article by the way they are written: each spelling once, with the kind that its mentions agree on. */

import type { NameKind } from '../analysis.ts';
import type { NamedParagraph } from '../article.ts';
import type { NameCandidate } from '../names/nameCandidate.ts';
import { tokenAt } from '../names/openTokens.ts';
import { agreeKinds, type KindEvidence } from './agreeKinds.ts';

/** One name in the article, counted from the article's start. */
export interface PlacedName {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly candidate: NameCandidate;
  /** Index of its form; set by `gatherForms`. */
  form: number;
}

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
  readonly names: readonly PlacedName[];
  readonly forms: readonly NameForm[];
}

/** The names that the paragraphs show, in text order, not yet of a form. */
export function placeNames(paragraphs: readonly NamedParagraph[]): PlacedName[] {
  const placed: PlacedName[] = [];
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const { start, names } = paragraphs[paragraph]!;
    for (const candidate of names) placed.push(place(candidate, paragraph, start));
  }
  return placed;
}

export function place(candidate: NameCandidate, paragraph: number, paragraphStart: number): PlacedName {
  const { start, end } = candidate.span;
  return { start: start + paragraphStart, end: end + paragraphStart, paragraph, candidate, form: -1 };
}

/** Where things are: "to" and "from" stand before people, too. */
const LOCATING = new Set(['in', 'near', 'outside', 'around', 'across']);

/** The kinds that each spelling keeps in this article. Linear in the number of names. */
export function kindsOfSpellings(
  names: readonly PlacedName[],
  paragraphs: readonly NamedParagraph[],
): KindsOfSpellings {
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
    behindIn ??= placesBehindIn(names, paragraphs);
    return behindIn.get(key) ?? 0;
  });
}

function placesBehindIn(names: readonly PlacedName[], paragraphs: readonly NamedParagraph[]): Map<string, number> {
  const sure = new Map<string, number>();
  for (const { candidate, paragraph } of names) {
    if (candidate.kind !== 'place') continue;
    const { tokens } = paragraphs[paragraph]!.reading;
    const { key } = candidate.spelling;
    if (LOCATING.has(tokens.lower[tokenAt(tokens, candidate.span.start) - 1] ?? ''))
      sure.set(key, (sure.get(key) ?? 0) + candidate.confidence);
  }
  return sure;
}

export type KindsOfSpellings = ReadonlyMap<string, readonly NameKind[]>;

/** Gives each name its form. `names` are in text order; a spelling that `kinds` does not know keeps its kind. Linear. */
export function gatherForms(names: readonly PlacedName[], kinds: KindsOfSpellings): NameForms {
  const index = new Map<string, Map<NameKind, number>>();
  const forms: { key: string; words: readonly string[]; kind: NameKind; text: string; mentions: number[] }[] = [];
  for (let at = 0; at < names.length; at++) {
    const name = names[at]!;
    const { spelling, kind: own, text } = name.candidate;
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
    name.form = form;
  }
  return { names, forms };
}
