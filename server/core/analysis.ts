/** What the analysis of an article is: plain readonly data that can be cloned, stored and sent. Offsets count UTF-16 units of `text`. */

import type { Structure } from './structure/structure.ts';
import type { Span } from './text/span.ts';
import type { PlainDate } from './time/plainDate.ts';
import type { Modifier, TimeForm, TimexType } from './time/timeForm.ts';

export type NameKind = 'person' | 'organization' | 'group' | 'place';
export const nameKinds: readonly NameKind[] = ['person', 'organization', 'group', 'place'];

/** Kind, colon, slug of the canonical name: "person:aleksandar-vucic". Deterministic; collisions are numbered. */
export type EntityId = `${NameKind}:${string}`;

/** A sentence in waiting: an id and what fills its blanks. The service turns it into words. */
export interface Explanation {
  readonly id: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** Who decided that this is a name, and of what kind. */
export type NameSource = 'title' | 'gazetteer' | 'context' | 'tagger' | 'alias' | 'decision';

/** A bare name: without its title, without a possessive ending. */
export interface NameMention {
  readonly kind: NameKind;
  readonly span: Span;
  readonly text: string;
  readonly entity: EntityId;
  /** The title or apposition that tells the role of the person in this place ("EU foreign policy chief"). */
  readonly role?: Span;
  /** A place that acts, as in "Belgrade sent troops". */
  readonly acting?: boolean;
  readonly source: NameSource;
  /** 0 to 1. */
  readonly confidence: number;
  readonly why: readonly Explanation[];
}

/** A TIMEX3 expression (TimeML 1.2.1). */
export interface TimeExpression {
  readonly kind: 'time';
  readonly span: Span;
  readonly text: string;
  /** What was written, component by component; its parts count from `span.start`. */
  readonly form: TimeForm;
  readonly type: TimexType;
  /** TIMEX3 value; `X` for what is not known: "XXXX-07-10". */
  readonly value: string;
  readonly mod?: Modifier;
  /** First and last day that the value covers, where both are known. */
  readonly interval?: { readonly first: PlainDate; readonly last: PlainDate };
  /** What the value was counted from; absent where the words tell it alone. */
  readonly anchor?: Anchor;
  /** It goes on from the time expression before it: the end of a range ("June 3–6"), or one more of a list. */
  readonly joined?: 'range' | 'list';
  readonly why: readonly Explanation[];
}

export interface Anchor {
  /** The article's date, another expression of the text, or the year alone taken from a neighbour. */
  readonly kind: 'document' | 'expression';
  /** ISO day or TIMEX3 value of the anchor. */
  readonly value: string;
  /** Where the anchor is written, if it is. */
  readonly span?: Span;
}

export type Mention = NameMention | TimeExpression;

export interface Entity {
  readonly id: EntityId;
  readonly kind: NameKind;
  /** Canonical name: the fullest form in the article. */
  readonly name: string;
  /** Other forms, as written, in order of appearance. */
  readonly aliases: readonly string[];
  /** Titles and appositions as written, without repeats. */
  readonly roles: readonly string[];
  /** Indices into `ArticleAnalysis.mentions`, ascending; never empty. */
  readonly mentions: readonly number[];
}

export type DocumentTimeSource = 'given' | 'header' | 'dateline' | 'filename' | 'context' | 'none';

/** The article's own day. */
export interface DocumentTime {
  /** Undefined where nothing in the article fixes it. */
  readonly date?: PlainDate;
  readonly source: DocumentTimeSource;
  /** Where the year came from, when from another place than the day. */
  readonly yearSource?: DocumentTimeSource;
  /** More than one where a stamp leaves it open (UTC, "Updated"); holds `date`. */
  readonly days: readonly PlainDate[];
  /** What tells it, in text order. */
  readonly evidence: readonly Span[];
}

export type Severity = 'warning' | 'information' | 'hint';

/** Something about the dates that cannot be true. */
export interface Finding {
  /** "date/weekday-mismatch". */
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: Explanation;
  readonly related: readonly RelatedPlace[];
  /** Every repair there is, none preferred. */
  readonly fixes: readonly Fix[];
}

export interface RelatedPlace {
  readonly span: Span;
  readonly message: Explanation;
}

export interface Fix {
  readonly title: Explanation;
  readonly edits: readonly Edit[];
}

export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** How an article is written: all or most of it in capitals, or all of it in small letters. */
export type Caseless = 'upper' | 'lower';

export interface ArticleAnalysis {
  readonly text: string;
  readonly structure: Structure;
  readonly documentTime: DocumentTime;
  /** Set where capitals tell no names: names were read without them, some are missed, and some are wrong. */
  readonly caseless?: Caseless;
  /** In text order, not overlapping; `text.slice(span.start, span.end) === mention.text`. */
  readonly mentions: readonly Mention[];
  /** By first mention. */
  readonly entities: readonly Entity[];
  /** In text order. */
  readonly findings: readonly Finding[];
}

export function isTime(mention: Mention): mention is TimeExpression {
  return mention.kind === 'time';
}

export function isName(mention: Mention): mention is NameMention {
  return mention.kind !== 'time';
}
