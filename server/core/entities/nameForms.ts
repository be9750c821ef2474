/** Gathers the names of an article by the way they are written: each spelling once, with the kind that its mentions agree on. */

import { type NameKind, nameKinds } from '../analysis.ts';
import type { NamedParagraph } from '../article.ts';
import { fold } from '../names/fold.ts';
import type { NameCandidate } from '../names/nameCandidate.ts';

/** One name in the article, counted from the article's start. */
export interface PlacedName {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly candidate: NameCandidate;
  /** Index of its form. */
  readonly form: number;
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

const PIECE = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a name, folded: "the U.S. Air-Force" gives us, air, force. */
export function nameWords(text: string): string[] {
  const plain = fold(
    text.replace(/\p{L}\.(?:\s?\p{L}\.)+/gu, (initials) => initials.replace(/[.\s]/g, '')).toLowerCase(),
  );
  const words = plain.replace(/['’]/g, '').match(PIECE) ?? [];
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}

/** Below this share of the evidence a second kind is taken for a mistake. */
const OWN_KIND_SHARE = 0.35;
const OWN_KIND_WEIGHT = 1.2;

/** Linear in the number and length of the names. */
export function gatherForms(paragraphs: readonly NamedParagraph[]): NameForms {
  const placed: { start: number; end: number; paragraph: number; candidate: NameCandidate; key: string }[] = [];
  const wordsOf = new Map<string, string[]>();
  const keyOf = new Map<string, string>();
  const weights = new Map<string, Map<NameKind, number>>();
  for (const [paragraph, { start, names }] of paragraphs.entries())
    for (const candidate of names) {
      let key = keyOf.get(candidate.text);
      if (key === undefined) {
        const words = nameWords(candidate.text);
        key = words.join(' ') || candidate.text;
        keyOf.set(candidate.text, key);
        if (!wordsOf.has(key)) wordsOf.set(key, words.length ? words : [candidate.text]);
      }
      const weight = weights.get(key) ?? new Map<NameKind, number>();
      weight.set(candidate.kind, (weight.get(candidate.kind) ?? 0) + candidate.confidence);
      weights.set(key, weight);
      placed.push({ start: start + candidate.span.start, end: start + candidate.span.end, paragraph, candidate, key });
    }
  const surnames = surnamesOf(weights, wordsOf);
  const kindsOf = new Map<string, ReadonlySet<NameKind>>();
  for (const [key, weight] of weights) kindsOf.set(key, keptKinds(key, weight, surnames));

  const index = new Map<string, number>();
  const forms: { key: string; words: string[]; kind: NameKind; text: string; mentions: number[] }[] = [];
  const names = placed.map(({ key, ...name }, at): PlacedName => {
    const kinds = kindsOf.get(key)!;
    const kind = kinds.has(name.candidate.kind) ? name.candidate.kind : [...kinds][0]!;
    const id = `${kind}:${key}`;
    let form = index.get(id);
    if (form === undefined) {
      form = forms.length;
      index.set(id, form);
      forms.push({ key, words: wordsOf.get(key)!, kind, text: name.candidate.text, mentions: [] });
    }
    forms[form]!.mentions.push(at);
    return { ...name, form };
  });
  return { names, forms };
}

/** Last words of the persons that are given in full. */
function surnamesOf(
  weights: ReadonlyMap<string, ReadonlyMap<NameKind, number>>,
  wordsOf: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const [key, weight] of weights) {
    const words = wordsOf.get(key)!;
    if (words.length > 1 && strongest(weight) === 'person') surnames.add(words.at(-1)!);
  }
  return surnames;
}

/** The kinds that a spelling has in this article, the strongest first: one, unless the evidence for two is good. */
function keptKinds(
  key: string,
  weight: ReadonlyMap<NameKind, number>,
  surnames: ReadonlySet<string>,
): ReadonlySet<NameKind> {
  const best = strongest(weight);
  const total = [...weight.values()].reduce((sum, value) => sum + value, 0);
  if (best !== 'person' && best !== 'place' && best !== 'group' && surnames.has(key))
    return new Set<NameKind>(['person']);
  const others = nameKinds.filter((kind) => {
    const own = weight.get(kind) ?? 0;
    return kind !== best && own >= OWN_KIND_WEIGHT && own / total >= OWN_KIND_SHARE;
  });
  return new Set([best, ...others]);
}

function strongest(weight: ReadonlyMap<NameKind, number>): NameKind {
  let best: NameKind = 'organization';
  for (const kind of nameKinds) if ((weight.get(kind) ?? 0) > (weight.get(best) ?? 0)) best = kind;
  return best;
}
