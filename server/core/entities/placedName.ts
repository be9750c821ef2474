/** A name of a paragraph as a mention of the article. */

import type { Explanation, NameMention } from '../analysis.ts';
import { explain } from '../names/nameExplanations.ts';
import { moved, toArticle } from '../text/span.ts';
import type { Decision } from './linkNames.ts';
import type { NameReading } from './nameReading.ts';

/** `start` is the paragraph's. */
export function placedName({ candidate }: NameReading, { entity, kind, rule }: Decision, start: number): NameMention {
  const { span, text, source, confidence, why: own, role, acting } = candidate;
  const more: Explanation[] = [];
  if (kind !== candidate.kind) more.push(explain('name/kind-agreed', { kind }));
  if (rule && candidate.spelling.line !== entity.name) more.push(explain('name/alias', { of: entity.name, rule }));
  const why = more.length ? [...own, ...more] : own;
  const plain = { kind, span: toArticle(span, start), text, entity: entity.id, source, confidence, why };
  if (role && kind === 'person') return { ...plain, role: toArticle(role, start) };
  return acting && kind === 'place' ? { ...plain, acting } : plain;
}

/** The same mention where its paragraph stands `by` units further: the same object where it has not moved. */
export function movedName(mention: NameMention, by: number): NameMention {
  if (by === 0) return mention;
  const { kind, span, text, entity, source, confidence, why, role, acting } = mention;
  // Filled in as where it was made: a copy by spreading is slow.
  const made: { -readonly [K in keyof NameMention]: NameMention[K] } = {
    kind,
    span: moved(span, by),
    text,
    entity,
    source,
    confidence,
    why,
  };
  if (role) made.role = moved(role, by);
  if (acting) made.acting = acting;
  return made;
}
