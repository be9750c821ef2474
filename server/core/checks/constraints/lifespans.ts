/** The years of a life behind a name, "Karl Weber (1932–2019)", and conflicts of which they, or a death told otherwise, are a part. */

import { isName, type NameMention } from '../../analysis.ts';
import { toDayNumber } from '../../time/plainDate.ts';
import { type CheckView, once } from '../checkView.ts';
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

/** The years behind a person's name. */
export interface Lifespan {
  readonly born: TimeInContext;
  readonly died: TimeInContext;
  /** Id of the person. */
  readonly entity: string;
}

/** "Karl Weber (1932–2019)", "Karl Weber, 1932–2019,". Linear in the intervals and the mentions. */
export function lifespans(view: CheckView): readonly Lifespan[] {
  return once(view, seek);
}

export function lifespanStatements(view: CheckView): Statement[] {
  return lifespans(view).flatMap(({ born, died, entity }) => [
    date(born, birthOf(entity), toldTime(born)!, 'related/birth'),
    date(died, deathOf(entity), toldTime(died)!, 'related/death'),
  ]);
}

function seek(view: CheckView): Lifespan[] {
  const intervals = writtenIntervals(view).filter(({ span }) => isBehindName(view.text, span));
  if (intervals.length === 0) return [];
  const persons = new Map<number, NameMention>();
  for (const mention of view.article.mentions)
    if (isName(mention) && mention.kind === 'person') persons.set(mention.span.end, mention);
  return intervals.flatMap(({ from, to, span }) => {
    const left = view.text.slice(Math.max(0, span.start - 12), span.start);
    const lead = opensLife.exec(left)![0].length;
    const mention = persons.get(span.start - lead);
    const born = toldTime(from);
    const died = toldTime(to);
    if (!mention || !born || !died || isQuoted(view, span) || isSharedSurname(view, mention)) return [];
    const years = died.first.year - born.first.year;
    const title = view.text.slice(Math.max(0, mention.span.start - 40), mention.span.start);
    if (years < shortest || years > longest || ruler.test(title) || ruler.test(`${mention.text.split(' ')[0]} `))
      return [];
    return [{ born: from, died: to, entity: mention.entity }];
  });
}

/** "The painter (1901–1980)": behind a noun in lower case. */
export function namelessLifespans(view: CheckView): Omit<Lifespan, 'entity'>[] {
  return writtenIntervals(view).flatMap(({ from, to, span }) => {
    const left = view.text.slice(Math.max(0, span.start - 40), span.start);
    if (!/\b[Tt]he\s(?:\p{Ll}[\p{L}-]+\s){1,3}\((?:born\s|b\.\s)?$/u.test(left) || view.text[span.end] !== ')')
      return [];
    const [born, died] = [toldTime(from), toldTime(to)];
    const years = born && died && died.first.year - born.first.year;
    return years && years >= shortest && years <= longest ? [{ born: from, died: to }] : [];
  });
}

const opensLife = /(?:\s?\((?:born\s|b\.\s)?|,\s)$/;

/** In a bracket, or between commas. */
function isBehindName(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const lead = opensLife.exec(text.slice(Math.max(0, start - 12), start))?.[0];
  return lead !== undefined && (lead.includes('(') ? text[end] === ')' : /^,\s/.test(text.slice(end, end + 2)));
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
