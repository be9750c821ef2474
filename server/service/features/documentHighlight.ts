/** Highlights in view: the mentions of one entity, the full form as Write, other forms as Read. */

import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types';
import { isTime, type Mention } from '../../core/analysis.ts';
import { entityOf, mentionAt, sameAs } from '../mentionLookup.ts';
import type { Reading } from '../reading.ts';

/** Of times, an expression that says the day alone is the full form, one that needs an anchor the short one. */
export function documentHighlight({ article, positions }: Reading, offset: number): DocumentHighlight[] {
  const mention = mentionAt(article, offset);
  if (!mention) return [];
  const name = isTime(mention) ? undefined : entityOf(article, mention)?.name;
  const isFull = (other: Mention) => (isTime(other) ? !other.anchor : other.text === name);
  return sameAs(article, mention).map((other) => ({
    range: positions.range(other.span),
    kind: isFull(other) ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
