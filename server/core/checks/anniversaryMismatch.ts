/** An anniversary that is not that of the article's year: "the 20th anniversary of the 2003 invasion" in 2025. */

import type { Fix, TimeExpression } from '../analysis.ts';
import type { Span } from '../text/span.ts';
import { timesThat } from './answers.ts';
import type { Check, Draft } from './check.ts';
import { type CheckView, isEvidence } from './checkView.ts';
import { anchorArgs, anchorPlace } from './claims/anchor.ts';
import { toldTime } from './claims/knownTime.ts';
import { cardinalPattern, numberValue, ordinalPattern } from './claims/numberWord.ts';
import { conflicts } from './constraints/conflicts.ts';
import type { Statement } from './constraints/statement.ts';
import { year } from './constraints/tolerance.ts';
import { message } from './messageIds.ts';
import { isQuoted, sentencesWith, timesIn } from './placesIn.ts';
import { isDenied } from './suppressors/denial.ts';
import { yearsIn } from './suppressors/otherYear.ts';
import { around, before, behind } from './surroundings.ts';
import type { TimeInContext } from './timeInContext.ts';
import { numberFix } from './writing/numberFix.ts';
import { writtenValue } from './writing/writtenDate.ts';

export const anniversaryMismatch: Check = {
  code: 'date/anniversary-mismatch',
  severity: 'information',
  summary: 'An anniversary is counted wrongly for the year of the article.',
  example: 'article of 2025: “the 20th anniversary of the 2003 invasion”; it is the 22nd',
  guards:
    'The year of the event must follow directly; silent where the sentence names another year or speaks of last or next year, of “ahead of” or “since”, and off by one only where the sentence tells today or this year.',
  find: (view) =>
    view.documentTime.date
      ? [
          ...sentencesWith(view, /anniversar/i).flatMap((sentence) => judge(view, sentence)),
          ...timesThat(view, countsFrom).flatMap((t) => counted(view, t)),
          ...conflicts(view).sets.flatMap((set) => linked(view, set)),
        ]
      : [],
};

/** "Founded in 1904, the club marks its centenary this year". */
function linked(view: CheckView, set: readonly Statement[]): Draft[] {
  const relation = set.find(({ kind }) => kind === 'anniversary');
  const founded = set.find(({ kind, to }) => kind === 'date' && to === relation?.from)?.times[0];
  if (set.length !== 3 || !relation || !founded?.interval) return [];
  const word = view.text.slice(relation.span.start, relation.span.end);
  const actual = view.documentTime.date!.year - founded.interval.first.year;
  const written = Math.round((relation.low + relation.high) / 2 / year);
  const fixes = /^\p{L}*jubilee|cente/iu.test(word) ? [] : numberFix(view.text, relation.span, actual);
  return [report(view, { span: relation.span, event: founded, value: founded.value, actual, written, fixes })];
}

interface Miscounted {
  /** Of the number, or of the word that counts. */
  readonly span: Span;
  readonly event: TimeExpression;
  /** The time of the event as a TIMEX3 value. */
  readonly value: string;
  /** Years. */
  readonly actual: number;
  readonly written: number;
  readonly fixes: readonly Fix[];
}

function report(view: CheckView, { span, event, value, actual, written, fixes }: Miscounted): Draft {
  return {
    span,
    message: message('date/anniversary-mismatch', { event: value, actual, written, ...anchorArgs(view)! }),
    related: [{ span: event.span, message: message('related/other-date', { date: value }) }, ...anchorPlace(view)],
    fixes,
    anchored: true,
    explains: [event],
  };
}

const years = String.raw`(?<count>${cardinalPattern})\syears`;
/** "Fifty years after the 1965 march", "it is 60 years this month since the marches of 1963". */
const after = new RegExp(
  String.raw`${years}(?:\s(?:today|this\s\p{Ll}+))?,?\s(?:after|since|from)\s(?:[\p{L}’'-]+\s){0,7}?(?:(?:of|in|on)\s)?(?:the\s)?$`,
  'iu',
);
/** "Turns 800 this year; it was founded in", "celebrates 900 years this summer: it was founded in", "marks its 40th anniversary this year, having been set up in". */
const beforeFounding = new RegExp(
  String.raw`\b(?:turns?|celebrat(?:es?|ing)|mark(?:s|ing)?)\s(?:its\s|their\s)?(?:(?<count>${cardinalPattern}|${ordinalPattern})(?:\s(?:years|anniversary|birthday))?|(?<jubilee>centenary|centennial|bicentenary|sesquicentennial))(?:\sof\sthe\s[\p{L} ]{2,30})?\s(?:this|today)\b[^.\d]{0,50}?\b(?:founded|built|established|set\sup|opened|created|launched|incorporated|formed|chartered)(?:\sin\s\p{Lu}\p{L}+)?\sin\s$`,
  'u',
);
/** What may stand ahead of a count to today. */
const opensCount =
  /^\W*(?:(?:It|This\s\p{Ll}+|Today|Tomorrow|\p{Lu}\p{Ll}+day)\s(?:is|was|will\sbe|marks?|marked)\s(?:now\s|exactly\s)?|(?:Now|Today),?\s|Exactly\s)?$/u;
const jubilees: Readonly<Record<string, number>> = {
  centenary: 100,
  centennial: 100,
  bicentenary: 200,
  sesquicentennial: 150,
};

function countsFrom(view: CheckView, t: TimeInContext): boolean {
  if (!t.written?.year || t.block !== 'paragraph') return false;
  const left = before(view, t.time.span, t.sentence, 140);
  return /\byears|\bturns?\s|celebrat|marks?\s|marking/i.test(left) && (after.test(left) || beforeFounding.test(left));
}

/** Counted to this year in other words than "the Nth anniversary of". */
function counted(view: CheckView, t: TimeInContext): Draft[] {
  const event = toldTime(t);
  if (!event || isQuoted(view, t.time.span) || isEvidence(view, t.time.span) || isDenied(view, t)) return [];
  const left = before(view, t.time.span, t.sentence, 140);
  const founding = beforeFounding.exec(left);
  const found = founding ?? after.exec(left);
  // “She turns 80; her club was founded in 1950”.
  if (!found || (founding && /\b(?:his|her|whose|their)\b/.test(founding[0]))) return [];
  // “He retired 30 years after …” counts to then.
  const ahead = view.text.slice(t.sentence.start, t.time.span.start - left.length + found.index);
  if (!founding && !opensCount.test(ahead)) return [];
  const text = around(view, t.time.span, t.sentence, 300);
  if (otherTime.test(text.replace(/\b(?:since|years? after)\b/gi, '')) || !now.test(`${text} `)) return [];
  const told = yearsIn(text);
  const today = view.documentTime.date!;
  for (const year of told) if (year !== event.first.year && year !== today.year) return [];
  const word = found.groups!.count ?? found.groups!.jubilee!;
  const written = found.groups!.count ? numberValue(word) : jubilees[word]!;
  const actual = today.year - event.first.year;
  const ordinal = /(?:st|nd|rd|th)$/.test(word) || found.groups!.jubilee !== undefined;
  if (actual < 1 || written < 2 || Math.abs(actual - written) <= (ordinal ? 0 : written >= 100 ? 2 : 1)) return [];
  const start = t.time.span.start - left.length + found.index + found[0].indexOf(word);
  const span = { start, end: start + word.length };
  const fixes = found.groups!.jubilee ? [] : numberFix(view.text, span, actual);
  return [report(view, { span, event: t.time, value: writtenValue(t.written!), actual, written, fixes })];
}

const anniversary = new RegExp(
  String.raw`\b(?<count>${ordinalPattern})\s(?:anniversary|birthday)\s(?:celebrations?\s)?of\s(?:the\s|its\s|his\s|her\s|their\s|a\s)?(?:[\p{L}’'-]+\s){0,6}(?:(?<=\p{L}\s)(?:[\p{L}’'-]+,\s)(?:(?:which|that)\s)?(?:was\s|were\s)?(?:first\s)?(?:[\p{Ll}]+ed|held|begun|began|built|won|fought|took\splace)\s)?(?:(?<=\p{L}\s)|(?<=\p{L}),\s(?=in\s|on\s))?(?:(?:in|on|of)\s)?(?:the\s)?$`,
  'iu',
);
const otherTime =
  /\b(?:last year|next year|in (?:\w+ )?years?|years? (?:ago|later|earlier|before)|ahead of|upcoming|would have|since|until)\b/i;
const now =
  /\b(?:today|this (?:year|week|month|weekend|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|yesterday|tomorrow|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i;

function judge(view: CheckView, sentence: Span): Draft[] {
  const today = view.documentTime.date!;
  return timesIn(view, sentence).flatMap((t): Draft[] => {
    const left = view.text.slice(Math.max(sentence.start, t.time.span.start - 120), t.time.span.start);
    const found = anniversary.exec(left);
    const event = toldTime(t);
    if (!found || !event || isQuoted(view, t.time.span) || isEvidence(view, t.time.span) || isDenied(view, t))
      return [];
    const text = around(view, t.time.span, sentence, 300);
    if (otherTime.test(text)) return [];
    // “She sang at the 50th anniversary of …” tells of an earlier year.
    const ahead = left.slice(0, found.index);
    if (
      /\b(?:he|she|who|they)\s[^.;]*\b(?:at|for)\s(?:the\s|its\s|his\s|her\s|their\s)?$/i.test(ahead) &&
      !/\b(?:gather|rall|protest|march|me[et]t|prepar|turn|plan|assembl|will|today)/i.test(ahead)
    )
      return [];
    const years = yearsIn(text);
    for (const year of years) if (year !== event.first.year && year !== today.year) return [];
    const written = numberValue(found.groups!.count!);
    const actual = today.year - event.first.year;
    const byOne = Math.abs(actual - written) === 1;
    if (actual < 1 || written === actual || (byOne && !now.test(text) && !years.has(today.year))) return [];
    // At the turn of the year an anniversary of the other year may be near.
    if (byOne && (today.month === 1 || today.month === 12) && !years.has(today.year)) return [];
    if (/^\s(?:report|book|film|edition|study)\b/.test(behind(view, t.time.span, sentence, 12))) return [];
    const start = t.time.span.start - left.length + found.index;
    const span = { start, end: start + found.groups!.count!.length };
    const fixes = numberFix(view.text, span, actual);
    return [report(view, { span, event: t.time, value: writtenValue(t.written!), actual, written, fixes })];
  });
}
