/** Ages at something that is told: "moved to Paris at 20", "in 2000 at the age of 25", "was 20 when he won the title in 2018". */

import type { Span } from '../../text/span.ts';
import { blocksWith } from '../answers.ts';
import { type CheckView, once } from '../checkView.ts';
import { Cue, everyCue } from '../cues.ts';
import { blockHolding, isQuoted, sentenceAt, timesIn } from '../placesIn.ts';
import type { TimeInContext } from '../timeInContext.ts';
import { agesNow } from './agesNow.ts';
import { agePattern, birthsTold } from './births.ts';
import { numberValue } from './numberWord.ts';
import { ownerOf } from './owner.ts';

export interface AgeThen {
  readonly age: number;
  readonly owner: string;
  /** The number. */
  readonly span: Span;
  /** With the words that make it an age: “at the age of 25”. */
  readonly words: string;
  readonly sentence: Span;
  readonly blockAt: number;
  /** The time that is told of the same moment, beside the age. */
  readonly beside?: TimeInContext;
}

const behind = String.raw`(?=[,.;)]|\s(?:and|he|she|in|on|to|with|for|from|as|after|when)\b|$)`;
// Without the flags for any case and for Unicode, which make the search several times as slow.
const then = new RegExp(
  String.raw`\b(?:[Aa]t\sthe\sage\sof|[Aa]t\sage|[Aa]ged)\s(?<age>${agePattern})${behind}|\b[Aa]t\s(?<bare>${agePattern})(?=[,.;)]|\s(?:and|he|she)\b)|\b(?:was|turned)\s(?:only\s|just\s)?(?<was>${agePattern})(?:\syears\sold)?(?=\swhen\b)|\b[Ww]hen\s(?:he|she)\swas\s(?:only\s|just\s)?(?<when>${agePattern})(?=[,.;]|\sand\b|$)`,
  'g',
);
/** The same, for paragraphs: without what it remembers from one match to the next. */
const anyThen = new RegExp(then.source);
const approximate =
  /\b(?:about|around|nearly|almost|barely|over|under|past|before|until|till|by|from|since|not|least|most)\s$/i;

const anyAge = new RegExp(
  String.raw`\b(?:[Aa]t\sthe\sage\sof|[Aa]t\sage|[Aa]ged)\s${agePattern}\b|\b[Aa]t\s${agePattern}${behind}|\bwas\s${agePattern}\swhen\b`,
);

/** Whether the words tell how old somebody was: then "five years later" counts from there. */
export function mentionsAge(text: string): boolean {
  return anyAge.test(text);
}

/** In the paragraphs that name somebody whose birth or age is told, or tell the birth themselves: from others nothing could come. Linear. */
export function agesThen(view: CheckView): readonly AgeThen[] {
  return once(view, seek);
}

function seek(view: CheckView): AgeThen[] {
  const { structure, cues } = view.article;
  const known = paragraphsOfKnown(view);
  if (known.size === 0) return [];
  return blocksWith(view, anyThen)
    .filter(
      (at) => known.has(at) && structure.blocks[at]?.kind === 'paragraph' && (cues?.[at] ?? everyCue) & Cue.ageThen,
    )
    .flatMap((at) => inBlock(view, structure.blocks[at]!.span, at));
}

function paragraphsOfKnown(view: CheckView): Set<number> {
  const births = birthsTold(view);
  const found = new Set(births.map(({ blockAt }) => blockAt));
  const known = new Set<string>(agesNow(view).keys());
  for (const { sentence, blockAt } of births) known.add(ownerOf(view, sentence, blockAt) ?? '');
  if (known.size === 0) return found;
  const { mentions, entities } = view.article;
  for (const entity of entities)
    if (entity.kind === 'person' && known.has(entity.id))
      for (const at of entity.mentions) found.add(blockHolding(view, mentions[at]!.span));
  return found;
}

function inBlock(view: CheckView, block: Span, blockAt: number): AgeThen[] {
  const text = view.text.slice(block.start, block.end);
  return [...text.matchAll(then)].flatMap((match): AgeThen[] => {
    const word = match.groups!.age ?? match.groups!.bare ?? match.groups!.was ?? match.groups!.when!;
    const age = numberValue(word);
    const start = block.start + match.index + match[0].lastIndexOf(word);
    const span = { start, end: start + word.length };
    if (!(age >= 5 && age < 105) || approximate.test(text.slice(Math.max(0, match.index - 12), match.index))) return [];
    const sentence = sentenceAt(view, span);
    if (!sentence || isQuoted(view, span)) return [];
    if (/\b(?:died|dies|dead|death|killed)\b/i.test(view.text.slice(sentence.start, start))) return [];
    const owner = ownerOf(view, sentence, blockAt);
    if (owner === undefined) return [];
    const whole = { start: block.start + match.index, end: block.start + match.index + match[0].length };
    const beside = besideAge(view, whole, sentence, match.groups!.was !== undefined);
    return beside === 'unclear'
      ? []
      : [{ age, owner, span, words: match[0], sentence, blockAt, ...(beside && { beside }) }];
  });
}

const joins = /^(?:,\s|\s|,?\s(?:in|on)\s(?:the\s)?)$/;
const whenEvent = /^\s?when\s(?:\p{L}[\p{L}’'-]*\s){1,7}(?:in|on)\s(?:the\s)?$/u;

/** The date directly before or behind; "unclear" where "was 20 when …" tells none. */
function besideAge(view: CheckView, whole: Span, sentence: Span, was: boolean): TimeInContext | 'unclear' | undefined {
  const near = timesIn(view, {
    start: Math.max(sentence.start, whole.start - 40),
    end: Math.min(sentence.end, whole.end + 100),
  });
  const next = near.find(({ time, written }) => time.span.start >= whole.end && written?.year);
  if (was) return next && whenEvent.test(view.text.slice(whole.end, next.time.span.start)) ? next : 'unclear';
  const last = near.findLast(({ time }) => time.span.end <= whole.start);
  if (last?.written?.year && joins.test(view.text.slice(last.time.span.end, whole.start))) return last;
  if (next && joins.test(view.text.slice(whole.end, next.time.span.start))) return next;
  return undefined;
}
