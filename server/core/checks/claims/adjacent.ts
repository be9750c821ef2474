/** Two expressions for the same time beside each other: "yesterday (March 3)", "next Friday, April 4", "three years ago, in 2019". */

import { behind, type CheckView, once, pairs, type TimeInContext } from '../checkView.ts';

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

const seek = (view: CheckView) => seekAppositions(view, false);
const seekPlain = (view: CheckView) => seekAppositions(view, true);

function seekAppositions(view: CheckView, plain: boolean): Apposition[] {
  return pairs(view, 20).flatMap(({ first, second, gap }) => {
    const right = behind(view, second.time.span, second.sentence, 10);
    const isApposed =
      (bracket.test(gap) && closes.test(right)) || (comma.test(gap) && ends.test(right)) || (plain && /^\s$/.test(gap));
    return isApposed ? [{ first, second }] : [];
  });
}
