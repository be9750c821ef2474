/** A person who says or does something after the day of death, or before that of birth, that the article itself tells. */

import type { Check, Draft } from './check.ts';
import { conflicts } from './constraints/conflicts.ts';
import { isOfLifespan, lifespanPart } from './constraints/lifespans.ts';
import type { Statement } from './constraints/statement.ts';
import { message } from './messageIds.ts';

export const lifespan: Check = {
  code: 'date/lifespan',
  severity: 'information',
  summary: 'Somebody acts after the death, or before the birth, that the article itself tells.',
  example: '“Karl Weber (1932–2019) … Weber said on 3 May 2020”',
  guards:
    'Only what a person says or does at a time told beside the verb, where birth or death stand in the same article and belong to the same person. Silent on namesakes (“Jr.”, “the younger”, a shared surname), behind titles of rulers (the years may be of a reign), ' +
    'on books, films, letters, recordings and whatever else outlives its author, and inside quotation marks.',
  find: (view) => conflicts(view).sets.flatMap((set) => (isOfLifespan(set) ? report(set) : [])),
};

function report(set: readonly Statement[]): Draft[] {
  const { act, life, time } = lifespanPart(set);
  const words = act.words ?? '';
  const [acted, told] = [time.times[0] ?? act.times[0], life.times[0]];
  if (!acted || !told) return [];
  const id = life.to.startsWith('death') ? 'date/lifespan' : 'date/lifespan/unborn';
  const date = told.interval ? told.value : told.text;
  return [
    {
      span: acted.span,
      message: message(id, { words, date: acted.value, life: date }),
      related: [life, act].map(({ span, says }) => ({ span, message: says })),
      explains: [acted],
    },
  ];
}
