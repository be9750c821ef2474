/** Whom a sentence is about: the person, by entity, that an age or a birth in it belongs to. */

import type { NameMention } from '../../analysis.ts';
import { contains, type Span } from '../../text/span.ts';
import { type CheckView, once } from '../checkView.ts';
import { namesIn } from '../placesIn.ts';

const relatives =
  /\b(?:wife|husband|spouse|widow(?:er)?|fianc[ée]e?|partner|sons?|daughters?|fathers?|mothers?|parents?|brothers?|sisters?|siblings?|twins?|child|children|kids?|grand\w+|uncles?|aunts?|cousins?|nephews?|nieces?|couple|friends?|both|each|respectively)\b/i;
const pronoun = /\b(?:he|she|his|her)\b/i;

/**
 * An entity's id, or "somebody of paragraph N" where the paragraph names nobody; undefined where more than one person could
 * be meant or relatives are spoken of. `block`: index of the paragraph.
 */
export function ownerOf(view: CheckView, sentence: Span, blockAt: number): string | undefined {
  const block = view.article.structure.blocks[blockAt]?.span;
  if (!block) return undefined;
  const words = view.text.slice(sentence.start, sentence.end);
  if (words.length > 600 || relatives.test(words)) return undefined;
  const own = new Set(personsIn(view, sentence));
  if (own.size > 1) return undefined;
  const [only] = own;
  if (only) return only;
  if (!pronoun.test(words)) return isImplicit(words) ? nobody(view, block, blockAt) : undefined;
  const before = new Set(personsIn(view, { start: block.start, end: sentence.start }));
  if (before.size > 1) return undefined;
  const [last] = before;
  return last ?? nobody(view, block, blockAt);
}

/** "Born in 1950, …": the subject is to come. */
function isImplicit(words: string): boolean {
  return /^["“]?(?:[A-Z][\p{L}’'-]+ was )?[Bb]orn\b/u.test(words);
}

function nobody(view: CheckView, block: Span, blockAt: number): string | undefined {
  return personsIn(view, block).length === 0 && block.end - block.start < 1500
    ? `somebody of paragraph ${blockAt}`
    : undefined;
}

/** By entity; a surname of two people names neither. */
function personsIn(view: CheckView, span: Span): string[] {
  return namesIn(view, span)
    .filter((mention) => mention.kind === 'person' && contains(span, mention.span))
    .map((mention) => (isSharedSurname(view, mention) ? `one of ${mention.text}` : mention.entity));
}

/** "Berg" where Anna Berg and Lena Berg are in the article. */
export function isSharedSurname(view: CheckView, { text }: NameMention): boolean {
  return (once(view, surnames).get(text) ?? 0) > 1;
}

function surnames(view: CheckView): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, name } of view.article.entities) {
    const last = kind === 'person' ? name.slice(name.lastIndexOf(' ') + 1) : '';
    if (last) counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  return counts;
}
