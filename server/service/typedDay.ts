/** Reads a day that a person types where one is asked for: "March 9, 2025", "Sunday, 9 March 2025", "9.3.2025", "2025-03-09". */

import type { TimeExpression } from '../core/analysis.ts';
import type { Analyzer } from '../core/analyzer.ts';
import { parseIso } from '../core/time/plainDate.ts';
import type { DateOrder } from '../core/time/timeCounts.ts';
import type { ReadDayResult } from './protocol.ts';
import { findingWords } from './wording/findings.ts';

/** Longer is no day, and is not analysed. */
const LONGEST = 100;

/** By the rules that read the article: what could be two days, or has a weekday that is not its own, is none, with the reason. */
export function readTypedDay(analyzer: Analyzer, typed: string, dateOrder: DateOrder): ReadDayResult {
  const text = typed.trim().replace(/\.$/, '');
  if (text.length === 0 || text.length > LONGEST) return {};
  const { mentions, findings } = analyzer.analyze(text, { dateOrder }).article;
  const [time, ...more] = mentions.filter((mention): mention is TimeExpression => mention.kind === 'time');
  if (!time || more.length > 0 || time.text !== text || time.form.kind !== 'calendar') return {};
  const { day, month, year, yearInferred, ambiguousOrder } = time.form;
  if (!day || !month) return {};
  const wrong = findings.find(({ severity }) => severity === 'warning');
  if (wrong) return { wrong: findingWords(wrong.message) };
  if (!year || yearInferred) return { wrong: 'The year is missing: write it with four digits.' };
  if (ambiguousOrder && dateOrder === 'auto')
    return { wrong: 'Which number is the month? Write it as a word, or the day as 2025-03-09.' };
  return parseIso(time.value) ? { date: time.value } : {};
}
