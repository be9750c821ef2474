/** How long something took that the article tells the beginning and the end of: "elected in 2010, served eight years and left office in 2016". */

import { timesThat } from '../answers.ts';
import type { CheckView } from '../checkView.ts';
import { message } from '../messageIds.ts';
import { isQuoted } from '../placesIn.ts';
import { before } from '../surroundings.ts';
import type { TimeInContext } from '../timeInContext.ts';
import type { Statement } from './statement.ts';
import { pointOf } from './timeline.ts';
import { countedDays, lengthInDays } from './tolerance.ts';

/** A stretch of time, and what the text says it began and ended with. */
interface Stretch {
  readonly start: TimeInContext;
  readonly end: TimeInContext;
  readonly asEvent: boolean;
}

/** Linear. */
export function stretchStatements(view: CheckView): Statement[] {
  return timesThat(view, tellsStretch).flatMap((t) => statement(view, t, stretchAt(view, t)!));
}

function tellsStretch(view: CheckView, t: TimeInContext): boolean {
  return stretchAt(view, t) !== undefined;
}

function stretchAt(view: CheckView, t: TimeInContext): Stretch | undefined {
  if (!isLength(view, t)) return undefined;
  return t.time.text.includes('-') || isAttribute(view, t)
    ? countedEvent(view, t)
    : (term(view, t) ?? termFirst(view, t));
}

function isLength(_view: CheckView, { time, block }: TimeInContext): boolean {
  const { form, mod, text } = time;
  if (form.kind !== 'duration' || !form.count || form.and || form.reach || mod) return false;
  return block === 'paragraph' && !/old$/i.test(text);
}

/** "The three-day meeting". */
function isAttribute(view: CheckView, { time: { form, span } }: TimeInContext): boolean {
  return form.kind === 'duration' && view.text[span.start + form.count!.end] === '-';
}

const begins = String.raw`(?:began|begun|started|opened|broke\sout|launched|founded|established|[Ee]lected|[Aa]ppointed|set\sup|took\s(?:office|over|power|effect)|came\sinto\sforce|became|joined|entered|came\sto\spower|[Ss]worn\sin)`;
const ends = String.raw`(?:ended|closed|finished|concluded|folded|collapsed|stopped|left|resigned|retired|stepped\sdown|quit|dissolved|shut(?:\sdown)?|died|(?:was\s)?(?:ousted|overthrown|killed)|lost\spower|completed)`;
const beginsAt = new RegExp(
  String.raw`(?<![-\p{L}])${begins}\s(?:[\p{L}’'-]+\s){0,4}?(?:(?:on|in)\s)?(?:the\s)?$`,
  'u',
);
const lasted =
  /^(?:,|\.|;|\sand|,\sand)\s(?:(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey)\s)?(?:was\s|were\s)?(?:served|stayed|remained|lasted|ran|governed|ruled|reigned|worked|operated|appeared|existed|survived|flew|sailed|taught|held(?:\s(?:on|office|the\spost))?)\s(?:for\s)?$/u;
/** The stretch first: "He ruled for 42 years. He came to power in …". */
const lastedFirst = /\b(?:served|lasted|ran|governed|ruled|reigned|operated|existed|survived)\s(?:for\s)?$/;
const thenBegins = new RegExp(
  String.raw`^\.\s(?:He|She|It|They)\s(?:was\s|were\s)?${begins}\s(?:on|in)\s(?:the\s)?$`,
  'u',
);
const untilEnd = new RegExp(
  String.raw`^(?:\sand|,\sand|,\sbefore|\.)\s(?:(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey)\s)?(?:was\s|were\s)?${ends}\s(?:(?:office|power|it|the\s\p{L}+)\s)?(?:on|in)\s(?:the\s)?$`,
  'u',
);
/** Things whose length is told as it was, not as it was planned. */
const events =
  'meeting|summit|conference|congress|visit|trip|tour|journey|voyage|strike|walkout|war|conflict|siege|battle|blockade|occupation|trial|hearing|festival|fair|mission|march|tournament|championships?|race|session|forum|standoff|protest|hunt|search|crossing|reign|rule|illness|drought|flight|retreat';
const eventBegins = new RegExp(
  String.raw`^\s(?:[\p{L}’'-]+\s){0,2}?(?:${events})(?:\s(?:in|at|of|on)\s[^\s,;.]+(?:\s[^\s,;.]+)?)?\s(?:was\s)?${begins}\s(?:in\s\p{Lu}\p{L}+\s)?(?:on|in)\s(?:the\s)?$`,
  'u',
);
const eventEnds = new RegExp(
  String.raw`^(?:,?\sand|,?\sbut|\.\sIt|,\sit)\s(?:was\s)?${ends}\s(?:on|in)\s(?:the\s)?$`,
  'u',
);
const many =
  /\b(?:again|re-?(?:elected|opened|joined|appointed)|altogether|total|extended|postponed|adjourned|resumed|delay\w*)\b/i;

/** Beginning, stretch, end: three expressions in a row with nothing between that could be another story. */
function term(view: CheckView, t: TimeInContext): Stretch | undefined {
  const start = view.times[t.at - 1];
  const end = view.times[t.at + 1];
  if (!start || !end || start.blockAt !== t.blockAt || end.blockAt !== t.blockAt) return undefined;
  const first = view.text.slice(start.time.span.end, t.time.span.start);
  const second = view.text.slice(t.time.span.end, end.time.span.start);
  if (first.length > 60 || second.length > 60 || !lasted.test(first) || !untilEnd.test(second)) return undefined;
  const left = before(view, start.time.span, start.sentence, 80);
  if (!beginsAt.test(left) || many.test(left)) return undefined;
  return { start, end, asEvent: false };
}

/** "He ruled for 42 years. He came to power in 1969 and was killed in 1990". */
function termFirst(view: CheckView, t: TimeInContext): Stretch | undefined {
  const start = view.times[t.at + 1];
  const end = view.times[t.at + 2];
  if (!start || !end || start.blockAt !== t.blockAt || end.blockAt !== t.blockAt) return undefined;
  const first = view.text.slice(t.time.span.end, start.time.span.start);
  const second = view.text.slice(start.time.span.end, end.time.span.start);
  if (first.length > 60 || second.length > 40 || !thenBegins.test(first) || !eventEnds.test(second)) return undefined;
  return lastedFirst.test(before(view, t.time.span, t.sentence, 20)) ? { start, end, asEvent: false } : undefined;
}

/** "The three-day meeting opened on … and ended on …". */
function countedEvent(view: CheckView, t: TimeInContext): Stretch | undefined {
  const start = view.times[t.at + 1];
  const end = view.times[t.at + 2];
  if (!start || !end || start.blockAt !== t.blockAt || end.blockAt !== t.blockAt) return undefined;
  const first = view.text.slice(t.time.span.end, start.time.span.start);
  const second = view.text.slice(start.time.span.end, end.time.span.start);
  if (first.length > 80 || second.length > 40 || !eventBegins.test(first) || !eventEnds.test(second)) return undefined;
  return many.test(first) || many.test(second) ? undefined : { start, end, asEvent: true };
}

function statement(view: CheckView, t: TimeInContext, { start, end, asEvent }: Stretch): Statement[] {
  const { form, span } = t.time;
  if (form.kind !== 'duration' || isQuoted(view, span)) return [];
  const days = (asEvent ? lengthInDays : countedDays)(form.unit, form.count!.value);
  if (!days) return [];
  const says = message('related/stretch', {
    words: t.time.text,
    from: start.time.text,
    to: end.time.text,
  });
  return [
    { kind: 'stretch', from: pointOf(view, start), to: pointOf(view, end), ...days, span, says, times: [t.time] },
  ];
}
