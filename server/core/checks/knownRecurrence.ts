/** An event that comes back by a rule, with a day, a year or a number that the rule does not give: "US election day, November 6, 2024". */

import type { Fix } from '../analysis.ts';
import type { Span } from '../text/span.ts';
import { holidayDay } from '../time/holidays.ts';
import { compareDates, formatIso, type PlainDate } from '../time/plainDate.ts';
import { timesThat } from './answers.ts';
import type { Check, Draft } from './check.ts';
import { type CheckView, timesWith } from './checkView.ts';
import { appositions } from './claims/adjacent.ts';
import { numberLike, numberValue, ordinalPattern } from './claims/numberWord.ts';
import { Cue } from './cues.ts';
import {
  hostPattern,
  hostYears,
  inaugurationDays,
  isFootballWorldCupYear,
  isSummerOlympicYear,
  isWinterOlympicYear,
  isWomensFootballWorldCupYear,
  romanNumeral,
  romanValue,
  summerOlympicNumber,
  superBowlYear,
  winterOlympicNumber,
} from './facts/recurrences.ts';
import { message } from './messageIds.ts';
import { isQuoted, sentencesWith, timesIn } from './placesIn.ts';
import { isDenied } from './suppressors/denial.ts';
import { before, behind } from './surroundings.ts';
import type { TimeInContext } from './timeInContext.ts';
import { dateFix } from './writing/dateFix.ts';
import { changeDate, fullDate } from './writing/writtenDate.ts';

export const knownRecurrence: Check = {
  code: 'date/known-recurrence',
  severity: 'information',
  summary: 'An event that comes back by a rule stands with a day, a year or a number that the rule does not give.',
  example: '“US election day, November 6, 2024”: November 5; “the 2022 Summer Olympics”: there were none',
  guards:
    'American elections and inaugurations, Olympic Games, the men’s football World Cup and the Super Bowl only. Silent on bids, hopes and cancelled Games, on other sports’ cups, on women’s and in the years of theirs, where the year may be of a season, and inside quotation marks.',
  find: (view) => [
    ...appositions(view).flatMap(({ first, second }) => [
      ...electionDay(view, first, second),
      ...electionDay(view, second, first),
    ]),
    ...timesThat(view, isElectionDay).flatMap((t) => namedElectionDay(view, t)),
    ...timesWith(view, Cue.inauguration).flatMap((t) => inauguration(view, t)),
    ...sentencesWith(view, /Olympic|World Cup|Super Bowl/).flatMap((sentence) => games(view, sentence)),
  ],
};

const american =
  /\b(?:U\.S\.|US|USA|American?s?|United States|White House|Congress|Senate|Democrats?|Republicans?|presidential)\b/;

function electionDay(view: CheckView, holiday: TimeInContext, told: TimeInContext): Draft[] {
  const { form, text } = holiday.time;
  const date = told.written;
  const day = date && fullDate(date);
  if (form.kind !== 'holiday' || form.holiday !== 'election-day' || !date || !day || day.year % 2 !== 0) return [];
  const near = view.text.slice(holiday.sentence.start, holiday.sentence.end).slice(0, 600);
  const right = holidayDay('election-day', day.year);
  if (!right || day.month !== 11 || !american.test(near)) return [];
  if (compareDates(day, right) === 0 || isQuoted(view, told.time.span)) return [];
  return dayDraft(view, told, text, [right]);
}

const ofAmerica = String.raw`(?:U\.S\.|US|American|United\sStates)`;
/** "US election day, November 6, 2024", "the U.S. presidential election was held on November 6, 2024". */
const electionNamed = new RegExp(
  [
    String.raw`\b${ofAmerica}(?:\s(?:presidential|general|midterm|congressional))?\selection\sday(?:,\s(?:on\s)?|\son\s|\s(?:was|is|fell|falls)\son\s|\s\()$`,
    String.raw`\b${ofAmerica}\s(?:presidential|midterm|congressional|general)\selections?(?:\sof\s|\s(?:was|were|is|are|will\sbe|took\splace|takes\splace|,)\s(?:held\s)?on\s|,\sheld\son\s|\sheld\son\s)$`,
    String.raw`^["“]?The\s(?:\d{4}\s)?${ofAmerica}\s(?:presidential|midterm|congressional|general)\selections?\son\s$`,
  ].join('|'),
  'i',
);

function isElectionDay(view: CheckView, t: TimeInContext): boolean {
  const day = t.written && fullDate(t.written);
  if (day?.month !== 11 || day.year % 2 !== 0) return false;
  return electionNamed.test(before(view, t.time.span, t.sentence, 90));
}

function namedElectionDay(view: CheckView, t: TimeInContext): Draft[] {
  const day = fullDate(t.written!)!;
  const right = holidayDay('election-day', day.year);
  if (!right || compareDates(day, right) === 0 || isQuoted(view, t.time.span) || isDenied(view, t)) return [];
  return dayDraft(view, t, 'The U.S. election', [right]);
}

const inaugurated =
  /\b(?:inaugurated|sworn in as (?:the )?(?:U\.S\. |US |American )?president|[Ii]nauguration(?: [Dd]ay)?,?(?: on)?|\()\s(?:on\s)?$/;
/** "President Joe Biden was sworn in at the U.S. Capitol on …": the office and the place together leave no doubt. */
const inauguratedThere =
  /\b(?:inaugurated|[Pp]resident(?:-elect)?\s[^.;()]{2,40}?\ssworn\sin)(?:\sas\s[^,.;()]{3,60}?)?(?:\s(?:in\sWashington|at\sthe\s(?:U\.S\.\s|US\s)?Capitol|on\sthe\s(?:west\s)?steps\sof\sthe\s(?:U\.S\.\s|US\s)?Capitol)(?:,\s?D\.?C\.?,?)?){1,2},?\son\s$|\binaugurated\sas\s(?:the\s\w+\s)?(?:U\.S\.\s|US\s|American\s)?president(?:\sof\sthe\sUnited\sStates)?,?\son\s$/;
const otherOffice =
  /\b(?:governor|Gov\.|mayor|senators?|Sen\.|Rep\.|representatives?|congress(?:man|woman)|justice|judge|secretary|council\w*|vice|again|second time|ambassador|chief|attorney|speaker|members?)\b/i;

function inauguration(view: CheckView, t: TimeInContext): Draft[] {
  const date = t.written;
  const day = date && fullDate(date);
  if (!day || day.year % 4 !== 1 || day.year < 1797 || isQuoted(view, t.time.span)) return [];
  const left = view.text.slice(Math.max(t.sentence.start, t.time.span.start - 120), t.time.span.start);
  const isThere =
    inauguratedThere.test(left) &&
    !otherOffice.test(left) &&
    (american.test(left) || /\b(?:Washington|Capitol)\b/.test(left));
  const isPlain = /\binaugurat|sworn in as/i.test(left) && inaugurated.test(left) && american.test(left);
  if (!isThere && !isPlain) return [];
  const days = inaugurationDays(day.year);
  // Vice presidents who followed a president who died or resigned were sworn in on other days, years away from this one.
  if (days.some((right) => compareDates(right, day) === 0) || day.month !== days[0]!.month) return [];
  return dayDraft(view, t, 'Inauguration Day', days);
}

function dayDraft(view: CheckView, t: TimeInContext, event: string, days: readonly PlainDate[]): Draft[] {
  const date = t.written!;
  const edits = changeDate(view.text, date, days[0]!);
  return [
    {
      span: t.time.span,
      message: message('date/known-recurrence', {
        event,
        actual: formatIso(days[0]!),
        written: formatIso(fullDate(date)!),
      }),
      fixes: dateFix(view.text, 'fix/date', t.time.span, edits),
      explains: [t.time],
    },
  ];
}

const silentGames =
  /\b(?:bid|bids|bidding|hopes?|hopeful|candidate|cancel(?:l?ed)?|Youth|Special|women['’]s|Women['’]s|rugby|Rugby|cricket|Cricket|ski|Ski|club|Club|junior|Under-\d+|postponed|Paralympic|planned|Mathematic\w*|Olympiad in)\b/;
const named =
  /(?<![\d-])(?<year>(?:19|20)\d\d)\s(?<event>(?<season>Summer|Winter)\s(?:Olympics|Olympic\sGames)|(?:FIFA|soccer|football)\sWorld\sCup)\b/g;
const numbered = new RegExp(
  String.raw`(?<![\d-])(?<year>(?:19|20)\d\d)\s(?:(?<season>Summer|Winter)\s)?(?:Olympics|Olympic\sGames)\b(?:[^.;\d]{0,40}?\b(?:were|was|are|will be)|(?:\sin\s\p{Lu}[\p{L}. ]{2,20})?,)\sthe\s(?<number>${ordinalPattern})(?=[.,;]|\s(?:(?:Summer|Winter)\s)?(?:Olympics?|Games|of the modern)|$)`,
  'gu',
);
const bowl = /\bSuper\sBowl\s(?<number>[IVXLC]+)\b[^.;]{0,60}?\b(?:on|in)\s$/;

function games(view: CheckView, sentence: Span): Draft[] {
  const text = view.text.slice(sentence.start, sentence.end);
  const drafts: Draft[] = [];
  const place = (match: RegExpMatchArray, word: string): Span => {
    const start = sentence.start + match.index! + match[0].lastIndexOf(word);
    return { start, end: start + word.length };
  };
  if (!silentGames.test(text)) {
    for (const match of hosted.flatMap((pattern) => [...text.matchAll(pattern)])) {
      const { year, place: where } = match.groups!;
      const right = wrongHost(match.groups!, text);
      const span = place(match, year!);
      if (right === undefined || isQuoted(view, span)) continue;
      drafts.push({
        span,
        message: message('date/known-recurrence/host', { place: where!, actual: right, written: Number(year) }),
        fixes: [fix(span, String(right))],
        explains: [],
      });
    }
    for (const match of text.matchAll(named)) {
      const { year, event, season } = match.groups!;
      const at = place(match, year!).start;
      if (drafts.some(({ span }) => span.start === at)) continue;
      const holds =
        season === 'Winter' ? isWinterOlympicYear : season === 'Summer' ? isSummerOlympicYear : isFootballWorldCupYear;
      // The Games named 2020 were held in 2021.
      if (holds(Number(year)) || (season === 'Summer' && year === '2021')) continue;
      if ((!season && isWomensFootballWorldCupYear(Number(year))) || isQuoted(view, place(match, year!))) continue;
      drafts.push(yearDraft(place(match, year!), event!, Number(year), holds));
    }
    for (const match of text.matchAll(numbered)) {
      const { year, season, number } = match.groups!;
      const named = season !== 'Winter' && year === '2021' ? 2020 : Number(year);
      const right =
        season === 'Winter' ? winterOlympicNumber(named) : (summerOlympicNumber(named) ?? winterOlympicNumber(named));
      const span = place(match, number!);
      if (right === undefined || right === numberValue(number!) || isQuoted(view, span)) continue;
      // Counted by those held, or by Olympiads.
      if (season !== 'Winter' && summerOlympicNumber(named) === right && heldUntil(named) === numberValue(number!))
        continue;
      const newText = numberLike(number!, right);
      drafts.push({
        span,
        message: message('date/known-recurrence/number', {
          event: `${year} Olympics`,
          actual: right,
          written: numberValue(number!),
        }),
        fixes: [fix(span, newText)],
        explains: [],
      });
    }
  }
  return [...drafts, ...superBowls(view, sentence)];
}

const hostedGames = String.raw`(?:(?<season>Summer|Winter)\s(?:Olympics|Olympic\sGames|Games)|(?:Olympics|Olympic\sGames)|(?<cup>(?:FIFA|soccer|football)\sWorld\sCup|World\sCup))`;
/** "The 2014 football World Cup in South Africa", "Brazil, host of the 2015 World Cup", "Brazil hosted the World Cup in 2015". */
const hosted = [
  String.raw`(?<![\d-])(?<year>(?:19|20)\d\d)\s${hostedGames}\s(?:held\s)?in\s(?<place>${hostPattern})\b`,
  String.raw`\b(?<place>${hostPattern})\b,?\s(?:which\s|that\s)?(?:hosted|staged|held|host\sof)\sthe\s(?<year>(?:19|20)\d\d)\s${hostedGames}`,
  String.raw`\b(?<place>${hostPattern})\b\s(?:hosted|staged|held)\sthe\s${hostedGames}\sin\s(?<year>(?:19|20)\d\d)`,
  String.raw`\b${hostedGames}\s(?:was|were)\s(?:held|staged)\sin\s(?<place>${hostPattern})\sin\s(?<year>(?:19|20)\d\d)\b`,
].map((source) => new RegExp(source, 'gu'));
const football = /\b(?:football|soccer|FIFA|goal|goals|striker|midfielder|goalkeeper|defender)\b/;

/** A year in which the place did not have them, and which is not far from one in which it had. */
function wrongHost(
  { year, place, season, cup }: Readonly<Record<string, string | undefined>>,
  text: string,
): number | undefined {
  if (cup && !football.test(text)) return undefined;
  const kinds = cup
    ? (['cup'] as const)
    : season === 'Winter'
      ? (['winter'] as const)
      : season
        ? (['summer'] as const)
        : (['summer', 'winter'] as const);
  const years = kinds.flatMap((kind) => hostYears(kind, place!));
  const apart = (one: number) => Math.abs(one - Number(year));
  const [nearest] = years.toSorted((a, b) => apart(a) - apart(b));
  return nearest !== undefined && apart(nearest) > 0 && apart(nearest) <= 8 ? nearest : undefined;
}

function heldUntil(year: number): number {
  let held = 0;
  for (let past = 1896; past <= year; past += 4) if (isSummerOlympicYear(past)) held++;
  return held;
}

function yearDraft(span: Span, event: string, year: number, holds: (year: number) => boolean): Draft {
  const years = [-1, 1, -2, 2, -3, 3].map((step) => year + step).filter(holds);
  const near = [years.find((other) => other < year), years.find((other) => other > year)].filter(
    (other) => other !== undefined,
  );
  return {
    span,
    message: message('date/known-recurrence/year', { event, year, near: near[0] ?? year }),
    fixes: near.map((other) => fix(span, String(other))),
    explains: [],
  };
}

function fix(span: Span, newText: string): Fix {
  return { title: message('fix/replace', { text: newText }), edits: [{ span, newText }] };
}

/** "Super Bowl LVIII on February 11, 2023". */
function superBowls(view: CheckView, sentence: Span): Draft[] {
  return timesIn(view, sentence).flatMap((t): Draft[] => {
    const date = t.written;
    const left = view.text.slice(Math.max(sentence.start, t.time.span.start - 90), t.time.span.start);
    const numeral = date?.year && bowl.exec(left)?.groups?.number;
    const number = numeral ? romanValue(numeral) : Number.NaN;
    if (!numeral || !date?.year || Number.isNaN(number) || isQuoted(view, t.time.span)) return [];
    const played = superBowlYear(number);
    if (date.year.value === played || (!date.month && date.year.value === played - 1)) return [];
    if (date.month && date.month.value > 2) return [];
    if (/^\s(?:season|ad|commercial|tour)/.test(behind(view, t.time.span, sentence, 12))) return [];
    const start = t.time.span.start - left.length + left.lastIndexOf(numeral);
    const span = { start, end: start + numeral.length };
    const edits = changeDate(view.text, date, { year: played });
    return [
      {
        span: t.time.span,
        message: message('date/known-recurrence/year', {
          event: `Super Bowl ${numeral}`,
          year: date.year.value,
          near: played,
        }),
        fixes: [
          ...dateFix(view.text, 'fix/year', t.time.span, edits),
          fix(span, romanNumeral(number + date.year.value - played)),
        ],
        explains: [t.time],
      },
    ];
  });
}
