/** Who acts on a day lives on that day: "Weber died in 2010 … Weber said on 3 May 2012". */

import { type Entity, isName, type NameMention } from '../../analysis.ts';
import type { Span } from '../../text/span.ts';
import type { CheckView } from '../checkView.ts';
import { isSharedSurname } from '../claims/owner.ts';
import { message } from '../messageIds.ts';
import { isQuoted, sentenceAt, timesIn } from '../placesIn.ts';
import { blockOf } from '../surroundings.ts';
import type { TimeInContext } from '../timeInContext.ts';
import { birthOf, deathOf } from './life.ts';
import type { Point, Statement } from './statement.ts';
import { pointOf } from './timeline.ts';
import { year } from './tolerance.ts';

/** What somebody does through a work or a name that stays, or what is done to these. */
const lastingly =
  'inspired|influenced|remained|continued|featured|appeared|starred|topped|earned|received|lived|loved|died|existed|involved|based|named|called|portrayed|depicted|predicted|haunted|seemed|turned|used|needed|owed|red';
/** Another verb tells what a living person did: by its ending, or one of these. */
const deed = String.raw`(?:said|told|met|spoke|flew|wrote|fled|went|came|took|gave|made|saw|led|ran|drove|sang|won|sat|stood|bought|sold|built|cut|wore|laid|kept|sent|drew|rode|swam|chose|threw|caught|fought|swore|(?:was|were)\s(?:arrested|sworn\sin|elected|seen|invited|fined|jailed|photographed|interviewed)|(?!(?:${lastingly})\b)\p{Ll}{2,}ed)\b`;
/** The years of the life or a clause may stand between: "Weber (1932–2019) said", "Weber, who died in 1998, signed". */
const verb = new RegExp(
  String.raw`^(?<apposed>\s\([^()]{3,40}\)|,\s[^,;.()“”"]{3,70},|\swas\sborn\s[^.;()]{3,60}?\sand)?,?\s(?:(?:personally|himself|herself|later|also|then|once|formally|officially|publicly|famously)\s)?(?<deed>${deed})`,
  'u',
);
const joined = /^[^.;:()“”"]{0,70}?\b(?:on|in)\s(?:the\s)?$/;
const unlike =
  /\b(?:that|which|who|whose|when|before|after|since|until|if|would|late|another|different|unrelated|of the same name|his|her|their|widow|son|daughter|grandson|nephew|estate|foundation|book|film|letters?|memoirs?|autobiography|diary|diaries|manuscript|recordings?|tapes?|footage|video|documentary|interview|essay|novel|article|publish\w*|released?|broadcast|aired|posthum\w*|memory|honou?r|statue|namesake|ghost|fictional|play|series|portray\w*|played)\b/i;
const junior = /^,?\s(?:Jr\b|Sr\b|Junior\b|Senior\b|II\b|III\b|the\s(?:younger|elder|Younger|Elder)\b)/;

/** `lives`: the births and deaths that the article tells or that an age tells; of others nothing could come. Linear. */
export function actStatements(view: CheckView, lives: ReadonlySet<Point>): Statement[] {
  if (lives.size === 0) return [];
  const { mentions, entities } = view.article;
  return entities.flatMap((entity) => {
    const born = birthOf(entity.id);
    const died = deathOf(entity.id);
    if (!lives.has(born) && !lives.has(died)) return [];
    if (hasNamesake(view, entity)) return [];
    return entity.mentions.flatMap((at) => {
      const mention = mentions[at];
      return mention && isName(mention) && !isSharedSurname(view, mention)
        ? [...act(view, mention, born, died), ...atWork(view, mention, born)]
        : [];
    });
  });
}

function act(view: CheckView, mention: NameMention, born: Point, died: Point): Statement[] {
  const told = actOf(view, mention);
  if (!told) return [];
  const { t, words, span } = told;
  const says = message('related/lives', { words });
  const to = pointOf(view, t);
  return [
    { kind: 'act', from: to, to: died, low: -1, high: Number.POSITIVE_INFINITY, span, words, says, times: [] },
    { kind: 'act', from: born, to, low: 0, high: Number.POSITIVE_INFINITY, span, words, says, times: [] },
  ];
}

export interface Act {
  /** When. */
  readonly t: TimeInContext;
  /** “Weber said”. */
  readonly words: string;
  readonly span: Span;
}

/** What is told that the person named there did, and when. */
export function actOf(view: CheckView, { span: { start, end } }: NameMention): Act | undefined {
  const found = verb.exec(view.text.slice(end, end + 110));
  const sentence = found && sentenceAt(view, { start, end });
  if (!found || !sentence || isQuoted(view, { start, end })) return undefined;
  const ahead = view.text.slice(sentence.start, start);
  if (
    unlike.test(ahead) ||
    /\b(?:by|of|for|with|to|about|on|from|and|than|like|as)\s(?:\p{Lu}[\p{L}.]*\s)?$/u.test(ahead)
  )
    return undefined;
  if (/^[^\p{L}]*\b(?:whose|which|that)\b/u.test(found.groups!.apposed ?? '')) return undefined;
  const from = end + found[0].length;
  const t = dayBehind(view, from, sentence) ?? dayAhead(view, start, sentence);
  if (!t || blockOf(view, t).start > sentence.start) return undefined;
  const apposed = found.groups!.apposed ?? '';
  const words = `${view.text.slice(start, end)} ${found.groups!.deed!}`;
  return { t, words, span: apposed === '' ? { start, end: from } : { start, end } };
}

/** Without it no name is followed by `working`. */
const has = /^(?:,\s\d{1,2},)?\s(?:who\s)?has\s/;
const working =
  /^(?:,\s\d{1,2},)?\s(?:who\s)?has\s(?:worked|taught|led|headed|run|managed|chaired|served|played|been\s(?:a|an|the)\s[\p{L} -]{1,30}?)\b[^.;:,()“”"]{0,50}?\ssince\s$/u;
const youngest = 10 * year;

/** "Eva Moser, 30, has worked at the hospital since 1998": not as a small child. */
function atWork(view: CheckView, { span }: NameMention, born: Point): Statement[] {
  if (!has.test(view.text.slice(span.end, span.end + 20))) return [];
  const sentence = sentenceAt(view, span);
  const [t] = sentence ? timesIn(view, { start: span.end, end: Math.min(sentence.end, span.end + 120) }) : [];
  if (!t?.written?.year || t.block !== 'paragraph' || isQuoted(view, span)) return [];
  const words = view.text.slice(span.end, t.time.span.start);
  if (!working.test(words)) return [];
  const whole = { start: span.end + words.indexOf('has '), end: t.time.span.start - 1 };
  const says = message('related/at-work', { words: view.text.slice(whole.start, whole.end) });
  return [
    { kind: 'act', from: born, to: pointOf(view, t), low: youngest, high: Infinity, span: whole, says, times: [] },
  ];
}

/** "Weber Jr." anywhere in the article: two people have the name. */
export function hasNamesake(view: CheckView, { mentions }: Entity): boolean {
  return mentions.some((at) => {
    const { start, end } = view.article.mentions[at]!.span;
    return junior.test(view.text.slice(end, end + 16)) || /\b(?:Jr|Sr|III?)\b/.test(view.text.slice(start, end));
  });
}

/** Also "the spring of 1937". */
function hasYear({ written, time }: TimeInContext): boolean {
  return written?.year !== undefined || /\b(?:1[5-9]|20)\d\d$/.test(time.text);
}

/** "In 2021, Weber said": the time that opens the sentence. */
function dayAhead(view: CheckView, to: number, sentence: { start: number; end: number }): TimeInContext | undefined {
  if (to - sentence.start > 60) return undefined;
  const [t, other] = timesIn(view, { start: sentence.start, end: to });
  if (!t || !hasYear(t) || other || t.block !== 'paragraph') return undefined;
  const left = view.text.slice(sentence.start, t.time.span.start);
  const gap = view.text.slice(t.time.span.end, to);
  return /^(?:In|On)\s(?:the\s)?$/.test(left) &&
    /^,?\s(?:(?:Mr|Mrs|Ms|Dr|Prof)\.?\s|Professor\s|the\s[\p{Ll}]+\s)?$/u.test(gap)
    ? t
    : undefined;
}

/** The next time of the sentence, where it is a day or year of its own beside the verb. */
function dayBehind(view: CheckView, from: number, sentence: { start: number; end: number }): TimeInContext | undefined {
  const [t] = timesIn(view, { start: from, end: sentence.end });
  if (!t || !hasYear(t) || t.block !== 'paragraph') return undefined;
  const between = view.text.slice(from, t.time.span.start);
  return joined.test(between) && !unlike.test(between) ? t : undefined;
}
