/** Finds the mention under the cursor, and those that belong with it. */

import { type ArticleAnalysis, type Entity, isName, isTime, type Mention, type NameMention } from '../core/analysis.ts';
import { firstIndex } from '../core/text/firstIndex.ts';

/** The mention that holds `offset`; else the one that ends there, for a cursor behind the last letter. Logarithmic. */
export function mentionAt({ mentions }: ArticleAnalysis, offset: number): Mention | undefined {
  const mention = mentions[firstIndex(mentions.length, (i) => mentions[i]!.span.start > offset) - 1];
  if (mention && offset <= mention.span.end) return mention;
  return undefined;
}

export function entityOf(article: ArticleAnalysis, mention: NameMention): Entity | undefined {
  return article.entities.find(({ id }) => id === mention.entity);
}

/** In text order. */
export function mentionsOf(article: ArticleAnalysis, entity: Entity): NameMention[] {
  return entity.mentions.map((index) => article.mentions[index]!).filter(isName);
}

/** The first mention by the canonical name; else the longest, of equals the first. */
export function fullestMention(mentions: readonly NameMention[], entity: Entity): NameMention | undefined {
  const named = mentions.find(({ text }) => text === entity.name);
  if (named) return named;
  return mentions.reduce<NameMention | undefined>(
    (best, mention) => (!best || mention.text.length > best.text.length ? mention : best),
    undefined,
  );
}

/**
 * What a reader means by "all of these": the mentions of the same entity, or the expressions that say the same time.
 * A time that is not fully known belongs with itself alone: two Fridays of unknown weeks are not the same day.
 */
export function sameAs(article: ArticleAnalysis, mention: Mention): readonly Mention[] {
  if (isName(mention)) {
    const entity = entityOf(article, mention);
    return entity ? mentionsOf(article, entity) : [mention];
  }
  if (!isKnown(mention.value) || mention.type === 'DURATION' || mention.type === 'SET') return [mention];
  return article.mentions.filter((other) => isTime(other) && other.value === mention.value);
}

function isKnown(value: string): boolean {
  return !value.includes('X') && !value.endsWith('_REF') && value !== '';
}
