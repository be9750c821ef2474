/** Refactorings of dates: one written otherwise, all that are told from the article's day, and the article on the next day. */

import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { isTime } from '../../core/analysis.ts';
import { articleDay } from '../../core/rewrites/rewritable.ts';
import { type RewriteOptions, rewriteRelativeDates, rewritesAt } from '../../core/rewrites/rewriteDates.ts';
import { addDays, formatIso } from '../../core/time/plainDate.ts';
import type { CodeActionRequest } from '../codeActionRequest.ts';
import { mentionAt } from '../mentionLookup.ts';
import { type PublishOnParams, publishOnCommand } from '../protocol.ts';
import { dayInWords } from '../wording/days.ts';
import { workspaceEdit } from '../workspaceEdit.ts';

const base = `${CodeActionKind.RefactorRewrite}.dateline`;
export const rewriteKinds = { one: `${base}.date`, all: `${base}.all`, publish: `${base}.publish` } as const;

export interface RewriteActionOptions extends RewriteOptions {
  /** The client takes edits that say the version they belong to. */
  readonly documentChanges: boolean;
}

/** Every offer is read again before it is made: to be asked for by somebody, not by a light bulb. */
export function rewriteActions(request: CodeActionRequest, options: RewriteActionOptions): CodeAction[] {
  const { article } = request.reading;
  if (!articleDay(article)) return [];
  const mention = mentionAt(article, request.span.start);
  const atDate = mention !== undefined && isTime(mention);
  // Away from any date they are there for who asks for just them.
  const wants = (kind: string) => request.wants(kind) && (atDate || request.names(base));
  return [
    ...(wants(rewriteKinds.one) ? one(request, options) : []),
    ...(wants(rewriteKinds.all) ? all(request, options) : []),
    ...(wants(rewriteKinds.publish) ? [publish(request)] : []),
  ];
}

function one({ reading, span }: CodeActionRequest, options: RewriteActionOptions): CodeAction[] {
  return rewritesAt(reading.article, span.start, options).map(({ edits }) => ({
    title: `Write as “${edits[0]!.newText.replace(/,$/, '')}”`,
    kind: rewriteKinds.one,
    edit: workspaceEdit(reading, edits, options.documentChanges),
  }));
}

function all({ reading }: CodeActionRequest, options: RewriteActionOptions): CodeAction[] {
  const titles = {
    date: 'Write all relative dates as dates',
    'full-date': 'Write all relative dates as dates with the year',
    weekday: 'Write “today”, “yesterday” and the like as weekdays',
  } as const;
  return (['date', 'full-date', 'weekday'] as const).flatMap((wording) => {
    const { edits } = rewriteRelativeDates(reading.article, wording, options);
    if (edits.length === 0) return [];
    const edit = workspaceEdit(reading, edits, options.documentChanges);
    return [{ title: `${titles[wording]} (${edits.length})`, kind: rewriteKinds.all, edit }];
  });
}

function publish({ reading: { uri, article } }: CodeActionRequest): CodeAction {
  const next = addDays(articleDay(article)!, 1);
  const title = `Publish on the next day: ${dayInWords(next)}`;
  const params: PublishOnParams = { uri, date: formatIso(next) };
  return { title, kind: rewriteKinds.publish, command: { title, command: publishOnCommand, arguments: [params] } };
}
