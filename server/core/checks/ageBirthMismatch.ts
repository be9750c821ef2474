/** An age that does not go with the day of birth beside it: "Chen, 45, born on 12 July 1990". */

import type { TimeExpression } from '../analysis.ts';
import type { Span } from '../text/span.ts';
import type { Check, Draft } from './check.ts';
import type { CheckView } from './checkView.ts';
import { anchorArgs, anchorPlace } from './claims/anchor.ts';
import { agePattern, allowsAge, birthsTold, birthTold } from './claims/births.ts';
import { articleDays, type KnownTime, yearsApart } from './claims/knownTime.ts';
import { numberValue } from './claims/numberWord.ts';
import { ownerOf } from './claims/owner.ts';
import { conflicts } from './constraints/conflicts.ts';
import type { Statement } from './constraints/statement.ts';
import { message } from './messageIds.ts';
import { isQuoted } from './placesIn.ts';
import { isDenied } from './suppressors/denial.ts';
import { around, before, behind, blockOf } from './surroundings.ts';
import type { TimeInContext } from './timeInContext.ts';
import { numberFix } from './writing/numberFix.ts';
import { writtenValue } from './writing/writtenDate.ts';

export const ageBirthMismatch: Check = {
  code: 'date/age-birth-mismatch',
  severity: 'information',
  summary: 'An age does not go with the day of birth beside it.',
  example: 'article of 10 March 2025: “Chen, 45, born on 12 July 1990”; that makes 34',
  guards:
    'Age and birth must stand side by side in running text, or be told of one person by name. One year is open where only the year of birth is told; silent on the dead, on ages “at the time”, “when …” or “then”, and inside quotation marks.',
  find: (view) =>
    view.documentTime.date
      ? [
          ...birthsTold(view).flatMap((t) => judge(view, t)),
          ...conflicts(view).sets.flatMap((set) => linked(view, set)),
        ]
      : [],
};

const ahead = new RegExp(
  String.raw`(?:,\s|\s\(|\baged\s|\bis\s(?:now\s)?)(?<age>${agePattern})(?:\syears\sold)?(?:,|\))?\s(?:and\s)?(?:who\s)?(?:was\s)?\(?(?:born|b\.)[^.;()\d]{0,50}$|\b(?<adjective>${agePattern})-year-old(?:\s(?:[\p{L}.’'-]+\s?){0,4})?,?\s?\(?(?:who\s)?(?:was\s)?(?:born|b\.)[^.;()\d]{0,50}$`,
  'iu',
);
const after = new RegExp(
  String.raw`^\)?,?\s(?:(?:and\s)?(?:[\p{L}’'-]+\s){0,2}is\s(?:now\s|today\s)?|(?:now\s)?(?:aged\s)?)(?<age>${agePattern})(?=[,.;)]|\s(?:years\sold|and|but)\b|$)|^,\s(?:the\s|a\s|now\s)?(?<adjective>${agePattern})-year-old\b`,
  'iu',
);
/** "Born on 3 March 1950, Peter Novak, 60, …". */
const afterName = new RegExp(String.raw`^,\s(?:\p{Lu}[\p{L}.’'-]*\s?){1,4},\s(?<age>${agePattern}),\s`, 'u');
/** "At 27, the pianist, born in Tbilisi in 1988, is already a star". */
const atAge = new RegExp(
  String.raw`^["“]?[Aa]t\s(?<age>${agePattern}),\s[^,.;()\d]{1,50}?(?:,|\s[–—])\s(?:who\s)?(?:was\s)?born[^.;()\d]{0,50}$`,
  'u',
);
/** "The 33-year-old lives in Paris", "She is 33", in the next sentence. */
const nextSentence = new RegExp(
  String.raw`^\.\s(?:The\s(?<adjective>${agePattern})-year-old\s(?:\p{Ll}+\s)?(?:is|has|lives|works|plays|runs|teaches|says|wants|hopes|plans|remains|studies|owns)\b|(?:He|She)\sis\s(?:now\s)?(?<age>${agePattern})(?=[.,;]|\s(?:and|but|years\sold)\b))`,
  'u',
);
/** There a child is one on the day of birth, and a year older with every New Year. */
const otherReckoning = /\b(?:Korean|Chinese|Asian|lunar|traditional)\s(?:age|reckoning|counting|count|system|years)\b/i;
const dead = /\b(?:died|dies|killed|funeral|obituary)\b/i;
const otherTime =
  /\b(?:at the time|when|then|died|dies|dead|death|killed|murdered|late|would|turned|turns|turning|until|before|after)\b/i;

function judge(view: CheckView, t: TimeInContext): Draft[] {
  if (t.block !== 'paragraph') return [];
  const born = birthTold(view, t);
  if (!born || isQuoted(view, t.time.span) || isDenied(view, t)) return [];
  const left = before(view, t.time.span, t.sentence, 120);
  const right = behind(view, t.time.span, t.sentence, 80);
  const near = around(view, t.time.span, t.sentence, 200);
  // “Said he would not stand again” tells nothing of the age.
  if (otherTime.test(near.replace(/\bsaid\s(?:that\s)?(?:he|she)\swould\b/g, ''))) return [];
  if (otherReckoning.test(near)) return [];
  if (dead.test(around(view, t.time.span, blockOf(view, t), 600))) return [];
  const found =
    ahead.exec(left) ??
    (/\s(?:is|has|still|now|lives|works|runs|teaches|plays)\b/.test(right) ? atAge.exec(left) : undefined) ??
    after.exec(right) ??
    afterName.exec(right) ??
    (ownerOf(view, t.sentence, t.blockAt) && nextSentence.exec(view.text.slice(t.time.span.end, t.time.span.end + 60)));
  const word = found && (found.groups!.age ?? found.groups!.adjective);
  if (!word) return [];
  const start =
    (found.input === left ? t.time.span.start - left.length : t.time.span.end) + found.index + found[0].indexOf(word);
  const span = { start, end: start + word.length };
  const written = numberValue(word);
  const ages = articleDays(view).map((day) => yearsApart(born, day));
  if (written < 1 || ages.some((age) => allowsAge(written, age))) return [];
  return [report(view, { span, written, birth: t.time, born, value: writtenValue(t.written!) })];
}

/** Age and birth in different sentences, of the same person. */
function linked(view: CheckView, set: readonly Statement[]): Draft[] {
  const age = set.find(({ kind }) => kind === 'age');
  const birth = set.find(({ kind, to }) => kind === 'date' && to === age?.from);
  const [time] = birth?.times ?? [];
  if (set.length !== 3 || !age || !time || !isInterval(time)) return [];
  const written = numberValue(view.text.slice(age.span.start, age.span.end));
  return [report(view, { span: age.span, written, birth: time, born: time.interval, value: time.value })];
}

interface Told {
  /** The age. */
  readonly span: Span;
  readonly written: number;
  readonly birth: TimeExpression;
  readonly born: KnownTime;
  /** TIMEX3 value of the birth. */
  readonly value: string;
}

function report(view: CheckView, { span, written, birth, born, value }: Told): Draft {
  const { low, high } = yearsApart(born, articleDays(view)[0]!);
  return {
    span,
    message: message('date/age-birth-mismatch', { born: value, low, high, written, ...anchorArgs(view)! }),
    related: [{ span: birth.span, message: message('related/other-date', { date: value }) }, ...anchorPlace(view)],
    fixes: [...new Set([low, high])].flatMap((age) => (age > 0 ? numberFix(view.text, span, age) : [])),
    anchored: true,
    explains: [birth],
  };
}

function isInterval(time: TimeExpression): time is TimeExpression & Required<Pick<TimeExpression, 'interval'>> {
  return time.interval !== undefined;
}
