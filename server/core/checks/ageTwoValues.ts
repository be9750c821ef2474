/** One person with two ages in one article: "Jones, 45 … the 46-year-old Jones". */

import type { Check, Draft } from './check.ts';
import { type CheckView, indexOfHolder } from './checkView.ts';
import { type AgeNow, agesNow } from './claims/agesNow.ts';
import { message } from './messageIds.ts';

export const ageTwoValues: Check = {
  code: 'date/age-two-values',
  severity: 'information',
  summary: 'One person is given two ages.',
  example: '“Jones, 45 … the 46-year-old Jones”',
  guards:
    'Only ages told beside the name, by full name or where no other person of the article shares the surname; silent in captions, quotations, and where birthdays or another year are told.',
  find: (view) =>
    view.article.entities.flatMap((entity) =>
      entity.kind === 'person' ? judge(view, entity.name, agesNow(view).get(entity.id) ?? []) : [],
    ),
};

const otherTime =
  /\b(?:then|when|turned|turns|turning|birthday|at the time|years? (?:ago|earlier|later|before)|(?:19|20)\d\d)\b/i;

function judge(view: CheckView, name: string, ages: readonly AgeNow[]): Draft[] {
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
