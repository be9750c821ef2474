/** One time told in two zones that do not agree: "at 5 p.m. EST (2100 GMT)". */

import type { Span } from '../text/span.ts';
import { type PlainDate, pad } from '../time/plainDate.ts';
import type { Check, Draft } from './check.ts';
import type { CheckView } from './checkView.ts';
import { sentenceDay } from './claims/sentenceDay.ts';
import {
  daylightPairs,
  isAmerican,
  isDaylight,
  zoneNamePattern,
  zoneOffsets,
  zonePattern,
  zonePlacePattern,
} from './facts/zones.ts';
import { message } from './messageIds.ts';
import { namesIn, paragraphsWith, sentenceAt, timesIn } from './placesIn.ts';

export const zoneConversion: Check = {
  code: 'date/zone-conversion',
  severity: 'warning',
  summary: 'A time is told in two zones, and the two do not agree.',
  example: '“at 5 p.m. EST (2100 GMT)”: it is 2200 GMT',
  guards:
    'Shared abbreviations (IST, CST, BST) may mean any of their zones; ET and its like go by the day. Where only the daylight letter is wrong for the day, date/daylight-abbreviation speaks alone. Places count where they keep one zone. Behind a comma only where no list goes on; local time is that of the dateline’s place.',
  // By paragraphs: “9 a.m. MSK (0600 GMT)” may look like two sentences.
  find: (view) =>
    paragraphsWith(view, candidate).flatMap((paragraph) =>
      zoned.test(view.text.slice(paragraph.start, paragraph.end))
        ? [...judge(view, paragraph, bracketed), ...judge(view, paragraph, joined)]
        : [],
    ),
};

/** Two times, the second in a bracket or behind a comma: cheap, for paragraphs. */
const candidate =
  /(?:\d|[ap]\.?m\.?|hours|noon|midnight)\s(?:in\s)?(?:[A-Z][A-Za-z ]{1,24}|local\stime)[^.;()]{0,24}(?:\(|,\s|\sor\s|\/)[^()]{0,12}?(?:\d|noon|midnight)/;
/** A time before what may be a zone: those below are dear to compile, and most articles never need them. */
const zoned = new RegExp(
  String.raw`(?:\d|[ap]\.?m\.?|hours|hrs|noon|midnight)\s(?:in\s)?(?:${zonePattern}|${zonePlacePattern}|${zoneNamePattern}|local\stime)\b`,
  'i',
);
const clock = (n: number) =>
  String.raw`(?<hour${n}>\d{1,2})(?:[:.]?(?<minute${n}>[0-5]\d))?\s?(?:(?<half${n}>[ap])\.?m\.?|hours|hrs)?|(?<noon${n}>noon|midnight)`;
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** "GMT", "London time", "in London"; in a bracket "New York" too. */
const zone = (n: number) =>
  String.raw`(?:(?<zone${n}>${zonePattern})\b(?:\stime\b)?|(?<in${n}>in\s)?(?<place${n}>${zonePlacePattern})\b(?<time${n}>\stime\b)?|(?<local${n}>local\stime)\b|(?<name${n}>${zoneNamePattern})(?:\stime\b|(?=[,;)/]|\s\(|\s(?:on|or)\s)))`;
const first = String.raw`(?<![\d.:,$£€])(?:${clock(1)})\s${zone(1)}(?:,?\s(?:on\s)?${weekday})?`;
const second = String.raw`(?<second>(?:${clock(2)})(?<tail>\s${zone(2)}))`;
const bracketed = new RegExp(
  String.raw`${first},?\s\(${second}(?:,?\s(?:on\s)?${weekday}|\s(?:the )?(?:next|same|previous|following) day)?\)`,
  'gi',
);
/** "10 a.m. EST, 3 p.m. GMT": one time, where nothing else is listed. */
const joined = new RegExp(
  String.raw`${first}(?:,\s(?:or\s)?|\sor\s|\s?/\s?)${second}(?=[,.;)]|\son\s|\s*$)(?!,\s(?:and\s)?\d)`,
  'gi',
);

const onAir =
  /\b(?:airs?|aired|airing|broadcasts?|TV|television|shows?|episodes?|season|series|premieres?|channels?|networks?|tape[- ]delayed)\b/i;

/** "9 a.m. in London, 10 a.m. in Rome, …": what stands before is of the same list. */
const inList = /(?:\d|[ap]\.?m\.?|noon|midnight)\s[^,;.()]{2,25}(?:,|\sand)\s(?:and\s)?$/;

function judge(view: CheckView, paragraph: Span, pair: RegExp): Draft[] {
  const text = view.text.slice(paragraph.start, paragraph.end);
  return [...text.matchAll(pair)].flatMap((match): Draft[] => {
    const groups = match.groups!;
    const first = minutes(groups, 1);
    const second = minutes(groups, 2);
    const zone1 = groups.local1 ? localPlace(view, paragraph) : zoneOf(groups, 1, false);
    const zone2 = zoneOf(groups, 2, pair === bracketed);
    if (zone1 === undefined || zone2 === undefined || first === undefined || second === undefined) return [];
    if (pair === joined && inList.test(text.slice(Math.max(0, match.index - 40), match.index))) return [];
    // A broadcast at the same hour of each zone, or a listing.
    if (pair === joined && zone1 === zone2) return [];
    if (pair === joined && isAmerican(zone1) && isAmerican(zone2) && (first === second || onAir.test(text))) return [];
    const place = { start: paragraph.start + match.index, end: paragraph.start + match.index + match[0].length };
    const { day } = sentenceDay(view, sentenceAt(view, place) ?? place);
    const expected = convert(first, zone1, zone2, day);
    if (expected.length === 0 || expected.includes(second)) return [];
    if (daylightTwins(zone1, day).some((twin) => convert(first, twin, zone2, day).includes(second))) return [];
    if (daylightTwins(zone2, day).some((twin) => convert(first, zone1, twin, day).includes(second))) return [];
    const start = paragraph.start + match.index + match[0].lastIndexOf(groups.second!);
    const span = { start, end: start + groups.second!.length };
    const means = `${pad(Math.floor(expected[0]! / 60), 2)}:${pad(expected[0]! % 60, 2)}`;
    const newText = written(groups, expected[0]!, groups.tail!.trim());
    return [
      {
        span,
        message: message('date/zone-conversion', {
          words: match[0].slice(0, match[0].lastIndexOf(groups.second!)).replace(/[\s,(]+(?:or\s)?$/, ''),
          means,
          zone: zone2,
          written: groups.second!,
        }),
        fixes: [{ title: message('fix/replace', { text: newText }), edits: [{ span, newText }] }],
        explains: timesIn(view, span).map((t) => t.time),
      },
    ];
  });
}

/** The place of the dateline, whose clock "local time" tells; undefined where it is not known, or the paragraph names another place. */
function localPlace(view: CheckView, paragraph: Span): string | undefined {
  const { datelines } = view.article.structure;
  const span = datelines.length === 1 ? datelines[0]!.places[0] : undefined;
  if (!span) return undefined;
  const { end } = datelines[0]!.span;
  const own = new Set(namesIn(view, datelines[0]!.span).map(({ entity }) => entity));
  const others = namesIn(view, paragraph).filter(({ kind }) => kind === 'place');
  if (others.some((other) => other.span.start >= end && !own.has(other.entity))) return undefined;
  const name = view.text.slice(span.start, span.end).split(/[,(]/)[0]!.trim();
  const place = name.toLowerCase().replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return zoneOffsets(place).length > 0 ? place : undefined;
}

/** Minutes of the day; undefined where the clock has no such time. Without a.m. or p.m. a bare hour is no time ("5 GMT"). */
function minutes(groups: Readonly<Record<string, string | undefined>>, n: 1 | 2): number | undefined {
  const noon = groups[`noon${n}`]?.toLowerCase();
  if (noon) return noon === 'noon' ? 720 : 0;
  let hour = Number(groups[`hour${n}`]);
  const half = groups[`half${n}`]?.toLowerCase();
  const minute = groups[`minute${n}`];
  if (half === undefined && minute === undefined) return undefined;
  if (half && (hour < 1 || hour > 12)) return undefined;
  if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  return hour <= 24 ? (hour % 24) * 60 + Number(minute ?? 0) : undefined;
}

/** An abbreviation or a place as `zoneOffsets` knows it; undefined where the spelling shows that none is meant. */
function zoneOf(groups: Readonly<Record<string, string | undefined>>, n: 1 | 2, bare: boolean): string | undefined {
  const [zone, place, name] = [groups[`zone${n}`], groups[`place${n}`], groups[`name${n}`]];
  if (zone) return zone === zone.toUpperCase() ? zone : undefined;
  if (name) return zoneOffsets(name).length > 0 ? name : undefined;
  if (!place || zoneOffsets(place).length === 0) return undefined;
  return bare || groups[`in${n}`] || groups[`time${n}`] ? place : undefined;
}

/** Every time of day that the second zone can show, the likeliest first. */
function convert(time: number, from: string, to: string, day: PlainDate | undefined): number[] {
  return zoneOffsets(from, day).flatMap((a) =>
    zoneOffsets(to, day).map((b) => (((time - a + b) % 1440) + 1440) % 1440),
  );
}

/** The other letter of the pair, where the written one is wrong for the day or the day is unknown. */
function daylightTwins(zone: string, day: PlainDate | undefined): string[] {
  return daylightPairs.flatMap(({ standard, daylight, region }) => {
    if (zone !== standard && zone !== daylight) return [];
    if (zone === 'GMT') return [];
    const kept = day ? isDaylight(region, day) : undefined;
    if (kept === undefined) return day ? [standard, daylight] : [];
    return kept === (zone === daylight) ? [] : [zone === standard ? daylight : standard];
  });
}

/** The right time in the style of the written one. */
function written(groups: Readonly<Record<string, string | undefined>>, time: number, zone: string): string {
  const old = groups.second!;
  const hour = Math.floor(time / 60);
  const minute = pad(time % 60, 2);
  const mark = /\d([:.])\d/.exec(old)?.[1] ?? '';
  if (groups.half2) {
    const half = /[ap]\.?m\.?/i.exec(old)![0].replace(/^[ap]/i, hour < 12 ? 'a' : 'p');
    const space = /\s[ap]\.?m/i.test(old) ? ' ' : '';
    const minutes = groups.minute2 || time % 60 ? `${mark || ':'}${minute}` : '';
    return `${hour % 12 || 12}${minutes}${space}${half} ${zone}`;
  }
  return `${pad(hour, 2)}${mark}${minute} ${zone}`;
}
