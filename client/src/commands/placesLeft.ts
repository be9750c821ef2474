/** What "Publish on Another Day…" leaves to a person: told of once, and listed on request, each where it stands after the change. */

import { l10n, Range, type TextDocument, type TextDocumentContentChangeEvent, window, workspace } from 'vscode';
import type { PublishOnResult } from '../../../server/service/protocol.ts';
import { showRange } from '../showRange.ts';

type Place = PublishOnResult['forPerson'][number];

interface Following {
  /** Stops following. */
  readonly end: () => void;
  /** Where a range of the document as it was at the start stands after the changes that were followed. */
  readonly now: (range: Place['range']) => Range;
}

export function followChanges(document: TextDocument): Following {
  const lines = document.getText().split('\n');
  const changes: TextDocumentContentChangeEvent[] = [];
  const listening = workspace.onDidChangeTextDocument((event) => {
    if (event.document === document) changes.push(...event.contentChanges);
  });
  const positionNow = ({ line, character }: Place['range']['start']) => {
    let offset = lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, character);
    for (const { rangeOffset, rangeLength, text } of changes)
      if (rangeOffset + rangeLength <= offset) offset += text.length - rangeLength;
    return document.positionAt(offset);
  };
  return {
    end: () => listening.dispose(),
    now: ({ start, end }) => new Range(positionNow(start), positionNow(end)),
  };
}

/** Resolves when the message is gone. */
export async function offerPlaces(
  document: TextDocument,
  places: readonly Place[],
  now: (range: Place['range']) => Range,
): Promise<void> {
  const show = l10n.t('Show');
  const message =
    places.length === 1
      ? l10n.t('One place is left for you: “{0}”.', places[0]!.words)
      : l10n.t('{0} places are left for you.', places.length);
  if ((await window.showInformationMessage(message, show)) !== show) return;
  const items = places.map(({ words, reason, range }) => ({ label: `“${words}”`, detail: reason, range: now(range) }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Left for you'),
    onDidSelectItem: ({ range }: (typeof items)[number]) => showRange(document, range, { preserveFocus: true }),
  });
  if (chosen) await showRange(document, chosen.range);
}
