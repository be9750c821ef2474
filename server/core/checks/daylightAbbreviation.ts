/** The letter for daylight time in winter or for standard time in summer: "noon EST on July 4". */

import type { Span } from '../text/span.ts';
import { formatIso, type PlainDate } from '../time/plainDate.ts';
import type { Check, Draft } from './check.ts';
import type { CheckView } from './checkView.ts';
import { daylightPairs, isDaylight } from './facts/zones.ts';
import { message } from './messageIds.ts';
import { isQuoted, sentencesWith, timesIn } from './placesIn.ts';

export const daylightAbbreviation: Check = {
  code: 'date/daylight-abbreviation',
  severity: 'hint',
  summary: 'The abbreviation of standard time on a day of daylight time, or the other way round.',
  example: '“noon EST on July 4”: EDT',
  guards:
    'Silent on GMT in summer, near places that keep standard time (Arizona, Hawaii, Saskatchewan, Panama, Jamaica, Queensland …), on the days of the change, and where the day is not told.',
  find: (view) => sentencesWith(view, abbreviation).flatMap((sentence) => judge(view, sentence)),
};

const abbreviation = /\b(?:[ECMP][SD]T|BST|CES?T|AE[SD]T|NZ[SD]T)\b/;
const clocked = /(?:\d\s?|\d\s?[ap]\.?m\.?\s|noon\s|midnight\s)(?<zone>[ECMP][SD]T|BST|CES?T|AE[SD]T|NZ[SD]T)\b/g;
const standardAlways =
  /\b(?:Arizona|Phoenix|Tucson|Hawaii|Honolulu|Saskatchewan|Regina|Saskatoon|Panama|Jamaica|Kingston|Cancun|Cancún|Quintana Roo|Mexico|Mexican|Costa Rica|Guatemala|Honduras|El Salvador|Nicaragua|Colombia|Ecuador|Peru|Cayman|Sonora|Yukon|Queensland|Brisbane|Gold Coast|Cairns|China|Chinese|Beijing|Shanghai|Taiwan|Philippines|Manila|Malaysia|Singapore|Bangladesh|Dhaka|Bougainville|Algeria|Tunisia|Nigeria)\b/;

function judge(view: CheckView, sentence: Span): Draft[] {
  if (standardAlways.test(view.text)) return [];
  const text = view.text.slice(sentence.start, sentence.end);
  const day = dayOf(view, sentence);
  if (!day) return [];
  return [...text.matchAll(clocked)].flatMap((match): Draft[] => {
    const zone = match.groups!.zone!;
    const found = daylightPairs.find(
      ({ standard, daylight }) => (zone === standard && zone !== 'GMT') || zone === daylight,
    );
    const kept = found && isDaylight(found.region, day.day);
    if (!found || kept === undefined || kept === (zone === found.daylight)) return [];
    const start = sentence.start + match.index + match[0].length - zone.length;
    const span = { start, end: start + zone.length };
    if (isQuoted(view, span)) return [];
    const right = kept ? found.daylight : found.standard;
    return [
      {
        span,
        message: message('date/daylight-abbreviation', { date: formatIso(day.day), written: zone, right }),
        fixes: [{ title: message('fix/replace', { text: right }), edits: [{ span, newText: right }] }],
        anchored: day.anchored,
        explains: [],
      },
    ];
  });
}

/** The one day that the sentence tells, else the article's; undefined where it tells several. */
function dayOf(view: CheckView, sentence: Span): { day: PlainDate; anchored: boolean } | undefined {
  const days = timesIn(view, sentence).flatMap(({ time }) =>
    (time.type === 'DATE' || time.type === 'TIME') && time.interval ? [time] : [],
  );
  const first = days[0]?.interval?.first;
  if (!first) return view.documentTime.date && { day: view.documentTime.date, anchored: true };
  const same = days.every(
    ({ interval }) => formatIso(interval!.first) === formatIso(first) && formatIso(interval!.last) === formatIso(first),
  );
  return same ? { day: first, anchored: days.some(({ anchor }) => anchor !== undefined) } : undefined;
}
