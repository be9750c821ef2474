/** How a node of the entity tree looks and what a screen reader says of it. */

import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { EntityKindName } from '../../server/service/protocol.ts';
import { type EntityNode, type EntityTreeNode, type KindNode, type MentionNode, nodeId } from './entityNodes.ts';

export const revealMentionCommand = 'dateline.revealMention';

const icons: Readonly<Record<EntityKindName, string>> = {
  person: 'person',
  organization: 'briefcase',
  group: 'organization',
  place: 'location',
};

export function kindLabel(kind: EntityKindName): string {
  switch (kind) {
    case 'person':
      return l10n.t('People');
    case 'organization':
      return l10n.t('Organizations');
    case 'group':
      return l10n.t('Groups');
    case 'place':
      return l10n.t('Places');
  }
}

export function kindIcon(kind: EntityKindName): ThemeIcon {
  return new ThemeIcon(icons[kind]);
}

export function mentionCount(count: number): string {
  return count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count);
}

function articleCount(others: number): string {
  return others === 1 ? l10n.t('named in 1 other article') : l10n.t('named in {0} other articles', others);
}

export function entityTreeItem(node: EntityTreeNode): TreeItem {
  const item = node.type === 'kind' ? kindItem(node) : node.type === 'entity' ? entityItem(node) : mentionItem(node);
  item.id = nodeId(node);
  return item;
}

function kindItem({ kind, children }: KindNode): TreeItem {
  const item = new TreeItem(kindLabel(kind), TreeItemCollapsibleState.Expanded);
  item.description = String(children.length);
  item.iconPath = kindIcon(kind);
  item.accessibilityInformation = { label: `${kindLabel(kind)}, ${children.length}` };
  return item;
}

function entityItem(node: EntityNode): TreeItem {
  const { name, roles, aliases, mentions, otherArticles } = node.entity;
  const count = mentionCount(mentions.length);
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  item.description = [mentions.length, ...roles.slice(0, 1)].join(' · ');
  const elsewhere = otherArticles ? [articleCount(otherArticles)] : [];
  const also = aliases.length > 0 ? [l10n.t('also {0}', aliases.join(', '))] : [];
  item.tooltip = [name, ...roles, ...also, count, ...elsewhere].join('\n');
  item.accessibilityInformation = { label: [name, count, ...roles, ...elsewhere].join(', ') };
  item.command = reveal(node.children[0]);
  return item;
}

function mentionItem(node: MentionNode): TreeItem {
  const { before, text, after } = node.mention;
  const lead = lastWords(before);
  const item = new TreeItem({ label: lead + text + after, highlights: [[lead.length, lead.length + text.length]] });
  item.tooltip = before + text + after;
  const line = l10n.t('line {0}', node.range.start.line + 1);
  item.accessibilityInformation = { label: `${before}${text}${after}, ${line}` };
  item.command = reveal(node);
  return item;
}

/** A side bar is narrow: with more words before it, the name itself would be cut off. */
const leadUnits = 18;

function lastWords(before: string): string {
  if (before.length <= leadUnits) return before;
  const end = before.slice(-leadUnits);
  return `…${end.slice(end.indexOf(' ') + 1)}`;
}

function reveal(node: MentionNode | undefined): NonNullable<TreeItem['command']> {
  return { command: revealMentionCommand, title: l10n.t('Show in the Article'), arguments: [node] };
}
