/** A calendar quarter beside a date that is not in it: "the second calendar quarter, ended 31 March". */

import type { Check } from './check.ts';
import { around, blockOf, pairs } from './checkView.ts';
import { message } from './messageIds.ts';
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
    pairs(view, 40).flatMap(({ first, second, gap }) => {
      const form = first.time.form;
      if (form.kind !== 'period' || form.period !== 'quarter' || !form.number) return [];
      if (
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
      if (!date?.month) return [];
      const actual = Math.ceil(date.month.value / 3);
      if (actual === form.number.value) return [];
      return [
        {
          span: second.time.span,
          message: message('date/quarter-mismatch', { date: writtenValue(date), quarter: form.number.value, actual }),
          fixes: numberFix(view.text, first.time.span, actual),
          explains: [first.time, second.time],
        },
      ];
    }),
};
