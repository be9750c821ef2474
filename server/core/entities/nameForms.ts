/** Gathers the names of an article by the way they are written: each spelling once, with the kind that its mentions agree on. */

import type { NameKind } from '../analysis.ts';
import type { NamedParagraph } from '../article.ts';
import { fold } from '../names/fold.ts';
import type { NameCandidate } from '../names/nameCandidate.ts';
import { agreeKinds, type KindEvidence } from './agreeKinds.ts';

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

/** Linear in the number and length of the names. */
export function gatherForms(paragraphs: readonly NamedParagraph[]): NameForms {
  const placed: { start: number; end: number; paragraph: number; candidate: NameCandidate; key: string }[] = [];
  const keyOf = new Map<string, string>();
  const evidence = new Map<string, KindEvidence>();
  for (const [paragraph, { start, names }] of paragraphs.entries())
    for (const candidate of names) {
      let key = keyOf.get(candidate.text);
      if (key === undefined) {
        const words = nameWords(candidate.text);
        key = words.join(' ') || candidate.text;
        keyOf.set(candidate.text, key);
        if (!evidence.has(key))
          evidence.set(key, { words: words.length ? words : [candidate.text], weights: new Map(), lists: 0 });
      }
      const own = evidence.get(key)!;
      own.weights.set(candidate.kind, (own.weights.get(candidate.kind) ?? 0) + candidate.confidence);
      own.lists |= candidate.lists;
      placed.push({ start: start + candidate.span.start, end: start + candidate.span.end, paragraph, candidate, key });
    }
  const kindsOf = agreeKinds(evidence);

  const index = new Map<string, number>();
  const forms: { key: string; words: readonly string[]; kind: NameKind; text: string; mentions: number[] }[] = [];
  const names = placed.map(({ key, ...name }, at): PlacedName => {
    const kinds = kindsOf.get(key)!;
    const kind = kinds.includes(name.candidate.kind) ? name.candidate.kind : kinds[0]!;
    const id = `${kind}:${key}`;
    let form = index.get(id);
    if (form === undefined) {
      form = forms.length;
      index.set(id, form);
      forms.push({ key, words: evidence.get(key)!.words, kind, text: name.candidate.text, mentions: [] });
    }
    forms[form]!.mentions.push(at);
    return { ...name, form };
  });
  return { names, forms };
}
