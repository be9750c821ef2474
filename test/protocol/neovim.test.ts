/** A foreign client: Neovim, headless, with the server that the package ships. */

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { DocumentSymbol, Hover, Location, MarkupContent, Range } from 'vscode-languageserver/node';
import { createPositions } from '../../server/service/convert.ts';
import { bundles } from './bundles.ts';
import { story } from './story.ts';

interface Answers {
  readonly failure?: string;
  readonly hover: Hover;
  readonly definition: Location | Location[];
  readonly references: Location[];
  readonly symbols: DocumentSymbol[];
  readonly before: string[];
  readonly titles: string[];
  readonly after: string[];
  readonly dated: Hover;
  readonly lines: string[];
}

const probe = fileURLToPath(new URL('./neovim.lua', import.meta.url));
const isThere = spawnSync('nvim', ['--version']).status === 0;
const isCi = process.env.CI === 'true';
// Where it is missing a person is told; in continuous integration the test fails.
const skip = !isThere && !isCi && 'Neovim is not installed';

test('Neovim: hover, definition, references, symbols, diagnostics, a quick fix applied', { skip }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-nvim-'));
  try {
    const file = join(folder, 'story.txt');
    writeFileSync(file, `${story}\n`);
    const answers = await inNeovim(file, folder);
    assert.equal(answers.failure, undefined);

    const { at: _, ...positions } = createPositions(story);
    const words = (range: Range) => {
      const { start, end } = positions.span(range);
      return story.slice(start, end);
    };
    const card = (hover: Hover) => (hover.contents as MarkupContent).value;
    assert.match(card(answers.hover), /Laura Hollins.* · person/);
    const [definition] = [answers.definition].flat();
    const target = (definition as Location & { targetRange?: Range }).targetRange ?? definition!.range;
    assert.equal(words(target), 'Laura Hollins');
    assert.deepEqual(
      answers.references.map(({ range }) => words(range)),
      ['European Union', 'EU'],
    );
    assert.ok(answers.symbols.some(({ children }) => children?.some(({ name }) => name === 'Laura Hollins')));
    assert.ok(answers.before.includes('date/weekday-mismatch') && answers.before.includes('date/impossible'));
    assert.ok(answers.titles.length >= 2);
    assert.ok(!answers.after.includes('date/weekday-mismatch'));
    assert.equal(answers.lines.join('\n'), story.replace('Monday, March 4', 'Tuesday, March 4'));
    assert.match(card(answers.dated), /Wednesday, March 5, 2025/);
    const decisions = join(folder, '.dateline/decisions.jsonl');
    assert.equal(readFileSync(decisions, 'utf8'), '{"article":"story.txt","date":"2025-03-06"}\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function inNeovim(file: string, cwd: string): Promise<Answers> {
  const output = join(cwd, 'answers.json');
  const env = {
    ...process.env,
    DATELINE_NODE: process.execPath,
    DATELINE_SERVER: (await bundles()).node,
    DATELINE_ANSWERS: output,
    XDG_STATE_HOME: cwd, // its log
    XDG_CACHE_HOME: cwd,
  };
  const child = spawn('nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', file, '-c', `luafile ${probe}`], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said += data));
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
  assert.ok(existsSync(output), `Neovim wrote nothing: ${said}`);
  return JSON.parse(readFileSync(output, 'utf8')) as Answers;
}
