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
import { type EventClass, eventClasses, eventWords } from './eventWords.ts';
import { isLed } from './isLed.ts';

export interface EventDate {
  readonly t: TimeInContext;
  readonly event: EventClass;
  /** What or whom it happened to: a noun in lower case or an entity's id; undefined where "the collapse" says no more. */
  readonly actor?: string;
  /** Ids of the entities that its sentence names. */
  readonly entities: ReadonlySet<string>;
  readonly block: BlockKind;
}

const of = (part: 'nouns' | 'verbs') => eventClasses.flatMap((one) => (one[part] ? [one[part]] : [])).join('|');
const now = eventClasses.flatMap((one) => (one.now ? [one.now] : [])).join('|');
const place = String.raw`(?:\s(?:in|at|near|off|outside|on|over|into|onto|through|across|along)\s(?:the\s|an?\s)?[\p{L}’'-]+(?:\s(?:the\s)?[\p{Lu}][\p{L}’'-]+){0,2}){0,2}`;
const owner = String.raw`(?:\sof\s(?:the\s|a\s|an\s)?(?<of>[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,3}?))?`;

/** "(the) dam collapsed near Linz on". */
const verbal = new RegExp(
  String.raw`(?<subject>[\p{L}\d’'-]+)(?:\s(?:over|in|of|at|near|on|off)\s(?:the\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})?(?:,\swho)?\s(?<verb>${of('verbs')})(?:\sthe\s(?<object>\p{Ll}+))?${place},?\s(?:early\s|late\s)?on\s(?:the\s)?$`,
  'u',
);
/** "the collapse of the dam near Linz on". */
const nominal = new RegExp(
  String.raw`\b(?:the|The)\s(?:\p{Lu}[\p{L}’'-]*\s){0,3}(?:(?<kind>[\p{Ll}-]+)\s)?(?<noun>${of('nouns')})${owner}${place},?\s(?:on|of)\s(?:the\s)?$`,
  'u',
);
/** "the 4 May", "collapse of the dam". */
const attributive = new RegExp(
  String.raw`^,?\s(?:\p{Lu}[\p{L}’'-]*\s){0,3}(?:(?<kind>[\p{Ll}-]+)\s)?(?<noun>${of('nouns')})\b(?:\s(?:of|on)\s(?:the\s)?(?<of>[\p{L}’'-]+(?:\s(?:\p{Lu}[\p{L}’'-]+|\d+))*))?`,
  'u',
);
/** In captions: "Demonstrators march in Rome on", "at the scene of a bus crash in Graz on". */
const pictured = new RegExp(
  String.raw`\b(?:(?:an?|the)\s(?:[\p{Ll}-]+\s)?(?<noun>${of('nouns')})|(?<verb>${now})(?:\s(?:the|an?|its|their)\s(?:[\p{Ll}-]+\s){0,2}?(?<object>[\p{Ll}-]+))?)${owner}${place},?\son\s(?:[\p{L}]+,\s)?$`,
  'u',
);
const classes = new Map(
  eventClasses.flatMap((event) =>
    [event.nouns, event.verbs, event.now ?? ''].flatMap((words) =>
      words.split('|').map((word) => [word, event] as const),
    ),
  ),
);
const other =
  /\b(?:[Aa]nother|[Oo]ther|[Ss]econd|third|[Ee]arlier|later|[Pp]revious(?:ly)?|new|next|last|[Ff]irst|similar|separate|latest|annual|aftershock|planned|scheduled|due|[Ii]nitially|[Oo]riginally|again|anniversary|[Uu]pper|[Ll]ower|[\w]+-day|local time|G\.?M\.?T|UTC)\b/;

const any = new RegExp(String.raw`\b(?:${eventWords.join('|')})\b`);

/** Ahead of the date: it is looked back at or not yet there. */
const unreal = /\b(?:had|would|will|may|might)\b/;

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
  // Few dates have one of these beside them, which is soon seen.
  const led = isLed(view, t);
  const isAttribute = attributive.test(behind(view, t.time.span, t.sentence, 80));
  if (!led && !isAttribute && t.block !== 'caption') return false;
  const { start, end } = t.time.span;
  if (!any.test(view.text.slice(Math.max(t.sentence.start, start - 140), Math.min(t.sentence.end, end + 60))))
    return false;
  const near = nearby(t);
  if (other.test(view.text.slice(near.start, near.end)) || unreal.test(view.text.slice(near.start, start)))
    return false;
  if (t.block === 'caption' && pictured.test(before(view, t.time.span, t.sentence, 140))) return true;
  if (isAttribute) return true;
  const left = before(view, t.time.span, t.sentence, 120);
  return led && (verbal.test(left) || nominal.test(left));
}

function nearby({ time, sentence }: TimeInContext): Span {
  return {
    start: Math.max(sentence.start, time.span.start - 200),
    end: Math.min(sentence.end, time.span.end + 100),
  };
}

function inBody(view: CheckView, t: TimeInContext): Pick<EventDate, 'event' | 'actor'> | undefined {
  const left = before(view, t.time.span, t.sentence, 120);
  const told = verbal.exec(left);
  if (told) {
    const subject = t.time.span.start - left.length + told.index;
    const { object, verb } = told.groups!;
    return eventOf(verb!, object ?? actorAt(view, { start: subject, end: subject + told.groups!.subject!.length }));
  }
  const named = nominal.exec(left);
  if (named) {
    const { noun, of, kind } = named.groups!;
    return eventOf(noun!, headOf(view, of, t, left, named.index) ?? kind);
  }
  if (!/^the\s/i.test(t.time.text) && !/\bthe\s$/i.test(left)) return undefined;
  const right = behind(view, t.time.span, t.sentence, 80);
  const noun = attributive.exec(right);
  if (!noun) return undefined;
  const { of, kind } = noun.groups!;
  const end = t.time.span.end + noun[0].length;
  return eventOf(
    noun.groups!.noun!,
    of === undefined ? kind : actorAt(view, { start: end - lastWord(of)!.length, end }),
  );
}

function inCaption(view: CheckView, t: TimeInContext): Pick<EventDate, 'event' | 'actor'> | undefined {
  const left = before(view, t.time.span, t.sentence, 140);
  // Pictures are also taken before and after.
  if (/\b(?:after|before|following|ahead of|outside|prepar\w+|rehears\w+|files?|archive|for (?:the|an?))\b/i.test(left))
    return undefined;
  const found = pictured.exec(left);
  if (found) {
    const { noun, verb, object, of } = found.groups!;
    return eventOf((noun ?? verb)!, object ?? headOf(view, of, t, left, found.index));
  }
  const named = ofThatDay(view, t, left);
  return named && eventOf(named.groups!.noun!, undefined);
}

/** "The scene of the 3 May bus crash". */
function ofThatDay(view: CheckView, t: TimeInContext, left: string): RegExpExecArray | undefined {
  if (!/^the\s/i.test(t.time.text) && !/\bthe\s$/i.test(left)) return undefined;
  return attributive.exec(behind(view, t.time.span, t.sentence, 80)) ?? undefined;
}

function eventOf(word: string, actor: string | undefined): Pick<EventDate, 'event' | 'actor'> | undefined {
  const event = classes.get(word);
  return event && { event, ...(actor !== undefined && { actor }) };
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
