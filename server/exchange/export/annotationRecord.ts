/** The annotation record, schema "dateline/1": one JSON object an article, which other programs read. */

import {
  type ArticleAnalysis,
  type Caseless,
  type DocumentTimeSource,
  type Explanation,
  type Finding,
  isName,
  isTime,
  type NameKind,
  type NameMention,
  type Severity,
  type TimeExpression,
} from '../../core/analysis.ts';
import { affiliationsOf } from '../../core/entities/affiliations.ts';
import type { PlaceReadings } from '../../core/entities/grounding.ts';
import { formatIso } from '../../core/time/plainDate.ts';
import type { Modifier, TimexType } from '../../core/time/timeForm.ts';
import { type PlaceRecord, placeRecord } from './placeRecord.ts';

/** Turns an explanation into a sentence; the service has one for each language. */
export type Wording = (explanation: Explanation) => string;

/**
 * Offsets count UTF-16 units of the article's text as it was given, ends are exclusive. Readers ignore fields that they do
 * not know: a version grows by adding fields, never by changing what one means.
 */
export interface AnnotationRecord {
  readonly schema: 'dateline/1';
  /** What was given: a path, or the id of the input. */
  readonly id: string;
  readonly documentTime: {
    /** ISO day, or null where nothing in the article tells it. */
    readonly date: string | null;
    readonly source: DocumentTimeSource;
    /** Where the year came from, when from another place than the day. */
    readonly yearSource?: DocumentTimeSource;
    /** More than one where a stamp leaves it open. */
    readonly days: readonly string[];
    readonly evidence: readonly Offsets[];
  };
  /** Set where the article is written in capitals, or in small letters: names were read without them, and are less sure. */
  readonly caseless?: Caseless;
  readonly entities: readonly EntityRecord[];
  readonly mentions: readonly MentionRecord[];
  readonly times: readonly TimeRecord[];
  readonly findings: readonly FindingRecord[];
}

export type Offsets = readonly [start: number, end: number];

export interface EntityRecord {
  readonly id: string;
  readonly kind: NameKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** Ids of the entities that its roles name ("Serbian", "EU"); absent where they name none. */
  readonly affiliations?: readonly string[];
  /** How many. */
  readonly mentions: number;
  /** Where it is; absent where the atlas does not know it, and for what is no place. */
  readonly place?: PlaceRecord;
}

export interface MentionRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: NameKind;
  readonly entity: string;
  /** A place that acts ("Belgrade sent troops"); absent otherwise. */
  readonly acting?: true;
  /** Where the person's role is written, if beside this mention. */
  readonly role?: Offsets;
  /** 0 to 1. */
  readonly confidence: number;
}

/** TIMEX3 (TimeML 1.2.1). */
export interface TimeRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: Modifier;
  /** First and last day, where both are known. */
  readonly interval?: readonly [first: string, last: string];
  /** What the value was counted from. */
  readonly anchor?: { readonly kind: 'document' | 'expression'; readonly value: string; readonly span?: Offsets };
}

export interface FindingRecord {
  readonly code: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly related: readonly { readonly start: number; readonly end: number; readonly message: string }[];
  /** Every repair there is, none preferred. */
  readonly fixes: readonly {
    readonly title: string;
    readonly edits: readonly { readonly start: number; readonly end: number; readonly newText: string }[];
  }[];
}

/** The record of one article. Deterministic, field by field in the order of the format. */
export function toRecord(
  article: ArticleAnalysis,
  id: string,
  word: Wording,
  places: PlaceReadings = new Map(),
): AnnotationRecord {
  const { documentTime } = article;
  const affiliations = affiliationsOf(article);
  return {
    schema: 'dateline/1',
    id,
    documentTime: {
      date: documentTime.date ? formatIso(documentTime.date) : null,
      source: documentTime.source,
      ...(documentTime.yearSource && { yearSource: documentTime.yearSource }),
      days: documentTime.days.map(formatIso),
      evidence: documentTime.evidence.map(offsets),
    },
    ...(article.caseless && { caseless: article.caseless }),
    entities: article.entities.map(({ id: entity, kind, name, aliases, roles, mentions }) => ({
      id: entity,
      kind,
      name,
      aliases,
      roles,
      ...(affiliations.has(entity) && { affiliations: affiliations.get(entity)! }),
      mentions: mentions.length,
      ...(places.has(entity) && { place: placeRecord(places.get(entity)!) }),
    })),
    mentions: article.mentions.filter(isName).map(mentionRecord),
    times: article.mentions.filter(isTime).map(timeRecord),
    findings: article.findings.map((finding) => findingRecord(finding, word)),
  };
}

function mentionRecord({ span, text, kind, entity, acting, role, confidence }: NameMention): MentionRecord {
  return {
    start: span.start,
    end: span.end,
    text,
    kind,
    entity,
    ...(acting && { acting }),
    ...(role && { role: offsets(role) }),
    confidence,
  };
}

function timeRecord({ span, text, type, value, mod, interval, anchor }: TimeExpression): TimeRecord {
  return {
    start: span.start,
    end: span.end,
    text,
    type,
    value,
    ...(mod && { mod }),
    ...(interval && { interval: [formatIso(interval.first), formatIso(interval.last)] as const }),
    ...(anchor && {
      anchor: { kind: anchor.kind, value: anchor.value, ...(anchor.span && { span: offsets(anchor.span) }) },
    }),
  };
}

/** Offsets count UTF-16 units. */
export function findingRecord(
  { code, severity, span, message, related, fixes }: Finding,
  word: Wording,
): FindingRecord {
  return {
    code,
    severity,
    start: span.start,
    end: span.end,
    message: word(message),
    related: related.map((place) => ({
      start: place.span.start,
      end: place.span.end,
      message: word(place.message),
    })),
    fixes: fixes.map(({ title, edits }) => ({
      title: word(title),
      edits: edits.map((edit) => ({ start: edit.span.start, end: edit.span.end, newText: edit.newText })),
    })),
  };
}

function offsets({ start, end }: { readonly start: number; readonly end: number }): Offsets {
  return [start, end];
}
