/** Edits an article through the language server, and holds each answer against an analysis from scratch of the same text. */

import assert from 'node:assert/strict';
import type { Analyzer } from '../../server/core/analyzer.ts';
import { exportArticle } from '../../server/exchange/export/exportArticle.ts';
import { createPositions } from '../../server/service/convert.ts';
import { type ExportResult, exportRequest } from '../../server/service/protocol.ts';
import { findingWords } from '../../server/service/wording/findings.ts';
import type { TestClient } from '../protocol/testClient.ts';
import { placeOf, type RandomEdit } from './edits.ts';

let serial = 0;

/** Rejects at the first edit after which the server says something else than a fresh analysis, or slices wrongly. */
export async function checkThroughServer(
  client: TestClient,
  analyzer: Analyzer,
  start: string,
  edits: readonly RandomEdit[],
): Promise<void> {
  const name = 'article'; // what an untitled document is called in a record
  const document = client.open(start, { uri: `untitled:fuzzed-${++serial}`, languageId: 'news' });
  try {
    let text = start;
    for (const edit of edits) {
      const positions = createPositions(text);
      const range = positions.range(placeOf(edit, text)); // no position lies between \r and \n, nor inside a pair
      const { start: from, end } = positions.span(range);
      text = text.slice(0, from) + edit.insert + text.slice(end);
      document.change(range, edit.insert);
      assert.equal(document.text(), text);
      const { files } = await document.request<ExportResult>(exportRequest, { uri: document.uri, format: 'json' });
      const { article } = analyzer.analyze(text);
      const expected = exportArticle(article, 'json', {
        name,
        word: findingWords,
        places: analyzer.groundPlaces(article),
      });
      assert.equal(files[0]?.content, expected[0]!.content);
      checkSlices(JSON.parse(files[0].content), text);
    }
  } finally {
    document.close();
  }
}

interface Sliced {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function checkSlices(record: { mentions: Sliced[]; times: Sliced[] }, text: string): void {
  for (const { start, end, text: own } of [...record.mentions, ...record.times])
    assert.equal(text.slice(start, end), own);
}
