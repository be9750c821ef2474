/** The tree of an article's entities as plain data: kind → entity → mention, each knowing its parent. */

import type { Position, Range } from 'vscode';
import type { EntitiesResult, EntityItem, EntityKindName, MentionItem } from '../../server/service/protocol.ts';
import { toRange } from './ranges.ts';

export interface KindNode {
  readonly type: 'kind';
  readonly kind: EntityKindName;
  readonly children: readonly EntityNode[];
}

export interface EntityNode {
  readonly type: 'entity';
  readonly entity: EntityItem;
  readonly parent: KindNode;
  readonly children: readonly MentionNode[];
}

export interface MentionNode {
  readonly type: 'mention';
  readonly mention: MentionItem;
  readonly range: Range;
  /** Counts from 0 within its entity. */
  readonly index: number;
  readonly parent: EntityNode;
}

/** The same for the same entity and the same mention when the tree is built anew. */
export function nodeId(node: EntityTreeNode): string {
  switch (node.type) {
    case 'kind':
      return node.kind;
    case 'entity':
      return node.entity.id;
    case 'mention':
      return `${node.parent.entity.id}#${node.index}`;
  }
}

export type EntityTreeNode = KindNode | EntityNode | MentionNode;

const kinds: readonly EntityKindName[] = ['person', 'organization', 'group', 'place'];

/** Kinds in a fixed order, those without an entity left out; entities by number of mentions, then as they come in the text. */
export function buildEntityNodes({ entities }: EntitiesResult): readonly KindNode[] {
  return kinds.flatMap((kind) => {
    const children: EntityNode[] = [];
    const node: KindNode = { type: 'kind', kind, children };
    const ofKind = entities.filter((entity) => entity.kind === kind);
    const byCount = [...ofKind].sort((a, b) => b.mentions.length - a.mentions.length);
    children.push(...byCount.map((entity) => entityNode(entity, node)));
    return children.length > 0 ? [node] : [];
  });
}

function entityNode(entity: EntityItem, parent: KindNode): EntityNode {
  const children: MentionNode[] = [];
  const node: EntityNode = { type: 'entity', entity, parent, children };
  for (const [index, mention] of entity.mentions.entries()) {
    children.push({ type: 'mention', mention, range: toRange(mention.range), index, parent: node });
  }
  return node;
}

/** All mentions, in text order. */
export function mentionsInOrder(nodes: readonly KindNode[]): readonly MentionNode[] {
  const mentions = nodes.flatMap(({ children }) => children.flatMap((entity) => entity.children));
  return mentions.sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The mention at a position, its edges included. */
export function mentionAt(nodes: readonly KindNode[], position: Position): MentionNode | undefined {
  const touches = ({ range }: MentionNode) => range.contains(position);
  return mentionsInOrder(nodes).find(touches);
}
