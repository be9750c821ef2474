/** Days that the article gives to something that happened: "the dam collapsed on 3 May", "the 4 May collapse of the dam". */

import { isName } from '../../analysis.ts';
import type { BlockKind } from '../../structure/structure.ts';
import type { Span } from '../../text/span.ts';
import { timesThat } from '../answers.ts';
import { type CheckView, once } from '../checkView.ts';
import { Cue } from '../cues.ts';
import { isQuoted, lastMentionBy, namesIn } from '../placesIn.ts';
import { before, behind } from '../surroundings.ts';
import type { TimeInContext } from '../timeInContext.ts';
import { type Form, type Telling, toldAhead, toldBehind } from './eventTellings.ts';
import { type EventClass, eventClasses } from './eventWords.ts';

export interface EventDate {
  readonly t: TimeInContext;
  readonly event: EventClass;
  readonly form: Form;
  /** The noun or verb that tells it. */
  readonly word: string;
  /** What its noun phrase says besides. */
  readonly says: string;
  /** The date is a part of the noun phrase. */
  readonly attached?: true;
  /** What or whom it happened to: a noun in lower case or an entity's id; undefined where "the collapse" says no more. */
  readonly actor?: string;
  /** Ids of the entities that its sentence names. */
  readonly entities: ReadonlySet<string>;
  readonly block: BlockKind;
}

const place = String.raw`(?:\s(?:in|at|near|off|outside|on|over|into|onto|through|across|along|with)\s(?:the\s|an?\s)?[\p{L}’'-]+(?:\s(?:the\s)?[\p{Lu}][\p{L}’'-]+){0,2}){0,3}`;
const owner = String.raw`(?:\sof\s(?:the\s|a\s|an\s)?(?<of>[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,3}?))?`;
const nouns = eventClasses.map((one) => (one.vague ? `${one.nouns}|${one.vague}` : one.nouns)).join('|');
const now = eventClasses.flatMap((one) => (one.now ? [one.now] : [])).join('|');
/** In captions: "Demonstrators march in Rome on", "at the scene of a bus crash in Graz on". */
const pictured = new RegExp(
  String.raw`\b(?:(?:an?|the)\s(?:[\p{Ll}-]+\s)?(?<noun>${nouns})|(?<verb>${now})(?:\s(?:the|an?|its|their)\s(?:[\p{Ll}-]+\s){0,2}?(?<object>[\p{Ll}-]+))?)${owner}${place},?\son\s(?:[\p{L}]+,\s)?$`,
  'u',
);
/** Only people in the picture: "Protesters in Rome on". */
const people = new RegExp(
  String.raw`\b(?:(?<protest>[Pp]rotest[eo]rs|[Dd]emonstrators)|(?<march>[Mm]archers))\b${place},?\son\s(?:[\p{L}]+,\s)?$`,
  'u',
);
const classes = new Map(
  eventClasses.flatMap((event) =>
    [event.nouns, event.vague ?? '', event.now ?? ''].flatMap((words) =>
      words.split('|').map((word) => [word, event] as const),
    ),
  ),
);
/** In the sentence of a clause: it is of another one, not yet there, or by another clock. */
const other =
  /\b(?:[Aa]nother|[Oo]ther|[Ss]econd|third|[Ee]arlier|later|[Pp]revious(?:ly)?|new|next|last|[Ff]irst|similar|separate|latest|annual|aftershock|planned|scheduled|due|[Ii]nitially|[Oo]riginally|again|anniversary|[Uu]pper|[Ll]ower|[\w]+-day|had|would|will|may|might)\b/;
const anew =
  /^[^.;]{0,40}?\b(?:too|as well|also|again|once more|more|another|others?|the second|its second|his second|her second)\b/;
const otherClock = /\b(?:local time|G\.?M\.?T|UTC)\b/;

/** Days with their month, outside quotation marks. Linear. */
export function eventDates(view: CheckView): readonly EventDate[] {
  return once(view, seek);
}

function seek(view: CheckView): EventDate[] {
  return timesThat(view, mayTellEvent).flatMap((t) => {
    const found = t.block === 'caption' ? inCaption(view, t) : inBody(view, t);
    if (!found || isQuoted(view, t.time.span)) return [];
    return [{ t, ...found, entities: entitiesIn(view, nearby(t)), block: t.block }];
  });
}

/** By its words: whom it happened to is asked later, as that depends on the names of the article. */
function mayTellEvent(view: CheckView, t: TimeInContext): boolean {
  const { written, cues } = t;
  if (!(cues & Cue.happening) || !written?.day || !written.month || t.time.mod || t.time.joined) return false;
  if (t.block !== 'paragraph' && t.block !== 'caption') return false;
  if (t.block === 'caption') return true;
  return tellingAt(view, t, true) !== undefined;
}

/** What a sentence of running text tells to have been on the day. */
function tellingAt(view: CheckView, t: TimeInContext, brief = false): Telling | undefined {
  const left = before(view, t.time.span, t.sentence, 120);
  const right = behind(view, t.time.span, t.sentence, 120);
  const opens = /^["“]?(?:[Oo]n\s)?(?:the\s)?$/.test(left) && t.time.span.start - t.sentence.start < 12;
  const found = toldBehind(left, t.time.text, right, opens) ?? toldAhead(left, brief);
  if (!found) return undefined;
  // “The rescue on 4 May of two more”, “erupted on 20 May as well”.
  if (anew.test(right)) return undefined;
  const near = left + right.slice(0, 80);
  if (otherClock.test(near) || (found.form === 'told' && other.test(left)) || other.test(found.says)) return undefined;
  return found;
}

function nearby({ time, sentence }: TimeInContext): Span {
  return {
    start: Math.max(sentence.start, time.span.start - 200),
    end: Math.min(sentence.end, time.span.end + 100),
  };
}

function inBody(view: CheckView, t: TimeInContext): Omit<EventDate, 't' | 'entities' | 'block'> | undefined {
  const found = tellingAt(view, t);
  if (!found) return undefined;
  const { actor: at, ...told } = found;
  const left = before(view, t.time.span, t.sentence, 120);
  const from = at && (at.side === 'left' ? t.time.span.start - left.length : t.time.span.end);
  const actor = at && actorAt(view, { start: from! + at.start, end: from! + at.end });
  return { ...told, ...(actor !== undefined && { actor }) };
}

function inCaption(view: CheckView, t: TimeInContext): Omit<EventDate, 't' | 'entities' | 'block'> | undefined {
  const left = before(view, t.time.span, t.sentence, 140);
  // Pictures are also taken before and after.
  if (/\b(?:after|before|following|ahead of|outside|prepar\w+|rehears\w+|files?|archive|for (?:the|an?))\b/i.test(left))
    return undefined;
  const found = pictured.exec(left);
  if (found) {
    const { noun, verb, object, of } = found.groups!;
    return eventOf((noun ?? verb)!, object ?? headOf(view, of, t, left, found.index));
  }
  const shown = people.exec(left)?.groups;
  if (shown) return eventOf(shown.march ? 'march' : 'protest', undefined);
  const named = toldBehind(left, t.time.text, behind(view, t.time.span, t.sentence, 80), false);
  return named && eventOf(named.word.toLowerCase(), undefined);
}

function eventOf(word: string, actor: string | undefined): Omit<EventDate, 't' | 'entities' | 'block'> | undefined {
  const event = classes.get(word);
  return event && { event, form: 'told', word, says: '', ...(actor !== undefined && { actor }) };
}

/** The entity that ends there, else the noun. */
function actorAt(view: CheckView, word: Span): string {
  const mention = lastMentionBy(view, word.end - 1);
  return mention && isName(mention) && mention.span.end === word.end
    ? mention.entity
    : view.text.slice(word.start, word.end).toLowerCase();
}

function headOf(
  view: CheckView,
  words: string | undefined,
  t: TimeInContext,
  left: string,
  at: number,
): string | undefined {
  if (words === undefined) return undefined;
  const start = t.time.span.start - left.length + left.indexOf(words, at);
  return actorAt(view, { start: start + words.length - lastWord(words)!.length, end: start + words.length });
}

function lastWord(words: string | undefined): string | undefined {
  return words === undefined ? undefined : /[^\s]+$/.exec(words)![0].toLowerCase();
}

function entitiesIn(view: CheckView, near: Span): Set<string> {
  return new Set(namesIn(view, near).map(({ entity }) => entity));
}
