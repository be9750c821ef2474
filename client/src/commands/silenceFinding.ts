/** Silence Finding…: the one at the cursor, or one of the article's; here, in its article, or with all of its rule. */

import { l10n, type QuickPickItem, type TextEditor, window } from 'vscode';
import {
  type FindingItem,
  type FindingsParams,
  type FindingsResult,
  findingsRequest,
  type SilenceScope,
} from '../../../server/service/protocol.ts';
import { toRange } from '../ranges.ts';
import { showRange } from '../showRange.ts';
import { silence } from '../silence.ts';
import { type CommandContext, editorInFront } from './commandContext.ts';

/** `scope` may come from a key binding. Rejects where no article is open. */
export async function silenceFinding({ article, server, silenced }: CommandContext, scope?: unknown): Promise<void> {
  const editor = editorInFront(article);
  const params: FindingsParams = { uri: editor.document.uri.toString() };
  const { findings } = await server.request<FindingsResult>(findingsRequest, params);
  const finding = await chooseFinding(findings, editor);
  const chosen = finding && (isScope(scope) ? scope : await chooseScope(finding));
  if (!chosen) return;
  const { rule, sentence, words } = finding;
  await silence(server, silenced, { ...params, scope: chosen, rule, sentence, words });
}

async function chooseFinding(findings: readonly FindingItem[], editor: TextEditor): Promise<FindingItem | undefined> {
  const here = findings.filter(({ range }) => toRange(range).intersection(editor.selection));
  if (here.length === 1) return here[0];
  if (findings.length === 0) {
    window.setStatusBarMessage(l10n.t('No findings in this article'), 4000);
    return undefined;
  }
  const items = (here.length > 0 ? here : findings).map((finding) => ({
    label: finding.message,
    description: finding.rule,
    finding,
  }));
  const chosen = await window.showQuickPick(items, {
    placeHolder: l10n.t('Finding to silence'),
    matchOnDescription: true,
    onDidSelectItem: ({ finding }: (typeof items)[number]) =>
      showRange(editor.document, toRange(finding.range), { preserveFocus: true }),
  });
  return chosen?.finding;
}

async function chooseScope({ rule, message }: FindingItem): Promise<SilenceScope | undefined> {
  const items: readonly (QuickPickItem & { readonly scope: SilenceScope })[] = [
    { label: l10n.t('Here'), description: l10n.t('as long as its sentence stays as it is'), scope: 'here' },
    { label: l10n.t('In this article'), description: rule, scope: 'article' },
    { label: l10n.t('In this workspace'), description: rule, scope: 'rule' },
  ];
  return (await window.showQuickPick(items, { title: message, placeHolder: l10n.t('Where to silence it') }))?.scope;
}

function isScope(value: unknown): value is SilenceScope {
  return value === 'here' || value === 'article' || value === 'rule';
}
