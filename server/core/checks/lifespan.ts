/** A person who says or does something after the day of death, or before that of birth, that the article itself tells. */

import { isName } from '../analysis.ts';
import { compareDates } from '../time/plainDate.ts';
import type { Check, Draft } from './check.ts';
import type { CheckView } from './checkView.ts';
import { type KnownTime, knownTime } from './claims/knownTime.ts';
import { isSharedSurname } from './claims/owner.ts';
import { actOf, hasNamesake } from './constraints/acts.ts';
import { conflicts } from './constraints/conflicts.ts';
import { isOfLifespan, lifespanPart } from './constraints/lifespans.ts';
import type { Statement } from './constraints/statement.ts';
import { knownLife } from './facts/knownLives.ts';
import { message } from './messageIds.ts';
import { isDenied } from './suppressors/denial.ts';
import { writtenValue } from './writing/writtenDate.ts';

export const lifespan: Check = {
  code: 'date/lifespan',
  severity: 'information',
  summary: 'Somebody acts after the death, or before the birth, that the article itself tells.',
  example: '“Karl Weber (1932–2019) … Weber said on 3 May 2020”',
  guards:
    'Only what a person says or does at a time told beside the verb, where birth or death stand in the same article and belong to the same person. Silent on namesakes (“Jr.”, “the younger”, a shared surname), behind titles of rulers (the years may be of a reign), ' +
    'on books, films, letters, recordings and whatever else outlives its author, and inside quotation marks.',
  find: (view) => [
    ...conflicts(view).sets.flatMap((set) => (isOfLifespan(set) ? report(set) : [])),
    ...ofKnownLives(view),
  ],
};

/** Of people whose years everybody knows, by their full names: "Marie Curie opened the ward in 1937". */
function ofKnownLives(view: CheckView): Draft[] {
  const { entities, mentions } = view.article;
  return entities.flatMap((entity) => {
    const life = entity.kind === 'person' ? knownLife(entity.name) : undefined;
    if (!life || hasNamesake(view, entity)) return [];
    return entity.mentions.flatMap((at): Draft[] => {
      const mention = mentions[at];
      const act = mention && isName(mention) && !isSharedSurname(view, mention) ? actOf(view, mention) : undefined;
      const when = act && (knownTime(act.t) ?? yearOf(act.t.time.text));
      if (!act || !when || isDenied(view, act.t)) return [];
      if (compareDates(when.first, life.last) <= 0 && compareDates(when.last, life.first) >= 0) return [];
      return [
        {
          span: act.t.time.span,
          message: message('date/lifespan/known', {
            words: act.words,
            date: act.t.written ? writtenValue(act.t.written) : act.t.time.value,
            person: life.name,
            first: String(life.first.year),
            last: String(life.last.year),
          }),
          explains: [act.t.time],
        },
      ];
    });
  });
}

/** "The spring of 1937": within that year. */
function yearOf(text: string): KnownTime | undefined {
  const year = Number(/\d{4}$/.exec(text)?.[0] ?? 0);
  return year ? { first: { year, month: 1, day: 1 }, last: { year, month: 12, day: 31 } } : undefined;
}

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
