/** Next and Previous Mention: of the entity under the cursor, or of any where there is none. Goes round at the ends. */

import { l10n, window } from 'vscode';
import { buildEntityNodes, mentionAt, mentionsInOrder } from '../entityNodes.ts';
import { showRange } from '../showRange.ts';
import { type CommandContext, editorInFront } from './commandContext.ts';

export async function stepMention({ article }: CommandContext, direction: 1 | -1): Promise<void> {
  const nodes = buildEntityNodes(await article.read());
  const editor = editorInFront(article);
  const cursor = editor.selection.active;
  const here = mentionAt(nodes, cursor);
  const candidates = here ? here.parent.children : mentionsInOrder(nodes);
  const ahead = candidates.filter(({ range }) =>
    direction > 0 ? range.start.isAfter(cursor) : range.end.isBefore(here ? here.range.start : cursor),
  );
  const target = direction > 0 ? (ahead[0] ?? candidates[0]) : (ahead.at(-1) ?? candidates.at(-1));
  if (!target) {
    tell(l10n.t('No names found in this article'));
    return;
  }
  await showRange(editor.document, target.range);
  tell(`${target.parent.entity.name}: ${target.index + 1}/${target.parent.children.length}`);
}

function tell(message: string): void {
  window.setStatusBarMessage(message, 4000);
}
