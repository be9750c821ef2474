/** A few thousand random edits with a fixed seed; `npm run fuzz` does many more, through the server. */

import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { createAnalyzer } from '../../server/core/analyzer.ts';
import { randomEdit } from './edits.ts';
import { checkEdits } from './incremental.ts';
import { startTexts } from './startTexts.ts';

const model = readFileSync(new URL('../../server/model/model.bin', import.meta.url));

test('after every random edit the incremental analysis equals the one from scratch, and offsets slice to their text', () => {
  const analyzer = createAnalyzer(model);
  fc.assert(
    fc.property(
      fc.constantFrom('', ...startTexts()),
      fc.array(randomEdit, { minLength: 20, maxLength: 20 }),
      (start, edits) => {
        checkEdits(analyzer, start, edits);
      },
    ),
    { seed: 20250306, numRuns: 150 },
  );
});
