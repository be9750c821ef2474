/** Hover: a card for the name or the date under the cursor. */

import type { Hover } from 'vscode-languageserver-types';
import {
  type Anchor,
  type ArticleAnalysis,
  type Entity,
  type EntityId,
  isTime,
  type NameMention,
  type TimeExpression,
} from '../../core/analysis.ts';
import { affiliationsOf } from '../../core/entities/affiliations.ts';
import type { PlaceReadings } from '../../core/entities/grounding.ts';
import { withoutMarkup } from '../../core/text/markup.ts';
import type { Span } from '../../core/text/span.ts';
import type { Elsewhere } from '../elsewhere.ts';
import { entityOf, mentionAt, mentionsOf } from '../mentionLookup.ts';
import type { Reading } from '../reading.ts';
import { originWords } from '../wording/articleDate.ts';
import { sentence, times } from '../wording/count.ts';
import { dayInWords, shortDate } from '../wording/days.ts';
import { distanceInWords } from '../wording/distance.ts';
import { type Markup, markup } from '../wording/markup.ts';
import { kindNames, whyWords } from '../wording/names.ts';
import { articlesLine, type LinkTo, rolesLine } from '../wording/otherArticles.ts';
import { placeWords } from '../wording/places.ts';
import { surroundings } from '../wording/surroundings.ts';
import { timeWords } from '../wording/times.ts';
import { countedWords, dateWords, modifiedWords } from '../wording/timexWords.ts';

/** More would be a list, not a card. */
const MOST_FORMS = 6;

export interface HoverOptions {
  readonly markdown: boolean;
  /** The client's command that asks for the article's date, to be offered where none is known. */
  readonly dateCommand?: string;
  /** What other articles say of an entity. */
  readonly elsewhere?: (id: EntityId) => Elsewhere;
  /** Where the article's places are on the map; asked for the card of a place alone. */
  readonly groundPlaces?: (article: ArticleAnalysis) => PlaceReadings;
  /** The address of a place in another article. */
  readonly linkTo?: LinkTo;
}

export function hover(reading: Reading, offset: number, options: HoverOptions): Hover | undefined {
  const mention = mentionAt(reading.article, offset);
  if (!mention) return undefined;
  const write = markup(options.markdown);
  const paragraphs = isTime(mention)
    ? dateCard(reading, mention, write, options.dateCommand)
    : nameCard(reading, mention, write, options);
  return { contents: write.content(paragraphs), range: reading.positions.range(mention.span) };
}

/** Name and kind; where it is; roles with their day; forms and count; what other articles say; why. Each line stands for itself. */
function nameCard(
  reading: Reading,
  mention: NameMention,
  write: Markup,
  { elsewhere, linkTo, groundPlaces }: HoverOptions,
): (string | undefined)[] {
  const { article } = reading;
  const entity = entityOf(article, mention);
  const mentions = entity ? mentionsOf(article, entity) : [mention];
  const others = entity && elsewhere?.(entity.id);
  const place = entity?.kind === 'place' ? groundPlaces?.(article).get(entity.id) : undefined;
  return [
    `${write.strong(entity?.name ?? mention.text)} · ${kindNames[mention.kind]}`,
    ...placeWords(entity?.name ?? mention.text, place).map(write.text),
    write.text(ownRoles(article, entity)),
    write.text(shortenedInRoles(article, entity)),
    others && write.text(rolesLine(others)),
    write.text(otherForms(entity, mentions)),
    write.text(firstMention(reading, mentions, mention)),
    others && articlesLine(others, write, linkTo),
    mention.acting ? 'Here it acts: the name stands for those who govern there.' : undefined,
    write.text(whyWords(mention)),
  ];
}

/** "Transport Minister · minister (Feb. 26, 2025)": the article said so on its day. */
function ownRoles({ documentTime }: Reading['article'], entity: Entity | undefined): string {
  if (!entity?.roles.length) return '';
  const day = documentTime.date ? ` (${shortDate(documentTime.date)})` : '';
  return entity.roles.slice(0, MOST_FORMS).join(' · ') + day;
}

/** "“EU”: European Union": whom a role names by a short form. */
function shortenedInRoles(article: Reading['article'], entity: Entity | undefined): string {
  if (!entity?.roles.length) return '';
  const roles = entity.roles.slice(0, MOST_FORMS).join(' · ');
  const named = new Set(affiliationsOf(article).get(entity.id));
  return article.entities
    .filter(({ id, name }) => named.has(id) && !roles.includes(name))
    .flatMap(({ name, aliases }) => {
      const alias = aliases.find((form) => roles.includes(form));
      return alias ? `“${alias}”: ${name}` : [];
    })
    .join(', ');
}

/** With how often each is written. */
function otherForms(entity: Entity | undefined, mentions: readonly NameMention[]): string {
  if (!entity?.aliases.length) return '';
  const counts = new Map<string, number>();
  for (const { text } of mentions) {
    const form = withoutMarkup(text).replace(/\s+/g, ' ');
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const forms = entity.aliases.slice(0, MOST_FORMS).map((alias) => `“${alias}” (${times(counts.get(alias) ?? 1)})`);
  return `Also ${forms.join(', ')}${entity.aliases.length > MOST_FORMS ? ' and more' : ''}`;
}

function firstMention({ article, positions }: Reading, mentions: readonly NameMention[], here: NameMention): string {
  if (mentions.length === 1) return 'Mentioned once.';
  const first = mentions[0]!;
  if (first === here) return `${mentions.length} mentions, this is the first.`;
  const { before, after } = surroundings(article.text, first.span, 30);
  const line = positions.at(first.span.start).line + 1;
  return `${mentions.length} mentions, the first in line ${line}: “${before}${first.text}${after}”`;
}

/** Steps that say no more than the title. */
const saidByTitle = new Set(['time/part-of-day', 'time/clock']);
/** Steps that say no more than the anchor's own sentence and the words of the article. */
const saidByAnchor = new Set(['time/from-document', 'time/from-narrative', 'time/offset', 'time/as-written']);

/** The day in words and how far it is; how it was counted; the TIMEX3 value last. */
function dateCard(
  { article }: Reading,
  time: TimeExpression,
  write: Markup,
  dateCommand: string | undefined,
): (string | undefined)[] {
  const { documentTime } = article;
  const distance = documentTime.date && distanceInWords(time.value, documentTime.date);
  const words = titleWords(time);
  return [
    write.strong(sentence(words ?? time.text)) + (distance ? ` · ${distance}` : ''),
    write.text(extent(time)),
    write.text(explanation(documentTime, time, article.text).join(' ')),
    dateCommand && !documentTime.date ? write.command('Set Article Date…', dateCommand) : undefined,
    `${write.code(time.value)} · ${time.type}${time.mod ? ` · ${time.mod}` : ''}`,
  ];
}

/** What comes again, and a week or a Friday that nothing fixes, are best told by the article itself. */
function titleWords({ type, value, mod, why }: TimeExpression): string | undefined {
  if (type === 'SET') return undefined;
  const steps = why.find(({ id }) => id === 'time/offset')?.args.count;
  const words = typeof steps === 'number' ? countedWords(value, mod, steps > 0) : modifiedWords(value, mod);
  return words && /^a /.test(words) ? undefined : words;
}

/** A day, a week, a month, a year, a decade, a century. */
const plainPeriod = /^(?:BC)?\d{2,4}X*(?:-W?\d\d(?:-.*)?)?(?:T.*)?$/;

/** First and last day, where the title leaves them open. */
function extent({ interval, value }: TimeExpression): string {
  if (!interval || plainPeriod.test(value)) return '';
  const [first, last] = [dayInWords(interval.first), dayInWords(interval.last)];
  return first === last ? '' : `From ${first} to ${last}`;
}

/** What it was counted from, and how; a date that tells the article's day was counted from nothing. */
function explanation(documentTime: Reading['article']['documentTime'], time: TimeExpression, text: string): string[] {
  const { anchor } = time;
  if (anchor?.kind === 'document' && anchor.span && overlaps(anchor.span, time.span))
    return [`This is the article’s date (${originWords(documentTime.source)}).`];
  const why = time.why.filter(({ id }) => !saidByTitle.has(id) && !(anchor && saidByAnchor.has(id)));
  const sentences = why.flatMap((step) => timeWords(step) ?? []);
  // "1957 is the one that the text has reached" tells the anchor
  const told = why.some(({ id, args }) => id === 'time/year-from-narrative' && String(args.year) === anchor?.value);
  return anchor && !told ? [anchorWords(documentTime, anchor, text), ...sentences] : sentences;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function anchorWords({ source }: Reading['article']['documentTime'], anchor: Anchor, text: string): string {
  const day = dateWords(anchor.value);
  if (anchor.kind === 'document') return `Counted from the article’s date, ${day} (${originWords(source)}).`;
  const written = anchor.span ? text.slice(anchor.span.start, anchor.span.end) : day;
  return `Counted from ${written === day ? day : `“${written}”, ${day}`}.`;
}
