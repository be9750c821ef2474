/**
 * `npm run fuzz -- [EDITS] [SEED]`: drives the built server over stdio through random edits of the sample articles (100,000 unless
 * told otherwise). Each failure is shrunk to a small case, printed, and ends the run with exit code 1.
 */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createAnalyzer } from '../../server/core/analyzer.ts';
import { bundles } from '../protocol/bundles.ts';
import { startClient, type TestClient } from '../protocol/testClient.ts';
import { randomEdit } from './edits.ts';
import { checkThroughServer } from './serverRun.ts';
import { startTexts } from './startTexts.ts';

const EDITS_A_RUN = 20;
const wanted = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 20250306);

const { node: server } = await bundles();
const analyzer = createAnalyzer(readFileSync(new URL('../../server/model/model.bin', import.meta.url)));
let client: TestClient | undefined;
let edits = 0;
const started = performance.now();

const result = await fc.check(
  fc.asyncProperty(
    fc.constantFrom('', ...startTexts()),
    fc.array(randomEdit, { minLength: EDITS_A_RUN, maxLength: EDITS_A_RUN }),
    async (start, list) => {
      client ??= await startClient({ transport: 'stdio', server });
      await checkThroughServer(client, analyzer, start, list);
      edits += list.length;
      if (edits % 5000 === 0) console.log(`${edits} edits`);
    },
  ),
  { seed, numRuns: Math.ceil(wanted / EDITS_A_RUN) },
);
await client?.stop();

if (result.failed) console.log(fc.defaultReportMessage(result), result.errorInstance);
console.log(
  `${edits} edits held, ${result.failed ? 1 : 0} failed, seed ${seed}, ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
process.exitCode = result.failed ? 1 : 0;
