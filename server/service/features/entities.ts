/** Answer to `dateline/entities`: the entities of an article for a tree, and its date for a status line. */

import type { ArticleAnalysis, EntityId } from '../../core/analysis.ts';
import { formatIso } from '../../core/time/plainDate.ts';
import { mentionsOf } from '../mentionLookup.ts';
import type { ArticleDate, EntitiesResult, MentionItem } from '../protocol.ts';
import type { Reading } from '../reading.ts';
import { articleDateLabel } from '../wording/articleDate.ts';
import { caselessNote } from '../wording/names.ts';
import { surroundings } from '../wording/surroundings.ts';

/** Enough to tell one mention from another in a tree. */
const UNITS_AROUND = 40;

/** `otherArticles` tells how many other articles name an entity, where that is known. */
export function entities(
  reading: Reading,
  degraded: string | undefined,
  otherArticles?: (id: EntityId) => number,
): EntitiesResult {
  const { article, version } = reading;
  const poorer = [...(degraded ? [degraded] : []), ...(article.caseless ? [caselessNote(article.caseless)] : [])];
  return {
    version,
    entities: article.entities.map((entity) => ({
      id: entity.id,
      kind: entity.kind,
      name: entity.name,
      aliases: entity.aliases,
      roles: entity.roles,
      mentions: mentionsOf(article, entity).map((mention): MentionItem => {
        const around = surroundings(article.text, mention.span, UNITS_AROUND);
        return { range: reading.positions.range(mention.span), text: mention.text, ...around };
      }),
      ...(otherArticles && { otherArticles: otherArticles(entity.id) }),
    })),
    date: articleDate(article, reading),
    ...(poorer.length > 0 && { degraded: poorer.join('\n') }),
  };
}

/** What is answered where there is no article. */
export function noEntities(version: number): EntitiesResult {
  return { version, entities: [], date: { source: 'none', label: 'Not an article', evidence: [] } };
}

function articleDate({ documentTime }: ArticleAnalysis, { positions }: Reading): ArticleDate {
  const { date, source, evidence } = documentTime;
  return {
    ...(date && { date: formatIso(date) }),
    source,
    label: articleDateLabel(documentTime),
    evidence: evidence.map((span) => positions.range(span)),
  };
}
