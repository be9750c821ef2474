/** Who acts on a day lives on that day: "Weber died in 2010 … Weber said on 3 May 2012". */

import { isName, type NameMention } from '../../analysis.ts';
import { blockOf, type CheckView, isQuoted, type TimeInContext, timesIn } from '../checkView.ts';
import { sentenceAt } from '../claims/sentenceAt.ts';
import { message } from '../messageIds.ts';
import { birthOf, deathOf } from './lives.ts';
import type { Point, Statement } from './statement.ts';
import { pointOf } from './timeline.ts';

/** What nobody does through a work or a name that stays. */
const verb =
  /^,?\s(said|told|met|visited|spoke|signed|announced|resigned|arrived|voted|testified|travelled|traveled|flew|married|attended|retired|was arrested|was sworn in|was elected|was seen)\b/;
const joined = /^[^.;:()“”"]{0,70}?\b(?:on|in)\s(?:the\s)?$/;
const unlike =
  /\b(?:that|which|who|whose|when|before|after|since|until|if|would|late|his|her|their|widow|son|daughter|estate|foundation|book|film|letter)\b/i;

/** `lives`: the points of births and deaths that the article tells; of others nothing could come. Linear. */
export function actStatements(view: CheckView, lives: ReadonlySet<Point>): Statement[] {
  if (lives.size === 0) return [];
  const { mentions, entities } = view.article;
  return entities.flatMap((entity) => {
    const born = birthOf(entity.id);
    const died = deathOf(entity.id);
    if (!lives.has(born) && !lives.has(died)) return [];
    return entity.mentions.flatMap((at) => {
      const mention = mentions[at];
      return mention && isName(mention) ? act(view, mention, born, died) : [];
    });
  });
}

function act(view: CheckView, mention: NameMention, born: Point, died: Point): Statement[] {
  const { start, end } = mention.span;
  const found = verb.exec(view.text.slice(end, end + 24));
  const sentence = found && sentenceAt(view, mention.span);
  if (!found || !sentence || isQuoted(view, mention.span)) return [];
  if (unlike.test(view.text.slice(sentence.start, start))) return [];
  const t = dayBehind(view, end + found[0].length, sentence);
  if (!t || blockOf(view, t).start > sentence.start) return [];
  const words = view.text.slice(start, end + found[0].length);
  const span = { start, end: end + found[0].length };
  const says = message('related/lives', { words });
  const to = pointOf(view, t);
  return [
    { kind: 'act', from: to, to: died, low: -1, high: Number.POSITIVE_INFINITY, span, words, says, times: [] },
    { kind: 'act', from: born, to, low: 0, high: Number.POSITIVE_INFINITY, span, words, says, times: [] },
  ];
}

/** The next time of the sentence, where it is a day or year of its own beside the verb. */
function dayBehind(view: CheckView, from: number, sentence: { start: number; end: number }): TimeInContext | undefined {
  const [t] = timesIn(view, { start: from, end: sentence.end });
  if (!t?.written?.year || t.block !== 'paragraph') return undefined;
  const between = view.text.slice(from, t.time.span.start);
  return joined.test(between) && !unlike.test(between) ? t : undefined;
}
