/** What a paragraph's own text tells about its part in an article: cues that the article's order then confirms or overrules. */

import type { GazetteerHit } from '../names/gazetteer.ts';
import type { Tokens } from '../text/tokens.ts';
import { isByline } from './byline.ts';
import { isCaption } from './captions.ts';
import { isContributor, isSeparator } from './contributors.ts';
import { type DatelineReading, readDateline } from './dateline.ts';

import { type FieldReading, isStampLine, readHeaderFields } from './headerFields.ts';
import { findQuotations, type QuotedPart } from './quoteMarks.ts';
import { readSoleDate } from './soleDate.ts';
import { looksLikeTitle } from './title.ts';
import type { WrittenDate } from './writtenDate.ts';

export type Cue =
  | 'separator'
  | 'header'
  | 'byline'
  | 'date-line'
  | 'caption'
  | 'contributor'
  /** Short and without a full stop: a headline or heading where it stands like one. */
  | 'title'
  | 'text';

export interface ParagraphShape {
  readonly cue: Cue;
  /** The dateline at its head, or all of it. */
  readonly dateline?: DatelineReading;
  /** Of a date line: the day that it gives. */
  readonly day?: WrittenDate;
  readonly fields: readonly FieldReading[];
  readonly quotations: readonly QuotedPart[];
}

/** Pure; linear in the length of `text`. */
export function shapeOf(text: string, tokens: Tokens, hits: readonly GazetteerHit[]): ParagraphShape {
  const quotations = findQuotations(text);
  const none = { fields: [], quotations };
  if (isSeparator(text)) return { cue: 'separator', ...none };
  // “Published March 4, 2025” looks like place and date.
  const stamps = isStampLine(text) ? readHeaderFields(text) : [];
  if (stamps.length) return { cue: 'header', fields: stamps, quotations };
  const dateline = readDateline(text, tokens, hits);
  const day = dateline?.alone ? dateline.date : readSoleDate(tokens);
  if (dateline?.alone || day)
    return { cue: 'date-line', ...(dateline?.alone && { dateline }), ...(day && { day }), ...none };
  if (isCaption(text)) return { cue: 'caption', ...none };
  if (dateline?.strength === 'strong') return { cue: 'text', dateline, ...none };
  const fields = readHeaderFields(text);
  if (fields.length) return { cue: 'header', fields, quotations };
  if (isByline(text)) return { cue: 'byline', ...none };
  if (isContributor(text)) return { cue: 'contributor', ...none };
  const cue = looksLikeTitle(text) ? 'title' : 'text';
  return { cue, ...(dateline && { dateline }), ...none };
}
