/** Births, deaths and ages as constraints, joined over the article by the person they belong to. */

import type { Span } from '../../text/span.ts';
import { toDayNumber } from '../../time/plainDate.ts';
import { blocksWith, timesThat } from '../answers.ts';
import type { CheckView } from '../checkView.ts';
import { type AgeNow, agesNow } from '../claims/agesNow.ts';
import { agesThen } from '../claims/agesThen.ts';
import { agePattern, birthsTold, deathsTold } from '../claims/births.ts';
import { toldTime } from '../claims/knownTime.ts';
import { numberValue } from '../claims/numberWord.ts';
import { ownerOf } from '../claims/owner.ts';
import { Cue, everyCue } from '../cues.ts';
import { message } from '../messageIds.ts';
import { isQuoted, sentenceAt, sentencesIn } from '../placesIn.ts';
import { blockOf } from '../surroundings.ts';
import type { TimeInContext } from '../timeInContext.ts';
import { writtenValue } from '../writing/writtenDate.ts';
import { birthOf, deathOf } from './life.ts';
import { lifespanStatements } from './lifespans.ts';
import { articleDay, origin, type Statement } from './statement.ts';
import { pointOf, stepOf } from './timeline.ts';
import { ageInDays } from './tolerance.ts';

/** Linear. */
export function lifeStatements(view: CheckView): Statement[] {
  const deaths = [...deathsTold(view).flatMap((t) => told(view, t, 'related/death')), ...sentencesOfDeath(view)];
  const dead = new Set(deaths.map(({ to }) => to));
  const living = [...agesNow(view)].filter(([entity]) => !dead.has(deathOf(entity)));
  return [
    ...birthsTold(view).flatMap((t) => told(view, t, 'related/birth')),
    ...deaths,
    ...lifespanStatements(view),
    ...living.flatMap(([, ages]) => ages.flatMap((age) => ageNow(view, age))),
    ...agesThen(view).map(({ owner, age, span, words, beside }): Statement => {
      const to = beside ? pointOf(view, beside) : `age ${span.start}`;
      const says = message('related/age-then', { words });
      return { kind: 'age-then', from: birthOf(owner), to, ...ageInDays(age), span, words, says, times: [] };
    }),
    ...sentencesOfAge(view),
    ...timesThat(view, isChildsBirth).flatMap((t) => childBorn(view, t)),
  ];
}

/** A day of birth or death, by whose it is. */
function told(view: CheckView, t: TimeInContext, id: 'related/birth' | 'related/death'): Statement[] {
  const day = toldTime(t);
  if (!day || t.block !== 'paragraph' || isQuoted(view, t.time.span)) return [];
  const owner = ownerOf(view, t.sentence, t.blockAt);
  if (owner === undefined || (id === 'related/birth' && isBirthOfOther(view, t))) return [];
  return [
    {
      kind: 'date',
      from: origin,
      to: id === 'related/birth' ? birthOf(owner) : deathOf(owner),
      low: toDayNumber(day.first),
      high: toDayNumber(day.last),
      span: t.time.span,
      says: message(id, { date: writtenValue(t.written!) }),
      times: [t.time],
    },
  ];
}

/** "Berg, 25, said the state was born on", "plays a woman born in", "Born in 1950, his coach": of somebody else. */
const otherBorn =
  /\b(?:said|says|told|thinks|believes|plays?|played|portrays?|about|of|for|with|by|to|and)\s(?:that\s)?(?:the|an?|his|her|its|their|whose|one|two)\s(?:[\p{L}’'-]+\s){1,4}?(?:was\s|were\s)?(?:born|b\.)\b[^.;]*$|\bwhose\s[^,;]{0,40}\b(?:was\s|were\s)?born\b[^.;]*$/u;

function isBirthOfOther(view: CheckView, t: TimeInContext): boolean {
  const left = view.text.slice(Math.max(t.sentence.start, t.time.span.start - 140), t.time.span.start);
  const right = view.text.slice(t.time.span.end, Math.min(t.sentence.end, t.time.span.end + 60));
  if (otherBorn.test(left)) return true;
  return /^["“]?Born\b/.test(left) && /^[^,.;]{0,40},\s(?:his|her|their|its)\s/.test(right);
}

const atDeath = new RegExp(
  String.raw`\b(?:died|dies|passed\saway)\b[^.;()]{0,60}?\b(?:aged|at\sthe\sage\sof|at\sage|at)\s(?<age>${agePattern})(?=[,.;)]|$)`,
  'u',
);

/** For paragraphs; what it finds may still be no age. */
const ageNearDeath = /\b(?:died|dies|passed\saway)\b[^.;()]{0,60}?\b(?:aged|at)\s/;

/** "Died in 2015 at 60". */
function ageAtDeath(view: CheckView, sentence: Span, blockAt: number): Statement[] {
  const text = view.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600));
  const found = atDeath.exec(text);
  const owner = found && !/\b(?:about|around|nearly)\s/i.test(found[0]) ? ownerOf(view, sentence, blockAt) : undefined;
  if (!found || owner === undefined || isQuoted(view, sentence)) return [];
  const word = found.groups!.age!;
  const start = sentence.start + found.index + found[0].lastIndexOf(word);
  const span = { start, end: start + word.length };
  const says = message('related/age-at-death', { words: found[0] });
  const days = ageInDays(numberValue(word));
  return [
    { kind: 'age-at-death', from: birthOf(owner), to: deathOf(owner), ...days, span, words: found[0], says, times: [] },
  ];
}

function sentencesOfDeath(view: CheckView): Statement[] {
  const { structure, cues } = view.article;
  return blocksWith(view, ageNearDeath).flatMap((blockAt) => {
    const { kind, span } = structure.blocks[blockAt]!;
    if (kind !== 'paragraph' || !((cues?.[blockAt] ?? everyCue) & Cue.death)) return [];
    return sentencesIn(view, span).flatMap((sentence) => ageAtDeath(view, sentence, blockAt));
  });
}

const otherTime =
  /\b(?:then|when|turned|turns|turning|birthday|at the time|years? (?:ago|earlier|later|before)|(?:1[5-9]|20)\d\d)\b/i;
const deadly = /\b(?:died|dies|dead|death|killed|murdered|shot|funeral|obituary|late|victims?|stabbed|drowned)\b/i;

/** In the article's time: nothing before it in the sentence tells another one, and nobody dies in the paragraph. */
function ageNow(view: CheckView, { value, span, words, entity, blockAt }: AgeNow): Statement[] {
  const sentence = sentenceAt(view, span);
  const block = view.article.structure.blocks[blockAt]?.span;
  if (!sentence || !block || !view.documentTime.date) return [];
  if (otherTime.test(view.text.slice(sentence.start, span.start))) return [];
  if (deadly.test(view.text.slice(Math.max(block.start, span.start - 500), Math.min(block.end, span.end + 500))))
    return [];
  const says = message('related/age-now', { words });
  return [{ kind: 'age', from: birthOf(entity), to: articleDay, ...ageInDays(value), span, words, says, times: [] }];
}

const ageIs = new RegExp(
  String.raw`(?:\b(?:He|She)|\p{Lu}[\p{L}’'-]+)\s(?:is|(?:has\s)?turned)\s(?:now\s|only\s|just\s)?(?<age>${agePattern})(?:\syears\sold)?(?=[.,;]|\s(?:and\s|but\s|last\sweek|this\s|today|yesterday|on\s\p{Lu}\p{Ll}+day)|$)|^["“]?At\s(?<at>${agePattern}),?\s(?:he|she|\p{Lu}[\p{L} ’'-]{2,40}?)\s(?:is|has|still)\b`,
  'u',
);
/** The same, for paragraphs. */
const anyAgeIs =
  /\b(?:is|turned)\s(?:now\s|only\s|just\s)?(?:\d|[a-z]+(?:ty|teen)|ten|eleven|twelve)|(?:^|[.!?]["”]?\s)["“]?At\s(?:\d|[a-z]+(?:ty|teen))/;

/** "She is 62", "Reed turned 50 last week", "At 57 she is the last of them". */
function sentencesOfAge(view: CheckView): Statement[] {
  if (!view.documentTime.date || birthsTold(view).length === 0) return [];
  const { structure } = view.article;
  return blocksWith(view, anyAgeIs).flatMap((blockAt) => {
    const { kind, span: block } = structure.blocks[blockAt]!;
    if (kind !== 'paragraph' || deadly.test(view.text.slice(block.start, Math.min(block.end, block.start + 1500))))
      return [];
    return sentencesIn(view, block).flatMap((sentence): Statement[] => {
      const text = view.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
      const found = ageIs.exec(text);
      const owner = found ? ownerOf(view, sentence, blockAt) : undefined;
      const word = found && (found.groups!.age ?? found.groups!.at!);
      if (!found || owner === undefined || !word || otherTime.test(text.replace(/\bturned\b/, ''))) return [];
      const start = sentence.start + found.index + found[0].lastIndexOf(word);
      const span = { start, end: start + word.length };
      const value = numberValue(word);
      if (!(value >= 5 && value < 120) || isQuoted(view, span)) return [];
      const says = message('related/age-now', { words: found[0] });
      return [
        {
          kind: 'age',
          from: birthOf(owner),
          to: articleDay,
          ...ageInDays(value),
          span,
          words: found[0],
          says,
          times: [],
        },
      ];
    });
  });
}

const child = new RegExp(
  String.raw`\b(?:son|daughter|child)(?:\s\p{Lu}[\p{L}’'-]+)?,\s(?:now\s)?(?<age>${agePattern}),\swas\sborn\s$`,
  'u',
);

function isChildsBirth(view: CheckView, t: TimeInContext): boolean {
  if (!(t.cues & Cue.birth) || !stepOf(view, t)) return false;
  return child.test(view.text.slice(Math.max(t.sentence.start, t.time.span.start - 60), t.time.span.start));
}

/** "Their son, 12, was born four years later". */
function childBorn(view: CheckView, t: TimeInContext): Statement[] {
  if (!view.documentTime.date || !stepOf(view, t) || isQuoted(view, t.time.span)) return [];
  const left = view.text.slice(Math.max(t.sentence.start, t.time.span.start - 60), t.time.span.start);
  const found = child.exec(left);
  if (!found || deadly.test(view.text.slice(blockOf(view, t).start, blockOf(view, t).end).slice(0, 1000))) return [];
  const word = found.groups!.age!;
  const start = t.time.span.start - left.length + found.index + found[0].indexOf(word);
  const span: Span = { start, end: start + word.length };
  const says = message('related/age-now', { words: word });
  const days = ageInDays(numberValue(word));
  return [{ kind: 'age', from: pointOf(view, t), to: articleDay, ...days, span, says, times: [] }];
}
