/** What "Publish on Another Day…" leaves to a person: told of once, and listed on request, each where it stands by then. */

import { l10n, Range, type TextDocument, type TextDocumentContentChangeEvent, window, workspace } from 'vscode';
import type { PublishOnResult } from '../../../server/service/protocol.ts';
import { showRange } from '../showRange.ts';

type PlaceRange = PublishOnResult['forPerson'][number]['range'];

/** The places that `asked` brings are those of the document as it is at the call. Resolves when the message is gone; rejects with `asked`. */
export async function offerPlacesLeft(document: TextDocument, asked: Promise<PublishOnResult>): Promise<void> {
  const following = followChanges(document);
  try {
    const { forPerson, applied, changed } = await asked;
    if (forPerson.length === 0 || (changed > 0 && !applied)) return;
    const show = l10n.t('Show');
    const message =
      forPerson.length === 1
        ? l10n.t('One place is left for you: “{0}”.', forPerson[0]!.words)
        : l10n.t('{0} places are left for you.', forPerson.length);
    if ((await window.showInformationMessage(message, show)) !== show) return;
    const items = forPerson.map(({ words, reason, range }) => ({ label: `“${words}”`, detail: reason, range }));
    const chosen = await window.showQuickPick(items, {
      title: l10n.t('Left for you'),
      onDidSelectItem: ({ range }: (typeof items)[number]) =>
        showRange(document, following.now(range), { preserveFocus: true }),
    });
    if (chosen) await showRange(document, following.now(chosen.range));
  } finally {
    following.end();
  }
}

interface Following {
  /** Where a range of the document as it was at the start stands now. */
  readonly now: (range: PlaceRange) => Range;
  readonly end: () => void;
}

function followChanges(document: TextDocument): Following {
  const lines = document.getText().split('\n');
  const changes: TextDocumentContentChangeEvent[] = [];
  const listening = workspace.onDidChangeTextDocument((event) => {
    if (event.document === document) changes.push(...event.contentChanges);
  });
  const positionNow = ({ line, character }: PlaceRange['start']) => {
    let offset = lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, character);
    for (const { rangeOffset, rangeLength, text } of changes)
      if (rangeOffset + rangeLength <= offset) offset += text.length - rangeLength;
    return document.positionAt(offset);
  };
  return {
    now: ({ start, end }) => new Range(positionNow(start), positionNow(end)),
    end: () => listening.dispose(),
  };
}
