/** Go to Entity…: a list of the article's entities that shows each one's first mention while the reader walks through it. */

import {
  l10n,
  type QuickPick,
  type QuickPickItem,
  QuickPickItemKind,
  type TextEditor,
  TextEditorRevealType,
  window,
} from 'vscode';
import { buildEntityNodes, type EntityNode, mentionAt } from '../entityNodes.ts';
import { kindIcon, kindLabel, mentionCount } from '../entityTreeItem.ts';
import { showRange } from '../showRange.ts';
import { type CommandContext, editorInFront } from './commandContext.ts';

interface EntityPickItem extends QuickPickItem {
  readonly node?: EntityNode;
}

export async function goToEntity({ article }: CommandContext): Promise<void> {
  const editor = editorInFront(article);
  const picker = window.createQuickPick<EntityPickItem>();
  picker.placeholder = l10n.t('Name, alias or role');
  picker.matchOnDescription = true;
  picker.busy = true;
  picker.show();
  try {
    const nodes = buildEntityNodes(await article.read());
    picker.items = nodes.flatMap(({ kind, children }): EntityPickItem[] => [
      { label: kindLabel(kind), kind: QuickPickItemKind.Separator },
      ...children.map(entityItem),
    ]);
    const here = mentionAt(nodes, editor.selection.active)?.parent;
    picker.activeItems = picker.items.filter(({ node }) => node && node === here);
    picker.busy = false;
    if (nodes.length === 0) picker.placeholder = l10n.t('No names found in this article');
    const chosen = await choose(picker, editor);
    const mention = chosen?.children[0];
    if (mention) await showRange(editor.document, mention.range);
  } finally {
    picker.dispose();
  }
}

function entityItem(node: EntityNode): EntityPickItem {
  const { name, kind, roles, aliases, mentions } = node.entity;
  const description = [mentionCount(mentions.length), ...roles, ...aliases].join(' · ');
  return { label: name, description, iconPath: kindIcon(kind), node };
}

/** Shows each first mention while it is active; puts the page back where it was when nothing is chosen. */
async function choose(picker: QuickPick<EntityPickItem>, editor: TextEditor): Promise<EntityNode | undefined> {
  const top = editor.visibleRanges[0];
  const preview = picker.onDidChangeActive(([item]) => {
    const range = item?.node?.children[0]?.range;
    if (range) editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  });
  const chosen = await new Promise<EntityNode | undefined>((resolve) => {
    picker.onDidAccept(() => picker.selectedItems[0] && resolve(picker.selectedItems[0].node));
    picker.onDidHide(() => resolve(undefined));
  });
  preview.dispose();
  if (!chosen && top) editor.revealRange(top, TextEditorRevealType.AtTop);
  return chosen;
}
