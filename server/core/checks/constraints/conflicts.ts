/** Sets of statements about time that cannot all be true, the smallest of each story; what no solver had room for is told, too. */

import { toDayNumber } from '../../time/plainDate.ts';
import { type CheckView, isEvidence, once } from '../checkView.ts';
import { anchorArgs } from '../claims/anchor.ts';
import { message } from '../messageIds.ts';
import { actStatements } from './acts.ts';
import { dateStatement, tenseStatement } from './dates.ts';
import { foundationStatements } from './foundations.ts';
import { isOfLife } from './life.ts';
import { lifeStatements } from './lives.ts';
import { namedSteps } from './namedEvents.ts';
import { type Bound, type Budget, smallestConflict } from './network.ts';
import { pairStatements } from './pairs.ts';
import { articleDay, origin, type Point, type Statement } from './statement.ts';
import { stepStatements } from './steps.ts';
import { stories } from './stories.ts';
import { stretchStatements } from './stretches.ts';

export interface Conflicts {
  /**
   * Members in text order. One a story, the smallest: where another reading dissolves it, or it is some rule's own, a second
   * contradiction in that story stays unsaid.
   */
  readonly sets: readonly (readonly Statement[])[];
  /** The stories that were too long, or for which no work was left. */
  readonly unsolved: readonly (readonly Statement[])[];
}

/** Looks at edges for a whole article: some ten milliseconds. */
const work = 1_000_000;
/** A story of more statements is left alone. */
const mostStatements = 150;

/** Linear but for the solver, which `work` bounds. */
export function conflicts(view: CheckView): Conflicts {
  return once(view, seek);
}

/** Every kind of statement that relates two days. A new kind is one more function here. */
function relations(view: CheckView): Statement[] {
  const lives = lifeStatements(view);
  const told = new Set(lives.flatMap(({ from, to }) => [from, to].filter(isOfLife)));
  return [
    ...stepStatements(view),
    ...namedSteps(view),
    ...stretchStatements(view),
    ...lives,
    ...actStatements(view, told),
    ...foundationStatements(view),
    ...pairStatements(view),
  ];
}

function seek(view: CheckView): Conflicts {
  const budget: Budget = { left: work };
  const sets: Statement[][] = [];
  const unsolved: Statement[][] = [];
  for (const story of stories(relations(view))) {
    if (story.length > mostStatements) {
      unsolved.push(story);
      continue;
    }
    const { dates, estimates } = datesOf(view, story);
    const told = [...story, ...dates];
    const whole = [...told, ...articleDate(view, told)];
    if (!hasCycle(whole) || allHold(whole, estimates)) continue;
    const found = solve(whole, budget);
    if (found === undefined) unsolved.push(story);
    else if (found.length > 1 && !restsOnItself(view, found))
      sets.push(found.sort((a, b) => a.span.start - b.span.start));
  }
  return { sets, unsolved };
}

/** Statements that are fewer than the days they relate cannot contradict each other: most stories are a date and a step. */
function hasCycle(statements: readonly Statement[]): boolean {
  const points = new Set<Point>();
  for (const { from, to } of statements) points.add(from).add(to);
  return statements.length >= points.size;
}

/** True on the days of `estimates`: most stories hold as they are read, and leave the solver's work to the others. */
function allHold(statements: readonly Statement[], estimates: ReadonlyMap<Point, number>): boolean {
  const dayOf = (point: Point) => (point === origin ? 0 : estimates.get(point));
  return statements.every(({ from, to, low, high }) => {
    const [first, last] = [dayOf(from), dayOf(to)];
    return first !== undefined && last !== undefined && low <= last - first && last - first <= high;
  });
}

/** Nothing may rest on an article's date that was derived from it. */
function restsOnItself(view: CheckView, set: readonly Statement[]): boolean {
  if (!set.some(({ kind }) => kind === 'article-date')) return false;
  return set.some(({ kind, span }) => kind !== 'article-date' && isEvidence(view, span));
}

/** The smallest conflict that no other reading of its members dissolves; empty where there is none. */
function solve(statements: readonly Statement[], budget: Budget): Statement[] | undefined {
  const found = conflictOf(statements, budget);
  if (!found?.length) return found;
  for (const member of found) {
    for (const other of member.others ?? []) {
      const moved = found.map((one) => (one === member ? { ...one, low: other, high: other } : one));
      const left = conflictOf(moved, budget);
      if (!left?.length) return left;
    }
  }
  return found;
}

function conflictOf(statements: readonly Statement[], budget: Budget): Statement[] | undefined {
  const { bounds, points } = numbered(statements);
  return smallestConflict(bounds, points.size, budget)?.map((i) => statements[i]!);
}

/** The statements as the solver takes them: points by number. */
export function numbered(statements: readonly Statement[]): { bounds: Bound[]; points: ReadonlyMap<Point, number> } {
  const points = new Map<Point, number>();
  const numberOf = (point: Point) => {
    if (!points.has(point)) points.set(point, points.size);
    return points.get(point)!;
  };
  const bounds = statements.map(({ from, to, low, high }) => ({ from: numberOf(from), to: numberOf(to), low, high }));
  return { bounds, points };
}

/** What the article tells of the story's days: their dates, in text order, each read beside what is known by then; and the days that follow from all of it. */
function datesOf(
  view: CheckView,
  story: readonly Statement[],
): { dates: Statement[]; estimates: ReadonlyMap<Point, number> } {
  const estimates = new Map<Point, number>();
  if (view.documentTime.date) estimates.set(articleDay, toDayNumber(view.documentTime.date));
  const dates: Statement[] = [];
  const estimate = (point: Point): void => {
    for (const one of dateStatement(view, point, estimates)) {
      dates.push(one);
      estimates.set(point, (one.low + one.high) / 2);
    }
    dates.push(...tenseStatement(view, point));
  };
  const done = new Set<Point>();
  const reach = (here: Point, there: Point, apart: number): void => {
    if (!done.has(here)) {
      done.add(here);
      estimate(here);
    }
    const known = estimates.get(here);
    if (known !== undefined && !estimates.has(there) && Number.isFinite(apart)) estimates.set(there, known + apart);
  };
  for (const { from, to, low, high } of story) {
    const apart = (low + high) / 2;
    reach(from, to, apart);
    reach(to, from, -apart);
  }
  return { dates, estimates };
}

function articleDate(view: CheckView, story: readonly Statement[]): Statement[] {
  const args = anchorArgs(view);
  if (!args || !story.some(({ from, to }) => from === articleDay || to === articleDay)) return [];
  const days = view.days.map(toDayNumber);
  const span = view.documentTime.evidence[0] ?? { start: 0, end: 0 };
  return [
    {
      kind: 'article-date',
      from: origin,
      to: articleDay,
      low: Math.min(...days),
      high: Math.max(...days),
      span,
      says: message('related/article-date', args),
      times: [],
    },
  ];
}
