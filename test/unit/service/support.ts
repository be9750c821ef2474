/** A story with its analysis made by hand, so that the tests of features do not rest on what is recognised. */

import {
  type ArticleAnalysis,
  type Entity,
  type EntityId,
  isName,
  type Mention,
  type NameKind,
} from '../../../server/core/analysis.ts';
import { message } from '../../../server/core/checks/messageIds.ts';
import type { BlockKind } from '../../../server/core/structure/structure.ts';
import { splitParagraphs } from '../../../server/core/text/paragraphs.ts';
import { type Span, span } from '../../../server/core/text/span.ts';
import { createPositions } from '../../../server/service/convert.ts';
import type { Reading } from '../../../server/service/reading.ts';

export const uri = 'file:///articles/ferry.txt';

export const story = [
  'Ministers agree on ferry link',
  '',
  'PARIS (AP) — French President Anna Lindqvist met John Hollis, a Briton, on Monday, March 4, 2025, to sign a deal.',
  '',
  '“We will begin next month,” Hollis said on Wednesday. The European Union backed the plan in 2023.',
  '',
  'Lindqvist told reporters that the EU would pay by April 31, 2026.',
].join('\n');

const blocks: readonly BlockKind[] = ['headline', 'paragraph', 'paragraph', 'paragraph'];

const names: readonly (readonly [words: string, id: EntityId])[] = [
  ['PARIS', 'place:paris'],
  ['AP', 'organization:ap'],
  ['French', 'group:french'],
  ['Anna Lindqvist', 'person:anna-lindqvist'],
  ['John Hollis', 'person:john-hollis'],
  ['Hollis', 'person:john-hollis'],
  ['European Union', 'organization:european-union'],
  ['Lindqvist', 'person:anna-lindqvist'],
  ['EU', 'organization:european-union'],
];

/** `from`: words that the value was counted from; the article's date where null. */
const times: readonly (readonly [words: string, value: string, from?: string | null])[] = [
  ['Monday, March 4, 2025', '2025-03-04'],
  ['next month', '2025-04', null],
  ['Wednesday', '2025-03-05', null],
  ['2023', '2023'],
  ['April 31, 2026', '2026-04-31', 'Monday, March 4, 2025'],
];

/** `given`: March 6, 2025 is set as the article's date; else nothing tells it. */
export function storyReading(given: boolean): Reading {
  const date = { year: 2025, month: 3, day: 6 };
  const mentions = allMentions();
  const article: ArticleAnalysis = {
    text: story,
    structure: {
      blocks: splitParagraphs(story).map((place, i) => ({ kind: blocks[i]!, span: place })),
      headline: placeOf('Ministers agree on ferry link'),
      datelines: [{ span: placeOf('PARIS (AP) —'), places: [placeOf('PARIS')], agency: placeOf('AP') }],
      header: [],
      quotations: [],
      sentences: splitParagraphs(story),
    },
    documentTime: given
      ? { date, source: 'given', days: [date], evidence: [] }
      : { source: 'none', days: [], evidence: [] },
    mentions,
    entities: entitiesOf(mentions),
    findings: [weekdayFinding()],
  };
  return { uri, version: 1, article, silenced: [], positions: createPositions(story) };
}

function allMentions(): Mention[] {
  const found = names.map(([words, entity], i): Mention => {
    const before = names.slice(0, i).map(([earlier]) => earlier);
    const from = before.some((earlier) => earlier.includes(words)) ? placeOf(before.at(-1)!).end : 0;
    return {
      kind: entity.split(':')[0] as NameKind,
      span: placeOf(words, from),
      text: words,
      entity,
      ...(words === 'Anna Lindqvist' && { role: placeOf('French President') }),
      source: 'title',
      confidence: 1,
      why: words === 'Hollis' ? [{ id: 'name/alias', args: { of: 'John Hollis', rule: 'surname' } }] : [],
    };
  });
  const dates = times.map(([words, value, from]): Mention => {
    const anchor =
      from === undefined
        ? undefined
        : from === null
          ? ({ kind: 'document', value: '2025-03-06' } as const)
          : ({ kind: 'expression', value: '2025-03-04', span: placeOf(from) } as const);
    return {
      kind: 'time',
      span: placeOf(words),
      text: words,
      form: { kind: 'vague', value: 'PRESENT_REF' },
      type: 'DATE',
      value,
      ...(anchor && { anchor }),
      why: [{ id: 'time/as-written', args: {} }],
    };
  });
  return [...found, ...dates].sort((a, b) => a.span.start - b.span.start);
}

function entitiesOf(mentions: readonly Mention[]): Entity[] {
  const byId = new Map<EntityId, { forms: string[]; indices: number[]; kind: NameKind }>();
  for (const [index, mention] of mentions.entries()) {
    if (!isName(mention)) continue;
    const entity = byId.get(mention.entity) ?? { forms: [], indices: [], kind: mention.kind };
    entity.forms.push(mention.text);
    entity.indices.push(index);
    byId.set(mention.entity, entity);
  }
  return [...byId].map(([id, { forms, indices, kind }]) => ({
    id,
    kind,
    name: forms[0]!,
    aliases: forms.slice(1),
    roles: id === 'person:anna-lindqvist' ? ['French President'] : [],
    mentions: indices,
  }));
}

function weekdayFinding(): ArticleAnalysis['findings'][number] {
  const place = placeOf('Monday, March 4, 2025');
  const fix = (id: 'fix/weekday' | 'fix/date', text: string) => ({
    title: message(id, { text }),
    edits: [{ span: place, newText: text }],
  });
  return {
    code: 'date/weekday-mismatch',
    severity: 'warning',
    span: place,
    message: message('date/weekday-mismatch', { date: '2025-03-04', actual: 2, written: 1, tense: 'past' }),
    related: [{ span: placeOf('2023'), message: message('related/other-date', { date: '2023' }) }],
    fixes: [fix('fix/weekday', 'Tuesday, March 4, 2025'), fix('fix/date', 'Monday, March 3, 2025')],
  };
}

/** The first place of the words at or after an offset of the story. */
export function placeOf(words: string, from = 0): Span {
  const start = story.indexOf(words, from);
  if (start < 0) throw new Error(`not in the story: ${words}`);
  return span(start, start + words.length);
}

/** The words that a range of the reading covers. */
export function wordsAt({ article, positions }: Reading, range: Parameters<Reading['positions']['span']>[0]): string {
  const { start, end } = positions.span(range);
  return article.text.slice(start, end);
}
