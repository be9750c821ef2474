/** A season beside a day that is not in it: "in the summer, on 3 January". */

import { type Pair, pairsThat } from './answers.ts';
import type { Check } from './check.ts';
import type { CheckView } from './checkView.ts';
import { message } from './messageIds.ts';
import { isQuoted } from './placesIn.ts';
import { isDenied } from './suppressors/denial.ts';
import { around, behind, blockOf } from './surroundings.ts';
import type { TimeInContext } from './timeInContext.ts';
import { writtenValue } from './writing/writtenDate.ts';

export const season: Check = {
  code: 'date/season',
  severity: 'hint',
  offByDefault: true,
  summary: 'A season stands beside a day that is not in it.',
  example: '“in the summer, on 3 January”',
  guards:
    'Seasons have a month more at either end; where the paragraph or the dateline names a country south of the equator, those of both halves of the earth count. Off by default: what a season is goes by place and trade.',
  find: (view) =>
    pairsThat(view, besideSeason).flatMap(({ first, second }) => {
      const [of, day] = isSeason(first) ? [first, second] : [second, first];
      const form = of.time.form;
      const month = day.written?.month?.value;
      if (form.kind !== 'period' || form.period !== 'season' || !form.number || !month) return [];
      if (isQuoted(view, first.time.span) || isDenied(view, first) || isDenied(view, second)) return [];
      const right1 = isIn(form.number.value, month);
      const right2 = isSouth(view, first) && isIn(((form.number.value + 1) % 4) + 1, month);
      if (right1 || right2) return [];
      return [
        {
          span: second.time.span,
          message: message('date/season', { date: writtenValue(day.written!), words: of.time.text }),
          explains: [first.time, second.time],
        },
      ];
    }),
};

const joined = /^,\s(?:on|in)\s(?:the\s)?$/;
const bracketed = /^\s\((?:on\s|in\s)?$/;

function besideSeason(view: CheckView, { first, second, gap }: Pair): boolean {
  if (gap.length > 24 || (!isSeason(first) && !isSeason(second))) return false;
  const right = behind(view, second.time.span, second.sentence, 2);
  return joined.test(gap) || (bracketed.test(gap) && right.startsWith(')'));
}

function isSeason({ time }: TimeInContext): boolean {
  return time.form.kind === 'period' && time.form.period === 'season';
}

/** 1 spring (February to June) … 4 winter (November to March), north of the equator. */
function isIn(number: number, month: number): boolean {
  const first = number * 3 - 1;
  return (month - first + 12) % 12 <= 4;
}

const south =
  /\b(?:Australian?|Sydney|Melbourne|Brisbane|Perth|Adelaide|New Zealand|Auckland|Wellington|Christchurch|South Africa|Johannesburg|Cape Town|Argentin\w+|Buenos Aires|Chilean?|Santiago|Brazil\w*|Uruguay\w*|Paraguay\w*|Peru\w*|Bolivia\w*|Antarctic\w*|Namibia|Botswana|Zimbabwe\w*|Tasmania|Queensland|southern hemisphere)\b/i;

function isSouth(view: CheckView, t: TimeInContext): boolean {
  return south.test(around(view, t.time.span, blockOf(view, t), 800)) || south.test(view.text.slice(0, 400));
}
