/** Ages told beside a person's name: "Jones, 45, …", "the 46-year-old Jones". */

import type { NameMention } from '../../analysis.ts';
import type { Span } from '../../text/span.ts';
import { blocksWith } from '../answers.ts';
import { type CheckView, once } from '../checkView.ts';
import { isQuoted, namesIn } from '../placesIn.ts';
import { agePattern } from './births.ts';
import { numberValue } from './numberWord.ts';
import { isSharedSurname } from './owner.ts';

export interface AgeNow {
  readonly value: number;
  /** The number. */
  readonly span: Span;
  /** With the name: “Karl Weber, 60”. */
  readonly words: string;
  readonly blockAt: number;
  /** Id of the person. */
  readonly entity: string;
}

const behindName = new RegExp(
  String.raw`^,\s(?:now\s|aged\s)?(?:an?\s(?=[\d\p{L}-]+-year-old\b))?(?:the\s(?=[\d\p{L}-]+-year-old\b))?(?<age>\d{1,3}|${agePattern})(?=,\s|\.(?!\d)|\)|-year-old\b|$)(?!,\s?\d)(?!,?\s(?:percent|per\scent|votes|points|goals|seats)\b)`,
  'i',
);
const beforeName = new RegExp(
  String.raw`(?<![\p{L}\d])(?<age>${agePattern})-year-old\s(?:(?!(?:that|which|who|whose|where|when|of|in|on|at|and|with|by|for|to|from|as|but|or|is|was|has|had|saw)\s)[\p{Ll}-]+\s){0,2}$`,
  'iu',
);

/** For paragraphs: those without it tell no age beside a name. */
const anyAge = new RegExp(String.raw`,\s(?:now\s|aged\s)?(?:\d{1,3}|${agePattern})(?:[,.;)]|$)|-year-old\s`, 'i');

/** In running text outside quotation marks, by person, in text order within each. Linear. */
export function agesNow(view: CheckView): ReadonlyMap<string, readonly AgeNow[]> {
  return once(view, seek);
}

function seek(view: CheckView): Map<string, AgeNow[]> {
  const { blocks } = view.article.structure;
  const found = new Map<string, AgeNow[]>();
  for (const blockAt of blocksWith(view, anyAge)) {
    const block = blocks[blockAt]!;
    if (block.kind !== 'paragraph' || isTable(view.text.slice(block.span.start, block.span.end))) continue;
    for (const mention of namesIn(view, block.span)) {
      const age = mention.kind === 'person' ? ageBeside(view, mention) : undefined;
      if (!age || isQuoted(view, mention.span) || isSharedSurname(view, mention)) continue;
      const own = found.get(mention.entity) ?? [];
      const start = Math.min(age.span.start, mention.span.start);
      const words = view.text.slice(start, Math.max(age.span.end, mention.span.end));
      own.push({ ...age, words, blockAt, entity: mention.entity });
      found.set(mention.entity, own);
    }
  }
  return found;
}

/** "Points: Anna Lopez, 25; Karl Weber, 12." */
function isTable(text: string): boolean {
  return /\p{L},\s\d{1,3}(?:\.\d+)?(?:\s\p{L}+)?;\s\p{Lu}|^[\p{Lu}][\p{L} ]{2,30}:\s\p{Lu}[\p{L} .’'-]+,\s\d/u.test(
    text,
  );
}

function ageBeside(view: CheckView, { span }: NameMention): { value: number; span: Span } | undefined {
  const right = view.text.slice(span.end, span.end + 24);
  const left = view.text.slice(Math.max(0, span.start - 60), span.start);
  const found =
    (right.startsWith(', ') && behindName.exec(right)) || (left.includes('-year-old') && beforeName.exec(left));
  if (!found) return undefined;
  const word = found.groups!.age!;
  const isBehind = right.startsWith(found[0]);
  const start = isBehind ? span.end + found[0].indexOf(word) : span.start - left.length + found.index;
  const value = numberValue(word);
  return value > 0 && value < 120 ? { value, span: { start, end: start + word.length } } : undefined;
}
