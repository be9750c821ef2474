/** `npm test`: every part of the tests in order, a line for each, and one count of them all; `npm test -- unit cli` runs these parts. */

import { spawn } from 'node:child_process';
import { root } from './root.ts';
import { type Counts, type Part, parts } from './testParts.ts';

interface Done extends Counts {
  readonly output: string;
  readonly seconds: number;
}

const strict = process.env.CI === 'true';
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`The parts are:\n${parts.map(({ name, asks }) => `  ${name.padEnd(12)} ${asks}`).join('\n')}`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
for (const part of parts) {
  if (asked.length > 0 && !asked.includes(part.name)) continue;
  const done = await runPart(part);
  passed += done.passed;
  failed += done.failed + (strict ? done.skipped : 0);
  console.log(line(part, done));
  if (done.failed > 0 || (strict && done.skipped > 0)) console.log(failures(done.output));
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function runPart(part: Part): Promise<Done> {
  const started = performance.now();
  const finish = (counts: Counts, output: string): Done => ({
    ...counts,
    output,
    seconds: (performance.now() - started) / 1000,
  });
  let args: readonly string[];
  try {
    args = part.arguments();
  } catch (error) {
    return Promise.resolve(finish({ passed: 0, failed: 1, skipped: 0 }, (error as Error).message));
  }
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  const pieces: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (piece) => pieces.push(piece));
  child.stderr.setEncoding('utf8').on('data', (piece) => pieces.push(piece));
  return new Promise((resolve) =>
    child.on('close', (code) => resolve(finish(part.count(pieces.join(''), code), pieces.join('')))),
  );
}

function line({ name }: Part, { passed, failed, skipped, seconds }: Done): string {
  const counts = [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`];
  return `${name.padEnd(12)} ${counts.filter(Boolean).join(', ').padEnd(24)} ${seconds.toFixed(1).padStart(6)} s`;
}

/** Of a TAP report only what went wrong; of any other output the end. */
function failures(output: string): string {
  const lines = output.split('\n');
  if (!output.startsWith('TAP version')) return lines.slice(-80).join('\n');
  const kept: string[] = [];
  let block: string | undefined;
  for (const text of lines) {
    const indent = /^ */.exec(text)![0];
    if (/^ *not ok \d+/.test(text) || /^ *ok \d+ .*# (?:SKIP|TODO)/.test(text)) {
      block = indent;
      kept.push(text);
    } else if (block !== undefined && text === `${block}  ...`) block = undefined;
    else if (
      block !== undefined &&
      !/^ *(?:---|duration_ms|type:|location:|stack: |(?:async )?(?:Test|Suite|SuiteContext)\.|.*node:internal)/.test(
        text,
      )
    )
      kept.push(text);
    else if (/^# (?!Subtest|tests|suites|pass|fail|cancelled|skipped|todo|duration_ms)/.test(text)) kept.push(text);
  }
  return kept.join('\n');
}
