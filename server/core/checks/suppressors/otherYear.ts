/** Whether the text around a date without a year speaks of another year than the article's own. */

import type { CheckView } from '../checkView.ts';
import { around, before, behind, blockOf } from '../surroundings.ts';
import type { TimeInContext } from '../timeInContext.ts';

const yearNumber = /(?<![\d.,:$£€#/-])(1[5-9]\d\d|20\d\d|21\d\d)(?![\d:%]|[.,]\d|-\d{3})/g;
const yearWords =
  /\b(?:(?:last|next|previous|following|preceding|that|same) year|years? (?:ago|earlier|later|before|after)|decades?|centur(?:y|ies)|anniversary|(?:19|20)?\d0s|back in)\b/i;

/** A paragraph that opens a sentence so tells of that year from there on. */
const retrospect =
  /(?:^|[.!?]["”’]?\s)(?:(?:In|During) the (?:previous|same) year|(?:Last|Next|The previous|The following) year|A year (?:ago|earlier|later))\b/;

/** A heading governs so many paragraphs; more would make long listings slow. */
const farthestHeading = 40;

/** "Last year the festival had its best season. On Saturday, May 3, …", or "In 2024 …" where that is `year`. */
export function isToldOfOtherYear(view: CheckView, t: TimeInContext, year?: number): boolean {
  const left = view.text.slice(Math.max(blockOf(view, t).start, t.time.span.start - 1500), t.time.span.start);
  return retrospect.test(left) || (year !== undefined && yearsIn(left).has(year));
}

/** The years that a stretch of text names by number. Linear. */
export function yearsIn(text: string): Set<number> {
  const years = new Set<number>();
  for (const match of text.matchAll(yearNumber)) years.add(Number(match[1]));
  return years;
}

/** The years that the headline, the lede and the paragraphs around the expression name: what a look back may be about. */
export function yearsAround(view: CheckView, t: TimeInContext): Set<number> {
  const { blocks } = view.article.structure;
  const lede = blocks.findIndex(({ kind }) => kind === 'paragraph');
  const near = [...blocks.slice(0, lede + 1), ...blocks.slice(Math.max(0, t.blockAt - 2), t.blockAt + 2)];
  return yearsIn(near.map(({ span }) => view.text.slice(span.start, Math.min(span.end, span.start + 1500))).join('\n'));
}

/**
 * The paragraph, the heading above it or the headline names a year other than those given in which, or beside which, it would be right; or the
 * sentence hints at one without its number.
 */
export function speaksOfOtherYear(
  view: CheckView,
  t: TimeInContext,
  own: ReadonlySet<number>,
  isRightIn: (year: number) => boolean,
): boolean {
  const { blocks, headline } = view.article.structure;
  const isOther = (year: number) => !own.has(year);
  const near = [before(view, t.time.span, t.sentence, 300)];
  const lowest = Math.max(0, t.blockAt - farthestHeading);
  for (let i = t.blockAt - 1; i >= lowest; i--) {
    if (blocks[i]!.kind !== 'heading') continue;
    near.push(view.text.slice(blocks[i]!.span.start, blocks[i]!.span.end));
    break;
  }
  if (headline) near.push(view.text.slice(headline.start, headline.end));
  // A year in which it would be wrong, too, is no reason: “Lindqvist was born in 1975”.
  const told = new Set(
    [...near, around(view, t.time.span, blockOf(view, t), 1500)].flatMap((text) => [...yearsIn(text)]),
  );
  for (const year of told) if (isOther(year) && [year - 1, year, year + 1].some(isRightIn)) return true;
  if (isToldOfOtherYear(view, t)) return true;
  const left = before(view, t.time.span, t.sentence, 120);
  const right = behind(view, t.time.span, t.sentence, 60);
  return yearWords.test(left) || yearWords.test(right);
}
