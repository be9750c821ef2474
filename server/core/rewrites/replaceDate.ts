/** Puts other words in the place of a date, with what goes along: "on", a capital at the start of a sentence, the commas of a year. */

import type { ArticleAnalysis, Edit } from '../analysis.ts';
import { caseLike } from '../checks/writing/style.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { DateStyle } from './dateStyle.ts';
import { dayWords, type Wording } from './dayWords.ts';
import type { Rewritable } from './rewritable.ts';

const preposition =
  /(?:^|[^\p{L}])(?:on|since|until|till|by|before|after|from|to|for|of|through|between|and|or|than|the|a|an|this|that)\s$/iu;
const determiner = /(?:^|[^\p{L}])(?:the|a|an|this|that|his|her|its|their|our|every|each|[\p{L}]+[’']s)\s$/iu;
const partOfDay = /(?:^|[^\p{L}])(?:early|late|mid)[\s-]$/iu;
/** Behind a date that is the subject of its sentence: "Yesterday was cold". */
const verb = /^\s(?:is|was|were|will|would|has|had|marks?|marked|became|brought|saw)\b/iu;

/** `from`: the day that the article is of. Undefined where the words cannot stand there, or are those that do. */
export function replaceDate(
  { text }: ArticleAnalysis,
  date: Rewritable,
  wording: Wording,
  from: PlainDate,
  style: DateStyle,
): Edit | undefined {
  const { span } = date.time;
  const words = dayWords(date.day, wording, from, style);
  const before = text.slice(date.sentence.start, span.start);
  const behind = text.slice(span.end, date.sentence.end);
  const isPossessive = /^[’'](?:s\b)?/.test(behind);
  if (words === undefined || partOfDay.test(before)) return undefined;
  if (isPossessive && (wording === 'date' || wording === 'full-date' || date.wording === 'count')) return undefined;
  if (wording === 'word' && (determiner.test(before) || !date.running)) return undefined;

  let { start, end } = span;
  let newText = words;
  const on = /(?:^|[^\p{L}])(on\s)$/iu.exec(before)?.[1];
  const isAdverb = date.wording === 'word' || date.wording === 'count';
  if (wording === 'word' && on !== undefined) start -= on.length;
  const begins = !/[\p{L}\p{N}]/u.test(text.slice(date.sentence.start, start));
  if (isAdverb && wording !== 'word' && style.on && date.running && !isPossessive && !preposition.test(before)) {
    // "Yesterday was cold" → "Thursday was cold", but "Yesterday they met" → "On Thursday they met"
    if (!verb.test(behind)) newText = `on ${words}`;
  }
  const isMonthFirstWithYear = (at: 'full-date' | Rewritable['wording']) => at === 'full-date' && !style.dayFirst;
  if (isMonthFirstWithYear(wording)) {
    if (/^\s[\p{L}\p{N}]/u.test(behind)) newText += ',';
  } else if (
    hasCommas(date) &&
    !begins &&
    !/^on\s$/i.test(text.slice(date.sentence.start, start)) &&
    /^,\s\p{Ll}/u.test(behind)
  ) {
    end += 1;
  }
  const old = text.slice(start, end);
  newText = begins && /^\p{Lu}/u.test(old) ? newText[0]!.toUpperCase() + newText.slice(1) : newText;
  if (/^\P{L}*\p{Lu}[\p{Lu}\P{L}]*\p{Lu}\P{L}*$/u.test(old)) newText = caseLike(old, newText);
  return newText === old ? undefined : { span: { start, end }, newText };
}

/** "July 16, 2020, in Geneva", "Thursday, July 16, in Geneva": the comma behind belongs to the date. */
function hasCommas({ time: { text } }: Rewritable): boolean {
  return text.includes(',');
}
