/** Hover: a card for the name or the date under the cursor. */

import type { Hover } from 'vscode-languageserver-types';
import { isTime, type NameMention, type TimeExpression } from '../../core/analysis.ts';
import { entityOf, mentionAt, mentionsOf } from '../mentionLookup.ts';
import type { Reading } from '../reading.ts';
import { originWords } from '../wording/articleDate.ts';
import { sentence } from '../wording/count.ts';
import { dayInWords } from '../wording/days.ts';
import { distanceInWords } from '../wording/distance.ts';
import { type Markup, markup } from '../wording/markup.ts';
import { kindNames, nameWords, sourceSentences } from '../wording/names.ts';
import { surroundings } from '../wording/surroundings.ts';
import { timeWords } from '../wording/times.ts';
import { dateWords, modifiedWords } from '../wording/timexWords.ts';

/** More would be a list, not a card. */
const MOST_FORMS = 6;

export interface HoverOptions {
  readonly markdown: boolean;
  /** The client's command that asks for the article's date, to be offered where none is known. */
  readonly dateCommand?: string;
}

export function hover(reading: Reading, offset: number, options: HoverOptions): Hover | undefined {
  const mention = mentionAt(reading.article, offset);
  if (!mention) return undefined;
  const write = markup(options.markdown);
  const paragraphs = isTime(mention)
    ? dateCard(reading, mention, write, options.dateCommand)
    : nameCard(reading, mention, write);
  return { contents: write.content(paragraphs), range: reading.positions.range(mention.span) };
}

/** Name and kind; roles; forms, count and first mention; why. */
function nameCard(reading: Reading, mention: NameMention, write: Markup): (string | undefined)[] {
  const { article } = reading;
  const entity = entityOf(article, mention);
  const mentions = entity ? mentionsOf(article, entity) : [mention];
  const why = mention.why.flatMap((step) => nameWords(step) ?? []);
  return [
    `${write.strong(entity?.name ?? mention.text)} · ${kindNames[mention.kind]}${mention.acting ? ', acting here' : ''}`,
    entity?.roles.length ? write.text(entity.roles.slice(0, MOST_FORMS).join(' · ')) : undefined,
    write.text(otherForms(entity?.aliases ?? [], mentions)),
    write.text(firstMention(reading, mentions, mention)),
    write.text((why.length > 0 ? why : [sourceSentences[mention.source]]).join(' ')),
  ];
}

function otherForms(aliases: readonly string[], mentions: readonly NameMention[]): string {
  if (aliases.length === 0) return '';
  const counts = new Map<string, number>();
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  const forms = aliases.slice(0, MOST_FORMS).map((alias) => {
    const times = counts.get(alias) ?? 0;
    return times > 1 ? `“${alias}” (${times})` : `“${alias}”`;
  });
  return `Also ${forms.join(', ')}${aliases.length > MOST_FORMS ? ' and more' : ''}`;
}

function firstMention({ article, positions }: Reading, mentions: readonly NameMention[], here: NameMention): string {
  if (mentions.length === 1) return 'Mentioned here alone.';
  const first = mentions[0]!;
  if (first === here) return `${mentions.length} mentions, this is the first.`;
  const { before, after } = surroundings(article.text, first.span, 30);
  const line = positions.at(first.span.start).line + 1;
  return `${mentions.length} mentions, the first in line ${line}: “${before}${first.text}${after}”`;
}

/** Steps that say no more than the anchor's own line. */
const saidByAnchor = new Set(['time/from-document', 'time/from-narrative']);

/** The day in words and how far it is; how it was counted; the TIMEX3 value last. */
function dateCard(
  { article }: Reading,
  time: TimeExpression,
  write: Markup,
  dateCommand: string | undefined,
): (string | undefined)[] {
  const { documentTime } = article;
  const words = modifiedWords(time.value, time.mod);
  const distance = documentTime.date && distanceInWords(time.value, documentTime.date);
  const why = time.why.filter(({ id }) => !saidByAnchor.has(id)).flatMap((step) => timeWords(step) ?? []);
  return [
    write.strong(words ? sentence(words) : time.text) + (distance ? ` · ${distance}` : ''),
    write.text(extent(time)),
    write.text(anchorWords(article.documentTime, time, article.text)),
    write.text(why.join(' ')),
    dateCommand && !documentTime.date ? write.command('Set Article Date…', dateCommand) : undefined,
    `${write.code(time.value)} · ${time.type}${time.mod ? ` · ${time.mod}` : ''}`,
  ];
}

/** First and last day of what is longer than a day. */
function extent({ interval, value }: TimeExpression): string {
  if (!interval || /-\d\d-\d\d/.test(value)) return '';
  const [first, last] = [dayInWords(interval.first), dayInWords(interval.last)];
  return first === last ? '' : `From ${first} to ${last}`;
}

function anchorWords(documentTime: Reading['article']['documentTime'], time: TimeExpression, text: string): string {
  const { anchor } = time;
  if (!anchor) return '';
  if (anchor.kind === 'document')
    return `Seen from the article’s date, ${dateWords(anchor.value)} (${originWords(documentTime.source)}).`;
  const written = anchor.span ? `“${text.slice(anchor.span.start, anchor.span.end)}”, ` : '';
  return `Seen from ${written}${dateWords(anchor.value)}.`;
}
