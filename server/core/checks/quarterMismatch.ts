/** A calendar quarter beside a date that is not in it: "the second calendar quarter, ended 31 March". */

import { pad } from '../time/plainDate.ts';
import { monthNames } from '../time/timeForm.ts';
import { type Pair, pairsThat } from './answers.ts';
import type { Check } from './check.ts';
import type { CheckView } from './checkView.ts';
import { message } from './messageIds.ts';
import { around, blockOf } from './surroundings.ts';
import type { TimeInContext } from './timeInContext.ts';
import { numberFix } from './writing/numberFix.ts';
import { writtenValue } from './writing/writtenDate.ts';

export const quarterMismatch: Check = {
  code: 'date/quarter-mismatch',
  severity: 'information',
  summary: 'A calendar quarter stands beside a date that is not in it.',
  example: '“the second calendar quarter, ended 31 March”: that is the first',
  guards:
    'Only of a “calendar” quarter or of official statistics (GDP, inflation, housing), and where no fiscal year is named.',
  find: (view) =>
    pairsThat(view, opensWithQuarter).flatMap(({ first, second, gap }) => {
      const form = first.time.form;
      if (form.kind !== 'period' || form.period !== 'quarter' || !form.number) return [];
      const months = /^(?:\s\(|,\s|\s[–—]\s)(?:from\s|the\smonths\sof\s)?$/.test(gap)
        ? quarterOfMonths(view, second)
        : undefined;
      if (
        months === undefined &&
        !/^(?:\sof\sthe\syear)?,?\s\(?(?:which\s)?(?:end(?:ed|ing|s)|closed|closing|through)\s(?:on\s|in\s)?(?:the\s)?$/.test(
          gap,
        )
      )
        return [];
      const paragraph = around(view, first.time.span, blockOf(view, first), 600);
      if (/\b(?:fiscal|financial year|FY)/i.test(paragraph)) return [];
      if (
        !/\b(?:calendar|GDP|gross domestic product|inflation|consumer prices|housing|unemployment|the economy)\b/i.test(
          paragraph,
        )
      )
        return [];
      const date = second.written;
      const month = months === undefined ? date?.month?.value : months * 3;
      if (!month) return [];
      const actual = Math.ceil(month / 3);
      if (actual === form.number.value) return [];
      return [
        {
          span: second.time.span,
          message: message('date/quarter-mismatch', {
            date: date?.month ? writtenValue(date) : `XXXX-${pad(month, 2)}`,
            quarter: form.number.value,
            actual,
          }),
          fixes: numberFix(view.text, first.time.span, actual),
          explains: [first.time, second.time],
        },
      ];
    }),
};

function opensWithQuarter(_view: CheckView, { first: { time } }: Pair): boolean {
  return time.form.kind === 'period' && time.form.period === 'quarter';
}

/** "January to March", "April-June": the number of the quarter that it is; undefined for anything else. */
function quarterOfMonths(view: CheckView, t: TimeInContext): number | undefined {
  const text = view.text.slice(t.time.span.start, t.time.span.start + 40).split(')')[0]!;
  const found =
    /^(?:from\s)?(\p{L}{3})\p{L}*\.?(?:\s?[–—-]\s?|\s(?:to|through)\s)(\p{L}{3})\p{L}*\.?(?:,?\s\d{4})?(?=[,.;]|\s|$)/u.exec(
      text,
    );
  if (!found) return undefined;
  const [first, last] = [found[1]!, found[2]!].map((letters) =>
    monthNames.findIndex((name) => name.slice(0, 3).toLowerCase() === letters.toLowerCase()),
  );
  return first !== undefined && last === first + 2 && first >= 0 && first % 3 === 0 ? first / 3 + 1 : undefined;
}
