/** One person with two ages in one article: "Jones, 45 … the 46-year-old Jones". */

import { isName, type NameMention } from '../analysis.ts';
import type { Span } from '../text/span.ts';
import type { Check, Draft } from './check.ts';
import { type CheckView, indexOfHolder, isQuoted } from './checkView.ts';
import { agePattern } from './claims/births.ts';
import { numberValue } from './claims/numberWord.ts';
import { message } from './messageIds.ts';

export const ageTwoValues: Check = {
  code: 'date/age-two-values',
  severity: 'information',
  summary: 'One person is given two ages.',
  example: '“Jones, 45 … the 46-year-old Jones”',
  guards:
    'Only ages told beside the name, by full name or where no other person of the article shares the surname; silent in captions, quotations, and where birthdays or another year are told.',
  find: (view) => {
    const blocks = view.article.structure.blocks.map(({ span }) => span);
    return view.article.entities.flatMap((entity) =>
      entity.kind === 'person' ? judge(view, entity.name, agesOf(view, entity.mentions, blocks)) : [],
    );
  },
};

interface Age {
  readonly value: number;
  readonly span: Span;
}

const behindName = new RegExp(String.raw`^,\s(?<age>\d{1,3}|${agePattern})(?=,\s|\.|;|\)|$)(?!,\s?\d)`, 'i');
const beforeName = new RegExp(
  String.raw`(?<![\p{L}\d])(?<age>${agePattern})-year-old\s(?:(?!(?:that|which|who|whose|where|when|of|in|on|at|and|with|by|for|to|from|as|but|or|is|was|has|had|saw)\s)[\p{Ll}-]+\s){0,2}$`,
  'iu',
);
const otherTime =
  /\b(?:then|when|turned|turns|turning|birthday|at the time|years? (?:ago|earlier|later|before)|(?:19|20)\d\d)\b/i;

function agesOf(view: CheckView, mentions: readonly number[], spans: readonly Span[]): Age[] {
  const { blocks } = view.article.structure;
  return mentions.flatMap((at): Age[] => {
    const mention = view.article.mentions[at];
    if (!mention || !isName(mention)) return [];
    const age = ageBeside(view, mention);
    if (age.length === 0 || isQuoted(view, mention.span)) return [];
    const block = blocks[indexOfHolder(spans, mention.span)];
    return block?.kind === 'paragraph' ? age : [];
  });
}

function ageBeside(view: CheckView, { span }: NameMention): Age[] {
  const right = view.text.slice(span.end, span.end + 24);
  const left = view.text.slice(Math.max(0, span.start - 60), span.start);
  const found =
    (right.startsWith(', ') && behindName.exec(right)) || (left.includes('-year-old') && beforeName.exec(left));
  if (!found) return [];
  const word = found.groups?.age;
  if (!word) return [];
  const isBehind = right.startsWith(found[0]);
  const start = isBehind ? span.end + found[0].indexOf(word) : span.start - left.length + found.index;
  const value = numberValue(word);
  return value > 0 && value < 120 ? [{ value, span: { start, end: start + word.length } }] : [];
}

function judge(view: CheckView, name: string, ages: readonly Age[]): Draft[] {
  const [first] = ages;
  const second = ages.find(({ value }) => value !== first!.value);
  if (!first || !second) return [];
  const { sentences } = view.article.structure;
  const told = [first, second].flatMap(({ span }) => sentences[indexOfHolder(sentences, span)] ?? []);
  if (told.some((s) => otherTime.test(view.text.slice(s.start, s.end)))) return [];
  return [
    {
      span: second.span,
      message: message('date/age-two-values', { name, first: first.value, second: second.value }),
      related: [
        {
          span: first.span,
          message: message('related/said-here', { words: view.text.slice(first.span.start, first.span.end) }),
        },
      ],
      fixes: [],
      explains: [],
    },
  ];
}
