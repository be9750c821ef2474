/** Publish on another day: one refactoring of the article that the client shows before it is made, and the article's day where somebody has set it. */

import type { Connection } from 'vscode-languageserver';
import type { Edit } from '../core/analysis.ts';
import { type ForPerson, type Publication, publishOn } from '../core/rewrites/publishOn.ts';
import type { RewriteOptions } from '../core/rewrites/rewriteDates.ts';
import { type PlainDate, parseIso } from '../core/time/plainDate.ts';
import type { ArticleDates } from './articleDates.ts';
import type { ClientFeatures } from './clientFeatures.ts';
import type { PublishOnParams, PublishOnResult } from './protocol.ts';
import type { Reading } from './reading.ts';
import { dayInWords } from './wording/days.ts';
import { personWords, publishLabels } from './wording/publishing.ts';
import { type AnnotatedEdit, annotatedEdit, workspaceEdit } from './workspaceEdit.ts';

export interface PublishingOptions {
  readonly connection: Connection;
  readonly client: ClientFeatures;
  readonly dates: ArticleDates;
  /** The document as it is, and how it is read again; undefined where it is no article. */
  readonly read: (uri: string) => Promise<{ readonly reading: Reading; readonly options: RewriteOptions } | undefined>;
  /** The day of this document was set. */
  readonly changed: (uri: string) => void;
}

/** Rejects with words for the user. */
export function createPublishing({ connection, client, dates, read, changed }: PublishingOptions) {
  return async ({ uri, date }: PublishOnParams): Promise<PublishOnResult> => {
    const day = typeof date === 'string' ? parseIso(date) : undefined;
    if (typeof uri !== 'string' || !day) throw new Error(`“${date}” is no day: write it as YYYY-MM-DD.`);
    const found = await read(uri);
    if (!found) throw new Error('This document is not read as an article.');
    const { reading, options } = found;
    const publication = publishOn(reading.article, day, options);
    if (!publication) throw new Error('The day of this article is not known, or may be one of several: set it first.');
    const changes = [...publication.own, ...publication.dates].sort((a, b) => a.span.start - b.span.start);
    const result = { changed: changes.length, forPerson: publication.forPerson.map((one) => place(reading, one, day)) };
    if (changes.length + result.forPerson.length === 0) return { ...result, applied: false };
    const edit = client.changeAnnotations
      ? annotatedEdit(reading, annotated(reading, publication, day))
      : workspaceEdit(reading, changes, client.documentChanges);
    const label = `Publish on ${dayInWords(day)}`;
    const { applied } = await connection.workspace.applyEdit({ label, edit });
    // Where no line of the article tells its day, the new one has to be kept.
    const isWritten = reading.article.documentTime.source !== 'given' && publication.own.length > 0;
    if (!applied || isWritten) return { ...result, applied };
    const kept = await dates.set(uri, day);
    changed(uri);
    return { ...result, applied, kept };
  };
}

/** What is for a person to see to changes nothing, and is not ticked: the client shows it beside the rest, and asks because of it. */
function annotated({ article }: Reading, { own, dates, forPerson }: Publication, day: PlainDate): AnnotatedEdit[] {
  const { structure, text } = article;
  const sure = (edits: readonly Edit[], label: string) => edits.map((edit) => ({ ...edit, annotation: { label } }));
  const unchanged = ({ span }: Pick<ForPerson, 'span'>, label: string): AnnotatedEdit => ({
    span,
    newText: text.slice(span.start, span.end),
    annotation: { label, needsConfirmation: true },
  });
  const first = structure.headline ?? structure.blocks[0]!.span;
  return [
    ...sure(own, publishLabels.own),
    ...sure(dates, publishLabels.dates),
    ...forPerson.map((one) => unchanged(one, personWords(one.reason, day))),
    ...(forPerson.length === 0 ? [unchanged({ span: first }, publishLabels.rest)] : []),
  ].sort((a, b) => a.span.start - b.span.start);
}

function place({ positions, article }: Reading, { span, reason }: ForPerson, day: PlainDate) {
  return {
    range: positions.range(span),
    words: article.text.slice(span.start, span.end),
    reason: personWords(reason, day),
  };
}
