/** A day that its month does not have: "February 30, 1990", "June 31". */

import type { Fix } from '../analysis.ts';
import { daysInMonth } from '../time/plainDate.ts';
import { timesThat } from './answers.ts';
import type { Check, Draft } from './check.ts';
import type { CheckView } from './checkView.ts';
import { type Message, message } from './messageIds.ts';
import { isDenied } from './suppressors/denial.ts';
import { isNameOfSomething } from './suppressors/namedDate.ts';
import { around, before, behind } from './surroundings.ts';
import type { TimeInContext } from './timeInContext.ts';
import { dateFix } from './writing/dateFix.ts';
import { changeDate, type WrittenDate, writtenDate } from './writing/writtenDate.ts';

export const impossible: Check = {
  code: 'date/impossible',
  severity: 'warning',
  summary: 'A day that does not exist.',
  example: '“June 31”: June has 30 days',
  guards:
    'Silent in names of streets and movements, in titles in quotation marks, where the text itself says that there is no such day or jokes with it, ' +
    'and for 30 February 1712, which Sweden had.',
  find: (view) => timesThat(view, isImpossible).flatMap((t) => judge(view, t)),
};

function isImpossible(_view: CheckView, { written }: TimeInContext): boolean {
  return written !== undefined && problem(written) !== undefined;
}

function judge(view: CheckView, t: TimeInContext): Draft[] {
  const date = t.written ?? writtenWithin(view.text, t);
  if (!date?.month) return [];
  const text = problem(date);
  if (
    !text ||
    countsOthers(view, t, date) ||
    isDenied(view, t) ||
    isSerial(view, t) ||
    isNameOfSomething(view, t) ||
    isInJest(view, t) ||
    isSwedish(view, t, date)
  )
    return [];
  return [{ span: t.time.span, message: text, fixes: fixes(view.text, t, date), explains: [t.time] }];
}

/** "Sweden had a February 30, in 1712". */
function isSwedish(view: CheckView, t: TimeInContext, { day, month, year }: WrittenDate): boolean {
  return (
    !year && month?.value === 2 && day?.value === 30 && /\b1712\b/.test(around(view, t.time.span, t.sentence, 160))
  );
}

const jest =
  /\b(?:(?:in|of)\s(?:[\p{L}’'-]+\s){1,4}(?:novel|film|story|tale|game|fantasy)|jok(?:e|ed|es|ing|ingly)|quip(?:s|ped)?|wisecrack\w*|sarcastic\w*|satir\w+|prank|punch ?line|never comes?|never came)\b/iu;

/** "“See you on sept 31,” he joked": the day was chosen because there is none. */
function isInJest(view: CheckView, t: TimeInContext): boolean {
  return jest.test(around(view, t.time.span, t.sentence, 160));
}

/** "The week ended Feb. 29, 2025": the day that a week or a month is told by. */
function writtenWithin(text: string, { time }: TimeInContext): WrittenDate | undefined {
  const { form } = time;
  return form.kind === 'period' && form.within ? writtenDate(text, { ...time, form: form.within }) : undefined;
}

/** "Part No. 31-06-2019", "case 30-02-2021": numbers that only look like dates. */
const serial =
  /(?:\b(?:[Nn]o|[Nn]r|[Rr]ef|[Nn]umber|[Ss]erial|[Pp]art|[Cc]ode|[Mm]odel|[Cc]ase|[Oo]rder|[Ii]nvoice|[Ll]ot|[Ff]ile|[Rr]ule|[Ss]ection|[Aa]rticle|[Vv]ersion|[Tt]icket|[Dd]ocket|[Cc]laim|[Aa]ccount|ID)\b\.?|[#№])[:\s]*$/;

function isSerial(view: CheckView, t: TimeInContext): boolean {
  return serial.test(before(view, t.time.span, t.sentence, 14));
}

/** "In June 31 more were hurt": a day would stand behind "on"; and "31 June graduates". */
function countsOthers(view: CheckView, t: TimeInContext, { month, day, year }: WrittenDate): boolean {
  if (!month || !day || year) return false;
  const left = before(view, t.time.span, t.sentence, 12);
  const right = behind(view, t.time.span, t.sentence, 24);
  const counted = /^\s(?:\p{Ll}{3,}s|more|others|people)\b(?!\s(?:will|must|may|can|should)\b)/u.test(right);
  if (month.span.start < day.span.start)
    return (
      /^\s(?:of\s(?:the|its|their|those|them|these|our|his|her)|(?:years?|months?|weeks?|days?)\s(?:ago|earlier|later|before|after))\b/.test(
        right,
      ) ||
      /\bin\s$/i.test(left) ||
      (counted && !/\bon\s$/i.test(left)) ||
      isScore(view, t, right)
    );
  if (counted && /^["“]?Of\s$/.test(left)) return true;
  return counted && !/\b(?:on|by|until|till|to|from|since|before|after|the|of|for)\s$/i.test(left);
}

/** "Sept. 31-24": digits tied to the day that are no second day. */
function isScore(view: CheckView, t: TimeInContext, right: string): boolean {
  return /^[-–]\d/.test(right) && view.times[t.at + 1]?.time.span.start !== t.time.span.end + 1;
}

function problem({ day, month, year }: WrittenDate): Message | undefined {
  if (!month) return undefined;
  if (month.value < 1 || month.value > 12) return message('date/impossible/month', { month: month.value });
  if (!day) return undefined;
  const last = lastDay(month.value, year?.value);
  if (day.value >= 1 && day.value <= last) return undefined;
  if (year?.value === 1712 && month.value === 2 && day.value === 30) return undefined;
  const known = { day: day.value, month: month.value, last };
  return month.value === 2 && year
    ? message('date/impossible', { ...known, year: year.value })
    : message('date/impossible/any-year', known);
}

/** Without a year, February may have 29. */
function lastDay(month: number, year: number | undefined): number {
  return daysInMonth(year ?? 4, month);
}

function fixes(text: string, t: TimeInContext, date: WrittenDate): Fix[] {
  const { day, month, year } = date;
  if (!day || !month || month.value < 1 || month.value > 12 || day.value < 1) return [];
  const next =
    month.value < 12 ? { day: 1, month: month.value + 1 } : { day: 1, month: 1, ...(year && { year: year.value + 1 }) };
  return [
    ...dateFix(text, 'fix/last-day', t.time.span, changeDate(text, date, { day: lastDay(month.value, year?.value) })),
    ...dateFix(text, 'fix/next-month', t.time.span, changeDate(text, date, next)),
  ];
}
