/** The view of the active article's entities. It follows the cursor, and never opens what the reader has closed. */

import {
  commands,
  type Event,
  EventEmitter,
  type ExtensionContext,
  l10n,
  type TextEditor,
  type TreeDataProvider,
  type TreeView,
  window,
} from 'vscode';
import type { EntitiesResult } from '../../server/service/protocol.ts';
import type { ActiveArticle } from './activeArticle.ts';
import {
  buildEntityNodes,
  type EntityTreeNode,
  type KindNode,
  type MentionNode,
  mentionAt,
  nodeId,
} from './entityNodes.ts';
import { entityTreeItem, revealMentionCommand } from './entityTreeItem.ts';
import { showRange } from './showRange.ts';

/** How often the view is asked to show the name at the cursor, and after how many milliseconds for the second time; each further wait is twice as long. */
const FOLLOW_TRIES = 7;
const FOLLOW_AGAIN = 100;

export interface EntityTree {
  readonly provider: TreeDataProvider<EntityTreeNode>;
  readonly view: TreeView<EntityTreeNode>;
}

export function createEntityTree(context: ExtensionContext, article: ActiveArticle): EntityTree {
  const changed = new EventEmitter<undefined>();
  const onDidChangeTreeData: Event<undefined> = changed.event;
  let roots: readonly KindNode[] = [];
  const provider: TreeDataProvider<EntityTreeNode> = {
    onDidChangeTreeData,
    getChildren: (node) => [...(!node ? roots : node.type === 'mention' ? [] : node.children)],
    getParent: (node) => (node.type === 'kind' ? undefined : node.parent),
    getTreeItem: entityTreeItem,
  };
  const view = window.createTreeView('dateline.entities', { treeDataProvider: provider, showCollapseAll: true });
  const open = watchOpenEntities(view);

  /** The node of the name at the cursor, unless it is selected or its kind was closed. */
  const notShown = (editor: TextEditor | undefined): EntityTreeNode | undefined => {
    if (!view.visible || !editor || editor.document !== article.document) return undefined;
    const mention = mentionAt(roots, editor.selection.active);
    if (!mention || view.selection.some((node) => isSame(node, mention) || isSame(node, mention.parent)))
      return undefined;
    if (open.hasClosed(mention.parent.parent.kind)) return undefined;
    return open.has(mention.parent.entity.id) ? mention : mention.parent;
  };
  let followed = 0;
  const follow = async (editor: TextEditor | undefined): Promise<void> => {
    const own = ++followed;
    // A view that is only being drawn, or drawn anew, does not know the node yet, and tells nobody when it does.
    for (let tries = 0; tries < FOLLOW_TRIES && own === followed; tries++) {
      const node = notShown(editor);
      if (!node) return;
      await view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
      await new Promise<void>((resolve) => setTimeout(resolve, FOLLOW_AGAIN * 2 ** tries));
    }
  };

  const refresh = () => {
    const { entities, failure } = article;
    roots = entities ? buildEntityNodes(entities) : [];
    view.message = failure ?? (entities ? headline(entities) : '');
    changed.fire(undefined);
    // Not before the article was read: its names may be on their way.
    commands.executeCommand('setContext', 'dateline.nameless', entities !== undefined && roots.length === 0);
    follow(window.activeTextEditor); // the cursor may have moved before its name was in the tree
  };

  const reveal = async (node: MentionNode | undefined) => {
    if (node && article.document) await showRange(article.document, node.range, { preserveFocus: true });
  };

  context.subscriptions.push(
    changed,
    view,
    open,
    article.onDidChange(refresh),
    window.onDidChangeTextEditorSelection(({ textEditor }) => follow(textEditor)),
    view.onDidChangeVisibility(() => follow(window.activeTextEditor)),
    commands.registerCommand(revealMentionCommand, reveal),
  );
  refresh();
  return { provider, view };
}

/** What stands above the tree: the article's date, and what is poorer than it should be. */
function headline({ date, degraded }: EntitiesResult): string {
  const day = date.date ? date.label : l10n.t('No date found for this article; the calendar button above sets it.');
  return [day, ...(degraded ? [degraded] : [])].join('\n');
}

/** Of trees that were built one after the other. */
function isSame(a: EntityTreeNode, b: EntityTreeNode): boolean {
  return nodeId(a) === nodeId(b);
}

/** Remembers which nodes the reader has opened and closed, by id. */
function watchOpenEntities(view: TreeView<EntityTreeNode>) {
  const opened = new Set<string>();
  const closed = new Set<string>();
  const listeners = [
    view.onDidExpandElement(({ element }) => {
      opened.add(nodeId(element));
      closed.delete(nodeId(element));
    }),
    view.onDidCollapseElement(({ element }) => {
      closed.add(nodeId(element));
      opened.delete(nodeId(element));
    }),
  ];
  return {
    has: (name: string) => opened.has(name),
    hasClosed: (name: string) => closed.has(name),
    dispose: () => {
      for (const listener of listeners) listener.dispose();
    },
  };
}
