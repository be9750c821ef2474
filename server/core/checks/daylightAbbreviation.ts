/** The letter for daylight time in winter or for standard time in summer: "noon EST on July 4". */

import type { Span } from '../text/span.ts';
import { formatIso } from '../time/plainDate.ts';
import type { Check, Draft } from './check.ts';
import { type CheckView, once } from './checkView.ts';
import { sentenceDay } from './claims/sentenceDay.ts';
import { daylightPairs, isDaylight } from './facts/zones.ts';
import { message } from './messageIds.ts';
import { blockHolding, isQuoted, sentencesWith } from './placesIn.ts';

export const daylightAbbreviation: Check = {
  code: 'date/daylight-abbreviation',
  severity: 'hint',
  summary: 'The abbreviation of standard time on a day of daylight time, or the other way round.',
  example: '“noon EST on July 4”: EDT',
  guards:
    'Silent on GMT in summer, near places that keep standard time of that name (EST: Panama, Jamaica; CST: Saskatchewan, China; MST: Arizona; AEST: Queensland …; in the paragraph, the headline, the first paragraph or the dateline), on the days of the change, and where the day is not told.',
  find: (view) => sentencesWith(view, abbreviation).flatMap((sentence) => judge(view, sentence)),
};

const abbreviation = /\b(?:[ECMP][SD]T|BST|CES?T|AE[SD]T|NZ[SD]T)\b/;
const clocked = /(?:\d\s?|\d\s?[ap]\.?m\.?\s|noon\s|midnight\s)(?<zone>[ECMP][SD]T|BST|CES?T|AE[SD]T|NZ[SD]T)\b/g;
/** Where an abbreviation is right the year round, or is another zone's. */
const rightAlways: Readonly<Record<string, RegExp>> = {
  EST: places(
    'Panama|Jamaica|Jamaican|Kingston|Cayman|Cancun|Cancún|Quintana Roo|Mexico|Mexican|Colombia|Ecuador|Peru',
  ),
  CST: places(
    'Saskatchewan|Regina|Saskatoon|Mexico|Mexican|Costa Rica|Guatemala|Honduras|El Salvador|Nicaragua|Belize|China|Chinese|Beijing|Shanghai|Hong Kong|Macau|Taiwan|Taipei',
  ),
  MST: places('Arizona|Phoenix|Tucson|Sonora|Yukon|Whitehorse|Mexico|Mexican|Malaysia|Kuala Lumpur|Myanmar'),
  PST: places('Philippines?|Filipino|Manila|Pakistan|Mexico|Mexican'),
  BST: places('Bangladesh|Bangladeshi|Dhaka|Bougainville'),
  AEST: places('Queensland|Brisbane|Gold Coast|Cairns|Townsville'),
  CET: places('Algeria|Algiers|Tunisia|Tunis|Nigeria'),
};

/** In capitals as datelines are, too. */
function places(names: string): RegExp {
  return new RegExp(String.raw`\b(?:${names}|${names.toUpperCase()})\b`);
}

function judge(view: CheckView, sentence: Span): Draft[] {
  const text = view.text.slice(sentence.start, sentence.end);
  const { day, anchored } = sentenceDay(view, sentence);
  if (!day) return [];
  return [...text.matchAll(clocked)].flatMap((match): Draft[] => {
    const zone = match.groups!.zone!;
    const found = daylightPairs.find(
      ({ standard, daylight }) => (zone === standard && zone !== 'GMT') || zone === daylight,
    );
    const kept = found && isDaylight(found.region, day);
    if (!found || kept === undefined || kept === (zone === found.daylight)) return [];
    if (isRightHere(view, sentence, zone)) return [];
    const start = sentence.start + match.index + match[0].length - zone.length;
    const span = { start, end: start + zone.length };
    if (isQuoted(view, span)) return [];
    const right = kept ? found.daylight : found.standard;
    return [
      {
        span,
        message: message('date/daylight-abbreviation', { date: formatIso(day), written: zone, right }),
        fixes: [{ title: message('fix/replace', { text: right }), edits: [{ span, newText: right }] }],
        anchored,
        explains: [],
      },
    ];
  });
}

function isRightHere(view: CheckView, sentence: Span, zone: string): boolean {
  const right = rightAlways[zone];
  if (!right) return false;
  const block = view.article.structure.blocks[blockHolding(view, sentence)]?.span ?? sentence;
  return right.test(once(view, setting)) || right.test(view.text.slice(block.start, block.end));
}

/** Where the story plays: its headline, datelines and first paragraph. */
function setting(view: CheckView): string {
  const { headline, datelines, blocks } = view.article.structure;
  const first = blocks.find(({ kind }) => kind === 'paragraph')?.span;
  return [headline, ...datelines.map(({ span }) => span), first]
    .map((span) => (span ? view.text.slice(span.start, span.end) : ''))
    .join('\n');
}
