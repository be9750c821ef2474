/** Two expressions for the same time beside each other: "yesterday (March 3)", "next Friday, April 4", "three years ago, in 2019". */

import { timesThat } from '../answers.ts';
import { type CheckView, once } from '../checkView.ts';
import { behind, between } from '../surroundings.ts';
import type { TimeInContext } from '../timeInContext.ts';

export interface Apposition {
  readonly first: TimeInContext;
  readonly second: TimeInContext;
}

const bracket = /^,?\s\((?:on\s|in\s|i\.e\.,?\s|that is,?\s)?(?:the\s)?$/;
const comma = /^(?:,| [–—-]| —)\s(?:on\s|in\s|that is,?\s|namely\s|i\.e\.,?\s|back\sin\s)?(?:the\s)?$/;
const closes = /^\)/;
/** What may stand behind an apposition that commas or dashes hold; anything else could begin a new clause. */
const ends =
  /^(?:[,.;:)]|\s[–—-]\s|\s*$|["”’]|\s(?:and|when|as|after|before|in|at|to|for|from|by|with|the|that|who|which|but)\b)/;

/** Linear. `plain`: also joined by a mere blank, as in "next Friday April 4". */
export function appositions(view: CheckView, plain = false): readonly Apposition[] {
  return once(view, plain ? seekPlain : seek);
}

const seek = (view: CheckView) => withNext(view, timesThat(view, opensApposition));
const seekPlain = (view: CheckView) => withNext(view, timesThat(view, opensPlainApposition));

function withNext(view: CheckView, times: readonly TimeInContext[]): Apposition[] {
  return times.map((first) => ({ first, second: view.times[first.at + 1]! }));
}

function opensApposition(view: CheckView, first: TimeInContext): boolean {
  const second = view.times[first.at + 1];
  const gap = second && between(view, first, second, 20);
  if (!second || gap === undefined) return false;
  const right = behind(view, second.time.span, second.sentence, 10);
  if (isOfList(view, first, second)) return false;
  return (bracket.test(gap) && closes.test(right)) || (comma.test(gap) && ends.test(right));
}

const listed = /^,?\s(?:and|or|&|to|through)\s(?:the\s)?(?:on\s|in\s)?$|^\s?[-–—/]\s?$/;

/** "Yesterday and today, March 9 and 10": the end of one list and the start of the next. */
function isOfList(view: CheckView, first: TimeInContext, second: TimeInContext): boolean {
  const ahead = view.times[first.at - 1];
  const after = view.times[second.at + 1];
  const isJoined = (a: TimeInContext, b: TimeInContext) =>
    a.time.form.kind === b.time.form.kind && listed.test(between(view, a, b, 20) ?? '');
  return (ahead !== undefined && isJoined(ahead, first)) || (after !== undefined && isJoined(second, after));
}

function opensPlainApposition(view: CheckView, first: TimeInContext): boolean {
  const second = view.times[first.at + 1];
  if (!second) return false;
  return opensApposition(view, first) || /^\s$/.test(between(view, first, second, 20) ?? '');
}
