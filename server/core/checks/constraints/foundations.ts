/** Anniversaries and editions of what the article tells the beginning of: "founded in 1925. This year it celebrates its 75th anniversary". */

import type { Span } from '../../text/span.ts';
import { timesThat } from '../answers.ts';
import type { CheckView } from '../checkView.ts';
import { isLed, opensSentence } from '../claims/isLed.ts';
import { toldTime } from '../claims/knownTime.ts';
import { numberValue, ordinalPattern } from '../claims/numberWord.ts';
import { Cue } from '../cues.ts';
import { message } from '../messageIds.ts';
import { isQuoted } from '../placesIn.ts';
import { before } from '../surroundings.ts';
import type { TimeInContext } from '../timeInContext.ts';
import { articleDay, type Statement } from './statement.ts';
import { pointOf } from './timeline.ts';
import { year } from './tolerance.ts';

const founded =
  /(?<![-\p{L}])(?:founded|established|created|launched|formed|opened|started|began|married|granted|set\sup|incorporated|inaugurated|first\s(?:held|staged|run|played|celebrated|appeared|published|opened|met|aired|broadcast|performed|organi[sz]ed|awarded|given)|built|dates\sfrom)\s(?:[\p{L}]+\s){0,3}?(?:in|on)\s(?:the\s)?$/iu;
const counted = new RegExp(
  String.raw`\b(?:its\s|the\s)?(?:(?<count>${ordinalPattern})\s(?<what>anniversary|birthday|edition|annual|wedding\sanniversary|year(?=[,.;]|$))|(?<jubilee>centenary|centennial|bicentenary|bicentennial|sesquicentennial|silver\sjubilee|golden\sjubilee))\b(?!\sof\b)`,
  'giu',
);
const jubilees: Readonly<Record<string, number>> = {
  centenary: 100,
  centennial: 100,
  bicentenary: 200,
  bicentennial: 200,
  sesquicentennial: 150,
  'silver jubilee': 25,
  'golden jubilee': 50,
};
/** What follows in the sentence counts from what was just told. */
const goesOn =
  /\b(?:its|their)\s(?:\S+\s(?:wedding|anniversary|birthday|edition|jubilee|year\b)|(?:sesqui|bi)?cente(?:nary|nnial))|(?:^,|\bthis(?:\syear['’]s)?\sis)\sthe\s\S+\s(?:annual|edition)\b/i;
const now =
  /\b(?:this\s(?:year|month|week|weekend|summer|spring|autumn|fall|winter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|today|tomorrow|(?:tonight|this\sis|is\snow|has\s(?:now\s)?reached|(?:marks?|celebrates?|holds?|stages?|sees|reaches|(?:is|are)\s(?:marking|celebrating|holding|staging|on|at|back|being)|takes\splace|starts|begins|opens)))\b/i;
const elsewhere =
  /\b(?:last|next|since|had|would|his|her|their(?!\s\S+\swedding)|twice|biannual|semi-?annual|every\s(?:six|three|few|second|other|two)|until|ago|after|ahead)\b|\b(?:1[5-9]|20)\d\d\b/i;

/** What comes round more than once a year, in the words around its edition. */
const oftener =
  /\b(?:daily|nightly|weekly|weeklies|fortnightly|monthly|monthlies|quarterly|bimonthly|(?:each|every)\s(?:day|night|week|fortnight|month|quarter)|magazine|newspaper|newsletter|journal|podcast|programme|series|issue)\b/i;

/** "The weekly marks its 700th edition": only a yearly one has no more editions than years. */
export function isOftenerThanYearly(text: string): boolean {
  return oftener.test(text);
}

/** Linear. */
export function foundationStatements(view: CheckView): Statement[] {
  if (!view.documentTime.date) return [];
  return timesThat(view, tellsFoundation).flatMap((t) =>
    toldTime(t) && !isQuoted(view, t.time.span) ? countedFrom(view, t) : [],
  );
}

function tellsFoundation(view: CheckView, t: TimeInContext): boolean {
  if (!(t.cues & Cue.anniversary) || t.block !== 'paragraph') return false;
  return (isLed(view, t) || opensSentence(t)) && founded.test(before(view, t.time.span, t.sentence, 60));
}

/** In the rest of the sentence, or in the one behind it where "it" goes on. */
function countedFrom(view: CheckView, t: TimeInContext): Statement[] {
  const block = view.article.structure.blocks[t.blockAt]?.span;
  if (!block) return [];
  // Behind a semicolon another year may be spoken of, but not behind “this is”.
  const whole = view.text.slice(t.time.span.end, Math.min(t.sentence.end, t.time.span.end + 160));
  const rest = /^;\sthis\sis\b/.test(whole) ? whole : whole.split(';')[0]!;
  const own = goesOn.test(rest) && !elsewhere.test(whole) ? seekCount(rest, t.time.span.end) : undefined;
  const behind = view.text.slice(t.sentence.end, Math.min(block.end, t.sentence.end + 160));
  const next = /^\s[^.?!]{0,150}[.?!]/.exec(behind)?.[0] ?? '';
  const isSame =
    rest.length < 30 &&
    !elsewhere.test(rest) &&
    /\b[Ii]t\s(?:celebrates|marks|holds|stages|is)\b|^\s(?:This\s(?:year['’]s\s)?is\s)?[Tt]he\s\S+\sedition\b/.test(
      next,
    );
  const found = own ?? (isSame ? seekCount(next, t.sentence.end) : undefined);
  if (!found || !toldTime(t)) return [];
  const { value, what, span } = found;
  const words = view.text.slice(span.start, span.end);
  const edition = what === 'edition' || what === 'annual' || what === 'year';
  if (
    what === 'edition' &&
    isOftenerThanYearly(view.text.slice(Math.max(block.start, t.sentence.start), span.end + 40))
  )
    return [];
  const says = message(edition ? 'related/edition' : 'related/anniversary', { words, from: t.time.text });
  // Editions may have been skipped; one may be counted ahead.
  const low = edition ? (value - 2) * year : (value - 1.2) * year;
  const high = edition ? Number.POSITIVE_INFINITY : (value + 1.2) * year;
  const kind = edition ? 'edition' : 'anniversary';
  return [{ kind, from: pointOf(view, t), to: articleDay, low, high, span, says, times: [] }];
}

function seekCount(text: string, offset: number): { value: number; what: string; span: Span } | undefined {
  if (elsewhere.test(text) || !now.test(text)) return undefined;
  const all = [...text.matchAll(counted)];
  const match = all[0];
  if (!match || all.length > 1) return undefined;
  const { count, what = 'anniversary', jubilee } = match.groups!;
  const word = (count ?? jubilee)!;
  const start = offset + match.index + match[0].indexOf(word);
  const value = jubilee ? jubilees[jubilee.toLowerCase()]! : numberValue(word);
  return { value, what: what.toLowerCase(), span: { start, end: start + word.length } };
}
