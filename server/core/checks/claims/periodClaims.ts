/** A decade or a century beside a year or a date that should lie in it: "in the 1990s, in 1987". */

import { type Pair, pairsThat } from '../answers.ts';
import type { CheckView } from '../checkView.ts';
import { isQuoted } from '../placesIn.ts';
import { isDenied } from '../suppressors/denial.ts';
import { before, behind } from '../surroundings.ts';
import type { TimeInContext } from '../timeInContext.ts';

export interface PeriodClaim {
  readonly period: TimeInContext;
  readonly told: TimeInContext;
  /** As the text has it: below 100 where the century is left out. */
  readonly number: number;
  readonly year: number;
}

const joined = /^,?\s(?:\(|–\s|—\s)?(?:(?:early|late|deep|well)\s)?(?:in|on|around|about)\s(?:the\s)?$/;
/** "The 1980s – 1993, to be exact". */
const dashed = /^(?:,|\s[–—-]|:)\s(?:in\s)?$/;
const exactly = /^,?\s(?:to be (?:exact|precise)|exactly|precisely)\b/;
const bracketed = /^\s\((?:in\s|around\s|about\s|c\.\s|circa\s)?$/;
/** "The 19th-century manor, built in 1924", "a 16th-century manor from 1742", "a manor of the 16th century, built in 1742". */
const built =
  /^(?:\s(?:[\p{L}-]+\s){0,2}[\p{L}-]+)?(?:,\s(?:(?:which|that) was\s)?(?:first\s)?(?:built|founded|erected|constructed|put up)\sin|,?\s(?:dating\s(?:from|(?:back\s)?to)|from))\s$/u;
/** "The 17th-century siege of 1745": what happened, and when; a history of 1745 may be of any century. */
const happened =
  /^\s(?:\p{L}[\p{L}-]*\s){0,2}(?:siege|battle|war|uprising|revolt|rebellion|revolution|massacre|mutiny|treaty|peace|fire|flood|famine|plague|epidemic|earthquake|eruption|shipwreck|expedition|coronation|edict|charter|law|act)\s(?:of|in)\s$/u;
/** "One of the great novels of the 20th century, published in 1895"; a book on a century may be of any. */
const made = /^,\s(?:(?:which|that)\swas\s)?(?:first\s)?(?:published|written|painted|composed|printed)\sin\s$/;
const works =
  /\b(?:novels?|poems?|works?|paintings?|plays?|songs?|operas?|symphon(?:y|ies)|portraits?)\sof\s(?:the\s)?$/;
/** What stands behind the year where it ends the statement. */
const ends =
  /^(?:[,.;:)?!]|\s[–—-]\s|\s*$|["”’]|\s(?:and|when|as|after|before|in|at|to|for|from|by|with|that|who|which|but|under|during|on)\b)/;
const bounded =
  /\b(?:since|before|after|until|till|by|(?<!dat(?:es|ed|ing)\s)from|and|or|than|to|between|late|early|turn of)\s(?:the\s)?(?:turn\sof\sthe\s)?$/i;
/** More times of the same list follow. */
const goesOn =
  /^,?\s(?:(?:and|or|then)\s)?(?:again\s)?(?:in\s|on\s)?(?:the\s)?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December)/;

function hasPeriod(_view: CheckView, { first, second }: Pair): boolean {
  return isPeriod(first) || isPeriod(second);
}

function isPeriod({ time: { form } }: TimeInContext): boolean {
  return form.kind === 'period' && (form.period === 'decade' || form.period === 'century');
}

/** Linear. */
export function periodClaims(view: CheckView, kind: 'decade' | 'century'): PeriodClaim[] {
  return pairsThat(view, hasPeriod).flatMap(({ first, second, gap }) => {
    const right = behind(view, second.time.span, second.sentence, 24);
    const isBracketed = bracketed.test(gap) && /^\)/.test(right);
    if (
      !isBracketed &&
      !(kind === 'century' && happened.test(gap) && ends.test(right)) &&
      !(
        (joined.test(gap) ||
          (gap === ', ' &&
            /^(?:(?:early|late|mid\S*|deep)\s(?:in|on)|around|about|circa|c\.)\s/i.test(second.time.text))) &&
        ends.test(right)
      ) &&
      !(dashed.test(gap) && exactly.test(right)) &&
      !(
        kind === 'century' &&
        made.test(gap) &&
        works.test(before(view, first.time.span, first.sentence, 40)) &&
        !/\b(?:translat|edition|reprint|again|version|facsimile)/.test(right)
      ) &&
      !(
        kind === 'century' &&
        built.test(gap) &&
        (ends.test(right) || /^\s(?:is|are|was|were|has|had|stands|will|burned)\b/.test(right)) &&
        !/^(?:\s(?:to|on|onwards?|until|till|through)\b|\s?[–-])/.test(right)
      )
    )
      return [];
    const [period, told] = first.time.form.kind === 'period' ? [first, second] : [second, first];
    const form = period.time.form;
    if (form.kind !== 'period' || form.period !== kind || !form.number || form.within) return [];
    const year = told.written?.year;
    if (!year || year.value < 1 || form.number.value < 1) return [];
    if (!isBracketed && bounded.test(before(view, first.time.span, first.sentence, 24))) return [];
    if (goesOn.test(right)) return [];
    if (isQuoted(view, first.time.span) || isDenied(view, first) || isDenied(view, second)) return [];
    return [{ period, told, number: form.number.value, year: year.value }];
  });
}
