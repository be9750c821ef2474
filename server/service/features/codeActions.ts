/** Quick fixes: every repair of a finding, none preferred, since either side may be the typo; and the article's date from a date. */

import {
  type CodeAction,
  CodeActionKind,
  type Command,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver-types';
import { type Finding, type Fix, isTime } from '../../core/analysis.ts';
import { formatIso } from '../../core/time/plainDate.ts';
import { mentionAt } from '../mentionLookup.ts';
import type { Reading } from '../reading.ts';
import { dayInWords } from '../wording/days.ts';
import { findingWords } from '../wording/findings.ts';
import { dayOf } from '../wording/timexWords.ts';

/** Shown among the source actions, so that dates are not dotted with light bulbs. */
export const articleDateKind = `${CodeActionKind.Source}.dateline.articleDate`;

export interface CodeActionOptions {
  /** The client takes edits that say the version they belong to. */
  readonly documentChanges: boolean;
  /** Kinds that were asked for; undefined for all. */
  readonly only?: readonly string[] | undefined;
  /** The diagnostics that the client shows there. */
  readonly shown: readonly Diagnostic[];
  /** The command that sets the article's date: its arguments are URI and ISO day or null. */
  readonly dateCommand: string;
}

export function codeActions(reading: Reading, range: Range, options: CodeActionOptions): CodeAction[] {
  const wanted = (kind: string) => !options.only || options.only.some((only) => isWithin(kind, only));
  const { start, end } = reading.positions.span(range);
  const touched = reading.article.findings.filter(({ span }) => span.start <= end && start <= span.end);
  return [
    ...(wanted(CodeActionKind.QuickFix) ? touched.flatMap((finding) => fixes(reading, finding, options)) : []),
    ...(wanted(articleDateKind) ? articleDateActions(reading, start, options.dateCommand) : []),
  ];
}

/** "source.dateline" holds "source.dateline.articleDate"; the empty kind holds all. */
function isWithin(kind: string, outer: string): boolean {
  return outer === '' || kind === outer || kind.startsWith(`${outer}.`);
}

function fixes(reading: Reading, finding: Finding, options: CodeActionOptions): CodeAction[] {
  const at = reading.positions.range(finding.span);
  const diagnostics = options.shown.filter(({ code, range }) => code === finding.code && isSameRange(range, at));
  return finding.fixes.map((fix) => ({
    title: findingWords(fix.title),
    kind: CodeActionKind.QuickFix,
    edit: workspaceEdit(reading, fix, options.documentChanges),
    ...(diagnostics.length > 0 && { diagnostics }),
  }));
}

function workspaceEdit({ uri, version, positions }: Reading, { edits }: Fix, documentChanges: boolean) {
  const textEdits = edits.map(({ span, newText }) => ({ range: positions.range(span), newText }));
  if (!documentChanges) return { changes: { [uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] };
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

function isSameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
