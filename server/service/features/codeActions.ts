/** Quick fixes: every repair of a finding, none preferred, since either side may be the typo; and the article's date from a date. */

import { type CodeAction, CodeActionKind, type Command } from 'vscode-languageserver-types';
import { type Finding, isTime } from '../../core/analysis.ts';
import { formatIso } from '../../core/time/plainDate.ts';
import type { CodeActionRequest } from '../codeActionRequest.ts';
import { mentionAt } from '../mentionLookup.ts';
import type { Reading } from '../reading.ts';
import { dayInWords } from '../wording/days.ts';
import { findingWords } from '../wording/findings.ts';
import { dayOf } from '../wording/timexWords.ts';
import { workspaceEdit } from '../workspaceEdit.ts';

/** Shown among the source actions, so that dates are not dotted with light bulbs. */
export const articleDateKind = `${CodeActionKind.Source}.dateline.articleDate`;

export interface CodeActionOptions {
  /** The client takes edits that say the version they belong to. */
  readonly documentChanges: boolean;
  /** The command that sets the article's date: its arguments are URI and ISO day or null. */
  readonly dateCommand: string;
}

/** `findings`: those at the place. */
export function codeActions(
  request: CodeActionRequest,
  findings: readonly Finding[],
  options: CodeActionOptions,
): CodeAction[] {
  const { reading, span } = request;
  return [
    ...(request.wants(CodeActionKind.QuickFix) ? findings.flatMap((finding) => fixes(request, finding, options)) : []),
    ...(request.wants(articleDateKind) ? articleDateActions(reading, span.start, options.dateCommand) : []),
  ];
}

function fixes(request: CodeActionRequest, finding: Finding, { documentChanges }: CodeActionOptions): CodeAction[] {
  const diagnostics = request.shownOf(finding);
  return finding.fixes.map((fix) => ({
    title: findingWords(fix.title),
    kind: CodeActionKind.QuickFix,
    edit: workspaceEdit(request.reading, fix.edits, documentChanges),
    ...(diagnostics.length > 0 && { diagnostics }),
  }));
}

function articleDateActions({ uri, article }: Reading, offset: number, command: string): CodeAction[] {
  const mention = mentionAt(article, offset);
  if (!mention || !isTime(mention)) return [];
  const { date, source } = article.documentTime;
  const day = dayOf(mention.value);
  const run = (title: string, iso: string | null): CodeAction => {
    const run: Command = { title, command, arguments: [uri, iso] };
    return { title, kind: articleDateKind, command: run };
  };
  const isArticleDay = day && date && formatIso(day) === formatIso(date);
  return [
    ...(day && !(isArticleDay && source === 'given')
      ? [run(`Use ${dayInWords(day)} as the article’s date`, formatIso(day))]
      : []),
    ...(source === 'given' ? [run('Forget the article’s date that was set', null)] : []),
  ];
}
