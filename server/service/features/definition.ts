/** Go to Definition: from a name to its fullest mention, from a date to the words that anchor it. */

import type { Location, LocationLink } from 'vscode-languageserver-types';
import { isTime, type Mention, type TimeExpression } from '../../core/analysis.ts';
import type { Span } from '../../core/text/span.ts';
import { entityOf, fullestMention, mentionAt, mentionsOf } from '../mentionLookup.ts';
import type { Reading } from '../reading.ts';
import { toTarget } from '../target.ts';

/** A mention that is its own definition leads to itself: editors then show the references instead. */
export function definition(reading: Reading, offset: number, links: boolean): Location[] | LocationLink[] {
  const mention = mentionAt(reading.article, offset);
  if (!mention) return [];
  return toTarget(reading, mention.span, target(reading, mention), links);
}

function target({ article }: Reading, mention: Mention): Span {
  if (isTime(mention)) return anchorOf(article.documentTime.evidence, mention) ?? mention.span;
  const entity = entityOf(article, mention);
  const fullest = entity && fullestMention(mentionsOf(article, entity), entity);
  return (fullest ?? mention).span;
}

/** Where the anchor is written; for the article's date, the first of what tells it. */
function anchorOf(evidence: readonly Span[], { anchor }: TimeExpression): Span | undefined {
  if (!anchor) return undefined;
  return anchor.span ?? (anchor.kind === 'document' ? evidence[0] : undefined);
}
