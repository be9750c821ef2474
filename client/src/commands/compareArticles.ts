/** Compare Dates across Articles…: what articles of the workspace give different days for; what is chosen opens side by side. */

import { l10n, type QuickPickItem, Uri, ViewColumn, window, workspace } from 'vscode';
import {
  type CompareArticlesResult,
  type CrossArticleItem,
  compareArticlesRequest,
} from '../../../server/service/protocol.ts';
import { toRange } from '../ranges.ts';
import type { CommandContext } from './commandContext.ts';

type FactPlace = CrossArticleItem['places'][number];

interface ConflictPick extends QuickPickItem {
  readonly places: readonly FactPlace[];
}

export async function compareArticles({ server }: CommandContext): Promise<void> {
  const { conflicts, articles, partial } = await server.request<CompareArticlesResult>(compareArticlesRequest, {});
  if (conflicts.length === 0) {
    const none = l10n.t('{0} articles compared: no day differs from one to another.', articles);
    window.showInformationMessage(partial === undefined ? none : `${none} ${partial}`);
    return;
  }
  const chosen = await window.showQuickPick(conflicts.map(toPick), {
    title: l10n.t('Days that differ from article to article'),
    placeHolder: partial ?? l10n.t('Choose what is to be opened side by side'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen) await openBoth(chosen.places);
}

function toPick({ name, what, places }: CrossArticleItem): ConflictPick {
  const detail = places.map(({ uri, told }) => `${told} (${fileName(uri)})`).join(' · ');
  return { label: name, description: what, detail, places };
}

function fileName(uri: string): string {
  return Uri.parse(uri).path.split('/').at(-1) ?? uri;
}

/** The earliest day and the latest: what lies between agrees with neither. */
async function openBoth(places: readonly FactPlace[]): Promise<void> {
  const [first] = places;
  const last = places.findLast(({ uri }) => uri !== first?.uri);
  if (first) await open(first, ViewColumn.One);
  if (last) await open(last, ViewColumn.Beside);
}

async function open({ uri, range }: FactPlace, viewColumn: ViewColumn): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  await window.showTextDocument(document, { viewColumn, preview: false, selection: toRange(range) });
}
