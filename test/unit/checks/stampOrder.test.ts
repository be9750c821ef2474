/** Two stamps whose day and month could change places: wrong only where both orders are. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyzeCase } from './cases.ts';

/** Days that the finding names, or none. */
function found(published: string, updated: string, date?: string): string | undefined {
  const text = `Published: ${published}\nUpdated: ${updated}\n\nThe council met and voted on the plan for the new bridge.`;
  const { findings } = analyzeCase({ rule: 'updated-before-published', text, ...(date !== undefined && { date }) });
  const own = findings.find(({ code }) => code === 'date/updated-before-published');
  return own && `${own.message.args.published} ${own.message.args.updated}`;
}

test('stamps in numbers count where both readings of them are wrong', () => {
  assert.equal(found('06/03/2025', '04/03/2025'), '2025-03-06 2025-03-04');
  assert.equal(found('06/03/2025', '05/04/2025'), undefined);
  assert.equal(found('06/03/2025', '07/03/2025'), undefined);
});

test('they are read as the article’s day is', () => {
  assert.equal(found('06/03/2025', '04/03/2025', '2025-06-03'), '2025-06-03 2025-04-03');
});
