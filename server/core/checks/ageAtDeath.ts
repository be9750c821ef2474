/** An age at death that does not go with the years of a life: "(1932–2019) died aged 92". */

import type { TimeExpression } from '../analysis.ts';
import type { Span } from '../text/span.ts';
import { addDays, formatIso } from '../time/plainDate.ts';
import type { Check, Draft } from './check.ts';
import type { CheckView } from './checkView.ts';
import { anchorPlace } from './claims/anchor.ts';
import { agePattern, allowsAge, birthsTold, birthTold, deathTold } from './claims/births.ts';
import { type KnownTime, toldTime, yearsApart } from './claims/knownTime.ts';
import { numberValue } from './claims/numberWord.ts';
import { conflicts } from './constraints/conflicts.ts';
import { lifespans, namelessLifespans } from './constraints/lifespans.ts';
import type { Statement } from './constraints/statement.ts';
import { Cue, everyCue } from './cues.ts';
import { message } from './messageIds.ts';
import { namesIn, timesIn } from './placesIn.ts';
import { isDenied } from './suppressors/denial.ts';
import type { TimeInContext } from './timeInContext.ts';
import { numberFix } from './writing/numberFix.ts';

export const ageAtDeath: Check = {
  code: 'date/age-at-death',
  severity: 'information',
  summary: 'An age at death does not go with the days or years of birth and death.',
  example: '“(1932–2019) died aged 92”: 86 or 87',
  guards:
    'One life and one age in the paragraph, and no relatives, or all of one person by name; silent on “circa” and “about”. One year more or less is open where only the years are told.',
  find: (view) => {
    const lives = new Map<number, Life[]>();
    for (const life of livesTold(view)) lives.set(life.blockAt, [...(lives.get(life.blockAt) ?? []), life]);
    return [
      ...birthsTold(view).flatMap((born) => (lives.has(born.blockAt) ? [] : justDied(view, born))),
      ...[...lives.values()].flatMap((own) => (own.length === 1 ? judge(view, own[0]!) : [])),
      ...conflicts(view).sets.flatMap((set) => linked(view, set)),
    ];
  },
};

interface Life {
  readonly born: TimeInContext;
  readonly died: TimeInContext;
  readonly blockAt: number;
}

/** "(1932–2019)", and "was born on … died on …" in one paragraph. */
function livesTold(view: CheckView): Life[] {
  const bracketed = [...lifespans(view), ...namelessLifespans(view)].map(
    ({ born, died }): Life => ({ born, died, blockAt: born.blockAt }),
  );
  const { structure, cues } = view.article;
  const told = structure.blocks.flatMap(({ span }, blockAt): Life[] => {
    const own = cues?.[blockAt] ?? everyCue;
    if (!(own & Cue.birth && own & Cue.death)) return [];
    const times = timesIn(view, span);
    const births = times.filter((t) => birthTold(view, t));
    const deaths = times.filter((t) => deathTold(view, t));
    return births.length === 1 && deaths.length === 1 ? [{ born: births[0]!, died: deaths[0]!, blockAt }] : [];
  });
  return [...bracketed, ...told];
}

const age = new RegExp(
  [
    String.raw`\b(?:died|DIED:?|Died:|dies|passed away|death)\b[^.;()]{0,60}?\b(?:aged|at the age of|at age)\s(${agePattern})(?![\p{L}\d:.-]*\d)(?!\p{L})`,
    String.raw`\)\s?,?\s(?:[\p{L}]+\s){0,4}(?:died|dies)\s(?:aged|at)\s(${agePattern})(?=[,.;]|$)`,
    String.raw`\b(?:[Hh]e|[Ss]he)\swas\s(${agePattern})(?=\.)|\)\swas\s(${agePattern})(?=[.,;])`,
    String.raw`\bdied[^.;()]{0,60}?,\s(?:aged\s)?(${agePattern})(?=\.|$)`,
    String.raw`\bdied(?:\s(?:in|on)\s[^.;(),]{3,24}|\s(?:suddenly|peacefully|at\shome))?,?\sat\s(${agePattern})(?=[,.;]|\s(?:with|in|on|after|of|from|at\shome|and)\b|$)`,
    String.raw`\bwas\s(?:only\s|just\s)?(${agePattern})(?:\syears\sold)?,?\s(?:when\s(?:he|she)\s(?:died|passed\saway)|at\s(?:the\stime\sof\s)?(?:his|her)\sdeath)\b`,
    String.raw`\blived\sto\s(?:be\s|the\sage\sof\s)?(${agePattern})(?=[,.;]|\s(?:and|years)\b|$)`,
    String.raw`,\s(?:aged\s)?(${agePattern}),\s(?:(?:formerly\s)?of\s\p{Lu}[^.;()\d]{1,40},\s)?(?:died|passed\saway)\b`,
    String.raw`\b(?:[Aa]ged|[Aa]t\sthe\sage\sof|[Aa]t)\s(${agePattern}),?\s(?:he|she)\s(?:died|passed\saway)\b`,
  ].join('|'),
  'gu',
);
const relatives =
  /\b(?:wife|husband|widow(?:er)?|son|daughter|father|mother|brother|sister|twin|child|children|grand\w+|couple)\b/i;
const approximate = /\b(?:circa|c\.|ca\.|about|around|nearly|almost|believed|thought|some say|probably)\s?\d?/i;

/** "Karl Weber (1932–2019) led the firm. Anna Berg took over. She was 45." */
function namesSomebodyElse(view: CheckView, born: TimeInContext, age: Span): boolean {
  if (age.start < born.time.span.end) return false;
  const persons = (span: Span) => namesIn(view, span).filter(({ kind }) => kind === 'person');
  const own = persons({ start: born.sentence.start, end: born.time.span.start }).at(-1)?.entity;
  return (
    own !== undefined && persons({ start: born.time.span.end, end: age.start }).some(({ entity }) => entity !== own)
  );
}

function judge(view: CheckView, { born, died, blockAt }: Life): Draft[] {
  const from = toldTime(born);
  const to = toldTime(died);
  const block = view.article.structure.blocks[blockAt]?.span;
  if (!from || !to || !block) return [];
  const text = view.text.slice(block.start, block.end);
  if (approximate.test(text) || isDenied(view, born) || isDenied(view, died)) return [];
  const ages = agesIn(text, block.start);
  // “He is survived by his wife” comes after all that is told of himself.
  const told = Math.max(born.sentence.end, died.sentence.end, ages[0]?.end ?? 0);
  const words = view.text
    .slice(block.start, told)
    .replace(/\b(?:the|an|only|eldest|youngest|second)\s(?:\p{Ll}+\s)?(?:son|daughter|child)\sof\b/gu, '');
  if (relatives.test(words)) return [];
  const years = yearsApart(from, to);
  const found = ages[0];
  if (found && namesSomebodyElse(view, born, found)) return [];
  if (ages.length !== 1 || !found || years.low < 0 || years.high > 125) return [];
  const written = numberValue(view.text.slice(found.start, found.end));
  if (written < 1 || allowsAge(written, years)) return [];
  return [report(view, { age: found, written, from, to, born: born.time, died: died.time })];
}

const hasDied = new RegExp(
  String.raw`\b(?:has|have)\s(?:just\s)?died,?\s(?:aged|at\sthe\sage\sof|at)\s(?<age>${agePattern})(?=[,.;])`,
  'u',
);
/** Obituaries come days or weeks after the death. */
const obituaryDelay = 60;

/** "Jane Roe, who has died aged 65, was born on 3 March 1940": by the article's day. */
function justDied(view: CheckView, born: TimeInContext): Draft[] {
  const told = birthTold(view, born);
  const { start, end } = born.sentence;
  const text = view.text.slice(start, Math.min(end, start + 400));
  const found = hasDied.exec(text);
  const today = view.documentTime.date;
  if (!told || !found || !today || relatives.test(text) || approximate.test(text) || isDenied(view, born)) return [];
  const word = found.groups!.age!;
  const at = start + found.index + found[0].lastIndexOf(word);
  const died = { first: addDays(today, -obituaryDelay), last: today };
  const written = numberValue(word);
  const years = yearsApart(told, died);
  if (written >= years.low && written <= years.high) return [];
  if (allowsAge(written, years) && told.first.day !== told.last.day) return [];
  const age = { start: at, end: at + word.length };
  return [
    {
      span: age,
      message: message('date/age-at-death', { born: born.time.value, died: formatIso(today), ...years, written }),
      related: [
        { span: born.time.span, message: message('related/other-date', { date: born.time.value }) },
        ...anchorPlace(view),
      ],
      fixes: numberFix(view.text, age, years.high),
      anchored: true,
      explains: [born.time],
    },
  ];
}

/** Birth, death and age in different sentences, of the same person. */
function linked(view: CheckView, set: readonly Statement[]): Draft[] {
  const age = set.find(({ kind }) => kind === 'age-at-death');
  const born = set.find(({ kind, to }) => kind === 'date' && to === age?.from)?.times[0];
  const died = set.find(({ kind, to }) => kind === 'date' && to === age?.to)?.times[0];
  if (set.length !== 3 || !age || !born?.interval || !died?.interval) return [];
  const written = numberValue(view.text.slice(age.span.start, age.span.end));
  return [report(view, { age: age.span, written, from: born.interval, to: died.interval, born, died })];
}

interface Told {
  readonly age: Span;
  readonly written: number;
  readonly from: KnownTime;
  readonly to: KnownTime;
  readonly born: TimeExpression;
  readonly died: TimeExpression;
}

function report(view: CheckView, { age, written, from, to, born, died }: Told): Draft {
  const years = yearsApart(from, to);
  return {
    span: age,
    message: message('date/age-at-death', { born: born.value, died: died.value, ...years, written }),
    related: [born, died].map(({ span, value }) => ({ span, message: message('related/other-date', { date: value }) })),
    fixes: [...new Set([years.low, years.high])].flatMap((years) => numberFix(view.text, age, years)),
    explains: [born, died],
  };
}

function agesIn(text: string, offset: number): Span[] {
  return [...text.matchAll(age)].map((match) => {
    const word = match.slice(1).find((group) => group !== undefined)!;
    const start = offset + match.index + match[0].lastIndexOf(word);
    return { start, end: start + word.length };
  });
}
