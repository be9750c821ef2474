/** One person with two ages in one article: "Jones, 45 … the 46-year-old Jones". */

import type { Check, Draft } from './check.ts';
import { type CheckView, once } from './checkView.ts';
import { type AgeNow, agesNow } from './claims/agesNow.ts';
import { message } from './messageIds.ts';
import { sentenceAt } from './placesIn.ts';

export const ageTwoValues: Check = {
  code: 'date/age-two-values',
  severity: 'information',
  summary: 'One person is given two ages.',
  example: '“Jones, 45 … the 46-year-old Jones”',
  guards:
    'Only ages told beside the name, by full name or where no other person of the article shares the surname; silent in captions, quotations, beside relatives, and where birthdays or another year are told.',
  find: (view) =>
    view.article.entities.flatMap((entity) =>
      entity.kind === 'person' ? judge(view, entity.name, agesNow(view).get(entity.id) ?? []) : [],
    ),
};

/** Anywhere in the sentence: the age is not, or may not be, that of today. */
const changing = /\b(?:then|turned|turns|turning|birthday|at the time)\b/i;
/** A son may have his father's name. */
const relatives =
  /\b(?:wife|husband|widow(?:er)?|sons?|daughters?|fathers?|mothers?|brothers?|sisters?|twins?|uncles?|aunts?|cousins?|nephews?|nieces?|grand\w+|Jr|Sr|junior|senior|namesake|the (?:elder|younger))\b/i;
/** Ahead of the age: the sentence is of another time. */
const otherTime = /\b(?:when|years? (?:ago|earlier|later|before)|(?:1[5-9]|20)\d\d)\b/i;
/** Behind the age, a year that something took place in; "since 2009" tells of today. */
const otherYear = /(?<!\b(?:since|until|till|born in|from)\s)\b((?:1[5-9]|20)\d\d)\b/g;
/** With a subject of its own. */
const nextClause = /;|,\s(?:and|but)\s(?=\p{Lu})/u;

function judge(view: CheckView, name: string, ages: readonly AgeNow[]): Draft[] {
  const [first] = ages;
  const second = ages.find(({ value }) => value !== first!.value);
  if (!first || !second || isOfOtherTime(view, first) || isOfOtherTime(view, second)) return [];
  if ([first, second].some(({ value }) => once(view, agesOfThen).has(value))) return [];
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

/** "Was 19 when", "at 19": such an age belongs to something told. Linear in the text. */
function agesOfThen(view: CheckView): ReadonlySet<number> {
  const told = view.text.matchAll(/\b(?:was|were|at|(?<!,\s)aged|age\sof|turned|not)\s(\d{1,3})\b/gi);
  return new Set(Array.from(told, ([, age]) => Number(age)));
}

function isOfOtherTime(view: CheckView, { span }: AgeNow): boolean {
  const sentence = sentenceAt(view, span);
  if (!sentence) return true;
  const ahead = view.text.slice(sentence.start, span.start);
  const rest = view.text.slice(span.end, sentence.end);
  if (
    changing.test(ahead) ||
    relatives.test(ahead) ||
    relatives.test(
      rest.slice(0, 60).replace(/^-year-old\s(?:son|daughter|father|mother|grandson|granddaughter)\sof\s/, ''),
    ) ||
    changing.test(rest) ||
    otherTime.test(ahead) ||
    /^,?\swhen\b/.test(rest)
  )
    return true;
  const own = view.documentTime.date?.year;
  const clause = rest.split(nextClause)[0]!;
  return [...clause.matchAll(otherYear)].some(([, year]) => Number(year) !== own);
}
