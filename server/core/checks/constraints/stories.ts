/** Parts statements into stories: those that hang together by the days they relate. */

import { articleDay, origin, type Point, type Statement } from './statement.ts';

/** The fixed points join nothing: every date is counted from one of them. Each story in text order. Nearly linear. */
export function stories(statements: readonly Statement[]): Statement[][] {
  const above = new Map<Point, Point>();
  const rootOf = (point: Point): Point => {
    let at = point;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) {
      const higher = above.get(next);
      if (higher !== undefined) above.set(at, higher);
      at = next;
    }
    return at;
  };
  const free = ({ from, to }: Statement) => [from, to].filter((point) => point !== origin && point !== articleDay);
  for (const statement of statements) {
    const [a, b] = free(statement).map(rootOf);
    if (a !== undefined && b !== undefined && a !== b) above.set(b, a);
  }
  const parts = new Map<Point, Statement[]>();
  for (const statement of statements) {
    const [first] = free(statement);
    if (first === undefined) continue;
    const root = rootOf(first);
    const own = parts.get(root);
    if (own) own.push(statement);
    else parts.set(root, [statement]);
  }
  return [...parts.values()].map((own) => own.sort((a, b) => a.span.start - b.span.start));
}
