/** Show What Is Silenced…: what is silenced in the article in front and in all of its folder; what is chosen speaks again. */

import { l10n, type QuickPickItem, ThemeIcon, Uri, window, workspace } from 'vscode';
import {
  type FindingsParams,
  type FindingsResult,
  findingsRequest,
  type SilencedEntry,
  type SilencedItem,
} from '../../../server/service/protocol.ts';
import { stopSilencing } from '../silence.ts';
import { articleInFront, type CommandContext } from './commandContext.ts';

interface SilencedPick extends QuickPickItem {
  readonly entry: SilencedEntry;
}

export async function showSilenced({ article, server, silenced }: CommandContext): Promise<void> {
  const document = articleInFront(article);
  const params: FindingsParams = { uri: document.uri.toString() };
  const { silenced: items } = await server.request<FindingsResult>(findingsRequest, params);
  if (items.length === 0) {
    window.setStatusBarMessage(l10n.t('Nothing is silenced in this article'), 4000);
    return;
  }
  const chosen = await choose(items.map(toPick), document.uri);
  if (chosen.length > 0) await stopSilencing(server, silenced, params.uri, chosen);
}

function toPick({ entry, findings }: SilencedItem): SilencedPick {
  const scope =
    entry.sentence !== undefined
      ? l10n.t('here')
      : entry.article !== undefined
        ? l10n.t('in this article')
        : l10n.t('in this workspace');
  const unused = l10n.t('silences nothing in this article now');
  return {
    label: entry.rule,
    description: findings.length > 0 ? scope : `${scope} · ${unused}`,
    detail: entry.sentence ?? findings.map(({ message }) => message).join(' '),
    entry,
  };
}

async function choose(items: readonly SilencedPick[], article: Uri): Promise<readonly SilencedEntry[]> {
  const folder = workspace.getWorkspaceFolder(article);
  const picker = window.createQuickPick<SilencedPick>();
  picker.title = l10n.t('Silenced findings');
  picker.placeholder = l10n.t('Choose what is to be shown again');
  picker.canSelectMany = picker.matchOnDescription = picker.matchOnDetail = true;
  picker.items = items;
  if (folder) picker.buttons = [{ iconPath: new ThemeIcon('go-to-file'), tooltip: l10n.t('Open ignored.json') }];
  picker.show();
  const chosen = await new Promise<readonly SilencedPick[]>((resolve) => {
    picker.onDidAccept(() => resolve(picker.selectedItems));
    picker.onDidHide(() => resolve([]));
    picker.onDidTriggerButton(() => {
      if (folder) window.showTextDocument(Uri.joinPath(folder.uri, '.dateline/ignored.json'));
      resolve([]);
    });
  });
  picker.dispose();
  return chosen.map(({ entry }) => entry);
}
