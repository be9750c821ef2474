/** Three or more statements about time that cannot all be true though every two of them can: "Born in 1950, she moved to Paris at 20 and, five years later, in 1980, …". */

import type { Check, Draft } from './check.ts';
import type { CheckView } from './checkView.ts';
import { conflicts } from './constraints/conflicts.ts';
import { isOfLifespan } from './constraints/lifespans.ts';
import { reportSet } from './constraints/reportSet.ts';
import { isPairwise, type Statement } from './constraints/statement.ts';
import { message } from './messageIds.ts';

export const contradiction: Check = {
  code: 'date/contradiction',
  severity: 'information',
  summary: 'Several statements about time cannot all be true; the smallest set of them is named.',
  example: '“Born in 1950, she moved to Paris at 20 and, five years later, in 1980, …”: that is 1975 or 1976',
  guards:
    'Steps (“two days later”), stretches (“served eight years”), ages, births, deaths, what somebody did on a day, anniversaries and editions count, each with its roundings, and only where nothing else could have happened in between; ' +
    'ages and births must belong to one person. Silent on “about”, inside quotation marks, and where a narrower rule says it. More than 150 statements that hang together are not compared; a hint says so.',
  find: (view) => {
    const { sets, unsolved } = conflicts(view);
    return [...sets.flatMap((set) => (isOfLifespan(set) ? [] : report(view, set))), ...tooMany(unsolved)];
  },
};

/** Said as a hint, so that silence is not taken for assent. */
function tooMany(stories: readonly (readonly Statement[])[]): Draft[] {
  const first = stories[0]?.[0];
  if (!first) return [];
  const count = stories.reduce((sum, story) => sum + story.length, 0);
  return [{ span: first.span, message: message('date/contradiction/too-many', { count }), loose: true, explains: [] }];
}

function report(view: CheckView, set: readonly Statement[]): Draft[] {
  return set.length < 3 || isPairwise(set) ? [] : reportSet(view, set);
}
