/** The years of a life behind a name, "Karl Weber (1932–2019)", and conflicts of which they, or a death told otherwise, are a part. */

import { isName, type NameMention } from '../../analysis.ts';
import { toDayNumber } from '../../time/plainDate.ts';
import type { CheckView } from '../checkView.ts';
import { writtenIntervals } from '../claims/intervals.ts';
import { toldTime } from '../claims/knownTime.ts';
import { isSharedSurname } from '../claims/owner.ts';
import { message } from '../messageIds.ts';
import { isQuoted } from '../placesIn.ts';
import type { TimeInContext } from '../timeInContext.ts';
import { writtenValue } from '../writing/writtenDate.ts';
import { birthOf, deathOf, isOfLife } from './life.ts';
import { origin, type Statement } from './statement.ts';

/** Whose years in a bracket may be of a reign or a term. */
const ruler =
  /\b(?:King|Queen|Emperor|Empress|Tsar|Czar|Kaiser|Sultan|Shah|Pope|President|Premier|Chancellor|Minister|Prince|Princess|Duke|Emir|Sheikh|Governor|Mayor|Chairman|Bishop|Archbishop|Dictator|Leader|Sen\.|Gov\.|coach|director|editor|conductor|king|queen|emperor|pope|president|chancellor|minister|premier|leader|dictator)\s(?:of\s\p{Lu}\p{L}+\s)?$/u;
const shortest = 25;
const longest = 115;

/** Linear in the intervals and the mentions. */
export function lifespanStatements(view: CheckView): Statement[] {
  const intervals = writtenIntervals(view).filter(
    ({ span }) =>
      /\((?:born\s|b\.\s)?$/.test(view.text.slice(Math.max(0, span.start - 6), span.start)) &&
      view.text[span.end] === ')',
  );
  if (intervals.length === 0) return [];
  const persons = new Map<number, NameMention>();
  for (const mention of view.article.mentions)
    if (isName(mention) && mention.kind === 'person') persons.set(mention.span.end, mention);
  return intervals.flatMap(({ from, to, span }) => {
    const bracket = view.text.lastIndexOf('(', span.start);
    const mention = persons.get(view.text[bracket - 1] === ' ' ? bracket - 1 : bracket);
    const born = toldTime(from);
    const died = toldTime(to);
    if (!mention || !born || !died || isQuoted(view, span) || isSharedSurname(view, mention)) return [];
    const years = died.first.year - born.first.year;
    const left = view.text.slice(Math.max(0, mention.span.start - 40), mention.span.start);
    if (years < shortest || years > longest || ruler.test(left) || ruler.test(`${mention.text.split(' ')[0]} `))
      return [];
    return [
      date(from, birthOf(mention.entity), born, 'related/birth'),
      date(to, deathOf(mention.entity), died, 'related/death'),
    ];
  });
}

type Told = NonNullable<ReturnType<typeof toldTime>>;

function date(t: TimeInContext, to: string, { first, last }: Told, id: 'related/birth' | 'related/death'): Statement {
  return {
    kind: 'date',
    from: origin,
    to,
    low: toDayNumber(first),
    high: toDayNumber(last),
    span: t.time.span,
    says: message(id, { date: writtenValue(t.written!) }),
    times: [t.time],
  };
}

/** A birth or a death, an act and its time: nothing else. */
export function isOfLifespan(set: readonly Statement[]): boolean {
  return (
    set.length === 3 &&
    set.some(isAct) &&
    set.filter(({ kind }) => kind === 'date').length === 2 &&
    set.some(({ kind, to }) => kind === 'date' && isOfLife(to))
  );
}

/** Who lives on a day, not who is at work by then. */
function isAct({ kind, low }: Statement): boolean {
  return kind === 'act' && low <= 0;
}

/** The parts of a set for which `isOfLifespan` holds. */
export function lifespanPart(set: readonly Statement[]): Record<'act' | 'life' | 'time', Statement> {
  return {
    act: set.find(isAct)!,
    life: set.find(({ kind, to }) => kind === 'date' && isOfLife(to))!,
    time: set.find(({ kind, to }) => kind === 'date' && !isOfLife(to))!,
  };
}
