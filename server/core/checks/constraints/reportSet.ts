/** A set of statements that cannot all be true, as a finding that lists them. */

import type { Draft } from '../check.ts';
import type { CheckView } from '../checkView.ts';
import { anchorArgs } from '../claims/anchor.ts';
import { message } from '../messageIds.ts';
import type { Statement, StatementKind } from './statement.ts';

/** At the last of them; the others are related. */
export function reportSet(view: CheckView, set: readonly Statement[]): Draft[] {
  const written = set.filter(({ kind }) => kind !== 'article-date');
  const last = written.at(-1);
  if (!last) return [];
  const anchored = set.length > written.length;
  const quoted = ({ span, words = view.text.slice(span.start, span.end) }: Statement) => `“${words}”`;
  const args = { words: written.slice(0, -1).map(quoted).join(', '), last: quoted(last) };
  const related = set
    .filter((member) => member !== last && member.span.end > 0)
    .map(({ span, says }) => ({ span, message: says }));
  return [
    {
      span: last.span,
      message: anchored
        ? message('date/contradiction/anchored', { ...args, ...anchorArgs(view)! })
        : message('date/contradiction', args),
      related,
      anchored,
      explains: set.flatMap(({ times }) => times),
    },
  ];
}

/** Two dates and one statement of this kind that relates them: what a narrower rule is about. */
export function isOfTwoDates(set: readonly Statement[], kind: StatementKind): boolean {
  return (
    set.length === 3 && set.some((one) => one.kind === kind) && set.filter((one) => one.kind === 'date').length === 2
  );
}
