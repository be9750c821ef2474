/** What an article says of the one day on which somebody or something began, ended or happened: what other articles can contradict. */

import { type ArticleAnalysis, type EntityId, isName, type NameMention } from '../analysis.ts';
import { type CheckView, viewArticle } from '../checks/checkView.ts';
import { agesNow } from '../checks/claims/agesNow.ts';
import { eventDates } from '../checks/claims/eventDates.ts';
import { toldTime } from '../checks/claims/knownTime.ts';
import { birthOf, deathOf } from '../checks/constraints/life.ts';
import { lifeStatements } from '../checks/constraints/lives.ts';
import type { Statement } from '../checks/constraints/statement.ts';
import { year } from '../checks/constraints/tolerance.ts';
import { isQuoted, lastMentionBy, namesIn, sentenceAt } from '../checks/placesIn.ts';
import { isDenied } from '../checks/suppressors/denial.ts';
import type { TimeInContext } from '../checks/timeInContext.ts';
import type { Span } from '../text/span.ts';
import { toDayNumber } from '../time/plainDate.ts';

/** Happens once: whose two days cannot both be right. The others are ids of `EventClass`. */
export type Relation = 'born' | 'died' | 'founded' | 'dissolved' | 'opened' | (string & {});

export interface DatedFact {
  readonly entity: EntityId;
  readonly relation: Relation;
  /** Day numbers: between these it was, as far as the words tell. */
  readonly first: number;
  readonly last: number;
  /** Of what may happen in several places, each with its own day: the place as written, and whether the verb is one of branches. */
  readonly where?: { readonly name: string; readonly isBranch: boolean };
  /** Where it is told: UTF-16 offsets of the article. */
  readonly start: number;
  readonly end: number;
  /** What stands there, on one line, shortened. */
  readonly words: string;
}

/** Articles without one of these tell nothing of the kind; to look for them costs little. */
const anyFact =
  /\b(?:born|b\.|died|d\.|dies|passed away|(?:co-)?founded|founding|established|set up|launched|incorporated|opened|dissolved|disbanded|collapsed|crashed|sank|capsized|derailed|erupted|assassinated|hijacked|year-old)\b|\(\d{4}\s?[-–]\s?\d{4}\)|, \d\d[,.;)]/i;

/** In text order. Linear. */
export function datedFacts(article: ArticleAnalysis): DatedFact[] {
  if (!anyFact.test(article.text)) return [];
  const view = viewArticle(article);
  const facts = [...lives(view), ...ages(view), ...beginnings(view), ...happenings(view)];
  return facts.sort((a, b) => a.start - b.start);
}

function fact(
  view: CheckView,
  entity: string,
  relation: Relation,
  { first, last }: { readonly first: number; readonly last: number },
  { start, end }: Span,
): DatedFact {
  const words = view.text.slice(start, end).replace(/\s+/g, ' ');
  const short = words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS - 1).trimEnd()}…` : words;
  return { entity: entity as EntityId, relation, first, last, start, end, words: short };
}

const MOST_WORDS = 90;

/** Births and deaths, told with their year. */
function lives(view: CheckView): DatedFact[] {
  const known = new Set<string>(view.article.entities.map(({ id }) => id));
  return lifeStatements(view).flatMap((one: Statement): DatedFact[] => {
    const [time] = one.times;
    if (one.kind !== 'date' || !time) return [];
    const owner = one.to.replace(/^(?:birth|death) /, '');
    const relation = one.to === birthOf(owner) ? 'born' : one.to === deathOf(owner) ? 'died' : undefined;
    if (!relation || !known.has(owner)) return [];
    const left = view.text.slice(Math.max(0, time.span.start - 60), time.span.start);
    const verb = /(?:was\s)?\b(?:born|b\.|died|passed\saway|d\.)[^.;]*$/i.exec(left)?.[0];
    const start = verb === undefined ? nameBefore(view, time.span) : time.span.start - verb.length;
    return [
      fact(
        view,
        owner,
        relation,
        { first: one.low, last: one.high },
        { start, end: verb === undefined ? time.span.end + 1 : time.span.end },
      ),
    ];
  });
}

/** "(Karl Weber) (1932–2019": years in a bracket are told with the name. */
function nameBefore(view: CheckView, { start }: Span): number {
  for (
    let one = lastMentionBy(view, start - 1);
    one && start - one.span.end < 20;
    one = lastMentionBy(view, one.span.start - 1)
  )
    if (isName(one)) return one.span.start;
  return start;
}

/** Somebody of 45 was born 45 years before the article, or nearly 46. */
function ages(view: CheckView): DatedFact[] {
  const { documentTime, text } = view;
  if (!documentTime.date || documentTime.source === 'context') return [];
  const today = toDayNumber(documentTime.date);
  return [...agesNow(view).values()].flat().flatMap((age) => {
    // The name stands before the number or behind it.
    const at = text.startsWith(age.words, age.span.start) ? age.span.start : age.span.end - age.words.length;
    const sentence = sentenceAt(view, age.span)?.start ?? 0;
    if (otherTime.test(text.slice(Math.max(sentence, at - 80), at))) return [];
    const born = {
      first: today - Math.ceil((age.value + 1) * year) - SLACK,
      last: today - Math.floor(age.value * year) + SLACK,
    };
    return [fact(view, age.entity, 'born', born, { start: at, end: at + age.words.length })];
  });
}

/** A birthday may lie between what was known and what was printed. */
const SLACK = 31;
const otherTime =
  /\b(?:then|when|was|were|died|dead|killed|late|in (?:1[5-9]|20)\d\d|years? (?:ago|earlier|later|before))\b/i;

const begun = '(?:co-)?founded|established|set\\sup|launched|incorporated|created';
const relations: readonly (readonly [verbs: string, relation: Relation])[] = [
  [begun, 'founded'],
  ['opened|inaugurated', 'opened'],
  ['dissolved|disbanded|abolished', 'dissolved'],
];
const any = relations.map(([verbs]) => verbs).join('|');
/** A firm that "opened in Norway" was there before elsewhere. */
const ofBranches = /^(?:opened|launched|inaugurated|established|set\sup)$/i;
const placeName = String.raw`here|there|in\s\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?`;
const place = String.raw`(?:\s(?<where>${placeName}))?`;
const placeBehind = new RegExp(String.raw`^\s(?<where>${placeName})`, 'u');
/** "(The Harbour Bank) was founded in", "…, founded in", "… (founded in". */
const behindName = new RegExp(
  String.raw`^(?:,?\s\(?(?:(?:which|that)\s)?(?:was\s|were\s)?|\s\()(?:first\s)?(?<verb>${any})${place}\s(?:in|on)\s(?:the\s)?$`,
  'u',
);
/** "Founded in 1987, (the bank)". */
const aheadOfName = new RegExp(String.raw`(?:^|[—–]\s)["“]?(?<verb>${any})${place}\s(?:in|on)\s(?:the\s)?$`, 'iu');
/** "He founded (the bank) in". */
const before = new RegExp(String.raw`\b(?<verb>${begun})\s(?:the\s)?$`, 'u');

/** Of bodies and places. */
function beginnings(view: CheckView): DatedFact[] {
  return view.times.flatMap((t): DatedFact[] => {
    if (!t.written?.year || t.block !== 'paragraph' || t.time.mod) return [];
    const told = toldTime(t);
    if (!told || isQuoted(view, t.time.span) || isDenied(view, t)) return [];
    const found = namedBehind(view, t) ?? namedAhead(view, t);
    if (!found || (found.mention.kind !== 'organization' && found.mention.kind !== 'place')) return [];
    const relation = relations.find(([verbs]) => new RegExp(`^(?:${verbs})$`, 'i').test(found.verb))![1];
    const days = { first: toDayNumber(told.first), last: toDayNumber(told.last) };
    const { mention } = found;
    const span = {
      start: Math.min(mention.span.start, t.time.span.start, found.start),
      end: Math.max(mention.span.end, t.time.span.end),
    };
    const name = found.where ?? placeBehind.exec(view.text.slice(span.end, span.end + 40))?.groups?.where;
    const where = name && { name: name.replace(/^in\s/, ''), isBranch: ofBranches.test(found.verb) };
    return [{ ...fact(view, mention.entity, relation, days, span), ...(where && { where }) }];
  });
}

interface Named {
  readonly mention: NameMention;
  readonly verb: string;
  readonly where: string | undefined;
  readonly start: number;
}

function namedBehind(view: CheckView, { time, sentence }: TimeInContext): Named | undefined {
  const mention = lastMentionBy(view, time.span.start - 1);
  const { start } = time.span;
  // A place between the verb and the day may be the last name told.
  for (let one = mention, steps = 0; one && steps < 3; steps++) {
    if (one.span.start < sentence.start) return undefined;
    if (isName(one)) {
      const gap = view.text.slice(one.span.end, start);
      const told = gap.length < 80 ? behindName.exec(gap)?.groups : undefined;
      if (told) return { mention: one, verb: told.verb!, where: told.where, start: one.span.start };
      const left = view.text.slice(Math.max(sentence.start, one.span.start - 30), one.span.start);
      const active = /^\s(?:in|on)\s(?:the\s)?$/.test(gap) ? before.exec(left) : undefined;
      if (active)
        return {
          mention: one,
          verb: active.groups!.verb!,
          where: undefined,
          start: one.span.start - left.length + active.index,
        };
    }
    one = lastMentionBy(view, one.span.start - 1);
  }
  return undefined;
}

function namedAhead(view: CheckView, { time, sentence }: TimeInContext): Named | undefined {
  const left = view.text.slice(Math.max(sentence.start, time.span.start - 60), time.span.start);
  const told = time.span.start - sentence.start <= 60 ? aheadOfName.exec(left)?.groups : undefined;
  if (!told) return undefined;
  const verb = told.verb!;
  const [mention] = namesIn(view, { start: time.span.end, end: Math.min(sentence.end, time.span.end + 40) });
  if (!mention || !/^,\s(?:the\s)?(?:\p{Ll}+\s){0,2}$/u.test(view.text.slice(time.span.end, mention.span.start)))
    return undefined;
  return { mention, verb, where: told.where, start: time.span.start - left.length + left.lastIndexOf(verb) };
}

/** "The Orion sank on June 20": of things with a name of their own, and of what does not happen to them twice in a season. */
function happenings(view: CheckView): DatedFact[] {
  const ids = new Set(view.article.entities.map(({ id }) => id as string));
  return eventDates(view).flatMap(({ t, event, actor, block }): DatedFact[] => {
    const days = t.time.interval;
    if (event.serial || block !== 'paragraph' || actor === undefined || !ids.has(actor) || !days) return [];
    if (isDenied(view, t)) return [];
    const known = { first: toDayNumber(days.first), last: toDayNumber(days.last) };
    const start = Math.max(t.sentence.start, t.time.span.start - 50);
    return [fact(view, actor, event.id, known, { start, end: t.time.span.end })];
  });
}
