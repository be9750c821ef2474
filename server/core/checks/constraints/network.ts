/** A simple temporal network: bounds on the distances of days, and the fewest of them that cannot all hold (R. Dechter, I. Meiri, J. Pearl, "Temporal constraint networks", 1991). */

/** day(to) - day(from) is between `low` and `high`. Points are numbered from 0. */
export interface Bound {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** How much work is left: a solver takes from it and gives up at nothing. One unit is one look at one edge. */
export interface Budget {
  left: number;
}

interface Edge {
  readonly from: number;
  readonly to: number;
  /** day(to) <= day(from) + most. */
  readonly most: number;
  readonly bound: number;
}

/** Longer chains of evidence would convince nobody. */
const mostMembers = 8;

/**
 * Indices of the fewest bounds that contradict each other, ascending; empty where all can hold, and where only a chain
 * of more than `mostMembers` edges contradicts; undefined where the budget does not reach. Bounds conflict exactly where their edges make a cycle of negative length; the cycle with the
 * fewest edges is sought from every point.
 */
export function smallestConflict(bounds: readonly Bound[], points: number, budget: Budget): number[] | undefined {
  const edges = bounds.flatMap(({ from, to, low, high }, bound): Edge[] => [
    ...(high < Number.POSITIVE_INFINITY ? [{ from, to, most: high, bound }] : []),
    ...(low > Number.NEGATIVE_INFINITY ? [{ from: to, to: from, most: -low, bound }] : []),
  ]);
  const possible = canHold(edges, points, budget);
  if (possible === undefined) return undefined;
  if (possible) return [];
  let best: number[] | undefined;
  let fewest = mostMembers + 1;
  for (let start = 0; start < points && budget.left > 0; start++) {
    const cycle = cycleThrough(start, edges, points, fewest - 1, budget);
    if (!cycle) continue;
    best = cycle;
    fewest = cycle.length;
  }
  return budget.left > 0 ? [...new Set(best)].sort((a, b) => a - b) : undefined;
}

/** Bellman and Ford, from all points at once. */
function canHold(edges: readonly Edge[], points: number, budget: Budget): boolean | undefined {
  const day = new Float64Array(points);
  for (let round = 0; round <= points; round++) {
    budget.left -= edges.length;
    if (budget.left <= 0) return undefined;
    let changed = false;
    for (const { from, to, most } of edges) {
      if (day[from]! + most >= day[to]! - 1e-6) continue;
      day[to] = day[from]! + most;
      changed = true;
    }
    if (!changed) return true;
  }
  return false;
}

/** Bounds of the shortest cycle through `start` that has negative length and at most `most` edges. */
function cycleThrough(start: number, edges: readonly Edge[], points: number, most: number, budget: Budget) {
  let reached = new Float64Array(points).fill(Number.POSITIVE_INFINITY);
  reached[start] = 0;
  const steps: (Edge | undefined)[][] = [];
  for (let count = 1; count <= most; count++) {
    budget.left -= edges.length;
    const next = reached.slice();
    const came: (Edge | undefined)[] = [];
    for (const edge of edges) {
      const length = reached[edge.from]! + edge.most;
      if (length >= next[edge.to]! - 1e-6) continue;
      next[edge.to] = length;
      came[edge.to] = edge;
    }
    steps.push(came);
    if (next[start]! < 0) return walkBack(start, steps);
    reached = next;
  }
  return undefined;
}

function walkBack(start: number, steps: readonly (Edge | undefined)[][]): number[] {
  const bounds: number[] = [];
  let at = start;
  for (let i = steps.length - 1; i >= 0; i--) {
    const edge = steps[i]![at];
    if (!edge) continue;
    bounds.push(edge.bound);
    at = edge.from;
  }
  return bounds;
}

/** How far `to` may lie from `from`, in days, where the bounds can hold. */
export function apart(
  bounds: readonly Bound[],
  points: number,
  from: number,
  to: number,
): { low: number; high: number } {
  return { low: -shortest(bounds, points, to, from), high: shortest(bounds, points, from, to) };
}

function shortest(bounds: readonly Bound[], points: number, start: number, end: number): number {
  const day = new Float64Array(points).fill(Number.POSITIVE_INFINITY);
  day[start] = 0;
  for (let round = 0; round < points; round++) {
    for (const { from, to, low, high } of bounds) {
      day[to] = Math.min(day[to]!, day[from]! + high);
      day[from] = Math.min(day[from]!, day[to]! - low);
    }
  }
  return day[end]!;
}
