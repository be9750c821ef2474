/** Inlay hints, off by default: the day behind a relative date. */

import type { InlayHint, Range } from 'vscode-languageserver-types';
import { isTime, type TimeExpression } from '../../core/analysis.ts';
import type { Reading } from '../reading.ts';
import { dateWords, dayOf, timexWords } from '../wording/timexWords.ts';

export function inlayHint({ article, positions }: Reading, range: Range): InlayHint[] {
  const { start, end } = positions.span(range);
  return article.mentions.flatMap((mention) => {
    if (!isTime(mention) || mention.span.end < start || mention.span.end > end || !isRelative(mention)) return [];
    const tooltip = timexWords(mention.value);
    return {
      position: positions.at(mention.span.end),
      label: `‹${dateWords(mention.value)}›`,
      paddingLeft: true,
      ...(tooltip && { tooltip }),
    };
  });
}

/** Counted from something, to something that is known: a day, a month or a year. */
function isRelative({ anchor, value, type }: TimeExpression): boolean {
  return anchor !== undefined && type === 'DATE' && (dayOf(value) !== undefined || /^\d{4}(?:-\d\d)?$/.test(value));
}
